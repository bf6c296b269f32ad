"""Which capitalised words name a place: candidates from the gazetteer, longest name first."""

from __future__ import annotations

from typing import NamedTuple

from osint.extract.places.scan import SPACE, Words, words
from osint.gazetteer import Gazetteer
from osint.model import Place

LONGEST = 6
"""Most capitalised words in one name ("Saint Vincent and the Grenadines" has three)."""

_NEVER = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december the a an in on at of and or but if "
    "so as to by for from with he she it they we you i his her its their our my this that these "
    "those there here what when where who why how not no yes all some most many much more one "
    "two three mr mrs ms dr president minister prime police army government party state city "
    "county district north south east west university college school union council court "
    "church international national general federal central bank house street road god".split()
)


class Found(NamedTuple):
    """A stretch of the text that names a place, with all the places of that name."""

    start: int
    end: int
    candidates: tuple[Place, ...]
    demonym: bool = False


def recognise(text: str, gazetteer: Gazetteer) -> list[Found]:
    """The names of places in `text`, in order, none overlapping another."""
    spans = words(text)
    found: list[Found] = []
    at = 0
    while at < len(spans.starts):
        name = _longest(text, spans, at, gazetteer)
        if name is None:
            at += 1
            continue
        found.append(name[0])
        at = name[1]
    return found


def _longest(
    text: str, spans: Words, at: int, gazetteer: Gazetteer
) -> tuple[Found, int] | None:
    """The longest name that begins with word `at`, and the word after it."""
    starts, ends, joins = spans
    last = at + 1
    while last < len(starts) and last < at + LONGEST and joins[last]:
        last += 1
    for end in range(last, at, -1):
        surface = text[starts[at] : ends[end - 1]]
        if end == at + 1:
            return _single(text, spans, at, surface, gazetteer)
        candidates = gazetteer.lookup(surface)
        if candidates:
            return Found(starts[at], ends[end - 1], candidates), end
    return None


def _single(
    text: str, spans: Words, at: int, surface: str, gazetteer: Gazetteer
) -> tuple[Found, int] | None:
    """The one-word name at `at`, unless it is likelier a word, or part of another name."""
    if surface.casefold() in _NEVER:
        return None
    people = gazetteer.demonym(surface)
    if people is not None:
        return Found(spans.starts[at], spans.ends[at], (people,), True), at + 1
    candidates = gazetteer.lookup(surface)
    if not candidates:
        return None
    best = candidates[0]
    known = best.kind in ("country", "region", "macro-region")
    after = at + 1 < len(spans.starts) and spans.joins[at + 1] == SPACE
    in_name = spans.joins[at] == SPACE or after
    if not known and in_name:
        return None
    low = f" {surface.lower()} "
    if not known and (best.population < 2000 or low in text):
        return None
    return Found(spans.starts[at], spans.ends[at], candidates), at + 1
