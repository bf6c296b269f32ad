"""The sentence of words for the light: "a.m." and "p.m." may end one with their own full stop."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from osint.extract.dates.clocks import Clock
from osint.extract.dates.days import sentence_about
from osint.extract.mention_search import touching
from osint.model import Extraction, Span
from osint.support.patterns import lazily

_NEXT = lazily(r"\s+([^\W\d_][\w'’-]{0,40})")


def sentence_of(
    match: re.Match[str], times: Sequence[Clock], text: str, extraction: Extraction
) -> Span:
    """The sentence of the words; a clock that ends another before or behind them is outside it."""
    start, end = sentence_about(text, match.start(), match.end(), extraction.dates)
    begins = [
        at
        for clock in times
        if start <= clock.start < end
        and (at := _opened(clock, match.start(), text, extraction)) is not None
    ]
    low, high = next(
        (low, high)
        for low, high in pairwise([start, *begins, max(end, match.end()) + 1])
        if low <= match.start() < high
    )
    return Span(low, min(high, end))


def _opened(clock: Clock, light: int, text: str, extraction: Extraction) -> int | None:
    """Where a sentence begins right behind a clock: at a capital that opens no zone, no date and no
    place that belongs to the clock ("8 a.m. At night", not "8 p.m. Kyiv time, Monday")."""
    if text[clock.end - 1] != "." or clock.last > clock.end:
        return None
    follows = _NEXT.match(text, clock.end)
    if follows is None:
        return None
    at, word = follows.start(1), follows[1]
    if not word[0].isupper() or (len(word) > 1 and word.isupper()):
        return None
    if at == light:
        return at
    if touching(extraction.dates, at, at + 1):
        return None
    for place in touching(extraction.places, at, at + 1):
        if not re.match(r"\s[^\W\d_A-Z]", text[place.end : place.end + 2]):
            return None
    return at
