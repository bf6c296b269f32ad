"""Spanish words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("día", "días"),
    "week": ("semana", "semanas"),
    "month": ("mes", "meses"),
    "year": ("año", "años"),
}
FIRST: dict[str, str] = {
    "hace": "ago",
    "tras": "later",
    "al cabo de": "later",
    "después de": "later",
}
BEHIND: dict[str, str] = {
    "después de": "after",
    "después del": "after",
    "luego de": "after",
    "luego del": "after",
    "tras": "after",
    "desde": "after",
    "después": "later",
    "más tarde": "later",
    "antes de": "before",
    "antes del": "before",
    "antes": "earlier",
    "atrás": "ago",
}
NEXT = {"al día siguiente": 1, "el día siguiente": 1}
LASTED = ("duró", "duraron", "prolongó")
SPENT = ("durante", "a lo largo de")
BORN = ("nació", "nacido", "nacida")
AGED = ("a los {n} años", "a la edad de {n} años", "con {n} años")
DIED = ("murió", "falleció", "muere", "fallece")
KIN = "hijo hija madre padre esposa esposo mujer marido hermano hermana amigo novia"
ANNIVERSARY = ("aniversario",)
ORDINALS: dict[str, int] = {
    "primer": 1,
    "segundo": 2,
    "tercer": 3,
    "cuarto": 4,
    "quinto": 5,
    "sexto": 6,
    "séptimo": 7,
    "octavo": 8,
    "noveno": 9,
    "décimo": 10,
    "vigésimo": 20,
    "trigésimo": 30,
}
