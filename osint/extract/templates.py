"""Sentences as templates: places, lengths and times replaced by marks that a pattern can match.

"It is a three-hour drive from Kyiv to Lviv." becomes "It is a ⟨T⟩ drive from ⟨P0⟩ to ⟨P1⟩.", with
private-use characters for the marks, so that the patterns of a check read like their sentences.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import TypeVar

from osint.model import Span, Spanned

PLACE = "\ue000(?P<{name}>\\d{{1,5}})\ue001"
LENGTH = "\ue002(?P<{name}>\\d{{1,5}})\ue003"
TIME = "\ue004"
ANY_PLACE = "\ue000\\d{1,5}\ue001"


_M = TypeVar("_M", bound=Spanned)
_start = attrgetter("start")


def within(mentions: Sequence[_M], start: int, end: int) -> list[tuple[int, _M]]:
    """The mentions inside text[start:end] with their index; `mentions` are in text order."""
    first = bisect_left(mentions, start, key=_start)
    found: list[tuple[int, _M]] = []
    for index in range(first, len(mentions)):
        if mentions[index].end > end:
            break
        found.append((index, mentions[index]))
    return found


def starting(mentions: Sequence[_M], start: int, end: int) -> Sequence[_M]:
    """The mentions that begin inside text[start:end]; `mentions` are in text order."""
    first = bisect_left(mentions, start, key=_start)
    return mentions[first : bisect_left(mentions, end, lo=first, key=_start)]


def touching(mentions: Sequence[_M], start: int, end: int) -> Sequence[_M]:
    """The mentions that share a character with text[start:end]; `mentions` are in text order and
    do not overlap."""
    first = bisect_left(mentions, start, key=_start)
    if first and mentions[first - 1].end > start:
        first -= 1
    return mentions[first : bisect_left(mentions, end, lo=first, key=_start)]


def template(text: str, span: Span, marks: Sequence[tuple[int, int, str]]) -> str:
    """text[span] with each (start, end, mark) replaced; where two overlap, the first one."""
    parts: list[str] = []
    done = span.start
    for start, end, mark in sorted(marks):
        if start < done or end > span.end:
            continue
        parts += (text[done:start], mark)
        done = end
    parts.append(text[done : span.end])
    return "".join(parts)


def place_mark(index: int) -> str:
    """The mark of the place mention of that index."""
    return f"\ue000{index}\ue001"


def length_mark(index: int) -> str:
    """The mark of the quantity mention of that index."""
    return f"\ue002{index}\ue003"
