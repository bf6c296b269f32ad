"""How figures are rounded that are one quantity in two units."""

from __future__ import annotations

import re

from osint.extract import quantities
from osint.language.en import quantities as words
from osint.model import QuantityMention
from osint.support.frozen import replace
from osint.support.patterns import any_of, lazily

FIVES = 5.0
"""Weather services give wind and distances in steps of five knots, miles or kilometres (WMO-No. 1194);
rough distances come in such steps too."""
_AT_SEA = {"speed": 1852 / 3600, "length": 1852.0}
"""The knot and the nautical mile, in which weather services reckon, in SI."""
_PART = lazily(any_of(words.HALVES), re.IGNORECASE)
_NUMBER = lazily(r"\d[\d,.]{0,20}")
_DECIMAL_COMMA = lazily(r"0,\d+|\d+,(?!\d{3}$)\d+")


def ends(figure: QuantityMention) -> tuple[float, float]:
    """Both ends of a figure; the one that was written for an open one ("less than 72 miles")."""
    low = figure.low if figure.low is not None else figure.high
    high = figure.high if figure.high is not None else figure.low
    return (low or 0.0, high or 0.0)


def whole(figure: QuantityMention) -> QuantityMention:
    """A range behind a word that leaves one end open ("spread over 10 to 15 hectares"), with both."""
    if (figure.low is None) == (figure.high is None):
        return figure
    bare = quantities.one(figure.text)
    if bare is None or bare.low == bare.high:
        return figure
    low, high, low_si, high_si = bare.low, bare.high, bare.low_si, bare.high_si
    return replace(figure, low=low, high=high, low_si=low_si, high_si=high_si)


def scale(figure: QuantityMention) -> float:
    """The size of the figure's unit in SI."""
    if figure.high and figure.high_si:
        return figure.high_si / figure.high
    return figure.low_si / figure.low if figure.low and figure.low_si else 1.0


def last_digits(figure: QuantityMention) -> tuple[float, float]:
    """The unit of the last significant digit of both ends of a figure."""
    low, high = ends(figure)
    last = last_digit(figure.text)
    return (last_digit(figure.text, 0), last) if low != high else (last, last)


def printed_digits(figure: QuantityMention) -> tuple[float, float]:
    """The unit of the last digit of both ends of a figure, be it a nought."""
    return last_digit(figure.text, 0, as_printed=True), last_digit(figure.text, as_printed=True)


def last_digit(text: str, which: int = -1, *, as_printed: bool = False) -> float:
    """The unit of the last significant digit of a figure: 10.5 -> 0.1, 116 -> 1, 3,000 -> 1000, or
    1 `as_printed`. `which` of the numbers in it is meant."""
    numbers = _NUMBER.findall(text)
    if not numbers:
        return 0.1 if _PART.search(text) else 1.0
    digits = numbers[which].rstrip(".,")
    if _DECIMAL_COMMA.fullmatch(digits):
        digits = digits.replace(",", ".")
    whole, dot, decimals = digits.replace(",", "").partition(".")
    scale = next((size for word, size in words.MAGNITUDES.items() if word in text), 1.0)
    if dot:
        return scale * 10.0 ** -len(decimals)
    if any(glyph in text for glyph in "½¼¾⅓⅔⅛/"):
        return 0.1
    if as_printed:
        return scale
    return scale * 10.0 ** (len(whole) - len(whole.rstrip("0")))


def is_fives(figure: QuantityMention) -> bool:
    """Whether a figure is written in steps of five, as wind speeds and rough distances are."""
    return in_fives(ends(figure)[1])


def in_fives(value: float) -> bool:
    """Whether a number is a step of five, and not the first."""
    return value >= 2 * FIVES and value % FIVES == 0


def is_one_at_sea(source: QuantityMention, target: QuantityMention) -> bool:
    """Whether both figures are one in knots or nautical miles, each rounded by itself: a storm that
    moves at 4 knots is written "5 mph (7 km/h)", one with winds of 55 "65 mph (100 km/h)"."""
    if is_fives(source) and is_fives(target) and _is_one(source, target, FIVES):
        return True
    is_whole = all(end % 1 == 0 for figure in (source, target) for end in ends(figure))
    return source.dimension == "speed" and is_whole and _is_one(source, target, 1.0)


def _is_one(source: QuantityMention, target: QuantityMention, step: float) -> bool:
    """Whether a whole number of steps lies within half a step of each end of both figures."""
    unit = _AT_SEA.get(source.dimension)
    if unit is None:
        return False
    sizes = scale(source), scale(target)
    for pair in zip(ends(source), ends(target), strict=True):
        steps = round(pair[0] * sizes[0] / unit / step)
        if not any(
            all(
                abs(n * step * unit / size - end) <= step / 2
                for size, end in zip(sizes, pair, strict=True)
            )
            for n in range(max(1, steps - 2), steps + 3)
        ):
            return False
    return True
