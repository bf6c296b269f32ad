"""Dutch words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "lokale tijd": None,
    "plaatselijke tijd": None,
    "Nederlandse tijd": "Europe/Amsterdam",
    "Belgische tijd": "Europe/Brussels",
    "Moskouse tijd": "Europe/Moscow",
    "Oekraïense tijd": "Europe/Kyiv",
}
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS: tuple[str, ...] = ("uur",)
