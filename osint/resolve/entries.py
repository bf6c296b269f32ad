"""The names of a document, gathered for resolution: one entry a name, with its candidates."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from osint.extract.places import Found
from osint.gazetteer import Candidate, Gazetteer
from osint.model import Place
from osint.resolve.cues import asked

MOST_CANDIDATES = 40
"""Candidates weighed for one name; the rest, all less known, are left out."""

CONTAINERS = ("country", "region", "disputed", "macro-region")


@dataclass(slots=True)
class Entry:
    """One name as a document uses it: all its mentions share one sense.

    `containers` are entries named right after it ("Paris, Texas"), `asked` the kind the
    sentence asks for ("the river ..."). `odds` and `shares` run parallel to `candidates`.
    """

    key: str
    candidates: tuple[Candidate, ...]
    demonym: bool = False
    mentions: list[int] = field(default_factory=list)
    containers: list[Entry] = field(default_factory=list)
    contained: list[Entry] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)
    shares: list[float] = field(default_factory=list)
    fixed: list[list[float]] = field(default_factory=list)

    @property
    def weight(self) -> float:
        """How much this name says of the document's place."""
        return min(2.0, math.sqrt(len(self.mentions)))


def contains(outer: Place, inner: Place) -> bool:
    """Whether a country or first-order region holds a place (and is not that place)."""
    if outer.country != inner.country or outer.id == inner.id or outer.country is None:
        return False
    if outer.kind == "country":
        return True
    return outer.kind == "region" and outer.admin1_code == inner.admin1_code


def gather(text: str, found: Sequence[Found], gazetteer: Gazetteer) -> tuple[list[Entry], list[Entry]]:
    """(The entries, the entry of each name found).

    A name followed by different containers in one document ("Springfield, Ill." and
    "Springfield, Mo.") makes an entry for each.
    """
    of_name: list[Entry] = []
    entries: dict[tuple[str, str], Entry] = {}
    outer = [_container_at(text, found, at) for at in range(len(found))]
    addresses: dict[str, set[str]] = {}
    for name, at in zip(found, outer, strict=True):
        if at is not None:
            addresses.setdefault(name.known.key, set()).add(found[at].known.key)
    last: dict[str, str] = {}
    for at, name in enumerate(found):
        key = name.known.key
        known = addresses.get(key, set())
        within = outer[at]
        if len(known) <= 1:
            label = ""
        elif within is not None:
            label = found[within].known.key
        else:
            label = last.get(key, "")
        last[key] = label
        entry = entries.get((key, label))
        if entry is None:
            entry = entries[key, label] = Entry(key, _candidates(name, gazetteer))
            entry.demonym = name.known.how == "demonym"
        entry.mentions.append(at)
        entry.asked |= asked(text, name.start, name.end)
        of_name.append(entry)
    for at, within in enumerate(outer):
        if within is not None and of_name[within] not in of_name[at].containers:
            of_name[at].containers.append(of_name[within])
            of_name[within].contained.append(of_name[at])
    return list(entries.values()), of_name


def _candidates(name: Found, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    if name.known.how == "demonym":
        place = gazetteer.demonym(name.text)
        if place is None:
            return ()
        return (Candidate(place, "demonym", gazetteer.fame(place.id), 0),)
    return gazetteer.candidates(name.text)[:MOST_CANDIDATES]


def _container_at(text: str, found: Sequence[Found], at: int) -> int | None:
    """The index of the name that closes the address begun by name `at`: "X, Y" or "X (Y)"."""
    if at + 1 >= len(found):
        return None
    name, following = found[at], found[at + 1]
    gap = text[name.end : following.start]
    if gap in (", ", " (") and following.known.kind in (*CONTAINERS, "county"):
        if following.known.how == "demonym" or name.known.how == "demonym":
            return None
        if following.known.kind == "county" and at + 2 < len(found):
            beyond = found[at + 2]
            if text[following.end : beyond.start] == ", " and beyond.known.kind in CONTAINERS:
                return at + 2
        return at + 1
    return None
