"""Which two clock times of a text show one instant, and on which day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise, zip_longest

from osint.extract.dates import clocks
from osint.extract.dates.calendar_dates import day_words
from osint.extract.dates.clocks import Clock, Zone
from osint.extract.dates.days import days_about, sentence_about
from osint.extract.mention_search import starting, touching
from osint.language import clocks as words
from osint.model import Extraction, Span
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.patterns import any_of, lazily
from osint.support.text_search import has_digit
from osint.support.word_choice import one_of

MARKS = (*"([/=–—;（", " - ", "...", "…")
UNIVERSAL = tuple(word for word in words.UNIVERSAL if len(word) > 1)
"""Names of universal time, without "Z"."""
REACH = 80
"""Most characters between two clocks that are set against each other."""


class Pair(NamedTuple):
    """Two clocks, in the order of the text, and the days they may be of; none is known when empty."""

    first: Clock
    second: Clock
    first_text: str
    second_text: str
    start: int
    end: int
    sentence: Span
    days: tuple[date, ...]
    stated: bool
    is_one: bool = False  # one clock, whose zone is told by its name and by its offset

    @property
    def on(self) -> str:
        """The day in words, where the text names it."""
        return f" on {day_words(self.days[0])}" if self.stated and self.days else ""


def pairs(text: str, extraction: Extraction) -> Iterator[Pair]:
    """The pairs of a text. Its dates are read only where two clocks stand together."""
    if not has_digit(text):
        return
    found = clocks.find(text)
    yield from _with_offsets(found, text, extraction)
    for one, other in pairwise(_without_openings(found, text)):
        stretch = text[one.last : other.start]
        if len(stretch) > REACH or not _may_join(stretch):
            continue  # before the places of the text are asked for
        first, second = (
            _by_offset(_in_place(clock, text, extraction), text) for clock in (one, other)
        )
        between = text[first.last : second.start]
        if first.zone is None and second.zone is None:
            continue
        if not _may_join(between) or not _one_instant(first, second, text, extraction):
            continue
        sentence = sentence_about(text, first.start, second.last, extraction.dates)
        shown = _shown(text, first), _shown(text, second)
        span = first.start, _end(text, first, second)
        yield Pair(first, second, *shown, *span, sentence, *days_about(sentence, extraction))


def _without_openings(found: list[Clock], text: str) -> list[Clock]:
    """The clocks but for those at which a period opens, whose end has the zone of both: "7–9 PM EDT"."""
    return [
        one
        for one, other in zip_longest(found, found[1:])
        if other is None
        or one.zone is not None
        or other.zone is None
        or not _PERIOD.fullmatch(text, one.end, other.start)
        or _DASH.match(text, other.last)  # "at 7 p.m. – 1700 GMT –"
    ]


_DASH = lazily(r"\s?[-–—]")
_PERIOD = lazily(r"\s?[-–]\s?|—")
_OPENED = lazily(
    r"(?<![\d:.])\d{1,2}(?:[-–—]|(?:[:.]\d\d(?:\s?[apAP]\.?[mM]\b\.?)?|\s?[apAP]\.?[mM]\b\.?)(?:\s?[-–]\s?|—))\Z"
)
"""The beginning of a period right before its end."""


def _by_offset(clock: Clock, text: str) -> Clock:
    """The same clock with the offset from UTC that stands behind its zone: "05:00 Moscow time (UTC+3)"."""
    zone = clock.zone
    if zone is None or (zone.offsets_min and zone.text not in words.ABBREVIATIONS):
        return clock
    behind = _offset().match(text, clock.last)
    if behind is None:
        return clock
    shift = clocks.minutes_of(behind["shift"])
    told = Zone(*behind.span("utc"), behind["utc"], (shift,))
    return clock._replace(zone=told, end=behind.end())


def _with_offsets(found: list[Clock], text: str, extraction: Extraction) -> Iterator[Pair]:
    """The clocks whose zone is told twice, by name and by its offset."""
    for clock in found:
        other = _by_offset(clock, text)
        if other is clock or other.zone is None:
            continue
        hour = re.sub(r"\s+", " ", text[clock.start : clock.end])
        sentence = sentence_about(text, clock.start, other.end, extraction.dates)
        days, stated = days_about(sentence, extraction)
        yield Pair(
            clock, other, _shown(text, clock), f"{hour} {other.zone.text}", clock.start, other.end,
            sentence, days, stated, is_one=True,
        )  # fmt: skip


def _in_place(clock: Clock, text: str, extraction: Extraction) -> Clock:
    """A clock with the place behind it as whose it is: "3 p.m. in London"."""
    behind = _behind().match(text, clock.end) if clock.zone is None else None
    if behind is None:
        return clock
    for place in starting(extraction.places, behind.end(), behind.end() + 1):
        if place.role == "toponym":
            zone = Zone(place.start, place.end, place.text, name=(place.start, place.end))
            return clock._replace(zone=zone)
    return clock


def _end(text: str, first: Clock, second: Clock) -> int:
    """The end of the pair, with the bracket that closes it."""
    closes = text[second.last : second.last + 1] in ")]）" and second.last < len(text)
    opened = any(mark in text[first.last : second.start] for mark in "([（")
    return second.last + (closes and opened)


def _shown(text: str, clock: Clock) -> str:
    shown = re.sub(r"\s+", " ", text[clock.start : clock.last])
    return f"{shown})" if shown.count("(") > shown.count(")") else shown


def _may_join(between: str) -> bool:
    return any(mark in between for mark in MARKS) or any(
        f" {word} " in f" {between} " for word in words.SAME
    )


def _one_instant(first: Clock, second: Clock, text: str, extraction: Extraction) -> bool:
    """Whether nothing but dates, brackets and words like "or" stands between them, or two periods end
    at them."""
    low, high = first.last, second.start
    opened = _opening(text, first), _opening(text, second)
    if (opened[0] is None) != (opened[1] is None):
        return False
    if opened[1] is not None:
        high = max(low, opened[1])
    left = list(text[low:high])
    for mention in touching(extraction.dates, low, high):
        if mention.start < low and high < mention.end:
            continue  # a range of both clocks
        for at in range(max(low, mention.start), min(high, mention.end)):
            if left[at - low] not in "([/=（":
                left[at - low] = " "
    return _joint().fullmatch("".join(left)) is not None


def _opening(text: str, clock: Clock) -> int | None:
    """Where the period begins that ends at a clock; None where it ends none."""
    match = _OPENED.search(text, max(0, clock.start - 12), clock.start)
    return match.start() if match is not None else None


def utc_source(minus: str) -> str:
    """The pattern of universal time and an offset, "UTC+3", as `utc`, with the offset as `shift`; `minus`
    are the characters that stand for a minus, a hyphen last."""
    universal = one_of(word.upper() for word in UNIVERSAL)
    shift = rf"(?P<shift>[+{minus}]\s?\d{{1,2}}(?::?[0-5]\d)?)"
    return rf"(?P<utc>(?:{universal})\s?{shift})(?!\d|[:./-]\d)"


@cache
def _offset() -> re.Pattern[str]:
    return compiled(rf"\s?(?:\(|,\s){utc_source('−-')}\)?")


@cache
def _behind() -> re.Pattern[str]:
    return compiled(rf"\s(?:{any_of(words.IN)})\s(?=[A-Z])")


@cache
def _joint() -> re.Pattern[str]:
    fillers, about = any_of((*words.FILLERS, *words.OF_DAY)), any_of(words.ABOUT)
    same = one_of(words.SAME)
    place = r"(?:\s(?:" + any_of(words.IN) + r")\s[A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20}){0,2})?"
    before = rf"(?:(?:{any_of(words.BEFORE)})\s?)?"
    return compiled(
        rf"\)?(?:['’][^\W\d_]{{1,5}}\b)?(?:[\s,]|\b(?:{fillers})\b){{0,12}}{place}[\s,]*"
        rf"(?:(?:[(\[/=;–—（]|-(?=\s)|(?<!\s)(?:\.\.\.|…)(?!\s))\s?{before}(?:(?:{same})[\s,]{{1,2}}){{0,2}}|(?:{same})\s)(?:(?:{about})\s)?"
    )
