"""Japanese words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {}
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {
    "現地時間": None,
    "日本時間": "Asia/Tokyo",
    "モスクワ時間": "Europe/Moscow",
    "グリニッジ標準時": "Etc/UTC",
    "世界時": "Etc/UTC",
    "協定世界時": "Etc/UTC",
}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS: tuple[str, ...] = ()
HOUR_MARKS, MINUTE_MARKS = ("時",), ("分",)
"""What stands behind the figure of the hour, and of the minutes."""
