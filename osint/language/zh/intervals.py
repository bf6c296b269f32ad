"""Chinese words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("天", "日"),
    "week": ("周", "个星期", "星期"),
    "month": ("个月", "個月"),
    "year": ("年",),
}
FIRST: dict[str, str] = {
    "时隔": "later",
}
BEHIND: dict[str, str] = {
    "后": "later",
    "之后": "later",
    "以后": "later",
    "後": "later",
    "前": "ago",
    "之前": "ago",
    "以前": "ago",
}
LASTED = ("持续", "历时", "为期", "持續")
BORN = ("出生", "生于")
AGED = ("享年{n}岁", "终年{n}岁", "时年{n}岁", "年仅{n}岁")
ANNIVERSARY = ("周年",)
