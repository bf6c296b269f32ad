"""Spanish words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "hora local": None, "hora de Moscú": "Europe/Moscow", "hora de Kiev": "Europe/Kyiv",
    "hora peninsular": "Europe/Madrid", "hora de España": "Europe/Madrid",
    "hora de Nueva York": "America/New_York", "hora del Este": "America/New_York",
    "hora de Londres": "Europe/London", "hora de Israel": "Asia/Jerusalem",
}  # fmt: skip
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS = ("horas", "hora")
