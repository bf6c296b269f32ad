"""A weekday with the day of the month alone: "na sexta-feira (5)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from osint.checks.weekday.judged import StatedDay
from osint.language.date_packs import folded, in_folded, languages_of, pack
from osint.model import Extraction
from osint.support.pattern_store import compiled
from osint.support.word_choice import one_of

_NEAR_DAYS, _REACH_DAYS = 3, 45
"""Days from publication in which no other month is meant, and in which one may be."""


@cache
def _pattern(code: str) -> re.Pattern[str]:
    names = one_of([name for name in folded(code, "weekdays") if name[-1] != "."])
    return compiled(rf"(?<![\w-])(?P<w>{names}),?\s\((?P<d>[0-3]?\d)\)")


def told(extraction: Extraction) -> Iterator[tuple[int, int, StatedDay]]:
    """Where each such day stands, and the day, in the month that brings it nearest to publication;
    of a day farther off, in the next nearest where only that fits."""
    document = extraction.document
    if document.published is None or "(" not in extraction.text:
        return
    today = date(*document.published.timetuple()[:3])
    for code in languages_of(extraction.text, document.language):
        if pack(code).get("bracketed_day"):
            weekdays = folded(code, "weekdays")
            for match in _pattern(code).finditer(in_folded(extraction.text)):
                stated = _stated(int(match["d"]), weekdays[match["w"]], today)
                if stated is not None:
                    yield *match.span(), stated


def _stated(day: int, weekday: int, today: date) -> StatedDay | None:
    near = (today + timedelta(days=off) for off in range(-_REACH_DAYS, _REACH_DAYS))
    days = sorted((abs(each - today), each) for each in near if each.day == day)
    if len(days) < 2:
        return None
    (off, first), (_, other) = days[:2]
    if off.days > _NEAR_DAYS and other.weekday() == weekday != first.weekday():
        first = other
    return StatedDay(first.month, day, weekday, first.year, other=other)
