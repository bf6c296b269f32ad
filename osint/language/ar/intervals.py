"""Arabic words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("يوم", "أيام", "يوما", "يوماً"),
    "week": ("أسبوع", "أسابيع", "أسبوعا", "أسبوعاً"),
    "month": ("شهر", "أشهر", "شهور", "شهرا", "شهراً"),
    "year": ("عام", "أعوام", "عاما", "عاماً", "سنة", "سنوات", "سنين"),
}
ONE = ("يوم", "أسبوع", "شهر", "عام", "سنة")
"""Units that stand for one of them without a number."""
WHOLE: dict[str, tuple[int, str]] = {
    "يومين": (2, "day"),
    "أسبوعين": (2, "week"),
    "شهرين": (2, "month"),
    "عامين": (2, "year"),
    "سنتين": (2, "year"),
}
FIRST: dict[str, str] = {
    "بعد": "later",
    "بعد مرور": "later",
    "قبل": "ago",
    "منذ": "ago",
}
BEHIND: dict[str, str] = {
    "من": "of",
    "على": "of",
}
LASTED = ("استمر", "استمرت", "دام", "دامت", "استغرق", "استغرقت")
SPENT = ("لمدة",)
BORN = ("ولد", "ولدت", "المولود", "المولودة")
AGED = ("عن عمر ناهز {n}", "عن عمر يناهز {n}", "عن عمر {n}", "عن {n} عاما")
ANNIVERSARY = ("الذكرى", "الذكرى السنوية")
ORDINALS: dict[str, int] = {
    "الأولى": 1,
    "الثانية": 2,
    "الثالثة": 3,
    "الرابعة": 4,
    "الخامسة": 5,
    "السادسة": 6,
    "السابعة": 7,
    "الثامنة": 8,
    "التاسعة": 9,
    "العاشرة": 10,
    "العشرين": 20,
    "الثلاثين": 30,
    "الخمسين": 50,
}
