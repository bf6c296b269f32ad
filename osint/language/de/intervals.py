"""German words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("tag", "tage", "tagen"),
    "week": ("woche", "wochen"),
    "month": ("monat", "monate", "monaten"),
    "year": ("jahr", "jahre", "jahren"),
}
NUMBERS: dict[str, int] = {
    "einem": 1,
    "einer": 1,
    "eines": 1,
    "einen": 1,
}
FIRST: dict[str, str] = {
    "vor": "ago",
    "nach": "later",
}
BEHIND: dict[str, str] = {
    "nach": "after",
    "seit": "after",
    "später": "later",
    "danach": "later",
    "darauf": "later",
    "vor": "before",
    "zuvor": "earlier",
    "davor": "earlier",
    "früher": "earlier",
}
NEXT = {
    "am nächsten tag": 1,
    "am folgenden tag": 1,
    "am folgetag": 1,
    "am tag darauf": 1,
    "tags darauf": 1,
}
LASTED = ("dauerte", "dauerten", "währte", "währten")
SPENT = ("lang",)
BORN = ("geboren", "geborene", "geborener")
AGED = ("im alter von {n}", "{n} jahre alt", "mit {n} jahren")
DIED = ("er starb", "sie starb", "er verstarb", "sie verstarb")
KIN = "sohn tochter mutter vater frau mann bruder schwester kind enkel freundin freund ehefrau ehemann"
ANNIVERSARY = ("jahrestag", "jahrestags", "jahrestages")
ORDINALS: dict[str, int] = {
    "erste": 1,
    "ersten": 1,
    "zweite": 2,
    "zweiten": 2,
    "dritte": 3,
    "dritten": 3,
    "vierten": 4,
    "fünfte": 5,
    "fünften": 5,
    "zehnte": 10,
    "zehnten": 10,
    "zwanzigste": 20,
    "zwanzigsten": 20,
    "dreißigsten": 30,
    "fünfzigsten": 50,
    "hundertsten": 100,
}
