"""Polish words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("dzień", "dni", "dnia", "dniach"),
    "week": ("tydzień", "tygodnie", "tygodni", "tygodniach", "tygodniami"),
    "month": ("miesiąc", "miesiące", "miesięcy", "miesiącach", "miesiącami"),
    "year": ("rok", "lata", "lat", "latach", "laty"),
}
ONE = ("dzień", "tydzień", "miesiąc", "rok")
"""Units that stand for one of them without a number."""
WHOLE: dict[str, tuple[int, str]] = {
    "pół roku": (6, "month"),
}
FIRST: dict[str, str] = {
    "po": "later",
    "przed": "ago",
}
BEHIND: dict[str, str] = {
    "po": "after",
    "od": "after",
    "później": "later",
    "potem": "later",
    "przed": "before",
    "wcześniej": "earlier",
    "temu": "ago",
}
LASTED = ("trwał", "trwała", "trwało", "trwały")
SPENT = ("przez",)
BORN = ("urodził", "urodziła", "urodzony", "urodzona")
AGED = ("w wieku {n} lat",)
KIN = "syna synem córkę córką matkę matką ojca ojcem żonę żoną męża mężem brata bratem siostrę siostrą"
ANNIVERSARY = ("rocznica", "rocznicę", "rocznicy", "rocznicą")
ORDINALS: dict[str, int] = {
    "pierwszą": 1,
    "pierwsza": 1,
    "drugą": 2,
    "trzecią": 3,
    "piątą": 5,
    "piąta": 5,
    "dziesiątą": 10,
    "dziesiąta": 10,
    "dwudziestą": 20,
    "trzydziestą": 30,
}
