"""Turkish words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("gün",),
    "week": ("hafta",),
    "month": ("ay",),
    "year": ("yıl",),
}
FIRST: dict[str, str] = {}
BEHIND: dict[str, str] = {
    "sonra": "later",
    "önce": "ago",
}
LASTED = ("sürdü",)
SPENT = ("boyunca",)
BORN = ("doğdu", "doğan", "doğmuş")
AGED = ("{n} yaşında", "{n} yaşındaydı")
ANNIVERSARY = ("yıldönümü", "yıldönümünde", "yıl dönümü", "yıl dönümünde")
ORDINALS: dict[str, int] = {
    "birinci": 1,
    "ikinci": 2,
    "üçüncü": 3,
    "beşinci": 5,
    "onuncu": 10,
    "yirminci": 20,
    "otuzuncu": 30,
}
