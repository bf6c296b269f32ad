"""The offset that a text gives the clocks of a place, "Tokyo (UTC+9)", "Kenya is in the UTC+3 time zone";
and how far it says those of two places to be apart, whichever is ahead: "a one-hour time difference
between London and Paris", "Tokyo and Seoul are in the same time zone"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from osint.checks.timezone.ahead import Ahead, leads_in, made
from osint.checks.timezone.pairs import UNIVERSAL, utc_source
from osint.extract.dates.clocks import minutes_of
from osint.extract.mention_search import starting
from osint.language import clocks as words
from osint.model import Extraction, PlaceMention
from osint.support.frozen import replace
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily
from osint.support.text_search import matches, reaches
from osint.support.word_choice import one_of

BACK = 40
"""Most characters between a place and the offset of its clocks."""
MINUTE_S = 60
IN_ONE = "“the same time zone”"
_FIGURE = lazily(r"(?:\d[:.h]\d\d|\d ?[ap]\.?m\.?|\d{3,4}|\d ?h)[^.;!?)\n]{0,8}\Z")
"""A clock right before a place, whose zone the offset is then told of."""
_MINUS = str.maketrans("−–", "--")


def find(text: str, extraction: Extraction) -> Iterator[Ahead]:
    """The offsets of places, and the differences of two, that a text states."""
    for match in matches(_offset(), text, _needed(UNIVERSAL)):
        minutes = minutes_of(match["shift"].translate(_MINUS).replace(" ", ""))
        place = _owner(text, match.start(), extraction)
        if place is not None:
            one = (place, match.end("utc"))
            yield _meant(made(text, *one, minutes, match["utc"], extraction), place)
    yield from _differences(text, extraction)
    for match in matches(_same(), text, _needed(words.ZONE)):
        pair = _pair_before(text, match.start(), extraction)
        if pair is not None:
            found = made(text, *pair, 0, IN_ONE, extraction)
            yield replace(found, end=match.end())


def _owner(text: str, at: int, extraction: Extraction) -> PlaceMention | None:
    """The place that an offset is said of, right before it."""
    near = starting(extraction.places, max(0, at - BACK), at)
    place = near[-1] if near else None
    if place is None or place.role != "toponym" or place.place is None:
        return None
    if _FIGURE.search(text[max(0, place.start - 16) : place.start]) and not _follows_date(
        text, place, extraction
    ):
        return None
    return place if _said().fullmatch(text, place.end, at) else None


def _follows_date(text: str, place: PlaceMention, extraction: Extraction) -> bool:
    """Whether the figure before a place is a year: "In 2024 Almaty was"."""
    near = starting(extraction.dates, max(0, place.start - BACK), place.start)
    return bool(near) and near[-1].type == "DATE" and leads_in(text, near[-1])


def _meant(found: Ahead, place: PlaceMention) -> Ahead:
    """The same of another place of the name where the offset is that one's."""
    if found.minutes in found.apart_min():
        return found
    for other in place.candidates:
        its = replace(found, first=replace(found.first, place=other))
        if found.minutes in its.apart_min():
            return replace(its, first=replace(its.first, name=other.name))
    return found


def _differences(text: str, extraction: Extraction) -> Iterator[Ahead]:
    for match in matches(_difference(), text, _needed(words.DIFFERENCE)):
        pair = _pair_behind(text, match.end(), extraction)
        if pair is None:
            continue
        for hours in extraction.quantities:
            is_before = 0 <= match.start() - hours.end <= 1
            behind = text[pair[1].end : hours.start] if hours.start > pair[1].end else ""
            if hours.dimension != "duration" or hours.low_si is None or hours.low != hours.high:
                continue
            if is_before or (behind and _is().fullmatch(behind)):
                said, minutes = text[hours.start : hours.end], round(hours.low_si / MINUTE_S)
                start = min(hours.start, match.start())
                found = made(text, *pair, minutes, said, extraction)
                found = replace(found, start=start, end=max(hours.end, pair[1].end))
                turned = replace(found, minutes=-minutes)
                apart = found.apart_min()
                is_behind = minutes not in apart and max(apart, default=0) < 0
                yield turned if -minutes in apart or is_behind else found


def _pair_behind(
    text: str, at: int, extraction: Extraction
) -> tuple[PlaceMention, PlaceMention] | None:
    near = starting(extraction.places, at, at + BACK)
    return _pair(text, near[:2]) if near and near[0].start <= at + len("the ") else None


def _pair_before(
    text: str, at: int, extraction: Extraction
) -> tuple[PlaceMention, PlaceMention] | None:
    near = starting(extraction.places, max(0, at - 2 * BACK), at)[-2:]
    return _pair(text, near) if near and near[-1].end >= at else None


def _pair(text: str, near: Sequence[PlaceMention]) -> tuple[PlaceMention, PlaceMention] | None:
    """Two places joined by "and"."""
    if len(near) < 2 or any(p.role == "demonym" or p.place is None for p in near):
        return None
    one, two = near
    return (one, two) if _and().fullmatch(text, one.end, two.start) else None


@cache
def _needed(listed: tuple[str, ...]) -> dict[str, int]:
    """As `reaches`, of phrases in patterns with some words more to either side."""
    return {word: reach + BACK for word, reach in reaches(listed).items()}


@cache
def _offset() -> re.Pattern[str]:
    return compiled(rf"\b{utc_source('−–-')}")


@cache
def _said() -> re.Pattern[str]:
    zone, small = one_of(words.ZONE), one_of(words.KEPT_IN)
    owned = rf"(?:(?:[’']s?)?\s(?:{zone}|{one_of(words.CLOCKS)}))?"
    verb = rf"(?:,?\s(?:{one_of(words.WHICH)}))?\s(?:{one_of((*words.BE, *words.KEEPS))})"
    return compiled(
        rf"\s?\(|,\s|{owned}{verb}(?:\s(?:{one_of(words.JUST)}))?(?:\s(?:{small})){{0,2}}(?:\s(?:{zone}))?\s"
    )


@cache
def _difference() -> re.Pattern[str]:
    return compiled(rf"\b(?:{one_of(words.DIFFERENCE)})\s(?:{one_of(words.BETWEEN)})\s")


@cache
def _same() -> re.Pattern[str]:
    return compiled(rf"\s(?:{one_of(words.THE_SAME)})\s(?:{one_of(words.ZONE)})\b")


@cache
def _and() -> re.Pattern[str]:
    article = rf"(?:(?:{one_of(words.ARTICLE)})\s)?"
    return compiled(rf"\s(?:{one_of(words.AND)})\s{article}")


@cache
def _is() -> re.Pattern[str]:
    hedged = one_of((*words.ABOUT, *words.JUST))
    return compiled(rf"\s(?:{one_of(words.IS_APART)})\s(?:(?:{hedged})\s)?")
