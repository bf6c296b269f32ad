"""The days that a sentence names, for what else it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from osint.extract.mention_search import starting, touching
from osint.model import DateMention, Extraction, Span
from osint.support.patterns import CAPITAL, lazily

SENTENCE = 240
"""How far a sentence is read to either side."""
_DAY = timedelta(days=1)
_BREAK = lazily(rf"[.!?][\"”’)]?\s+(?=[\"“]|{CAPITAL})|\n\s*\n|\n(?=[ \t]*[*•▪‣◦–—-][ \t])")
UP_TO_PUBLICATION = (0, 4, 8)
"""Days before publication that stand for those an undated sentence may be of."""


def sentence_about(text: str, start: int, end: int, dates: Sequence[DateMention] = ()) -> Span:
    """The sentence about a stretch of a text, as far as it can matter; `dates` are those of the text, so
    that the full stop of "4. Juli" ends none."""
    low = max(0, start - SENTENCE)
    seen = _breaks(text, low, start + 2, dates)  # what follows a break shows that it is one
    breaks = [match.end() for match in seen if match.end() <= start]
    stop = next(_breaks(text, end, end + SENTENCE, dates), None)
    last = stop.start() if stop else min(len(text), end + SENTENCE)
    return Span(breaks[-1] if breaks else low, last)


def sentences_between(text: str, start: int, end: int) -> int:
    """How many sentences end between two places of a text."""
    return sum(1 for _ in _breaks(text, start, min(len(text), end + 2), ()))


def _breaks(
    text: str, low: int, high: int, dates: Sequence[DateMention]
) -> Iterator[re.Match[str]]:
    for match in _BREAK.finditer(text, low, high):
        inside = any(
            mention.start < match.start() < mention.end
            and not (
                "\n" in match[0] and match.start() == mention.end - 1
            )  # "at 6 p.m.", a line's end
            for mention in touching(dates, match.start(), match.end())
        )
        if not inside:
            yield match


def days_about(sentence: Span, extraction: Extraction) -> tuple[tuple[date, ...], bool]:
    """The days that a sentence names, else those up to publication; and whether it names one."""
    mentions = [each for each in starting(extraction.dates, *sentence) if is_day(each)]
    told = [each for each in mentions if each.type == "DATE" or each.year_stated]
    named = [each.earliest.date() for each in told or mentions if each.earliest is not None]
    if named:
        return tuple(dict.fromkeys(named)), len(set(named)) == 1
    published = extraction.document.published
    if published is None:
        return (), False
    day = published.date() if isinstance(published, datetime) else published
    steps = [step for step in UP_TO_PUBLICATION if day.toordinal() > step]
    return tuple(day - step * _DAY for step in steps), False


def is_day(mention: DateMention) -> bool:
    """Whether a mention names a single day; a time alone, put on the day of publication, does not."""
    if mention.earliest is None or "_REF" in mention.value or mention.impossible:
        return False
    latest = mention.latest or mention.earliest
    if latest - mention.earliest > _DAY or mention.type not in ("DATE", "TIME"):
        return False
    return mention.type == "DATE" or "-" in mention.value.partition("T")[0]
