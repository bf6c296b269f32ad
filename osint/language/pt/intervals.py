"""Portuguese words for lengths of time told between two dates; see osint/checks/interval/foreign_words.py."""

from __future__ import annotations

UNITS = {
    "day": ("dia", "dias"),
    "week": ("semana", "semanas"),
    "month": ("mês", "meses"),
    "year": ("ano", "anos"),
}
NUMBERS: dict[str, int] = {
    "uma": 1,
}
FIRST: dict[str, str] = {
    "há": "ago",
    "após": "later",
    "depois de": "later",
    "ao fim de": "later",
    "passados": "later",
}
BEHIND: dict[str, str] = {
    "depois de": "after",
    "depois do": "after",
    "depois da": "after",
    "depois dos": "after",
    "depois das": "after",
    "após": "after",
    "desde": "after",
    "depois": "later",
    "mais tarde": "later",
    "antes de": "before",
    "antes do": "before",
    "antes da": "before",
    "antes": "earlier",
    "atrás": "ago",
}
LASTED = ("durou", "duraram", "prolongou")
SPENT = ("durante",)
BORN = ("nasceu", "nascido", "nascida")
AGED = ("aos {n} anos", "com {n} anos", "com a idade de {n} anos")
KIN = "filho filha mãe pai mulher marido esposa irmão irmã amigo"
ANNIVERSARY = ("aniversário",)
ORDINALS: dict[str, int] = {
    "primeiro": 1,
    "segundo": 2,
    "terceiro": 3,
    "quarto": 4,
    "quinto": 5,
    "sexto": 6,
    "sétimo": 7,
    "oitavo": 8,
    "nono": 9,
    "décimo": 10,
    "vigésimo": 20,
    "trigésimo": 30,
}
