"""Where documents contradict each other, or themselves, about the order of what happened.

Three kinds: `differs`, two documents that date one event differently; `before-cause`, an event
dated before what the same sentence says it came after; `older-post`, a post that was made before
the day it is said to show. They are pointed out for a person to judge: no verdict is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, timedelta
from itertools import pairwise

from osint.extract.dates.dateline import is_dateline
from osint.extract.dates.days import is_day, sentence_about
from osint.language.en import timelines as words
from osint.model import DateMention, Document, Extraction, Span
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

SHARED = 4
"""Words that two sentences must share to be about one event."""
ALIKE = 0.5
"""The share of their words that must be the same."""
ZONES = timedelta(days=1)
"""A day begins earlier in the east: a post may be from the day before by UTC."""
NEAR_DAYS = 7
"""Days by which two tellings of one event may differ."""
MOST_DAYS = 3
"""Words that stand beside more days than that are a form that documents share, and no event."""
COMMON = 200
"""A word of more sentences tells no event from another, and would make the work quadratic."""
LONGEST_LEAD = 9
"""Words that may stand between "after" at the beginning of a sentence and the date of what it names."""
ALL_BUT_SAME, FEW = 0.75, 3
"""Short sentences are about one event where nearly all their words are the same."""
_SHORT = 3
_CLOCK = lazily(r"\d{1,2}[:.h]\d{2}(?::\d{2})?|\d{1,2}\s?[apAP]\.?[mM]")


class Contradiction(NamedTuple):
    """What is said against what: where each stands, its words, and one sentence."""

    kind: str
    first: tuple[str, int, int]
    second: tuple[str, int, int]
    why: str


class _Told(NamedTuple):
    document: Document
    sentence: Span
    day: date
    mention: DateMention
    words: frozenset[str]
    figures: frozenset[str]


def contradictions(extractions: Iterable[Extraction]) -> list[Contradiction]:
    """What a timeline of these documents cannot hold, in the order of the documents."""
    each = list(extractions)
    found: list[Contradiction] = []
    for extraction in each:
        found.extend(_before_cause(extraction))
        found.extend(_older_posts(extraction))
    found.extend(_differing(each))
    return found


def _before_cause(extraction: Extraction) -> Iterator[Contradiction]:
    text = extraction.text
    dated = [mention for mention in extraction.dates if is_day(mention) and _names_day(mention)]
    for first, second in pairwise(dated):
        between = re.findall(r"\w+", text[first.end : second.start].lower())
        if len(between) > 14 or "\n\n" in text[first.end : second.start]:
            continue
        if sentence_about(text, first.start, first.end).end < second.start:
            continue
        if words.NOT_ORDER.intersection(between):
            continue
        later = bool(words.FOLLOWS.intersection(between))
        earlier = bool(words.PRECEDES.intersection(between))
        opened = _opens(text, first, second)
        if opened is not None and not later and not earlier:
            first, second = second, first
            later, earlier = opened in words.FOLLOWS, opened in words.PRECEDES
        if later == earlier:
            continue
        assert first.earliest is not None and second.earliest is not None
        gap = first.earliest.date() - second.earliest.date()
        if (later and gap < timedelta()) or (earlier and gap > timedelta()):
            order = "after" if later else "before"
            why = f"“{first.text}” is said to come {order} “{second.text}”, and does not."
            yield Contradiction(
                "before-cause", _at(extraction, first), _at(extraction, second), why
            )


def _names_day(mention: DateMention) -> bool:
    """Whether it names a day and not a time alone: "9 November after midnight" is one day."""
    if mention.type == "DATE" or mention.weekday is not None:
        return True
    return re.search(r"\d", _CLOCK.sub("", mention.text)) is not None


def _opens(text: str, first: DateMention, second: DateMention) -> str | None:
    """The word that opens "After the strike of 16 March, rescuers came on 14 March": what the first
    date belongs to comes before, or after, what the second does."""
    around = sentence_about(text, first.start, second.end)
    lead = re.findall(r"\w+", text[around.start : first.start].lower())
    if not lead or len(lead) > LONGEST_LEAD or text[first.end : first.end + 1] != ",":
        return None
    return lead[0] if lead[0] in words.FOLLOWS | words.PRECEDES else None


def _older_posts(extraction: Extraction) -> Iterator[Contradiction]:
    text = extraction.text
    for post in extraction.posts:
        if post.instant is None:
            continue
        around = sentence_about(text, post.start, post.end)
        said = re.findall(r"\w+", text[around.start : around.end].lower())
        if not words.SHOWS.intersection(said):
            continue
        made = post.instant.astimezone(UTC).date()
        for mention in extraction.dates:
            if not (around.start <= mention.start < around.end and is_day(mention)):
                continue
            assert mention.earliest is not None
            if mention.earliest.date() - made > ZONES and mention.year_stated:
                why = f"The post was made on {made}, before “{mention.text}”, which it is said to show."
                place = (extraction.document.id, post.start, post.end)
                yield Contradiction("older-post", place, _at(extraction, mention), why)


def _differing(extractions: list[Extraction]) -> Iterator[Contradiction]:
    told = [each for extraction in extractions for each in _told(extraction)]
    alike = list(_alike(told))
    days: dict[int, set[date]] = {}
    for one, other in alike:
        days.setdefault(one, {told[one].day}).add(told[other].day)
        days.setdefault(other, {told[other].day}).add(told[one].day)
    for one, other in alike:
        if max(len(days[one]), len(days[other])) > MOST_DAYS:
            continue
        if _is_slip(told[one].day, told[other].day) and _same_figures(told[one], told[other]):
            yield _differ(told[other], told[one])


def _is_slip(one: date, other: date) -> bool:
    """Whether one day may stand for the other by a slip: close by, or another month or year of it."""
    if one == other:
        return False
    near = abs((one - other).days) <= NEAR_DAYS
    return (
        near
        or (one.day == other.day and one.month == other.month)
        or (one.day == other.day and one.year == other.year)
    )


def _same_figures(one: _Told, other: _Told) -> bool:
    """Whether two sentences share a figure, if both name any: 55 people are no 471."""
    return not (one.figures and other.figures) or bool(one.figures & other.figures)


def _differ(before: _Told, one: _Told) -> Contradiction:
    why = (
        f"{before.document.id} dates it {before.day}, {one.document.id} {one.day}: "
        f"{', '.join(sorted(one.words & before.words)[:6])}."
    )
    first = (before.document.id, before.mention.start, before.mention.end)
    return Contradiction(
        "differs", first, (one.document.id, one.mention.start, one.mention.end), why
    )


def _alike(told: list[_Told]) -> Iterator[tuple[int, int]]:
    """The pairs of sentences of two documents that are about one event, by their words."""
    by_word: dict[str, list[int]] = {}
    for index, one in enumerate(told):
        near: dict[int, int] = {}
        for word in one.words:
            if len(by_word.get(word, ())) <= COMMON:
                for other in by_word.get(word, ()):
                    near[other] = near.get(other, 0) + 1
            by_word.setdefault(word, []).append(index)
        for other, shared in sorted(near.items()):
            before = told[other]
            if before.document.id == one.document.id or shared < FEW:
                continue
            alike = shared / len(one.words | before.words)
            if alike >= (ALIKE if shared >= SHARED else ALL_BUT_SAME):
                yield index, other


def _told(extraction: Extraction) -> Iterator[_Told]:
    """The sentences with one day each, and the words that tell what happened."""
    text = extraction.text
    days: dict[Span, list[DateMention]] = {}
    for mention in extraction.dates:
        if is_day(mention):
            days.setdefault(sentence_about(text, mention.start, mention.end), []).append(mention)
    for sentence, named in days.items():
        mentions = [each for each in named if not is_dateline(text, each)] or named
        mention = mentions[0]
        begins = named[0].end if len(mentions) < len(named) else sentence.start
        lead = re.findall(
            r"[^\W\d_]+", text[max(begins, mention.start - 12) : mention.start].lower()
        )
        if len(mentions) > 1 or mention.earliest is None or words.NOT_WHEN.intersection(lead[-2:]):
            continue
        rest = text[begins : mention.start] + " " + text[mention.end : sentence.end]
        content = frozenset(
            word
            for word in re.findall(r"[^\W\d_]+", rest.lower())
            if len(word) >= _SHORT and word not in words.LITTLE
        )
        if len(content) >= FEW:
            day = mention.earliest.date()
            figures = frozenset(re.findall(r"\d+(?:[.,]\d+)*", _CLOCK.sub("", rest)))
            yield _Told(extraction.document, sentence, day, mention, content, figures)


def _at(extraction: Extraction, mention: DateMention) -> tuple[str, int, int]:
    return extraction.document.id, mention.start, mention.end
