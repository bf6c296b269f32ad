"""Calendar: dates that cannot be, or that contradict each other.

What it recognises
    A day that no calendar has ("February 30", "31 April"); a feast with another date than its own
    ("Easter fell on 14 April 2019", "on Christmas Eve, 23 December 2020"); a range with both years written that
    ends before it begins ("from 3 May 2019 to 1 April 2018"); and an event told in the past
    tense on a full date that lies after the document was published. Lengths of time between two
    dates are `interval`.

How it is computed
    The Gregorian calendar, and for Easter and the feasts counted from it the western and the eastern
    reckoning. A document's own date is its date in any zone: two days of grace.

Error model
    None, a day exists or not. Only dates whose year is written are held against each other. A
    plan, a deadline or a date of validity may lie in the future and is left alone.

Examples
    PASS: The talks lasted from 3 May 2018 to 1 April 2019.
    PASS: Easter fell on 21 April 2019.
    FAIL: Easter fell on 14 April 2019.
    FAIL: The column was filmed on February 30.
    FAIL: The talks lasted from 3 May 2019 to 1 April 2018.
    FAIL: The depot was hit on 12 June 2024. (published 2024-03-01)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Literal

from osint.extract.dates import feasts
from osint.extract.dates.calendar_dates import day_words
from osint.extract.dates.gates import may_name_day
from osint.extract.dates.lifespans import dash
from osint.language.en import calendar as words
from osint.language.en.calendar import MONTH_NAMES
from osint.model import Claim, DateMention, Extraction, Finding, Verdict
from osint.support.frozen import dataclass
from osint.support.patterns import CAPITAL, any_of, lazily
from osint.world import World

NAME = "calendar"
MODEL = "proleptic Gregorian calendar"
GRACE = timedelta(days=2)
"""A document may be dated in another zone than its events, or be updated the next day."""
SATURDAY = 5
ROUND, CARELESS = 0.6, 1.0
"""Units by which an interval told in words may be off: as rounding, and carelessly."""

_DAY = lazily(r"(?:\d{4}|XXXX)-(\d\d)-(\d\d)")
_FULL = lazily(r"\d{4}-\d\d-\d\d$")
_YEAR = lazily(r"\d{4}")
_THE = rf"(?:{words.THE}\s)?"
_FROM = lazily(rf"\b(?:{any_of(words.FROM)})\s{_THE}$", re.IGNORECASE)
_TO = lazily(rf"^\s?(?:{any_of(words.TO)})\s?{_THE}$", re.IGNORECASE)
_BETWEEN = lazily(rf"\b{words.BETWEEN}\s{_THE}$", re.IGNORECASE)
_AND = lazily(rf"^\s{words.AND}\s{_THE}$", re.IGNORECASE)
_IN_BRACKETS = lazily(rf"\((?:(?:{any_of(words.IN_FORCE)}) )?$", re.IGNORECASE)
_COUNTED = lazily(rf"\b(?:{any_of(words.COUNTED)})\s?$", re.IGNORECASE)
_UNREAL = lazily(rf"\b(?:{any_of(words.UNREAL)})\b", re.IGNORECASE)
_ON = lazily(rf"\b{words.ON}\s{_THE}$", re.IGNORECASE)
_BREAK = lazily(rf"[.!?;][\"”’)]?\s+(?=[\"“]|{CAPITAL})|\n\s*\n")
_HAPPENED = lazily(rf"\b(?:{any_of(words.HAPPENED)})\b", re.IGNORECASE)
_ELSE = lazily(rf"[,;:()]|\b(?:{any_of(words.ELSE)})\b", re.IGNORECASE)
_PLANNED = lazily(rf"\b(?:{any_of(words.PLANNED)})\b", re.IGNORECASE)
Kind = Literal["impossible", "range", "future", "feast"]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What is held against what: one date, or two; the interval stated between them."""

    kind: Kind
    first: DateMention
    second: DateMention | None = None
    published: date | None = None
    days: tuple[date, ...] = ()  # on which the feast that is the first may fall


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """The dates and pairs of dates that can be held against the calendar."""
    del world
    text = extraction.text
    if not may_name_day(text, extraction.document.language):
        return
    published = _day(extraction.document.published)
    for mention in extraction.dates:
        if mention.impossible and _is_no_date(mention, text):
            continue
        if mention.impossible:
            yield Claim(
                NAME, mention.start, mention.end, detail=Contradiction("impossible", mention)
            )
        elif published is not None and _happened_later(mention, published, text):
            detail = Contradiction("future", mention, published=published)
            yield Claim(NAME, mention.start, mention.end, detail=detail)
    yield from _feasts(extraction)
    for first, second in pairwise(mention for mention in extraction.dates if _dated(mention)):
        pair = _pair(first, second, text)
        if pair is not None:
            yield Claim(NAME, first.start, second.end, detail=pair)


def check(claim: Claim, world: World) -> Finding:
    """Whether the calendar allows it."""
    del world
    detail = claim.detail
    assert isinstance(detail, Contradiction)
    verdict: Verdict = "inconsistent"
    if detail.kind == "impossible":
        why = _sentence(detail.first.note or "there is no such day")
    elif detail.kind == "future":
        day = detail.published
        published = f"{day.day} {MONTH_NAMES[day.month]} {day.year}" if day else "it"
        why = f"{detail.first.text} comes after the text was published ({published})."
    elif detail.kind == "feast":
        verdict, why = _feast_day(detail)
    else:
        assert detail.second is not None
        verdict, why = _order(detail.first, detail.second)
    return Finding(claim, verdict, why, model=MODEL)


def _feasts(extraction: Extraction) -> Iterator[Claim]:
    """The feasts of which a text gives the date: "Easter fell on 21 April 2019"."""
    for feast, at, day, year in feasts.beside(extraction):
        written = _DAY.fullmatch(day.value)
        if year is None or written is None or day.impossible:
            continue
        days = feast.days(year)
        if _is_kept_later(days, int(written[1]), int(written[2])):
            continue
        first = extraction.dates[at]
        detail = Contradiction("feast", first, day, days=days)
        yield Claim(NAME, first.start, day.end, detail=detail)


def _is_kept_later(days: tuple[date, ...], month: int, day: int) -> bool:
    """Whether a day may stand for a feast of the same name: Christmas in January is that of an eastern
    church, and what falls on a weekend is made up for in the days behind it."""
    if len(days) > 1:
        return False
    if (month, days[0].month) == (1, 12):
        return True
    made_up = [days[0] + timedelta(days=later) for later in (1, 2)]
    is_weekend = days[0].weekday() >= SATURDAY
    return is_weekend and (month, day) in [(one.month, one.day) for one in made_up]


def _feast_day(detail: Contradiction) -> tuple[Verdict, str]:
    assert detail.second is not None
    month, day = map(int, detail.second.value[5:10].split("-"))
    shown = [f"{day_words(one)}" for one in detail.days]
    found = [one for one in detail.days if (one.month, one.day) == (month, day)]
    name = detail.first.text
    if not found:
        told = " (by the eastern reckoning ".join(shown) + ")" * (len(shown) - 1)
        return "inconsistent", f"{name} fell on {told}, not on {MONTH_NAMES[month]} {day}."
    if found[0] != detail.days[0]:
        return "unresolved", f"{name} fell on {day_words(found[0])} by the eastern reckoning alone."
    return "consistent", f"{name} fell on {shown[0]}."


def _order(first: DateMention, second: DateMention) -> tuple[Verdict, str]:
    assert first.earliest is not None and second.latest is not None
    if first.earliest > second.latest:
        return (
            "inconsistent",
            f"{second.text} comes before {first.text}, so the period would end before it begins.",
        )
    return "consistent", f"{first.text} comes before {second.text}."


def _pair(first: DateMention, second: DateMention, text: str) -> Contradiction | None:
    """A range between two dates whose years are written."""
    between = text[first.end : second.start]
    written = min(len(first.value), len(second.value)) >= len("2017-04")
    if written and _is_range(text[max(0, first.start - 12) : first.start], between):
        return Contradiction("range", first, second)
    return None


def _is_range(before: str, between: str) -> bool:
    """ "from A to B", "between A and B", "(A - B)": what stands before A, and before B."""
    return bool(
        (_TO.match(between) and _FROM.search(before))
        or (_AND.match(between) and _BETWEEN.search(before))
        or (dash().fullmatch(between) and _IN_BRACKETS.search(before))
    )


def _dated(mention: DateMention) -> bool:
    if mention.earliest is None or mention.impossible or mention.text.isalpha():
        return False
    if "/" in mention.value or not mention.value[:1].isdigit():
        return False
    return _YEAR.search(mention.text) is not None


def _is_no_date(mention: DateMention, text: str) -> bool:
    """Whether the words count something ("more than 30 February flights") or play with a date."""
    if _COUNTED.search(text[max(0, mention.start - 12) : mention.start]):
        return True
    return _UNREAL.search(_sentence_around(mention, text)) is not None


def _sentence_around(mention: DateMention, text: str) -> str:
    """The sentence of a date, as far as it can matter."""
    before, after = _around(mention, text)
    return before + mention.text + after


def _around(mention: DateMention, text: str) -> tuple[str, str]:
    """The words of a date's sentence before and after it."""
    before = text[max(0, mention.start - 200) : mention.start]
    breaks = [match.end() for match in _BREAK.finditer(before)]
    after = text[mention.end : mention.end + 120]
    stop = _BREAK.search(after)
    return before[breaks[-1] if breaks else 0 :], after[: stop.start() if stop else None]


def _happened_later(mention: DateMention, published: date, text: str) -> bool:
    """Whether a full date after publication is told as something that happened."""
    if mention.earliest is None or mention.earliest.date() - published <= GRACE:
        return False
    if not _dated(mention) or not _FULL.match(mention.value):
        return False
    before, after = _around(mention, text)
    if _PLANNED.search(before + after) or not _ON.search(before):
        return False
    verbs = list(_HAPPENED.finditer(before))
    # What happened, happened on that day: nothing else is said between the verb and the date.
    return bool(verbs) and _ELSE.search(before[verbs[-1].end() :]) is None


def _day(when: date | datetime | None) -> date | None:
    return when.date() if isinstance(when, datetime) else when


def _sentence(note: str) -> str:
    return note[:1].upper() + note[1:] + ("" if note.endswith(".") else ".")
