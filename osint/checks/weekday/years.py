"""Which years a day without one may be of: by what the text says, its publication and the tense."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta
from itertools import accumulate

from osint.checks.weekday.several import are_joined
from osint.extract.dates.dateline import head_day
from osint.extract.dates.days import sentence_about
from osint.extract.dates.missing_year import REACH, WINDOW, fitting, nearest, real
from osint.extract.dates.placing import heads_clause, in_one_clause
from osint.extract.dates.tense import direction
from osint.model import DateMention, Extraction
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

_SOON, _NEXT = timedelta(days=60), timedelta(days=10)
"""How near publication a day without a year is that one, though the tense may mislead."""
_NO_OTHER = timedelta(days=14)
"""How near publication a day is that no other year can mean, where the words say which side."""
_BLANK = lazily(r",?\s")
_FULL, _YEAR = lazily(r"\d{4}-\d\d-\d\d"), timedelta(days=366)
_DAY = lazily(r"-\d\d-\d\d")
_MONTH_BEFORE = 3
"""Dates before one in which its month may stand with a year."""
FEWEST_DAYS = 3
"""Days without a year whose weekdays all fit a year that the text names: by chance they do so in one
text of 343."""


def told_year(mention: DateMention, extraction: Extraction) -> int | None:
    """The year of "Next year, 14 May falls on a Wednesday"; None where no year opens the clause."""
    dates, text = extraction.dates, extraction.text
    at = _index(mention, extraction)
    year = dates[at - 1] if at else None
    if year is None or len(year.value) != 4 or not year.value.isdecimal():
        return None
    is_told = heads_clause(text, year.start) and in_one_clause(text, year.end, mention.start)
    return int(year.value) if is_told else None


def month_year(mention: DateMention, extraction: Extraction) -> int | None:
    """The year of the month that the text named shortly before with it, where the weekday fits that:
    "In September 2024 it burnt: the fire broke out on Wednesday, 18 September"."""
    at = _index(mention, extraction)
    for before in reversed(extraction.dates[max(0, at - _MONTH_BEFORE) : at]):
        year, _, month = before.value.partition("-")
        if not before.year_stated or month != mention.value[5:7] or not year.isdecimal():
            continue
        fits = fitting(int(month), int(mention.value[8:10]), mention.weekday, (int(year),))
        return int(year) if fits else None
    return None


def listed_year(mention: DateMention, extraction: Extraction) -> int | None:
    """The year behind the last of several days: "Monday, June 3, and Tuesday, June 4, 2019"; in
    "Saturday, 27 December, to Friday, 2 January 2026" the one before it."""
    dates, text, before = extraction.dates, extraction.text, mention
    for at in range(_index(mention, extraction) + 1, len(dates)):
        other = dates[at]
        is_next = _BLANK.fullmatch(text, before.end, other.start) is not None
        if other.weekday is None or not (is_next or are_joined(before, other, extraction)):
            return None
        if other.year_stated:
            year = int(other.value[:4]) if other.value[:4].isdecimal() else None
            return year - 1 if year and mention.value[5:7] > other.value[5:7] else year
        before = other
    return None


def _index(mention: DateMention, extraction: Extraction) -> int:
    return bisect_left(extraction.dates, mention.start, key=lambda one: one.start)


def agreed_year(extraction: Extraction, named: None = None) -> int | None:
    """The year named in a text that all its days without a year fit by their weekdays, if they are
    several: a schedule of last season, with a later date of publication."""
    del named
    days, years = set(), set()
    for mention in extraction.dates:
        head = mention.value[:4]
        if head.isdecimal() and (mention.year_stated or len(mention.value) == len(head)):
            years.add(int(head))
        elif mention.weekday is not None and _DAY.match(mention.value[4:]):
            month, day = int(mention.value[5:7]), int(mention.value[8:10])
            days.add((month, day, mention.weekday))
    if len({day[:2] for day in days}) < FEWEST_DAYS:
        return None
    agreed = [year for year in years if all(fitting(*day, (year,)) for day in days)]
    return agreed[0] if len(agreed) == 1 else None


def plausible(
    mention: DateMention, month: int, day: int, extraction: Extraction
) -> tuple[tuple[int, ...], int | None]:
    """The years a date without one may mean, and the likeliest of them."""
    published = extraction.document.published
    if published is None:
        known = () if mention.value.startswith("XXXX") else (int(mention.value[:4]),)
        if not fitting(month, day, mention.weekday, known):
            known = ()  # the year of another date of the text: this day may be of any
        near, is_sure = _told_day(mention, extraction)
        year = nearest(month, day, near, 0) if near is not None and not known else None
        found = real(year, month, day) if year is not None else None
        if near is not None and year is not None and found is not None:
            apart, fits = abs(found - near), found.weekday() == mention.weekday
            if apart <= _SOON if fits else is_sure and apart <= _NEXT:
                return (year, *range(max(1, year - REACH), year + REACH)), year
        is_old = extraction.once(_is_old, None)
        named = known or tuple(year for year in mention.years if is_old and year not in WINDOW)
        return named or tuple(WINDOW), known[0] if known else None
    today = date(published.year, published.month, published.day)
    told = direction(extraction.document.text, mention.start, mention.end)
    if not mention.value.startswith("XXXX"):
        likeliest: int | None = int(mention.value[:4])
    else:
        likeliest = nearest(month, day, today, told)
    about = [today.year + step for step in (0, -1, 1) if step * told >= 0]
    if told and likeliest is not None and _is_soon(likeliest, month, day, today):
        about = [likeliest]
    if likeliest is not None and likeliest not in about:
        about.insert(0, likeliest)
    return tuple(about), likeliest


def _told_day(mention: DateMention, extraction: Extraction) -> tuple[date | None, bool]:
    """The full day that the text has come to, a birth long before aside; and whether that is a day of
    the same sentence or of the dateline."""
    told = extraction.once(_full_days, None)
    count = bisect_left(told.mentions, mention.start, key=lambda each: each.start)
    last = told.mentions[count - 1] if count else None
    around = sentence_about(extraction.text, mention.start, mention.end)
    if last is not None and last.start >= around.start:
        is_past = direction(extraction.document.text, mention.start, mention.end) < 1
        right_before = extraction.dates[_index(mention, extraction) - 1]
        is_next = right_before is last and last.value[5:] != mention.value[5:10]
        return told.days[count - 1], is_past and is_next
    if head := head_day(extraction):
        return date.fromisoformat(head), True
    if last is None:
        return None, False
    day, latest = told.days[count - 1], told.latest[count - 1]
    return (latest if latest - day > _YEAR else day), False


class _FullDays(NamedTuple):
    """The days that a text names with their years, and with each the latest one so far."""

    mentions: list[DateMention]
    days: list[date]
    latest: list[date]


def _full_days(extraction: Extraction, _: None) -> _FullDays:
    full = [each for each in extraction.dates if each.year_stated and _FULL.fullmatch(each.value)]
    days = [date.fromisoformat(each.value) for each in full]
    return _FullDays(full, days, list(accumulate(days, max)))


def _is_old(extraction: Extraction, _: None) -> bool:
    """Whether all of them lie before or behind the years that a day of today may be of."""
    return all(day.year not in WINDOW for day in extraction.once(_full_days, None).days)


def _is_soon(year: int, month: int, day: int, today: date) -> bool:
    found = real(year, month, day)
    return found is not None and abs(found - today) <= _NO_OTHER


def closest_year(month: int, day: int, extraction: Extraction) -> int | None:
    """The year in which the day lies within _SOON of publication, if there is one."""
    published = extraction.document.published
    if published is None:
        return None
    today = date(published.year, published.month, published.day)
    year = nearest(month, day, today, 0)
    found = real(year, month, day) if year is not None else None
    return year if found is not None and abs(found - today) <= _SOON else None
