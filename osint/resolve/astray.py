"""Names that only sound like a place: a small town's, in a land that nothing else in the text names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from osint.extract.places import Found
from osint.model import Place
from osint.resolve.entries import Entry
from osint.support.named_tuple import NamedTuple

UNSURE = 1.0
"""Log odds below which the words about a name hardly tell it for a place."""
LEAST_OTHERS = 2
"""Other names that say which lands a text is about."""
KNOWN_ABROAD = 5.3
"""Fame, that of some 200,000 people, from which a town is named without its land. Of 29 smaller ones
that stood so in the texts for fitting, 27 were surnames, firms and works; of nine larger ones four."""


class Meant(NamedTuple):
    """A name, what it is gathered under, and the place it is taken for."""

    name: Found
    entry: Entry
    place: Place | None


def astray(meant: Sequence[Meant]) -> set[int]:
    """The entries, by identity, that name no place after all: each use unsure, the town small, and
    every other name of the text in another country."""
    lands: dict[int, str] = {}
    sure: set[int] = set()
    ends = {name.end + 1 for name, _, _ in meant}
    for name, entry, place in meant:
        if place is not None and place.country:
            lands[id(entry)] = place.country
        is_joined = name.start in ends  # right behind another: "Baku-Tbilisi-Ceyhan"
        if name.score >= UNSURE or entry.containers or is_joined:
            sure.add(id(entry))
    if len(lands) <= LEAST_OTHERS:
        return set()
    named = Counter(lands.values())
    return {
        id(entry)
        for _, entry, place in meant
        if id(entry) not in sure
        and place is not None
        and named[place.country or ""] == 1
        and _is_small(place, entry)
    }


def _is_small(place: Place, entry: Entry) -> bool:
    """Whether a place is a town that texts from elsewhere do not name without its land."""
    if place.kind != "settlement" or entry.demonym:
        return False
    fame = max((c.fame for c in entry.candidates if c.place.id == place.id), default=0.0)
    return fame < KNOWN_ABROAD
