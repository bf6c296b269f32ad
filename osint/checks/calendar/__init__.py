"""calendar: dates that cannot be, or that contradict each other.

What it recognises: a day that no calendar has ("February 30", "31 April"); a range with both
years written that ends before it begins ("from 3 May 2019 to 1 April 2018"); an event told in the
past tense on a full date that lies after the document was published; and a stated interval
between two full dates in one sentence ("on 24 March 2022, exactly two years after the treaty of
2 May 2017").

How it is computed: the Gregorian calendar; months and years between two dates are counted by the
calendar. A document's own date is its date in any zone: two days of grace.

Error model: an interval told in words is round: it may be off by six tenths of its unit, and by
one whole unit carelessly (doubtful). Only full dates, written out, are held against each other.
A plan, a deadline or a date of validity may lie in the future and is left alone.

PASS: The talks lasted from 3 May 2018 to 1 April 2019.
PASS: On 24 February 2024, two years after the invasion of 24 February 2022, the city was quiet.
FAIL: The column was filmed on February 30.
FAIL: The talks lasted from 3 May 2019 to 1 April 2018.
FAIL: The depot was hit on 12 June 2024. (published 2024-03-01)
FAIL: On 24 March 2022, two years after the treaty of 2 May 2017, the ministers met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Literal

from osint.model import Claim, DateMention, Extraction, Finding, Interval, Verdict
from osint.support.frozen import dataclass
from osint.support.patterns import lazily
from osint.world import World

NAME = "calendar"
MODEL = "proleptic Gregorian calendar"
GRACE = timedelta(days=2)
"""A document may be dated in another zone than its events, or be updated the next day."""
ROUND, CARELESS = 0.6, 1.0
"""Units by which an interval told in words may be off: as rounding, and carelessly."""

_FULL = lazily(r"\d{4}-\d\d-\d\d$")
_YEAR = lazily(r"\d{4}")
_FROM = lazily(r"\bfrom\s(?:the\s)?$", re.IGNORECASE)
_TO = lazily(r"^\s?(?:to|until|till|through|–|-|—)\s?(?:the\s)?$", re.IGNORECASE)
_BETWEEN = lazily(r"\bbetween\s(?:the\s)?$", re.IGNORECASE)
_AND = lazily(r"^\sand\s(?:the\s)?$", re.IGNORECASE)
_IN_BRACKETS = lazily(r"\((?:in force |valid |from )?$", re.IGNORECASE)
_DASH = lazily(r"^\s?[–—-]\s?$")
_COUNTED = lazily(
    r"\b(?:no|not|than|over|about|around|nearly|some|all|these|those|another|other|at least|version|update|build|"
    r"release|section|chapter|invoice|no\.|v\.?)\s?$",
    re.IGNORECASE,
)
_UNREAL = lazily(
    r"\b(?:jok\w+|spoof\w*|satir\w+|parody|fiction\w*|imaginary|novel|non-?existent|no such (?:day|date)|"
    r"(?:does|do|did)(?:n['’]t| not) exist|never)\b",
    re.IGNORECASE,
)
_ON = lazily(r"\bon\s(?:the\s)?$", re.IGNORECASE)
_BREAK = lazily(r"[.!?;][\"”’)]?\s+(?=[A-ZА-ЯЁІЇЄҐ\"“])|\n\s*\n")
_HAPPENED = lazily(
    r"\b(?:was|were|took place|happened|occurred|died|struck|hit|killed|arrived|left|crossed|began|"
    r"exploded|crashed|sank|fell|fired|launched|attacked|met|arrested|captured|filmed|photographed)\b",
    re.IGNORECASE,
)
_ELSE = lazily(
    r"[,;:()]|\b(?:and|but|or|which|that|who|whose|to|is|are|has|have|had|takes?|starts?|begins?|"
    r"comes?|ends?|opens?|faces?|remains?|goes|go)\b",
    re.IGNORECASE,
)
_PLANNED = lazily(
    r"\b(?:will|would|shall|should|could|may|might|must|plan\w*|schedul\w*|expect\w*|due|set|slated|"
    r"postpon\w*|delay\w*|extend\w*|expir\w*|valid|deadline|until|by|if|to be|to take|to begin|next|"
    r"upcoming|appointed|agreed|decided|announced|predict\w*|forecast\w*|imagin\w*|fiction\w*|"
    r"ahead|likely|going to|tomorrow|booked|proposed|adjourned|eligible|release\w*|novel|film)\b",
    re.IGNORECASE,
)
_APART = lazily(
    r"^(?P<a>[,;]?\s|\s(?:came|comes|followed|happened|occurred|fell)\s|,?[^.!?;]{1,80}[,;]\s(?:and\s)?)(?:exactly\s|almost\s|nearly\s|about\s|just\s|just over\s|more than\s)?"
    r"(?P<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a)\s"
    r"(?P<unit>year|month|week|day)s?\s(?P<way>after|before|later|earlier)\b(?P<b>[^.!?;,]{0,60}\bof\s(?:the\s)?|,?\s(?:on\s)?(?:the\s)?)$",
    re.IGNORECASE,
)
_FIRST_APART = lazily(
    r"\b(?P<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a)\s(?P<unit>year|month|week|day)s?\s"
    r"(?P<way>after|before)\b[^.!?;,]{0,60}\b(?:of|on)\s(?:the\s)?$",
    re.IGNORECASE,
)
_AND_THEN = lazily(r"^,\s(?:on\s)?(?:the\s)?$", re.IGNORECASE)
_WORDS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10,
}  # fmt: skip
_DAYS = {"year": 365.2425, "month": 30.436875, "week": 7.0, "day": 1.0}

Kind = Literal["impossible", "range", "future", "apart"]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What is held against what: one date, or two; the interval stated between them."""

    kind: Kind
    first: DateMention
    second: DateMention | None = None
    published: date | None = None
    count: int = 0
    unit: str = ""
    reversed: bool = False


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """The dates and pairs of dates that can be held against the calendar."""
    del world
    text = extraction.masked or extraction.document.text
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
    for first, second in pairwise(mention for mention in extraction.dates if _dated(mention)):
        pair = _pair(first, second, text)
        if pair is not None:
            yield Claim(NAME, first.start, second.end, detail=pair)


def check(claim: Claim, world: World) -> Finding:
    """Whether the calendar allows it."""
    del world
    detail = claim.detail
    assert isinstance(detail, Contradiction)
    if detail.kind == "apart":
        return _apart(claim, detail)
    verdict: Verdict = "inconsistent"
    if detail.kind == "impossible":
        why = _sentence(detail.first.note or "there is no such day")
    elif detail.kind == "future":
        published = f"{detail.published:%Y-%m-%d}" if detail.published else ""
        why = f"{detail.first.text} lies after {published}, when this was published."
    else:
        assert detail.second is not None
        verdict, why = _order(detail.first, detail.second)
    return Finding(claim, verdict, why, model=MODEL)


def _order(first: DateMention, second: DateMention) -> tuple[Verdict, str]:
    assert first.earliest is not None and second.latest is not None
    if first.earliest > second.latest:
        return "inconsistent", f"{second.text} lies before {first.text}: it ends before it begins."
    return "consistent", f"{first.text} lies before {second.text}."


def _apart(claim: Claim, detail: Contradiction) -> Finding:
    first, second = detail.first.earliest, detail.second.earliest if detail.second else None
    assert first is not None and second is not None
    days = (second - first).days * (-1 if detail.reversed else 1)
    computed = days / _DAYS[detail.unit]
    off = abs(computed - detail.count)
    verdict: Verdict = (
        "consistent" if off <= ROUND else "doubtful" if off <= CARELESS else "inconsistent"
    )
    plural = "" if detail.count == 1 else "s"
    why = (
        f"From {min(first, second):%Y-%m-%d} to {max(first, second):%Y-%m-%d} it is "
        f"{abs(computed):.1f} {detail.unit}s; {detail.count} {detail.unit}{plural} stated."
    )
    if computed < 0 and verdict == "inconsistent":
        why = f"{_later(detail)} is the later of the two, not the earlier."
    interval = Interval(computed, computed, detail.unit, best=computed)
    return Finding(claim, verdict, why, computed=interval, model=MODEL)


def _later(detail: Contradiction) -> str:
    assert detail.second is not None
    return detail.first.text if detail.reversed is False else detail.second.text


def _pair(first: DateMention, second: DateMention, text: str) -> Contradiction | None:
    """A range or a stated interval between two dates whose years are written."""
    between = text[first.end : second.start]
    written = min(len(first.value), len(second.value)) >= len("2017-04")
    if written and _is_range(text[max(0, first.start - 12) : first.start], between):
        return Contradiction("range", first, second)
    if not (_FULL.match(first.value) and _FULL.match(second.value)) or len(between) > 200:
        return None
    backwards: tuple[str, ...] = ("after", "earlier")
    match = _APART.match(between)
    if match is None and _AND_THEN.match(between):  # "two years after the fire of A, on B"
        match, backwards = (
            _FIRST_APART.search(text[max(0, first.start - 110) : first.start]),
            ("before",),
        )
    elif (
        match is not None and match["way"].lower() in ("after", "before") and "," in match["a"][1:]
    ):
        match = None
    if match is None:
        return None
    word = match["n"].lower()
    return Contradiction(
        "apart",
        first,
        second,
        count=_WORDS[word] if word in _WORDS else int(word),
        unit=match["unit"].lower(),
        reversed=match["way"].lower() in backwards,
    )


def _is_range(before: str, between: str) -> bool:
    """ "from A to B", "between A and B", "(A - B)": what stands before A, and before B."""
    return bool(
        (_TO.match(between) and _FROM.search(before))
        or (_AND.match(between) and _BETWEEN.search(before))
        or (_DASH.match(between) and _IN_BRACKETS.search(before))
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
