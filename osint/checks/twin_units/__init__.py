"""Twin units: one quantity written in two units.

What it recognises
    A figure with a unit, followed at once by the same quantity in a unit of another system: "72
    miles (116 km)", "60 mph/97 km/h", "72 miles, or 116 km,", "72 miles -- 116 km --", "20-25 miles
    (32-40 km)", "5 feet 10 inches (178 cm)". Lengths, areas, speeds, weights and volumes, and
    temperatures ("41 °C (106 °F)"); and metres per second beside km/h ("30 m/s (108 km/h)"). Two
    other units of one system ("2 km (800 m)") are left alone: they are seldom the same thing said
    twice.

How it is computed
    The first figure is converted with the exact factors of the international yard and pound (1 mile
    = 1609.344 m, 1 pound = 0.45359237 kg) and compared with the second. A ton may be a short, long
    or metric one, a gallon American or imperial: any of them will do
    where none is named. A third figure in the bracket is compared as well, and hectares with square
    kilometres.

Error model
    Whoever converts rounds. A figure may be off by half its last significant digit (116 by 0.5,
    120 by 5), and a round figure (100, 3,000) by at most a tenth of itself. Two lengths in
    steps of five may each be off by half a step, as may two figures in such steps that are one in
    knots or nautical miles (205 km/h and 125 mph: 110 knots); two speeds that are one in whole
    knots by half a unit (5 mph and 7 km/h: 4 knots); and "1.500 km" may be 1,500 km, as
    "42,195 km" may be 42 where commas part decimals. If either figure is
    such a rounding of the other they are consistent; up to 10 % apart they are doubtful; beyond
    that inconsistent. On encyclopaedia openings 1,345 of 1,353 such pairs lie within 10 %.
    "Miles" that fit only as nautical miles are doubtful. Temperatures may be off by
    half their last digit (a round ten by 2.5 degrees, from 100 on by 5), and are doubtful up to
    2.5 °C more; a figure of up to 12 °C, or one that words right beside it call a change ("20 °C
    (36 °F) warmer", "by 20 °C (36 °F)"), may be a difference.

Examples
    PASS: The village lies 72 miles (116 km) from the capital.
    PASS: The reserve covers 1,000 acres (about 405 hectares).
    PASS: It was 41 °C (106 °F) in the shade.
    PASS: Gusts of up to 60 mph (97 km/h) were measured.
    PASS: Le camion roulait à 90 km/h, soit 25 mètres par seconde.
    FAIL: The village lies 72 miles (160 km) from the capital.
    FAIL: It was 30 °C (100 °F) in the shade.
    PASS: Gusts of up to 30 m/s (108 km/h) were measured.
    FAIL: Gusts of up to 30 m/s (150 km/h) were measured.
    FAIL: Le camion roulait à 90 km/h, soit 50 mètres par seconde.
    FAIL: The boulder weighs 200 pounds (441 kg).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, pairwise

from osint.checks.twin_units import temperatures
from osint.checks.twin_units import units as measures
from osint.checks.twin_units.agreement import (
    SAME_THING,
    THOUSAND,
    agree,
    apart,
    fits_as_nautical,
    kinds_that_fit,
    read_as,
)
from osint.checks.twin_units.rounding import ends, scale, whole
from osint.extract.dates.days import sentence_about
from osint.extract.languages import language_at, stretches
from osint.extract.quantities import hedge_class
from osint.language import quantities
from osint.language.en import quantities as words
from osint.language.identity import languages, outlines
from osint.language.traits import BASE
from osint.model import Claim, Extraction, Finding, Interval, QuantityMention
from osint.support.frozen import replace
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import any_of, lazily
from osint.support.text_search import Phrases
from osint.world import World

NAME = "twin-units"

FAR = 20.0
"""Times by which a third figure may differ and still be meant for the same quantity."""

_SYSTEMS = measures.SYSTEMS | {
    symbol: system
    for system, symbols in {
        "metric": "km m km/h km2 m2",
        "hectare": "ha",
        "m/s": "m/s",
        "imperial": "mi ft in yd mph mi2 ft2 acre league",
        "nautical": "nmi kn",
    }.items()
    for symbol in symbols.split()
}
_SIZED = rf"(?:[- ](?:{any_of(quantities.MEASURED)}))?"
_JOINT = lazily(
    rf"{_SIZED}\s?(?P<joint>[(\[（]|/|--|[—–]|(?<!\s)(?:\.\.\.|…)(?!\s)|,? {words.OR} )\s?(?:{words.OR} )?(?P<hedge>[\w~≈. ]{{0,30}})\Z"
)


@cache
def _that_is() -> tuple[str, ...]:
    """What joins a figure and the same in another unit, in any language: "soit", "das sind"."""
    return tuple(sorted({words for one in outlines().values() for words in one.that_is}))


_SAID_AGAIN = lazily(
    lambda: rf"{_SIZED}(?:,| [—–])?\s(?:{any_of(_that_is())}),?\s(?P<hedge>[\w~≈. ]{{0,20}})\Z"
)
_DOTS = ("...", "…")
"""What joins two figures in the capitals of weather bulletins ("75 MI...120 KM")."""
_JOINTS = ("(", "[", "（", "/", "--", "—", " – ", *_DOTS, f" {words.OR} ")
"""What joins two figures of a pair: one of these or of `_that_is` stands in a text that has one."""
_DASHES = ("--", "—", "–")
_CLOSED = lazily(rf"{_SIZED}\s?[)\]）,;/]")
_FURTHER = lazily(rf"[;,/]\s?(?:{words.OR}\s)?")
_LONGEST_GAP = 50
_LIST = lazily(rf"\d,? (?:{words.AND}|{words.OR}) \d")  # "218 and 30 miles" is two figures
_UP_TO = lazily(rf"\d[^.;()\n]{{0,20}}(?:\s{words.TO}|\s{words.AND}|[–—-])\s?\Z")
"""Before the upper end of a range."""
_COMMA = lazily(r"(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,])")
_HYPHENED = lazily(r"((?:\d[\d,.]{0,20}|[^\W\d_]{2,12}))-[a-z]{2,12}")


class Twin(NamedTuple):
    """The two figures of a pair, as written."""

    first: QuantityMention
    second: QuantityMention


@cache
def _words_between() -> Phrases:
    return Phrases(_that_is())


def _may_join(text: str) -> bool:
    """Whether anything stands in a text that joins the figures of a pair."""
    return any(map(text.__contains__, _JOINTS)) or _words_between().may_be_in(text)


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """The pairs of figures in two units, in the order of the text."""
    del world  # arithmetic needs no map
    text = extraction.text
    if not _may_join(text):
        return
    for pair in temperatures.find(text):
        yield Claim(NAME, pair.start, pair.end, stated=pair.stated, detail=pair)
    others = measures.find(text)
    if len(extraction.quantities) + len(others) < 2:
        return
    last: Twin | None = None
    for first, second in pairwise(_figures(extraction.quantities, others)):
        first, second = whole(first), whole(second)
        second = _upper(first, second, text)
        if last is not None and last.second.start == first.start:
            last = third = _third(text, last, second)
            if third is None:
                continue
            start, first = first.start, third.first
        elif _is_twin(text, first, second):
            last, start = Twin(first, second), first.start
        else:
            continue
        first, second = (_with_comma(figure, extraction) for figure in (first, second))
        closed = _CLOSED.match(text, second.end)
        yield Claim(
            check=NAME,
            start=start,
            end=closed.end() if closed and closed[0][-1] in ")]" else second.end,
            stated=Interval(*ends(second), second.unit, text=second.text),
            detail=Twin(first, second),
        )


def _with_comma(figure: QuantityMention, extraction: Extraction) -> QuantityMention:
    """The figure; "42,195 km" is also 42 km where the comma parts decimals."""
    if figure.alternative is not None or not _COMMA.search(figure.text):
        return figure
    text, language = extraction.text, extraction.document.language
    around = sentence_about(text, figure.start, figure.end)
    parts = stretches(text[around.start : around.end], language)  # whatever is told about it
    code = language_at(parts, figure.start - around.start) if parts else BASE
    if (of_it := languages().get(code)) is None or of_it.decimal != ",":
        return figure
    return replace(figure, alternative=1 / THOUSAND)


def _upper(first: QuantityMention, second: QuantityMention, text: str) -> QuantityMention:
    """The second figure; where it is a range and the first only the upper end of one, with its own
    upper end alone ("5 ft 2 in to 6 ft 2 in (1.58 to 1.88 m)")."""
    is_range = first.low == first.high and second.high is not None and second.low != second.high
    if is_range and _UP_TO.search(text, max(0, first.start - _LONGEST_GAP), first.start):
        return replace(second, low=second.high, low_si=second.high_si)
    return second


def check(claim: Claim, world: World) -> Finding:
    """Compare the two figures of a pair."""
    del world
    twin = claim.detail
    if isinstance(twin, temperatures.Temperatures):
        return Finding(claim, twin.verdict, twin.why, twin.computed, model="unit conversion")
    assert isinstance(twin, Twin)
    first, second = twin.first, twin.second
    whole = read_as(first, second)
    (top, kind), (bottom, other) = kinds_that_fit(first, second)
    kind = "" if kind in first.text else kind
    ratio = whole * top * scale(first) / (bottom * scale(second))
    low, high = (value * ratio for value in ends(first))
    verdict = agree(first, second)
    beside = max(map(abs, ends(second)))
    shown = dict.fromkeys(_shown(value, beside) for value in (low, high))
    is_led = second.hedged_text != second.text
    stated = f"“{second.hedged_text}”" if is_led else _words(second)
    why = f"{_words(first)}{kind and f' ({kind})'} is {' to '.join(shown)} "
    why += f"{other and f'{other} '}{words.NAMES.get(second.unit, second.unit)}"
    if verdict == "consistent":
        why += f", which fits {stated}"
    elif verdict == "inconsistent" and fits_as_nautical(first, second):
        verdict = "doubtful"
        why += f", not {stated}, unless nautical miles are meant"
    elif verdict == "doubtful":
        why += f"; rounding does not quite explain {stated}"
    else:
        why += f", not {stated}"
    computed = Interval(low, high, second.unit, best=(low + high) / 2)
    return Finding(claim, verdict, f"{why}.", computed=computed, model="unit conversion")


def _figures(
    quantities: Iterable[QuantityMention], others: Iterable[QuantityMention]
) -> list[QuantityMention]:
    """Both lists in the order of the text; where two overlap, the first of `quantities`."""
    merged: list[QuantityMention] = []
    for figure in sorted((*quantities, *others), key=lambda figure: (figure.start, -figure.end)):
        if merged and measures.is_remainder(merged[-1], figure):
            merged[-1] = measures.with_inches(
                merged[-1], figure, f"{merged[-1].text} {figure.text}"
            )
        elif not merged or figure.start >= merged[-1].end:
            merged.append(figure)
    return merged


def _is_twin(text: str, first: QuantityMention, second: QuantityMention) -> bool:
    """Whether two neighbouring figures are written as one quantity in two units."""
    if first.dimension != second.dimension or second.start - first.end > _LONGEST_GAP:
        return False
    systems = _SYSTEMS.get(first.unit), _SYSTEMS.get(second.unit)
    if None in systems or systems[0] == systems[1] or 0 in ends(first) + ends(second):
        return False
    if _LIST.search(first.text) or "vague" in (hedge_class(first.hedge), hedge_class(second.hedge)):
        return False
    between = text[first.end : second.start]
    match = _JOINT.match(between)
    if match is None:
        match = _SAID_AGAIN.match(between)
        return match is not None and not _is_vague(match["hedge"], second)
    if _is_vague(match["hedge"], second):
        return False
    joint = match["joint"].strip()
    if joint in ("(", "[", "（"):
        return _CLOSED.match(text, second.end) is not None
    if joint in _DASHES:  # an aside between two; one alone may open a range or a list
        return text[second.end :].lstrip(" ")[: len(joint)] == joint
    if joint in _DOTS:
        return first.text.isupper() and second.text.isupper()
    return joint != words.OR or apart(first, second) <= SAME_THING


def _is_vague(words: str, figure: QuantityMention) -> bool:
    """Whether words before a figure leave it open: "dozens of", and not "environ"."""
    hedge = words.strip().lower()
    if hedge in ("", figure.hedge) or hedge_class(hedge) != "vague":
        return False
    return figure.hedge is None or hedge not in _hedges()


@cache
def _hedges() -> frozenset[str]:
    """What stands before a figure in the languages that list such words."""
    return frozenset(chain.from_iterable(one.hedges for one in outlines().values()))


def _third(text: str, pair: Twin, figure: QuantityMention) -> Twin | None:
    """A further figure of the bracket that the second of a pair is in ("(250 km/h; 135 knots)"), beside
    whichever of the two is of another system."""
    opened = text.find("(", pair.first.end, pair.second.start) >= 0
    if not opened or not _FURTHER.fullmatch(text, pair.second.end, figure.start):
        return None
    if _CLOSED.match(text, figure.end) is None or figure.unit == pair.second.unit:
        return None
    system = _SYSTEMS.get(figure.unit)
    for other in pair:
        twin = Twin(other, figure)
        if other.dimension == figure.dimension and system not in (None, _SYSTEMS[other.unit]):
            return twin if 0 not in ends(figure) and apart(*twin) <= FAR else None
    return None


def _shown(value: float, beside: float) -> str:
    """A figure with three significant digits, or as many as the figure `beside` it has."""
    digits = max(3, len(f"{abs(beside):.0f}".rstrip("0")))
    rounded = float(f"{value:.{digits}g}")
    return f"{rounded:,.0f}" if rounded >= 10 ** (digits - 1) else f"{rounded:.{digits}g}"


def _words(figure: QuantityMention) -> str:
    """A figure as the text writes it; "3-mile", which stands before a noun, as "3 miles"."""
    before_noun = _HYPHENED.fullmatch(figure.text)
    if before_noun is None:
        return figure.text
    return f"{before_noun[1]} {words.NAMES.get(figure.unit, figure.unit)}"
