"""Lengths of time that may lie between two dates of a sentence, in figures or in words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from osint.checks.interval.form import Form
from osint.checks.interval.forms import THOUSANDS, number
from osint.checks.interval.stated import DAYS, Length
from osint.language.en import intervals as words
from osint.language.prefixes import prefix_pattern
from osint.support.patterns import any_of

_SMALL = (*words.NUMBERS, words.HUNDRED)
_COUNT = rf"{THOUSANDS}|\d{{1,4}}(?:\.\d)?|(?:{any_of(_SMALL)})(?:[-\s](?:{words.AND[0]}\s)?(?:{any_of(_SMALL)})){{0,3}}"
_UNITS = any_of((*words.UNITS, *words.HOURS))
_WAYS = any_of((*words.AFTER, *words.BEFORE, *words.LATER, *words.EARLIER, words.INTO))
_PARTS = (("n2", "unit2"), ("n3", "unit3"))
_LAID = r"(?:\A|(?<=[.,;(–—]\s)|(?<=\n)|(?<=\s-\s))"
"""What stands before words for a length that have no figure and no "a few"."""
_HEAD, _ARTICLE = 6, 2
"""Letters of what may open a length that tell most other words from it, and of an article, which counts
as a number."""


def _lengths() -> str:
    """ "five days", "two years and two months", "a quarter of a century", "the day after", "a few weeks"."""
    hedges = any_of((*words.ABOUT, *words.EXACTLY))
    few, many = any_of(each for each in words.FEW if each), any_of(words.FEW_UNITS)
    opened = (
        *(*words.STEPS, *filter(None, words.FEW), *words.FEW_UNITS, *words.IN_ITS, *words.ORDINALS),
        *(*words.ABOUT, *words.EXACTLY, *words.CENTURIES, *words.JUBILEES),
        *(word for word in _SMALL if len(word) > _ARTICLE),
    )
    articles = any_of(word for word in _SMALL if len(word) <= _ARTICLE)
    return (
        # what cannot open one is told by its first letters, before each of the forms is tried
        rf"\b(?=\d|{prefix_pattern(opened, _HEAD)}|(?:{articles})[\s–-])(?:(?<!\bto\s)(?P<step>{any_of(words.STEPS)})\b"
        rf"|(?:(?P<few>{few})\s|{_LAID})(?P<many>{many})(?=\s(?:{_WAYS})\b)"
        rf"|(?:{any_of(words.IN_ITS)})\s(?P<its>\d{{1,4}}(?:{any_of(words.NTH)})|{any_of(words.ORDINALS)})\s(?P<its_unit>{_UNITS})\b"
        rf"|(?:(?P<hedge>{hedges})\s)?(?:(?P<century>{any_of(words.CENTURIES)})|(?P<jubilee>{any_of(words.JUBILEES)})\b"
        rf"|(?P<nth>\d{{1,3}}(?:{any_of(words.NTH)})|{any_of(words.ORDINALS)})\s(?:{any_of(words.ANNIVERSARY)})\b"
        rf"|(?P<n>{_COUNT})(?:(?:\s(?:{any_of(words.OR_TO)})\s|[-–])(?P<upto>{_COUNT}))?"
        rf"(?P<half>\s{words.HALF})?(?:\s(?:{any_of(words.WHOLE)}))?(?P<gap>[\s-])(?P<unit>{_UNITS})\b(?P<half2>\s{words.HALF})?(?:\s(?:{any_of(words.STRAIGHT)}))?"
        rf"(?:(?:,\s|,?\s{words.AND[0]}\s)(?P<n2>{_COUNT})\s(?P<unit2>{_UNITS})\b)?"
        rf"(?:,?\s{words.AND[0]}\s(?P<n3>{_COUNT})\s(?P<unit3>{_UNITS})\b)?))"
    )


def _led() -> Iterator[str]:
    """The words right behind which a unit may be that of a length."""
    yield from (*_SMALL, *words.ORDINALS)
    for phrase in (*words.FEW, *words.WHOLE, words.HALF):
        yield from phrase.split()[-1:]
    for phrase in (*words.STEPS, *words.CENTURIES, *words.JUBILEES, *words.IN_ITS):
        yield from phrase.split()


LENGTH = Form(_lengths, stems=words.LENGTH_STEMS, parted=DAYS, led=_led(), beside=words.NIGHT)


def read(match: re.Match[str]) -> Length:
    """How long it is; words without a figure have the most that they stand for as well."""
    if match["step"]:
        return Length(match, 1.0, "day")
    if match["many"]:
        least, most = words.FEW[(match["few"] or "").lower()]
        many = match["many"].lower()
        return Length(match, float(least), many.removesuffix("s"), most * words.FEW_UNITS[many])
    if match["its"]:
        nth = number(match["its"])
        return Length(match, nth - 1, _unit(match["its_unit"]), nth)
    for name, years in (("century", words.CENTURIES), ("jubilee", words.JUBILEES)):
        if match[name]:
            return Length(match, float(years[match[name].lower()]), "year")
    if match["nth"]:
        return Length(match, number(match["nth"]), "year")
    unit = _unit(match["unit"])
    count = _count(match["n"]) + 0.5 * bool(match["half"] or match["half2"])
    if match["unit2"]:
        return _sum(
            match,
            [(count, unit), *((_count(match[n]), _unit(match[u])) for n, u in _PARTS if match[n])],
        )
    return Length(match, count, unit, _count(match["upto"]) if match["upto"] else 0.0)


def _sum(match: re.Match[str], parts: list[tuple[float, str]]) -> Length:
    """A length in several units, in the smallest of them."""
    unit = min((unit for _, unit in parts), key=DAYS.__getitem__)
    if any(DAYS[later] >= DAYS[sooner] for (_, sooner), (_, later) in itertools.pairwise(parts)):
        return Length(match, *parts[0])  # "one day, two days"
    return Length(match, sum(count * DAYS[each] for count, each in parts) / DAYS[unit], unit)


def is_kept(match: re.Match[str]) -> bool:
    """Whether a length is told as the day that is kept after it: an anniversary, a jubilee."""
    return bool(match["jubilee"] or match["nth"])


def _unit(written: str) -> str:
    low = written.lower()
    return words.HOURS[1] if low in words.HOURS else words.UNITS[low]


def _count(written: str) -> float:
    """A number in digits or words, with hundreds."""
    before, hundred, rest = written.lower().replace(",", "").partition(words.HUNDRED)
    if not hundred:
        return number(before)
    above = number(before) if before.strip() else 1.0
    return above * 100 + (number(rest) if rest.strip() else 0.0)
