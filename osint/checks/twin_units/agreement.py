"""Whether two figures in two units are one quantity, under any reading of their units."""

from __future__ import annotations

from math import log

from osint.checks.twin_units import units as measures
from osint.checks.twin_units.rounding import (
    FIVES,
    ends,
    in_fives,
    is_one_at_sea,
    last_digits,
    printed_digits,
    scale,
)
from osint.language.en import quantities as words
from osint.model import QuantityMention, Verdict
from osint.support.patterns import lazily

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
_DOTTED = lazily(r"(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])")


def _ratios(first: QuantityMention, second: QuantityMention) -> list[float]:
    """Every ratio first unit / second unit that their names allow."""
    ratio = scale(first) / scale(second)
    tops, bottoms = (
        [*(size for size, _ in _kinds(figure)), *_thousands(figure)] for figure in (first, second)
    )
    return [ratio * top / bottom for top in tops for bottom in bottoms]


def _kinds(figure: QuantityMention) -> list[tuple[float, str]]:
    """What the name of a unit may stand for: how large beside the usual, and what that is called."""
    others = measures.OTHERS.get(figure.unit, ())
    kinds = [(1.0, ""), *zip(others, words.OTHER_KINDS.get(figure.unit, ()), strict=False)]
    if len(kinds) == 1:
        return kinds
    named = next((word for word in figure.text.split() if word.lower() in words.KIND_WORDS), None)
    if named is None:
        return kinds
    return [(size, named) for size, kind in kinds if kind == words.KIND_WORDS[named.lower()]]


def kinds_that_fit(
    first: QuantityMention, second: QuantityMention
) -> tuple[tuple[float, str], tuple[float, str]]:
    """The kinds of the two units under which the figures agree; the usual ones where none do."""
    usual = _kinds(first)[0], _kinds(second)[0]
    plain = scale(first) / scale(second)
    for one in _kinds(first):
        for two in _kinds(second):
            ratio = plain * one[0] / two[0]
            if _rounds_to(first, second, [ratio]) or _rounds_to(second, first, [1 / ratio]):
                return one, two
    return usual


def read_as(first: QuantityMention, second: QuantityMention) -> float:
    """How much larger than its value the first figure is, in the reading nearest to the second."""
    ratio = ends(first)[1] * scale(first) / (ends(second)[1] * scale(second))
    others = (1.0, *_thousands(second))
    return min(
        (1.0, *_thousands(first)),
        key=lambda size: min(abs(log(ratio * size / other)) for other in others),
    )


def _thousands(figure: QuantityMention) -> tuple[float, ...]:
    """What "1.500 km" is besides one and a half: in much of Europe the dot parts thousands, and the
    comma decimals."""
    if figure.alternative is not None:
        return (figure.alternative,)
    value = figure.high if figure.high is not None else figure.low
    dotted = _DOTTED.search(figure.text)
    return (THOUSAND,) if dotted and value is not None and value < THOUSAND else ()


def agree(first: QuantityMention, second: QuantityMention) -> Verdict:
    """Consistent when either figure is a rounding of the other, under some reading of the units."""
    forth = _ratios(first, second)
    if _rounds_to(first, second, forth) or _rounds_to(second, first, [1 / r for r in forth]):
        return "consistent"
    far = apart(first, second)
    if _have_one_source(first, second, forth):
        return "consistent" if far <= SAME_THING else "doubtful"
    return "doubtful" if far <= CARELESS else "inconsistent"


def _printed(figure: QuantityMention) -> tuple[float, float]:
    return (1 / 12,) * 2 if measures.has_inches(figure) else printed_digits(figure)


def _have_one_source(first: QuantityMention, second: QuantityMention, ratios: list[float]) -> bool:
    """Whether some value rounds to both figures as printed: 26.5 km to 27 km and 16 miles."""
    steps = zip(*map(_printed, (first, second)), strict=True)
    pairs = zip(ends(first), ends(second), steps, strict=True)
    return all(
        any(abs(a * r - b) <= (one * r + two) / 2 * (1 - 1e-9) for r in ratios)
        for a, b, (one, two) in pairs
    )


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


def apart(first: QuantityMention, second: QuantityMention) -> float:
    """The larger relative difference of the two ends, under the kindest reading of the units."""
    pairs = zip(ends(first), ends(second), strict=True)
    ratios = _ratios(first, second)
    return max(
        min(max(given * r / stated, stated / (given * r)) for r in ratios) - 1
        for given, stated in pairs
    )


def fits_as_nautical(first: QuantityMention, second: QuantityMention) -> bool:
    """Whether "miles" of either figure agree with the other once read as nautical miles."""
    forth = scale(first) / scale(second)
    if "nmi" in (first.unit, second.unit):
        return False
    if first.unit == "mi":
        forth *= NAUTICAL_PER_STATUTE
    elif second.unit == "mi":
        forth /= NAUTICAL_PER_STATUTE
    else:
        return False
    return _rounds_to(first, second, [forth]) or _rounds_to(second, first, [1 / forth])
