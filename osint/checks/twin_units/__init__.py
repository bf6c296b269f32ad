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
    or metric one, a gallon American or imperial: any of them will do.

Error model
    Whoever converts rounds. A figure may be off by half its last significant digit (116 by 0.5,
    120 by 5), and a round figure (100, 3,000) by at most a tenth of itself. Two lengths in
    steps of five may each be off by half a step, as may two figures in such steps that are one in
    knots or nautical miles (205 km/h and 125 mph: 110 knots); two speeds that are one in whole
    knots by half a unit (5 mph and 7 km/h: 4 knots); and "1.500 km" may be 1,500 km. If either figure is
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
from osint.checks.twin_units.rounding import (
    FIVES,
    ends,
    in_fives,
    is_one_at_sea,
    last_digits,
    scale,
    whole,
)
from osint.extract.quantities import hedge_class
from osint.language import quantities
from osint.language.en import quantities as words
from osint.language.identity import outlines
from osint.model import Claim, Extraction, Finding, Interval, QuantityMention, Verdict
from osint.support.frozen import replace
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import any_of, lazily
from osint.world import World

NAME = "twin-units"

CARELESS = 0.10
"""Share by which two figures may differ and still be a careless conversion."""
CLOSE = 0.015
"""Share that rounding in between explains (72 mi -> 115 km), whatever the digits."""
CLOSE_FIVES = 0.02
"""The same of two lengths in steps of five (215 mi -> 340 km)."""
SAME_THING = 0.25
"""A bare "or" may be a choice ("5 km or 10 miles"): it counts as a conversion only this close."""
THOUSAND = 1000.0
NAUTICAL_PER_STATUTE = 1852 / 1609.344

_SYSTEMS = measures.SYSTEMS | {
    symbol: system
    for system, symbols in {
        "metric": "km m km/h km2 m2 ha",
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
"""What joins two figures of a pair: one of these stands in a text that has one."""
_DASHES = ("--", "—", "–")
_CLOSED = lazily(rf"{_SIZED}\s?[)\]）,;/]")
_LONGEST_GAP = 50
_LIST = lazily(rf"\d,? (?:{words.AND}|{words.OR}) \d")  # "218 and 30 miles" is two figures
_UP_TO = lazily(rf"\d[^.;()\n]{{0,20}}(?:\s{words.TO}|\s{words.AND}|[–—-])\s?\Z")
"""Before the upper end of a range."""
_DOTTED = lazily(r"(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])")
_HYPHENED = lazily(r"((?:\d[\d,.]{0,20}|[^\W\d_]{2,12}))-[a-z]{2,12}")


class Twin(NamedTuple):
    """The two figures of a pair, as written."""

    first: QuantityMention
    second: QuantityMention


@cache
def _joints() -> tuple[str, ...]:
    """What must stand in a text that has such a pair."""
    return _JOINTS + _that_is()


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """The pairs of figures in two units, in the order of the text."""
    del world  # arithmetic needs no map
    text = extraction.text
    if not any(map(text.__contains__, _joints())):
        return
    for pair in temperatures.find(text):
        yield Claim(NAME, pair.start, pair.end, stated=pair.stated, detail=pair)
    others = measures.find(text)
    if len(extraction.quantities) + len(others) < 2:
        return
    for first, second in pairwise(_figures(extraction.quantities, others)):
        first, second = whole(first), whole(second)
        second = _upper(first, second, text)
        if not _is_twin(text, first, second):
            continue
        closed = _CLOSED.match(text, second.end)
        yield Claim(
            check=NAME,
            start=first.start,
            end=closed.end() if closed and closed[0][-1] in ")]" else second.end,
            stated=Interval(*ends(second), second.unit, text=second.text),
            detail=Twin(first, second),
        )


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
    dotted, scales = _thousands(first), [scale(first) / scale(second)]
    whole = dotted[0] if dotted and not _rounds_to(first, second, scales) else 1.0
    (top, kind), (bottom, other) = _kinds_that_fit(first, second)
    ratio = whole * top * scale(first) / (bottom * scale(second))
    low, high = (value * ratio for value in ends(first))
    verdict = _verdict(first, second)
    beside = max(map(abs, ends(second)))
    shown = dict.fromkeys(_shown(value, beside) for value in (low, high))
    is_led = second.hedged_text != second.text
    stated = f"“{second.hedged_text}”" if is_led else _words(second)
    why = f"{_words(first)}{kind and f' ({kind})'} is {' to '.join(shown)} "
    why += f"{other and f'{other} '}{words.NAMES.get(second.unit, second.unit)}"
    if verdict == "consistent":
        why += f", which fits {stated}"
    elif verdict == "inconsistent" and _fits_as_nautical(first, second):
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
    return joint != words.OR or _apart(first, second) <= SAME_THING


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


def _ratios(first: QuantityMention, second: QuantityMention) -> list[float]:
    """Every ratio first unit / second unit that their names allow."""
    ratio = scale(first) / scale(second)
    tops = (1.0, *measures.OTHERS.get(first.unit, ()), *_thousands(first))
    bottoms = (1.0, *measures.OTHERS.get(second.unit, ()), *_thousands(second))
    return [ratio * top / bottom for top in tops for bottom in bottoms]


def _kinds(figure: QuantityMention) -> list[tuple[float, str]]:
    """What the name of a unit may stand for: how large beside the usual, and what that is called."""
    others = measures.OTHERS.get(figure.unit, ())
    return [(1.0, ""), *zip(others, words.OTHER_KINDS.get(figure.unit, ()), strict=False)]


def _kinds_that_fit(
    first: QuantityMention, second: QuantityMention
) -> tuple[tuple[float, str], tuple[float, str]]:
    """The kinds of the two units under which the figures agree; the usual ones where none do."""
    usual = (1.0, ""), (1.0, "")
    plain = scale(first) / scale(second)
    for one in _kinds(first):
        for two in _kinds(second):
            ratio = plain * one[0] / two[0]
            if _rounds_to(first, second, [ratio]) or _rounds_to(second, first, [1 / ratio]):
                return one, two
    return usual


def _thousands(figure: QuantityMention) -> tuple[float, ...]:
    """What "1.500 km" is besides one and a half: in much of Europe the dot parts thousands."""
    value = figure.high if figure.high is not None else figure.low
    dotted = _DOTTED.search(figure.text)
    return (THOUSAND,) if dotted and value is not None and value < THOUSAND else ()


def _verdict(first: QuantityMention, second: QuantityMention) -> Verdict:
    """Consistent when either figure is a rounding of the other, under some reading of the units."""
    forth = _ratios(first, second)
    if _rounds_to(first, second, forth) or _rounds_to(second, first, [1 / r for r in forth]):
        return "consistent"
    return "doubtful" if _apart(first, second) <= CARELESS else "inconsistent"


def _rounds_to(source: QuantityMention, target: QuantityMention, ratios: list[float]) -> bool:
    """Whether each end of `source`, converted, lies within the rounding of `target`."""
    steps = (1 / 12,) * 2 if measures.has_inches(target) else last_digits(target)
    if is_one_at_sea(source, target):
        return True
    for given, stated, step in zip(ends(source), ends(target), steps, strict=True):
        if step == 1 and source.dimension != "speed" and in_fives(given) and in_fives(stated):
            step = FIVES
        half = step / 2 if step <= 1 else min(step / 2, CARELESS * stated)
        slack = max(half, (CLOSE_FIVES if step == FIVES else CLOSE) * stated) * (1 + 1e-9)
        if not any(abs(given * ratio - stated) <= slack for ratio in ratios):
            return False
    return True


def _apart(first: QuantityMention, second: QuantityMention) -> float:
    """The larger relative difference of the two ends, under the kindest reading of the units."""
    pairs = zip(ends(first), ends(second), strict=True)
    ratios = _ratios(first, second)
    return max(
        min(max(given * r / stated, stated / (given * r)) for r in ratios) - 1
        for given, stated in pairs
    )


def _fits_as_nautical(first: QuantityMention, second: QuantityMention) -> bool:
    """Whether "miles" of either figure agree with the other once read as nautical miles."""
    forth = scale(first) / scale(second)
    if first.unit == "mi":
        forth *= NAUTICAL_PER_STATUTE
    elif second.unit == "mi":
        forth /= NAUTICAL_PER_STATUTE
    else:
        return False
    return _rounds_to(first, second, [forth]) or _rounds_to(second, first, [1 / forth])


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
