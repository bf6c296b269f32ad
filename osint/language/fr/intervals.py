"""French words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("jour", "jours"),
    "week": ("semaine", "semaines"),
    "month": ("mois",),
    "year": ("an", "ans", "année", "années"),
}
FIRST: dict[str, str] = {
    "il y a": "ago",
    "au bout de": "later",
}
BEHIND: dict[str, str] = {
    "après": "after",
    "jour pour jour après": "after",
    "plus tard": "later",
    "avant": "before",
    "auparavant": "earlier",
    "plus tôt": "earlier",
    "depuis": "after",
}
NEXT = {"le lendemain": 1, "dès le lendemain": 1, "le surlendemain": 2, "le jour suivant": 1}
LASTED = ("duré", "dura", "durent")
SPENT = ("pendant", "durant")
BORN = ("né", "née")
AGED = ("à l'âge de {n} ans", "âgé de {n} ans", "âgée de {n} ans", "à {n} ans")
DIED = (
    "il meurt",
    "elle meurt",
    "il est mort",
    "elle est morte",
    "il décède",
    "elle décède",
    "mort",
    "morte",
)
KIN = "fils fille mère père femme mari frère sœur soeur enfant compagne ami amie épouse"
ANNIVERSARY = ("anniversaire",)
ORDINALS: dict[str, int] = {
    "premier": 1,
    "deuxième": 2,
    "troisième": 3,
    "quatrième": 4,
    "cinquième": 5,
    "sixième": 6,
    "septième": 7,
    "huitième": 8,
    "neuvième": 9,
    "dixième": 10,
    "vingtième": 20,
    "trentième": 30,
    "quarantième": 40,
    "cinquantième": 50,
    "centième": 100,
}
