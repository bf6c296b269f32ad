"""Whether a text can hold what the checks of dates look for, before anybody reads its dates.

Told from day names, month names and figures alone, and on the safe side: what it lets through may
hold nothing, what it stops holds nothing. Nine of ten articles of news end here.
"""

from __future__ import annotations

from typing import NamedTuple

from osint.checks.once import once
from osint.extract.dates.scan import WHOLE_LIMIT
from osint.extract.dates.vocabulary import WORDS
from osint.lazy_re import lazily
from osint.model import Extraction
from osint.world import World

_REACH = 120
"""Characters within which a weekday and its date stand: between them are words of time only, and
at most 40 characters where the two are mentions of their own."""

_ABOUT = 48
"""Characters on either side of the name of a month within which its day and year stand."""

_NUMERIC = lazily(
    r"\d(?:\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d|\s?/\s?\d|\d{3}[-/](?:0\d|1[0-2])(?!\d)|[-/](?:19|20)\d\d(?!\d)"
    r"|\d{7}(?!\d))"
)
"""A date in figures: a day, a month and a year, two of them, or all in one."""

_ODD_DAY = lazily(
    r"(?<!\d)(?:29|30|31)(?!\d)|thirt|twenty-nin"
    r"|\d(?:st|nd|rd|th)?,?\s{0,4}(?:[-–—/]|to|and|til|unt|thr)|th of |(?:fir|seco|thi)\w{2,3} of "
)
"""A day that some months lack, or two days, of which the first may be the later one."""

_DAY_NAMES, _MONTH_NAMES = (
    frozenset(word for word, (cls, _) in WORDS.items() if cls == which and word.isascii())
    for which in "WM"
)
_STEMS = sorted({name[:3] for name in _DAY_NAMES | _MONTH_NAMES})
_NAME = lazily(
    "(?:" + "|".join([*map(str.capitalize, _STEMS), *map(str.upper, _STEMS)]) + r")[A-Za-z]*+"
)
_SMALL_NAMES = tuple(
    lazily(mark + "(" + "|".join(sorted({name[:3] for name in _MONTH_NAMES})) + ")[a-z]*+")
    for mark in (" ", "\n", "-", r"\(")
)
"""Each begins with one character, which makes the search several times as fast."""
_FIGURE_BEFORE = lazily(r"\d\w{0,2},?[\s-]{0,4}(?:of\s)?\Z")
_FIGURE_BEHIND = lazily(r"\.?,?[\s-]{0,4}\d")
_YEAR = lazily(r"\d{4}")
_CYRILLIC = lazily(r"[Ѐ-ӿ]")


class _Words(NamedTuple):
    """Where the names of days and months may stand in a text."""

    text: str
    days: list[int]
    months: list[int]


def may_pair_weekday(extraction: Extraction, world: World) -> bool:
    """Whether a weekday may be given to a date (`weekday`)."""
    words = _words(extraction, world)
    if words is None:
        return True
    return any(abs(day - month) <= _REACH for day in words.days for month in words.months)


def may_contradict(extraction: Extraction, world: World) -> bool:
    """Whether a date may be impossible, or contradict another or the day of publication
    (`calendar`)."""
    words = _words(extraction, world)
    if words is None:
        return True
    published = extraction.document.published
    years = 0
    for at in words.months:
        about = words.text[max(0, at - _ABOUT) : at + _ABOUT]
        if _ODD_DAY.search(about):
            return True
        for year in _YEAR.findall(about):
            years += 1
            if years > 1 or (published is not None and int(year) >= published.year):
                return True
    return False


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
    days: list[int] = []
    months: list[int] = []
    for match in _NAME.finditer(text):
        name = match[0].lower()
        if name in _DAY_NAMES:
            days.append(match.start())
        elif name in _MONTH_NAMES:
            months.append(match.start())
    months += _small_months(text)
    return _Words(text, days, months)


def _small_months(text: str) -> list[int]:
    """Where a figure stands beside the name of a month with a small letter: alone it is none."""
    return [
        match.start()
        for names in _SMALL_NAMES
        for match in names.finditer(text)
        if match[0][1:] in _MONTH_NAMES
        and (
            _FIGURE_BEHIND.match(text, match.end())
            or _FIGURE_BEFORE.search(text, max(0, match.start() - 12), match.start() + 1)
        )
    ]
