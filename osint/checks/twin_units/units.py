"""Weights, volumes and small lengths that stand in pairs: what `twin_units` needs besides the
quantities of the text, and no other check reads.

Factors: International Yard and Pound Agreement (1959) and NIST Special Publication 811 (2008),
appendix B. A ton may be short, long or metric, a gallon American or imperial: `OTHERS` holds
what else a name may stand for, as a ratio to its usual size.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from osint.extract.quantities.numbers import ending_at, tokens_of
from osint.language.en import quantities as words
from osint.model import QuantityMention
from osint.support import text_search as anchors
from osint.support.frozen import replace
from osint.support.patterns import any_of, lazily

_FOOT_M = 0.3048
_POUND = 0.45359237
_GALLON = 0.003785411784

# symbol: (dimension, size in SI (m, kg, m³), system)
_UNITS: dict[str, tuple[str, float, str]] = {
    "cm": ("length", 0.01, "metric"),
    "mm": ("length", 0.001, "metric"),
    "in": ("length", 0.0254, "imperial"),
    "kg": ("weight", 1.0, "metric"),
    "g": ("weight", 1e-3, "metric"),
    "tonnes": ("weight", 1e3, "metric"),
    "tons": ("weight", 2000 * _POUND, "imperial"),
    "pounds": ("weight", _POUND, "imperial"),
    "ounces": ("weight", _POUND / 16, "imperial"),
    "stone": ("weight", 14 * _POUND, "imperial"),
    "cubic metres": ("volume", 1.0, "metric"),
    "litres": ("volume", 1e-3, "metric"),
    "gallons": ("volume", _GALLON, "imperial"),
    "barrels": ("volume", 42 * _GALLON, "oil"),
    "cubic feet": ("volume", 0.3048**3, "imperial"),
    "cubic yards": ("volume", 0.9144**3, "imperial"),
}
OTHERS = {"tons": (1.12, 1000 / (2000 * _POUND)), "gallons": (1.200949925504855,)}
SYSTEMS = {symbol: row[2] for symbol, row in _UNITS.items()}

_SPELLINGS = [(lazily(forms, re.IGNORECASE), symbol) for symbol, forms in words.IN_PAIRS.items()]
_FORM = "|".join(words.IN_PAIRS.values())
# Weights are common and pairs are not: only a figure in brackets or after a slash is looked for.
_SECOND = lazily(
    lambda: (
        rf"(?:[(\[/]|,? {words.OR} )[ \w.,~≈]{{0,40}}?[\d½¼¾](?:[ -](?:{any_of(words.MAGNITUDES)}))?[ -]?"
        rf"(?P<unit>{_FORM})(?![\w²³])"
    ),
    re.IGNORECASE,
)
_INCHES = lazily(
    rf"(?:{words.FOOT_BEFORE_INCHES}|(?<![\d.,])(?P<feet>[1-9]\d?)\s?[′'’])\.?,?\s?(?:{words.AND}\s)?"
    rf"(?P<inches>\d{{1,2}}(?:[.½¼¾]\d?)?)[\s-]?(?P<unit>{words.INCHES})\.?"
    r"(?=\s?[(\[/])",
    re.IGNORECASE,
)
"""The second half of "6 ft 6 in" before a bracket."""
_HAS_INCHES = lazily(rf"(?:{words.INCHES})\.?$", re.IGNORECASE)
_FIRST = lazily(rf"(?<![^\W\d])(?P<unit>{_FORM})[- ]?\Z", re.IGNORECASE)
_LONGEST_UNIT, _LONGEST_HEIGHT = 20, 40
_MARKS = ("(", "[", "/")
# A figure right after a bracket or a slash: most texts have none.
_OPENER = lazily(r"[(\[/]\s?(?:[a-z~≈.]{1,14}\s){0,2}[\d½¼¾]")
_WINDOW = 60


def find(text: str) -> list[QuantityMention]:
    """Weights, volumes, centimetres and the like that stand in pairs ("200 pounds (91 kg)")."""
    is_opened = any(mark in text for mark in _MARKS)
    found = list(_inches(text)) if is_opened else []
    if f", {words.OR} " not in text and not (is_opened and _OPENER.search(text)):
        return found
    for match in _seconds(text):
        head = max(0, match.start() - _LONGEST_UNIT)
        before = _FIRST.search(text[head : match.start()])
        units = [match.span("unit")]
        if before is not None:
            units.insert(0, (head + before.start("unit"), head + before.end("unit")))
        for start, end in units:
            mention = _read(text, start, end, _symbol(text[start:end]))
            if mention is not None and all(_are_apart(mention, other) for other in found[-2:]):
                found.append(mention)
    return sorted(found, key=lambda mention: mention.start)


def _are_apart(one: QuantityMention, other: QuantityMention) -> bool:
    return one.end <= other.start or other.end <= one.start


def _inches(text: str) -> Iterator[QuantityMention]:
    """The inches of heights in feet and inches that stand before a bracket."""
    brackets = anchors.positions(text, _MARKS)
    stretches = anchors.windows(brackets, _LONGEST_HEIGHT, 1, len(text))
    matches = chain.from_iterable(_INCHES.finditer(text, *stretch) for stretch in stretches)
    for match in matches:
        start = match.start("inches")
        if "\N{DEGREE SIGN}" in text[max(0, match.start() - 3) : start]:
            continue  # minutes and seconds of arc
        mention = _read(text, *match.span("unit"), "in")
        if mention is not None and mention.start == start:
            yield mention if match["feet"] is None else _with_feet(match, mention)


def _with_feet(match: re.Match[str], inches: QuantityMention) -> QuantityMention:
    """A height such as 5\N{PRIME}10\N{DOUBLE PRIME}, whose feet no word names."""
    start, feet = match.start("feet"), float(match["feet"])
    whole = replace(inches, start=start, unit="ft", low=feet, high=feet)
    return with_inches(whole, inches, match.string[start : inches.end])


def with_inches(feet: QuantityMention, inches: QuantityMention, text: str) -> QuantityMention:
    """The figure in feet with the inches behind it, in feet; `text` is how the two are shown."""
    low, high = ((end or 0.0) + (inches.low or 0.0) / 12 for end in (feet.low, feet.high))
    return replace(
        feet,
        end=inches.end,
        text=text,
        low=low,
        high=high,
        low_si=low * _FOOT_M,
        high_si=high * _FOOT_M,
    )


def has_inches(figure: QuantityMention) -> bool:
    """Whether a figure in feet has inches behind it, and so is good to an inch (5 ft 10 in)."""
    return figure.unit == "ft" and _HAS_INCHES.search(figure.text) is not None


def _seconds(text: str) -> Iterator[re.Match[str]]:
    """What `_SECOND.finditer` finds, in a fraction of the time."""
    done = 0
    for at in anchors.positions(text, (*_MARKS, f" {words.OR} ")):
        start = at - 1 if text[at] == " " and done < at and text[at - 1] == "," else at
        match = _SECOND.match(text, start) if start >= done else None
        if match is not None:
            yield match
            done = match.end()


def _symbol(unit: str) -> str:
    """The symbol of a unit that `_FORM` spells."""
    return next(name for pattern, name in _SPELLINGS if pattern.fullmatch(unit))


def _read(text: str, start: int, end: int, symbol: str) -> QuantityMention | None:
    """The quantity whose unit is text[start:end]; None if no number stands before it."""
    dimension, size, _ = _UNITS[symbol]
    tokens = tokens_of(text, max(0, start - _WINDOW), start)
    last = len(tokens.words) - 1
    if last > 0 and tokens.words[last] == "-":
        last -= 1
    number = ending_at(tokens.words, last) if last >= 0 else None
    if number is None:
        return None
    first = tokens.start(number.first)
    return QuantityMention(
        start=first,
        end=end,
        text=text[first:end],
        dimension=dimension,
        low=number.low,
        high=number.high,
        unit=symbol,
        low_si=number.low * size,
        high_si=number.high * size,
    )


def is_remainder(feet: QuantityMention, inches: QuantityMention) -> bool:
    """Whether the two are the halves of "6ft 2in"."""
    return (feet.unit, inches.unit) == ("ft", "in") and 0 <= inches.start - feet.end <= 1
