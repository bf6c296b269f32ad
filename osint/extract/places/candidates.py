"""Stretches of capitalised words that the gazetteer knows, longest first at each word."""

from __future__ import annotations

from typing import NamedTuple

from osint.extract.places.cues import (
    CALENDAR,
    COMPASS,
    DIVISIONS,
    FUNCTION,
    NATURE,
    STREETS,
    TITLES,
)
from osint.extract.places.scan import Words
from osint.gazetteer import Gazetteer, fold
from osint.gazetteer.rows import NAME_TYPES

_NO_NAMES = (
    FUNCTION
    | CALENDAR
    | COMPASS
    | DIVISIONS
    | NATURE
    | STREETS
    | TITLES
    | frozenset(
        "city town village police department government university college school council court office "
        "company bank church hospital state union army navy force party press news".split()
    )
)
"""Never the name of a place by themselves, whatever the gazetteer says ("Of" is in Turkey)."""

LONGEST = 7
"""Most capitalised words in one name."""


class Known(NamedTuple):
    """What the gazetteer says of a spelling, at a glance: about its best known bearer."""

    key: str
    kind: str
    fame: float
    how: str  # primary, alias, alternate, abbreviation, demonym
    count: int  # how many places bear the name


class Names:
    """The gazetteer as the recogniser asks it: by spelling, each asked once."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self._known: dict[str, Known | None] = {}
        self._most: dict[str, int] = {}

    def known(self, surface: str) -> Known | None:
        """What is known of a spelling, None when it names no place."""
        try:
            return self._known[surface]
        except KeyError:
            pass
        if len(self._known) > 200_000:
            self._known.clear()
        found = self._known[surface] = self._look_up(surface)
        return found

    def most(self, word: str) -> int:
        """The most words of a name that begins with `word`; at least 1."""
        try:
            return self._most[word]
        except KeyError:
            pass
        if len(self._most) > 200_000:
            self._most.clear()
        first = fold(f"{word} x").split()[0]  # as the first of several words: "St" is "saint"
        found = self._most[word] = max(1, self.gazetteer.max_tokens(first))
        return found

    def _look_up(self, surface: str) -> Known | None:
        key = fold(surface)
        if len(key) < 2 or (key in _NO_NAMES and not (key == "us" and surface[:2] != "Us")):
            return None
        store = self.gazetteer.store
        hits = store.hits(key)
        people = store.demonym_hits(key)
        if not hits and not people:
            return None
        top = store.known((hits or people)[0][0])
        if top is None:
            return None
        if surface[:4] in ("The ", "THE ") and not top.place.name.startswith("The "):
            return None
        if people:
            meant = store.known(people[0][0])
            if meant is not None and (not hits or meant.fame > top.fame + 1):
                return Known(key, meant.place.kind, meant.fame, "demonym", len(people))
        return Known(key, top.place.kind, top.fame, NAME_TYPES[hits[0][1]], len(hits))


def spans_at(text: str, words: Words, at: int, names: Names) -> list[tuple[int, Known]]:
    """The names that begin with word `at`: (word after the name, what is known), longest first."""
    starts, ends, joins = words
    start = starts[at]
    most = min(LONGEST, names.most(text[start : ends[at]]))
    last, limit = at + 1, min(at + most, len(starts))
    while last < limit and joins[last]:
        last += 1
    found = []
    for end in range(last, at, -1):
        known = names.known(text[start : ends[end - 1]])
        if known is not None:
            found.append((end, known))
    return found
