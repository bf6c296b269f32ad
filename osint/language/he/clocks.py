"""Hebrew words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "שעון מקומי": None,
    "לפי שעון מקומי": None,
    "שעון ישראל": "Asia/Jerusalem",
    "לפי שעון ישראל": "Asia/Jerusalem",
    "שעון מוסקבה": "Europe/Moscow",
    "שעון קייב": "Europe/Kyiv",
    "שעון גריניץ'": "Etc/UTC",
    "שעון איראן": "Asia/Tehran",
    "שעון טהרן": "Asia/Tehran",
    "שעון לונדון": "Europe/London",
    "שעון ניו יורק": "America/New_York",
    "שעון וושינגטון": "America/New_York",
    "שעון גריניץ׳": "Etc/UTC",
}
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS: tuple[str, ...] = ()
