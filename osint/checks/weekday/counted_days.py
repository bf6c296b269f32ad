"""A weekday beside a day that is counted from publication, or from the day at the head of the text:
"yesterday, Wednesday"."""

from __future__ import annotations

from datetime import date, timedelta

from osint.extract.dates.dateline import head_day
from osint.language.dates import WORDS
from osint.language.en import weekdays as words
from osint.language.en.calendar import DAY_NAMES, MONTH_NAMES
from osint.language.ru import weekdays as russian
from osint.language.uk import weekdays as ukrainian
from osint.model import DateMention, Extraction, Verdict
from osint.support.frozen import dataclass
from osint.support.patterns import any_of, lazily

_ON = any_of((*words.ON, *russian.ON, *ukrainian.ON))
_BETWEEN = lazily(rf",? \(?(?:(?:{_ON}) )?|, ")
_CLOSES = lazily(r"\s?(?:[).,;:!?\n]|\Z)")
_WEEK, _NEAR = 7, 1
"""Days by which publication and writing may lie apart."""


@dataclass(frozen=True, slots=True)
class CountedDay:
    """A day, the words that count it, and the weekday it is given; `of_head` tells that it is counted
    from the day at the head of the text."""

    day: date
    counted: str
    weekday: int
    of_head: bool = False


def stated(
    first: DateMention, second: DateMention, text: str, extraction: Extraction
) -> CountedDay | None:
    """The day and weekday of "yesterday, Wednesday" or "on Monday (tomorrow)"."""
    between = text[first.end : second.start]
    if not _BETWEEN.fullmatch(between) or not _CLOSES.match(text, second.end):
        return None
    counted, named = (first, second) if _is_counted(first) else (second, first)
    if not _is_counted(counted) or named.weekday is None:
        return None
    if any(character.isdigit() for character in named.text):
        return None
    if counted is second and "(" not in between:
        return None
    of_head = extraction.document.published is None
    day = _from_head(counted, extraction) if of_head else _day(counted)
    if day is None:
        return None
    found = CountedDay(day, counted.text, named.weekday, of_head)
    return None if _is_near(found) else found


def _day(counted: DateMention) -> date | None:
    return counted.earliest.date() if counted.earliest is not None else None


def _from_head(counted: DateMention, extraction: Extraction) -> date | None:
    """The day that the words count from the one at the head of the text; None where none stands there."""
    head = head_day(extraction)
    _, days = WORDS.get(counted.text.lower(), ("", None))
    if head is None or not isinstance(days, int):
        return None
    return date.fromisoformat(head) + timedelta(days=days)


def _is_counted(mention: DateMention) -> bool:
    cls, days = WORDS.get(mention.text.lower(), ("", None))
    return cls == "R" and days is not None and mention.weekday is None


def _is_near(stated: CountedDay) -> bool:
    """Whether the text may only have been written a day before or after its date."""
    gap = (stated.weekday - stated.day.weekday()) % _WEEK
    return gap in (_NEAR, _WEEK - _NEAR)


def judged(stated: CountedDay) -> tuple[Verdict, str]:
    """Whether the day so counted falls on the weekday."""
    said, real = DAY_NAMES[stated.weekday], DAY_NAMES[stated.day.weekday()]
    day = f"{MONTH_NAMES[stated.day.month]} {stated.day.day}, {stated.day.year}"
    origin = "at the head of the text" if stated.of_head else "of publication"
    shown = f"Counted from the day {origin}, “{stated.counted}” is {day}, a {real}"
    if stated.day.weekday() == stated.weekday:
        return "consistent", f"{shown}."
    return "doubtful" if stated.of_head else "inconsistent", f"{shown}, not a {said}."
