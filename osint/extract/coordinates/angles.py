"""One angle of a pair: the pieces its patterns are made of, and what they mean.

Every repeat is bounded, so that a search costs at most a constant for each character.
"""

from __future__ import annotations

import re
from typing import NamedTuple

SPACE = r"[ \t\u00a0\u2007\u2009\u202f]"
DEGREE = r"(?:[°º˚∘⁰ᵒ]|(?:degrees?|deg|DEG|Deg|градус(?:ов|а)?|град)\b\.?)"
MINUTE = r"(?:['’‘′´ʹʼ`＇‛]|(?:minutes?|min|минут[аы]?|мин)\b\.?)"
SECOND = r"(?:[\"”“″„ʺ＂¨〞]|['’‘′´ʹʼ`＇‛]{1,2}|(?:seconds?|sec|секунд[аы]?|сек)\b\.?)"
SIGN = r"[-+\u2212\u2013]"
NOT_AFTER_LETTER = r"(?<![^\W\d_])"
NOT_BEFORE_LETTER = r"(?![^\W\d_])"

_WORDS: tuple[tuple[str, str], ...] = (
    ("N", r"northern latitude|north(?:ern)? latitude|north|с(?:еверной|еверная)? ?\.? ?ш(?:ироты|ирота)?\.?"),
    ("S", r"southern latitude|south(?:ern)? latitude|south|ю(?:жной|жная)? ?\.? ?ш(?:ироты|ирота)?\.?"),
    ("E", r"eastern longitude|east(?:ern)? longitude|east|в(?:осточной|осточная)? ?\.? ?д(?:олготы|олгота)?\.?"),
    ("W", r"western longitude|west(?:ern)? longitude|west|з(?:ападной|ападная)? ?\.? ?д(?:олготы|олгота)?\.?"),
    ("N", r"пн\.? ?ш\.?|північної широти|nördliche[rn]? Breite|latitude nord|Nord"),
    ("S", r"пд\.? ?ш\.?|південної широти|südliche[rn]? Breite|latitude sud|Süd|Sud"),
    ("E", r"сх\.? ?д\.?|східної довготи|östliche[rn]? Länge|longitude est|Ost"),
    ("W", r"зх\.? ?д\.?|західної довготи|westliche[rn]? Länge|longitude ouest|West"),
)
_WORD_PATTERNS = tuple((letter, re.compile(words, re.IGNORECASE)) for letter, words in _WORDS)
HEMISPHERE_AFTER = (
    r"(?:(?:[NSEWnsew]|(?i:" + "|".join(words for _, words in _WORDS) + r"))" + NOT_BEFORE_LETTER + ")"
)
HEMISPHERE_BEFORE = NOT_AFTER_LETTER + r"[NSEWnsew]"


class Angle(NamedTuple):
    """An angle as written. `step` is the size of its last digit; both in degrees.

    `axis` is "latitude", "longitude" or None; `signed` tells that a plus or minus was written.
    """

    value: float
    step: float
    axis: str | None
    signed: bool


def hemisphere(word: str | None) -> str | None:
    """N, S, E or W for a hemisphere letter or word, or None."""
    if not word:
        return None
    if len(word) == 1 and word.upper() in "NSEW":
        return word.upper()
    for letter, pattern in _WORD_PATTERNS:
        if pattern.fullmatch(word):
            return letter
    return None


def decimals(number: str) -> int:
    """How many digits stand after the decimal sign."""
    _, _, fraction = number.replace(",", ".").partition(".")
    return len(fraction)


def number(text: str) -> float:
    """A number with a decimal point or comma."""
    return float(text.replace(",", "."))


def combine(degrees: str, minutes: str | None, seconds: str | None) -> tuple[float, float] | None:
    """The size of an angle and of its last digit, in degrees; None when 60 or more minutes or
    seconds are written, or a part that is not the last has a fraction."""
    parts = [part for part in (degrees, minutes, seconds) if part]
    if any(decimals(part) for part in parts[:-1]):
        return None
    values = [number(part) for part in parts]
    if any(value >= 60 for value in values[1:]):
        return None
    unit = 60.0 ** (len(parts) - 1)
    total = sum(value / 60.0**power for power, value in enumerate(values))
    return total, 10.0 ** -decimals(parts[-1]) / unit


def orient(
    size: float, step: float, sign: str | None, before: str | None, after: str | None
) -> Angle | None:
    """The angle with its sign and axis; None when a sign and a letter, or two letters, conflict."""
    letter, other = hemisphere(before), hemisphere(after)
    if letter and other:
        return None
    letter = letter or other
    mark = (sign or "").strip()
    negative = mark not in ("", "+")
    if negative and letter:
        return None
    axis = None
    if letter:
        axis = "latitude" if letter in "NS" else "longitude"
        negative = letter in "SW"
    return Angle(-size if negative else size, step, axis, bool(mark))
