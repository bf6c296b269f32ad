"""How Ukrainian writes units and numbers, and the nouns of people and things that it counts; forms are sources
of patterns (see osint/language/en/quantities.py)."""

from __future__ import annotations

FORMS: dict[str, tuple[str, ...]] = {
    "km2": (r"кв(?:адратн\w{2,3}|\.) ?(?:км|кілометр\w{0,3})",),
    "km/h": (r"км/год",),
    "m/s": (r"м/с",),
    "km": (r"км", r"кілометр\w{0,3}"),
    "nmi": (r"морськ\w{2,3} мил\w{1,3}",),
    "mi": (r"мил(?:ь|і|ях|ями)",),
    "m": (r"метр(?:ів|а|ах|и|і)?", r"м"),
    "verst": (r"верст(?:и|а|ах)?",),
    "second": (r"секунд[аи]?",),
    "minute": (r"хвилин[аи]?",),
    "hour": (r"годин[аи]?",),
    "day": (r"дні(?:в)?",),
    "week": (r"тижн(?:і|ів)",),
    "month": (r"місяц(?:і|ів)",),
    "year": (r"рок(?:и|ів)",),
}
NEEDS_DIGIT = frozenset(("м",))
COUNTABLE = ("військових", "військовослужбовців", "осіб", "мешканців", "танків")

ONES = (
    "", "одній один одна одного", "два дві двох", "три трьох", "чотири", "п’ять", "шість", "сім",
    "вісім", "дев’ять", "десять",
)  # fmt: skip
TENS = {20: "двадцять", 30: "тридцять", 40: "сорок"}
SCALES: dict[str, float] = {"сто": 100, "тисяч": 1000, "тис": 1000}
PARTS: dict[str, float] = {"пів": 0.5, "півтора": 1.5}
VAGUE: dict[str, tuple[float, float]] = {"кілька": (2, 12), "кількох": (2, 12)}
TO = "до"
