"""Hebrew words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("יום", "ימים"),
    "week": ("שבוע", "שבועות"),
    "month": ("חודש", "חודשים"),
    "year": ("שנה", "שנים"),
}
ONE = ("יום", "שבוע", "חודש", "שנה")
"""Units that stand for one of them without a number."""
WHOLE: dict[str, tuple[int, str]] = {
    "יומיים": (2, "day"),
    "שבועיים": (2, "week"),
    "חודשיים": (2, "month"),
    "שנתיים": (2, "year"),
}
FIRST: dict[str, str] = {
    "לפני": "ago",
    "כעבור": "later",
    "אחרי": "later",
}
BEHIND: dict[str, str] = {
    "אחרי": "after",
    "לאחר": "after",
    "מאז": "after",
    "לפני": "before",
    "מאוחר יותר": "later",
    "קודם לכן": "earlier",
}
LASTED = ("נמשך", "נמשכה", "נמשכו")
SPENT = ("במשך",)
BORN = ("נולד", "נולדה")
AGED = ("בגיל {n}", "בן {n}", "בת {n}")
ANNIVERSARY = ("שנה", "יום השנה")
