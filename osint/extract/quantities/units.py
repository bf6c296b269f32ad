"""Units of length, duration, speed and area, and the countable things of war reporting.

`PATTERN` finds unit words in a text in one pass; everything else of the quantity reader starts
from its hits, so a text without units costs one scan.
"""

from __future__ import annotations

import re
from typing import NamedTuple

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

_KM = (r"kilomet(?:er|re)s?", r"Kilomet(?:er|re)s?", r"[Kk]ms?", r"KM")
_MILES = (r"miles?", r"Miles?", r"mi")
_METRES = (r"met(?:er|re)s?", r"m")
_PER_HOUR = r" ?(?:/ ?h(?:r|our)?|per hour|an hour)"
_PER_SECOND = r" ?(?:/ ?s(?:ec|econd)?|per second|a second)"
_SQUARE = r" ?(?:²|2|\^2)"


def _each(forms: tuple[str, ...], tail: str) -> tuple[str, ...]:
    return tuple(form + tail for form in forms)


WORDS: tuple[tuple[tuple[str, ...], Unit], ...] = (
    ((r"sq(?:uare|\.)?[ -]?(?:km|kilomet(?:er|re)s?)", *_each(_KM, _SQUARE)), SQUARE_KM),
    ((r"кв(?:адратн\w{2,3}|\.) ?(?:км|километр\w{0,3}|кілометр\w{0,3})",), SQUARE_KM),
    ((r"sq(?:uare|\.)?[ -]?mi(?:les?)?", *_each(_MILES, _SQUARE)), SQUARE_MILE),
    ((r"sq(?:uare|\.)?[ -]?(?:m|met(?:er|re)s?)", *_each(_METRES, _SQUARE)), SQUARE_METRE),
    ((r"sq(?:uare|\.)?[ -]?(?:ft|feet|foot)",), SQUARE_FOOT),
    ((r"hectares?", r"ha"), HECTARE),
    ((r"acres?",), ACRE),
    ((*_each(_KM, _PER_HOUR), r"kmh", r"kph", r"км/ч", r"км/год"), KMH),
    ((*_each(_MILES, _PER_HOUR), r"mph"), MPH),
    ((*_each(_METRES, _PER_SECOND), r"м/с"), MPS),
    ((r"knots?", r"kts?", r"kn"), KNOT),
    ((*_KM, r"klicks?", r"км", r"километр\w{0,3}", r"кілометр\w{0,3}"), KM),
    ((r"nautical[ -]miles?", r"nmi", r"NM", r"nm", r"морск\w{2,3} мил\w{1,3}"), NAUTICAL_MILE),
    ((*_MILES, r"мил(?:ь|и|ях|ями)"), MILE),
    ((*_METRES, r"метр(?:ов|а|ах|ы|і|ів)?", r"м"), METRE),
    ((r"feet", r"foot", r"ft"), FOOT),
    ((r"inch(?:es)?",), INCH),
    ((r"yards?", r"yds?"), YARD),
    ((r"leagues?",), LEAGUE),
    ((r"versts?", r"верст(?:ы|а|ах)?"), VERST),
    ((r"seconds?", r"secs?", r"секунд[аы]?"), SECOND),
    ((r"minutes?", r"mins?", r"минут[аы]?", r"хвилин[аи]?"), MINUTE),
    ((r"hours?", r"hrs?", r"час(?:а|ов|ах)?", r"годин[аи]?"), HOUR),
    ((r"days?", r"дн(?:я|ей)", r"дні(?:в)?", r"сут(?:ки|ок)"), DAY),
    ((r"weeks?", r"недел[иья]", r"тижн(?:і|ів)"), WEEK),
    ((r"months?", r"месяц(?:а|ев)?", r"місяц(?:і|ів)"), MONTH),
    ((r"years?", r"yrs?", r"лет", r"года", r"рок(?:и|ів)"), YEAR),
)

_THINGS = (
    "troops soldiers servicemen servicewomen fighters militants mercenaries recruits conscripts "
    "reservists marines paratroopers sailors officers men women children people civilians "
    "residents inhabitants refugees migrants prisoners hostages casualties personnel "
    "policemen peacekeepers guards rebels insurgents "
    "tanks vehicles trucks lorries trains railcars wagons aircraft helicopters warplanes jets "
    "planes drones missiles rockets shells warships ships vessels boats submarines houses homes "
    "buildings солдат военных военнослужащих бойцов человек людей жителей "
    "військових військовослужбовців осіб мешканців танков танків"
)
COUNTABLE = tuple(_THINGS.split())

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
    for form in (*(form for forms, _ in WORDS for form in forms), *COUNTABLE):
        rest = form[4:] if form.startswith("[Kk]") else form[1:]
        for head in _heads(form):
            rests.setdefault(head, []).append(rest)
    letters = "|".join(f"{c}(?:{'|'.join(rest)})" for c, rest in rests.items())
    heads = "".join(rests)
    return lazily(rf"[^a-zA-Z](?=[{heads}])(?<![^\W\d_])({letters})(?![^\W_]|[²³])")


PATTERN = _pattern()

MACH_PATTERN = lazily(r"\bMach (\d{1,2}(?:\.\d{1,2})?)\b")

_SHORT = "m м ha mi nm NM ft yd yds hr hrs min mins sec secs kt kts"
NEEDS_DIGIT = frozenset(_SHORT.split())
"""Written forms so short that only a figure in digits makes them a unit."""


def unit_of(form: str) -> Unit | None:
    """The unit that a written form names; None for countable things."""
    if form not in _BY_FORM:
        if len(_BY_FORM) >= 2000:
            _BY_FORM.clear()
        fitting = (unit for pattern, unit in _FORMS.get(form[0], ()) if pattern.match(form))
        _BY_FORM[form] = next(fitting, None)
    return _BY_FORM[form]
