"""Whether a text can hold what the checks of dates look for, before anybody reads its dates.

Told from the names of days and months and from figures alone, and on the safe side: what it lets
through may hold nothing, what it stops holds nothing. Four of five articles of news end here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import NamedTuple

from osint.ends.once import once
from osint.extract.dates import WHOLE_LIMIT
from osint.extract.places.scan import words
from osint.language.dates import HOLIDAY_HEADS, WORDS
from osint.model import Extraction
from osint.support import text_search as anchors
from osint.support.patterns import lazily
from osint.world import World

_REACH = 80
"""Characters within which a weekday and its date stand: between them are words of time only, and
at most 40 characters where the two are mentions of their own."""

_BESIDE, _ABOUT = 28, 48
"""Characters on either side of the name of a month within which its day, and its year, stand."""

_APART = 320
"""Characters within which two dates stand that a sentence sets apart ("two years after")."""

_DAY_NAMES, _MONTH_NAMES, _HOLIDAY_NAMES = (
    tuple(word for word, (cls, _) in WORDS.items() if cls == which and word.isascii())
    for which in "WMH"
)
_MONTHS = {name: WORDS[name][1] for name in _MONTH_NAMES}
_HOLIDAYS = (*HOLIDAY_HEADS, *_HOLIDAY_NAMES)
"""First words of holidays, which are days without the name of a month."""
_LONGEST = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days that each month has for sure, January at 1."""
_ANY_MONTH = 13
"""Stands for the month of a holiday: later than all."""

_WEEKDAY = 0
_NAMES = {
    written: number
    for name, number in (
        *dict.fromkeys(_DAY_NAMES, _WEEKDAY).items(),
        *dict.fromkeys(_HOLIDAYS, _ANY_MONTH).items(),
        *_MONTHS.items(),
    )
    for written in (name.capitalize(), name.upper())
}
"""As written -> the number of the month, or what stands for a weekday or a holiday."""
_STEMS = "|".join(sorted({name[:3] for name in (*_DAY_NAMES, *_MONTHS)}))
_SMALL_NAMES = tuple(
    lazily(rf"{mark}((?:{_STEMS})[a-z]*+)") for mark in (" ", "\n", "-", r"\(", '"', "“", "‘", "/")
)
"""Each begins with one character, which makes the search several times as fast."""
_FIRST_NAME = lazily(rf"((?:{_STEMS})[a-z]*+)")
_DAY_BEFORE = lazily(r"(?:\d\w{0,2},?[\s-]{0,4}(?:of\s)?|(?:st|nd|rd|th)\sof\s)\Z")
_FIGURE_BEHIND = lazily(r"\.?,?[\s-]{0,4}\d")

_NUMERIC = lazily(
    r"[0-9](?:\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d|\s?/\s?\d|\d{3}[-/](?:0\d|1[0-2]) ?(?:[-–—/]|to|unt|thr)"
    r"|[-/](?:19|20)\d\d ?(?:[-–—/]|to|unt|thr)|\d{7}(?!\d)|\d{3}-?W\d"
    rf"|(?i:{'|'.join(sorted({name[:3] for name in _MONTHS}))}))"
)
"""A date in figures: a day, a month and a year, two of them, or all in one."""

_JOINT = r"\s?(?:[-–—]|to|and|til|till|until|through)\s?"
_REVERSIBLE = lazily(rf"(?<!\d)(\d\d?)(?:st|nd|rd|th)?{_JOINT}(?:the\s)?(\d\d?)(?!\d)")
_PART_OF_YEAR = lazily(
    r"(?:spring|summer|autumn|fall|winter|quarter|half|week|\b[QH]\d),? (?:of )?(?:\d{1,2},? )?\Z",
    re.I,
)
"""Seasons and quarters: ranges of them are held against the calendar too, ranges of years not."""
_IN_WORDS = lazily(r"(?:thirt|twenty-n|\bto (?:the )?)[\w-]{0,16} (?:day )?of \Z", re.I)
_DAY_OF_YEAR = lazily(r" day of (?:the year )?\d{4}", re.I)
_FIGURES = lazily(r"(?<!\d)\d\d?(?!\d)")
_YEAR = lazily(r"[0-9](?<!\d\d)\d{3}(?!\d)")
_CYRILLIC = lazily(r"[Ѐ-ӿ]")


class _Words(NamedTuple):
    """Where the names of days, and of months with their numbers, may stand in a text."""

    text: str
    days: list[int]
    months: list[tuple[int, int]]


def may_pair_weekday(extraction: Extraction, world: World) -> bool:
    """Whether a weekday may be given to a date (`weekday`)."""
    found = _words(extraction, world)
    if found is None:
        return True
    months = sorted([at for at, _ in found.months])
    return any(
        months[at] - day <= _REACH
        for day in found.days
        if (at := bisect_left(months, day - _REACH)) < len(months)
    )


def may_contradict(extraction: Extraction, world: World) -> bool:
    """Whether a date may be impossible, or contradict another or the day of publication
    (`calendar`)."""
    found = _words(extraction, world)
    if found is None:
        return True
    published = extraction.document.published
    if published is not None and _may_be_later(found, published.year, published.month):
        return True
    if _DAY_OF_YEAR.search(found.text):
        return True
    return _may_be_off(found) or any(
        _PART_OF_YEAR.search(found.text, max(0, year.start() - 20), year.start())
        for year in _YEAR.finditer(found.text)
    )


def _may_be_later(found: _Words, year: int, month: int) -> bool:
    """Whether a month has a later year than that of publication beside it, or the same one."""
    return any(
        (int(each), number) >= (year, month)
        for at, number in found.months
        for each in _YEAR.findall(_about(found.text, at))
    )


def _may_be_off(found: _Words) -> bool:
    """Whether a month may have no such day, a range end before it begins, or two dates with
    years be told apart."""
    text = found.text
    dated: list[int] = []
    for at, number in found.months:
        if _YEAR.search(_about(text, at)):
            dated.append(at)
        if number == _ANY_MONTH:
            continue
        beside = text[max(0, at - _BESIDE) : at + _BESIDE]
        if any(_LONGEST[number] < int(figure) <= 31 for figure in _FIGURES.findall(beside)):
            return True
        if any(int(first) > int(last) for first, last in _REVERSIBLE.findall(beside)):
            return True
        if _IN_WORDS.search(text, max(0, at - _ABOUT), at):
            return True
    return any(after - before <= _APART for before, after in pairwise(sorted(dated)))


def _about(text: str, at: int) -> str:
    return text[max(0, at - _ABOUT) : at + _ABOUT]


@once
def _words(extraction: Extraction, world: World) -> _Words | None:
    """None for what these patterns cannot tell: dates in figures, other alphabets, and short
    texts, which are read as one expression."""
    del world
    text = extraction.masked or extraction.document.text
    if len(text) <= WHOLE_LIMIT or _NUMERIC.search(text):
        return None
    if not (text.isascii() or _CYRILLIC.search(text) is None):
        return None
    known = words(text)
    named = [
        (start, _NAMES[word])
        for word, start in zip(known.texts, known.starts, strict=True)
        if word in _NAMES
    ]
    named += _small_names(text)
    named += [(at, _ANY_MONTH) for at in anchors.positions(text, _HOLIDAY_NAMES)]
    return _Words(
        text,
        [start for start, number in named if number == _WEEKDAY],
        [pair for pair in named if pair[1] != _WEEKDAY],
    )


def _small_names(text: str) -> Iterator[tuple[int, int]]:
    """Names of days and months with a small letter, where each stands; of months only those that
    a day or a figure stands beside: alone they are none."""
    first = _FIRST_NAME.match(text)
    matches = chain([first] if first else [], *(names.finditer(text) for names in _SMALL_NAMES))
    for match in matches:
        name, (start, end) = match[1], match.span(1)
        if name in _DAY_NAMES:
            yield start, _WEEKDAY
        elif name in _MONTHS and (
            _FIGURE_BEHIND.match(text, end) or _DAY_BEFORE.search(text, max(0, start - 12), start)
        ):
            yield start, _MONTHS[name]
