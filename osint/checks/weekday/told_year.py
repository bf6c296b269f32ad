"""The year that a sentence opens with, and that a day in it without a year lies in."""

from __future__ import annotations

from bisect import bisect_left

from osint.extract.dates.placing import heads_clause, in_one_clause
from osint.model import DateMention, Extraction


def told_year(mention: DateMention, extraction: Extraction) -> int | None:
    """The year of "Next year, 14 May falls on a Wednesday"; None where no year opens the clause."""
    dates, text = extraction.dates, extraction.text
    at = bisect_left(dates, mention.start, key=lambda one: one.start)
    year = dates[at - 1] if at else None
    if year is None or len(year.value) != 4 or not year.value.isdecimal():
        return None
    is_told = heads_clause(text, year.start) and in_one_clause(text, year.end, mention.start)
    return int(year.value) if is_told else None
