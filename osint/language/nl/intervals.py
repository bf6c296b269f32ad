"""Dutch words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("dag", "dagen"),
    "week": ("week", "weken"),
    "month": ("maand", "maanden"),
    "year": ("jaar", "jaren"),
}
FIRST: dict[str, str] = {
    "na": "later",
}
BEHIND: dict[str, str] = {
    "na": "after",
    "sinds": "after",
    "later": "later",
    "daarna": "later",
    "voor": "before",
    "vóór": "before",
    "eerder": "earlier",
    "daarvoor": "earlier",
    "geleden": "ago",
}
LASTED = ("duurde", "duurden")
SPENT = ("gedurende",)
BORN = ("geboren",)
AGED = ("op {n}-jarige leeftijd", "op de leeftijd van {n} jaar", "{n} jaar oud")
KIN = "zoon dochter moeder vader vrouw man broer zus kind vriend"
ANNIVERSARY = ("verjaardag", "jubileum")
