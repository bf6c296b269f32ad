"""Ukrainian words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("день", "дня", "днів", "дні", "днями", "доба", "добу", "доби", "діб"),
    "week": ("тиждень", "тижня", "тижні", "тижнів"),
    "month": ("місяць", "місяця", "місяці", "місяців"),
    "year": ("рік", "року", "роки", "років"),
}
ONE = ("день", "добу", "тиждень", "місяць", "рік")
"""Units that stand for one of them without a number."""
WHOLE: dict[str, tuple[int, str]] = {
    "півроку": (6, "month"),
}
FIRST: dict[str, str] = {
    "через": "later",
    "за": "later",
    "по": "later",
}
BEHIND: dict[str, str] = {
    "після": "after",
    "з моменту": "after",
    "від дня": "after",
    "до": "before",
    "перед": "before",
    "по тому": "later",
    "потому": "later",
    "тому": "ago",
    "раніше": "earlier",
}
LASTED = ("тривав", "тривала", "тривало", "тривали")
SPENT = ("провів", "провела", "протягом", "упродовж", "впродовж")
BORN = ("народився", "народилася", "народилась")
AGED = ("у віці {n}", "в віці {n}", "у {n}-річному віці", "йому було {n}", "їй було {n}")
ANNIVERSARY = ("річниця", "річницю", "річниці", "річницею", "роковини")
