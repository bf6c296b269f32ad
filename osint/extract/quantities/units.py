"""Units of length, duration, speed and area, and the countable things of war reporting: their sizes,
and the pattern of their written forms, which are words of a language.

`PATTERN` finds unit words in a text in one pass; everything else of the quantity reader starts
from its hits, so a text without units costs one scan.
"""

from __future__ import annotations

import re

from osint.language import quantities as words
from osint.language.en import quantities as english
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily


class Unit(NamedTuple):
    """A unit: its symbol in the output, its dimension, and its size in SI (m, s, m/s, m²)."""

    symbol: str
    dimension: str
    si: float


KM = Unit("km", "length", 1000.0)
METRE = Unit("m", "length", 1.0)
MILE = Unit("mi", "length", 1609.344)
NAUTICAL_MILE = Unit("nmi", "length", 1852.0)
FOOT = Unit("ft", "length", 0.3048)
INCH = Unit("in", "length", 0.0254)
YARD = Unit("yd", "length", 0.9144)
# The land league of English usage is three miles; the verst of 1835 is 500 sazhen.
LEAGUE = Unit("league", "length", 4828.032)
VERST = Unit("verst", "length", 1066.8)
SECOND = Unit("second", "duration", 1.0)
MINUTE = Unit("minute", "duration", 60.0)
HOUR = Unit("hour", "duration", 3600.0)
DAY = Unit("day", "duration", 86400.0)
WEEK = Unit("week", "duration", 604800.0)
MONTH = Unit("month", "duration", 2629746.0)  # a twelfth of the Gregorian mean year
YEAR = Unit("year", "duration", 31556952.0)
KMH = Unit("km/h", "speed", 1 / 3.6)
MPH = Unit("mph", "speed", 0.44704)
MPS = Unit("m/s", "speed", 1.0)
KNOT = Unit("kn", "speed", 1852 / 3600)
MACH = Unit("Mach", "speed", 340.3)
SQUARE_KM = Unit("km2", "area", 1e6)
SQUARE_MILE = Unit("mi2", "area", 1609.344**2)
SQUARE_METRE = Unit("m2", "area", 1.0)
SQUARE_FOOT = Unit("ft2", "area", 0.3048**2)
HECTARE = Unit("ha", "area", 1e4)
ACRE = Unit("acre", "area", 4046.8564224)

UNITS = {
    unit.symbol: unit
    for unit in (
        *(SQUARE_KM, SQUARE_MILE, SQUARE_METRE, SQUARE_FOOT, HECTARE, ACRE, KMH, MPH, MPS, KNOT),
        *(KM, NAUTICAL_MILE, MILE, METRE, FOOT, INCH, YARD, LEAGUE, VERST),
        *(SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR),
    )
}
WORDS: tuple[tuple[tuple[str, ...], Unit], ...] = tuple(
    (forms, UNITS[symbol]) for symbol, forms in words.FORMS.items()
)

_BY_FORM: dict[str, Unit | None] = {}


def _heads(form: str) -> str:
    """The letters that a form begins with."""
    return "Kk" if form.startswith("[Kk]") else form[0]


def _forms() -> dict[str, list[tuple[re.Pattern[str], Unit]]]:
    """First letter -> the forms that begin with it, so that few of them are ever compiled."""
    found: dict[str, list[tuple[re.Pattern[str], Unit]]] = {}
    for forms, unit in WORDS:
        for head in dict.fromkeys("".join(map(_heads, forms))):
            some = "|".join(form for form in forms if head in _heads(form))
            found.setdefault(head, []).append((lazily(f"(?:{some})\\Z"), unit))
    return found


_FORMS = _forms()


def _pattern() -> re.Pattern[str]:
    """One pattern for all forms (group 1) behind anything but a letter, an alternative a first
    letter: the search skips from word to word, which makes it many times as fast as a leading word
    boundary. No unit begins a text: its figure comes first."""
    rests: dict[str, list[str]] = {}
    for form in (*(form for forms, _ in WORDS for form in forms), *words.COUNTABLE):
        rest = form[4:] if form.startswith("[Kk]") else form[1:]
        for head in _heads(form):
            rests.setdefault(head, []).append(rest)
    letters = "|".join(f"{c}(?:{'|'.join(rest)})" for c, rest in rests.items())
    heads = "".join(rests)
    return lazily(rf"[^a-zA-Z](?=[{heads}])(?<![^\W\d_])({letters})(?![^\W_]|[²³])")


PATTERN = _pattern()

MACH_PATTERN = lazily(rf"\b{english.MACH} (\d{{1,2}}(?:\.\d{{1,2}})?)\b")


def unit_of(form: str) -> Unit | None:
    """The unit that a written form names; None for countable things."""
    if form not in _BY_FORM:
        if len(_BY_FORM) >= 2000:
            _BY_FORM.clear()
        fitting = (unit for pattern, unit in _FORMS.get(form[0], ()) if pattern.match(form))
        _BY_FORM[form] = next(fitting, None)
    return _BY_FORM[form]
