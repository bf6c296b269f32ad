"""Which mentions stand inside a stretch of a text, begin in it or touch it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import TypeVar

from osint.model import Spanned

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
