"""Japanese words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("日間", "日"),
    "week": ("週間",),
    "month": ("か月", "カ月", "ヶ月", "ヵ月", "ケ月"),
    "year": ("年間", "年"),
}
FIRST: dict[str, str] = {}
BEHIND: dict[str, str] = {
    "後": "later",
    "前": "ago",
}
LASTED = ("続い",)
BORN = ("生まれ",)
AGED = ("{n}歳",)
ANNIVERSARY = ("周年",)
