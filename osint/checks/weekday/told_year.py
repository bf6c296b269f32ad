"""The year that a sentence opens with, and that a day in it without a year lies in."""

from __future__ import annotations

from bisect import bisect_left

from osint.extract.dates.placing import LONGEST_CLAUSE, OPENS, PARTS
from osint.model import DateMention, Extraction


def told_year(mention: DateMention, extraction: Extraction) -> int | None:
    """The year of "Next year, 14 May falls on a Wednesday"; None where no year opens the clause."""
    dates, text = extraction.dates, extraction.text
    at = bisect_left(dates, mention.start, key=lambda one: one.start)
    year = dates[at - 1] if at else None
    if year is None or len(year.value) != 4 or not year.value.isdecimal():
        return None
    if text[max(0, year.start - 6) : year.start].rstrip()[-1:] not in OPENS:
        return None
    gap = text[year.end : mention.start].removeprefix(", ")
    if len(gap) > LONGEST_CLAUSE or any(mark in gap for mark in PARTS):
        return None
    return int(year.value)
