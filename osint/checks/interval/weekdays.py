"""Days counted from one weekday to another: "on Tuesday, two days after Sunday's attack".

Which weeks they are in is not said, so that days are counted to the week in which they come nearest
to what is stated.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache

from osint.checks.interval import forms
from osint.checks.interval.dated import BACK
from osint.checks.interval.stated import WEEK, Found, Length, Moment, made
from osint.extract.dates.days import sentence_about, sentences_between
from osint.language.en import intervals as words
from osint.language.en.calendar import DAY_NAMES
from osint.support.pattern_store import compiled
from osint.support.patterns import any_of, lazily

MOST = 10
"""Days; who counts more says the date."""
_DAY = lazily(rf"\b({any_of(DAY_NAMES)})\b")
_MONDAY = datetime(2001, 1, 1)


def read(length: Length, way: str, text: str) -> Found | None:
    """The days between two weekdays of a sentence, counted the way that a word tells ("after");
    None where no two stand about the length so that they are its ends."""
    match = length.match
    if length.unit != "day" or not 1 <= length.number <= MOST or length.number % 1:
        return None
    around = sentence_about(text, match.start(), match.end())
    before = list(_DAY.finditer(text, around.start, match.start()))
    led = bool(before) and forms.apposed_before().fullmatch(text, before[-1].end(), match.start())
    behind = list(_DAY.finditer(text, match.end(), around.end))
    if way in words.LATER:
        if led and len(before) == 2 and forms.closes().match(text, match.end()):
            return _found(length, before[0], before[1])
        return _went_on(length, behind[0], text) if behind else None
    if not behind or not forms.object_gap().fullmatch(text, match.end(), behind[0].start()):
        return None
    base, then = behind[0], before[-1] if led else None
    if then is None and len(behind) > 1:
        joined = _apposed().fullmatch(text, base.end(), behind[1].start())
        then = behind[1] if joined else None
    if then is None:
        return None
    return _found(length, base, then) if way in words.AFTER else _found(length, then, base)


def _went_on(length: Length, then: re.Match[str], text: str) -> Found | None:
    """ "It was found on Sunday. Two days later, on Tuesday, ..."."""
    start = length.match.start()
    low = max(0, start - BACK, text.rfind("\n\n", 0, start) + 1)
    before = list(_DAY.finditer(text, low, start))
    if not before or not forms.apposed_after().fullmatch(text, length.match.end(), then.start()):
        return None
    ends = sentences_between(text, before[-1].end(), start)
    if ends > 1:
        return None
    found = _found(length, before[-1], then)
    return found._replace(stated=found.stated._replace(is_loose=ends == 1))


@cache
def _apposed() -> re.Pattern[str]:
    """Between a day that is counted from and the other: "'s attack, on "."""
    return compiled(rf"(?:['’]s)?(?:\s[\w'’-]{{1,20}}){{0,4}},\s(?:{any_of(words.ON)})\s")


def _found(length: Length, earlier: re.Match[str], later: re.Match[str]) -> Found:
    first, second = (DAY_NAMES.index(each[1]) for each in (earlier, later))
    apart = (second - first - 1) % WEEK + 1
    apart += WEEK * max(0, round((length.number - apart) / WEEK))
    begins = _MONDAY + timedelta(days=first)
    ends = begins + timedelta(days=apart)
    where = (
        min(earlier.start(), later.start(), length.match.start()),
        max(earlier.end(), later.end(), length.match.end()),
    )
    return made(
        "weekdays", length, where, Moment(earlier[1], begins, begins), Moment(later[1], ends, ends)
    )
