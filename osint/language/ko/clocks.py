"""Korean words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {}
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {
    "현지시간": None,
    "현지 시간": None,
    "한국시간": "Asia/Seoul",
    "한국 시간": "Asia/Seoul",
    "모스크바 시간": "Europe/Moscow",
    "그리니치 표준시": "Etc/UTC",
}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS: tuple[str, ...] = ()
HOUR_MARKS, MINUTE_MARKS = ("시",), ("분",)
"""What stands behind the figure of the hour, and of the minutes."""
