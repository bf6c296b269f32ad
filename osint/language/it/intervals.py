"""Italian words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("giorno", "giorni"),
    "week": ("settimana", "settimane"),
    "month": ("mese", "mesi"),
    "year": ("anno", "anni"),
}
NUMBERS: dict[str, int] = {
    "una": 1,
}
FIRST: dict[str, str] = {
    "dopo": "later",
    "a distanza di": "later",
}
BEHIND: dict[str, str] = {
    "dopo": "after",
    "dal": "after",
    "dalla": "after",
    "dall'": "after",
    "più tardi": "later",
    "fa": "ago",
    "or sono": "ago",
    "prima di": "before",
    "prima del": "before",
    "prima della": "before",
    "prima dell'": "before",
    "prima": "earlier",
}
LASTED = ("durò", "durato", "durata", "durarono", "durati", "durate")
SPENT = ("per",)
BORN = ("nato", "nata")
AGED = ("all'età di {n} anni", "a {n} anni")
KIN = "figlio figlia madre padre moglie marito fratello sorella amico compagna"
ANNIVERSARY = ("anniversario",)
ORDINALS: dict[str, int] = {
    "primo": 1,
    "secondo": 2,
    "terzo": 3,
    "quarto": 4,
    "quinto": 5,
    "sesto": 6,
    "settimo": 7,
    "ottavo": 8,
    "nono": 9,
    "decimo": 10,
    "ventesimo": 20,
    "trentesimo": 30,
}
