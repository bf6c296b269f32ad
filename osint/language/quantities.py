"""Units, numbers and countable nouns of English, Russian and Ukrainian together: their quantities are
read in one pass, whatever the language of a sentence."""

from __future__ import annotations

from osint.language.en import quantities as english
from osint.language.ru import quantities as russian
from osint.language.uk import quantities as ukrainian

_ALL = (english, russian, ukrainian)


def _joined(symbol: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for each in _ALL for form in each.FORMS.get(symbol, ())))


def _valued(words: str, value: float) -> dict[str, float]:
    return dict.fromkeys(words.split(), float(value))


FORMS = {symbol: _joined(symbol) for symbol in english.FORMS}
NEEDS_DIGIT = english.NEEDS_DIGIT.union(*(each.NEEDS_DIGIT for each in _ALL))
COUNTABLE = tuple(dict.fromkeys(noun for each in _ALL for noun in each.COUNTABLE))
ONES = {
    word: number
    for each in _ALL
    for value, words in enumerate(each.ONES)
    for word, number in _valued(words, value).items()
}
TENS = {
    word: number
    for each in _ALL
    for value, words in each.TENS.items()
    for word, number in _valued(words, value).items()
}
SCALES = {word: value for each in _ALL for word, value in each.SCALES.items()}
PARTS = {word: value for each in _ALL for word, value in each.PARTS.items()}
VAGUE = {word: bounds for each in _ALL for word, bounds in each.VAGUE.items()}
WITH = frozenset((*russian.WITH, *ukrainian.WITH))
UP_TO = frozenset(each.TO for each in _ALL)
NUMBERED_NOUNS = frozenset().union(*(each.NUMBERED for each in _ALL))
"""Nouns with a number behind them: "Highway 25"."""
MEASURED = (
    *english.SIZED,
    *("altitude", "elevation", "above sea level", "in altitude", "of altitude"),
    *("Höhe", "Tiefe", "Länge", "Breite", "hoch", "tief", "lang", "breit"),
    *("de altura", "de altitud", "de profundidad", "de longitud", "de largo", "de ancho"),
    *(
        "d'altitude",
        "d’altitude",
        "de hauteur",
        "de profondeur",
        "de longueur",
        "de long",
        "de large",
    ),
    *("di altezza", "di quota", "di altitudine", "di profondità", "di lunghezza"),
    *("de altitude", "de profundidade", "de comprimento", "de largura"),
    *("hoogte", "diepte", "lengte", "hoog", "diep", "wysokości", "głębokości", "długości"),
)
"""What says of which extent a length is told, between it and its twin in brackets."""
