"""Chinese words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {}
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {
    "当地时间": None,
    "當地時間": None,
    "本地时间": None,
    "北京时间": "Asia/Shanghai",
    "北京時間": "Asia/Shanghai",
    "台北时间": "Asia/Taipei",
    "香港时间": "Asia/Hong_Kong",
    "莫斯科时间": "Europe/Moscow",
    "基辅时间": "Europe/Kyiv",
    "格林尼治时间": "Etc/UTC",
    "格林威治时间": "Etc/UTC",
    "世界时": "Etc/UTC",
    "美东时间": "America/New_York",
}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS: tuple[str, ...] = ()
HOUR_MARKS, MINUTE_MARKS = ("点", "點", "时"), ("分",)
"""What stands behind the figure of the hour, and of the minutes."""
