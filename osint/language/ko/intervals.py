"""Korean words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("일",),
    "week": ("주",),
    "month": ("개월",),
    "year": ("년",),
}
FIRST: dict[str, str] = {}
BEHIND: dict[str, str] = {
    "뒤": "later",
    "후": "later",
    "만에": "later",
    "전": "ago",
}
LASTED = ("지속",)
SPENT = ("동안",)
BORN = ("태어난", "태어나", "출생")
AGED = ("향년 {n}세", "{n}세")
ANNIVERSARY = ("주년", "주기")
