"""Persian words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("روز",),
    "week": ("هفته",),
    "month": ("ماه",),
    "year": ("سال",),
}
FIRST: dict[str, str] = {}
BEHIND: dict[str, str] = {
    "پس از": "after",
    "بعد از": "after",
    "بعد": "later",
    "پیش از": "before",
    "قبل از": "before",
    "پیش": "ago",
    "قبل": "ago",
}
LASTED = ("طول",)
BORN = ("متولد", "به دنیا آمد")
AGED = ("در {n} سالگی", "در سن {n} سالگی")
ANNIVERSARY = ("سالگرد",)
ORDINALS: dict[str, int] = {
    "اولین": 1,
    "نخستین": 1,
    "دومین": 2,
    "سومین": 3,
    "پنجمین": 5,
    "دهمین": 10,
    "بیستمین": 20,
}
