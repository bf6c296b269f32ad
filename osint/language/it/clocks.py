"""Italian words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "ora locale": None, "ora italiana": "Europe/Rome", "ora di Mosca": "Europe/Moscow",
    "ora di Kiev": "Europe/Kyiv", "ore locali": None, "locali": None, "ora di Londra": "Europe/London",
    "ora di Parigi": "Europe/Paris", "ora di Berlino": "Europe/Berlin",
    "ora di Roma": "Europe/Rome", "ora di New York": "America/New_York",
    "ora di Washington": "America/New_York", "ora di Pechino": "Asia/Shanghai",
    "ora di Teheran": "Asia/Tehran", "ora di Gerusalemme": "Asia/Jerusalem",
    "ora di Tokyo": "Asia/Tokyo",
}  # fmt: skip
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS = ("ore",)
