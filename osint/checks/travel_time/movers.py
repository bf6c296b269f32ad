"""What moves, and how fast it can: from the words of a sentence to a row of speeds.json.

The verb tells ("marched", "drove", "flew"), or "by train", or the noun that moves; a noun that is
a vehicle outweighs a verb that fits several ("the convoy drove", "the helicopter flew").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from osint.language.pack import Pack
from osint.support.named_tuple import NamedTuple
from osint.support.verified import table_of


class Mover(NamedTuple):
    """What moves; `phrase` names it in a sentence ("a car"). Speeds in km/h: `ordinary` and
    `possible` over hours, the `_day` ones in km a day over a day and more; a journey below
    `odd_slow` is strange, below `too_slow` impossible; `short` are both speeds up to so many hours."""

    name: str
    phrase: str
    ordinary: float
    possible: float
    ordinary_day: float
    possible_day: float
    odd_slow: float
    too_slow: float
    source: str
    short: tuple[float, float, float] | None = None

    def limits(self, hours: float) -> tuple[float, float]:
        """The ordinary and the greatest speed of a journey that takes so long."""
        if hours >= 24:
            return min(self.ordinary, self.ordinary_day / 24), min(
                self.possible, self.possible_day / 24
            )
        if self.short is not None and hours <= self.short[2]:
            return self.short[:2]
        return self.ordinary, self.possible


@cache
def table() -> dict[str, Mover]:
    """The speeds of everything that moves, by name."""
    raw = table_of("speeds.json")
    return {name: _mover(name, row) for name, row in raw["movers"].items()}


def _mover(name: str, row: dict[str, Any]) -> Mover:
    hours, days, slow = row["km_h"], row["km_day"], row["slow_km_h"]
    return Mover(
        name=name,
        phrase=row["phrase"],
        ordinary=hours[0],
        possible=hours[1],
        ordinary_day=days[0],
        possible_day=days[1],
        odd_slow=slow[0],
        too_slow=slow[1],
        source=row["source"],
        short=tuple(row["short_km_h"]) if "short_km_h" in row else None,
    )


FOOT = "on foot"
CAR = "car"
CONVOY = "convoy"
TRACKED = "tracked vehicles"
JET = "combat aircraft"
PLANE, SUPERSONIC = "aircraft", "supersonic aircraft"
RIDDEN = frozenset((CONVOY, TRACKED, CAR, JET))
"""What those who march have with them: the verb tells that they walk."""


class _Words(NamedTuple):
    """Phrases of a language -> names of movers, by what tells them."""

    nouns: dict[str, str]
    verbs: dict[str, str]
    by: dict[str, str]
    ways: dict[str, str]


@cache
def _words(pack: Pack) -> _Words:
    """From the classes moves_..., verb_..., by_... and way_... of a language."""
    return _Words(
        nouns=_phrases(pack, "moves"),
        verbs=_phrases(pack, "verb"),
        by=_phrases(pack, "by"),
        ways=_phrases(pack, "way"),
    )


def _phrases(pack: Pack, kind: str) -> dict[str, str]:
    return {
        " ".join(phrase.replace(" ", "")) if pack.dense else phrase: name
        for name in table()
        for phrase in pack.words(f"{kind}_{re.sub(r'[^a-z]', '_', name)}")
    }


def of(before: Sequence[str], verb: str, after: Sequence[str], pack: Pack) -> Mover | None:
    """What moves, by the words of the clause before a verb and those behind it; None when they do
    not tell."""
    clause = [*before, "|", *after]
    if _last(before, dict.fromkeys(pack.words("beyond_earth"), "")) is not None:
        return None
    words = _words(pack)
    name = _last(clause, words.by) or _last(before, words.nouns) or words.verbs.get(verb)
    if name == CAR and _last(before, dict.fromkeys(pack.words("soldiers"), CONVOY)):
        name = CONVOY
    if words.verbs.get(verb) == FOOT and name in RIDDEN:
        name = FOOT
    return table().get(name) if name else None


def by_name(words: Sequence[str], pack: Pack) -> Mover | None:
    """What faster than sound the words of a sentence name ("Concorde")."""
    is_named = not pack.words("moves_supersonic_aircraft").isdisjoint(words)
    return table()[SUPERSONIC] if is_named else None


def of_way(way: str, pack: Pack) -> Mover | None:
    """What moves in a way as such: "drive", "by train", "train journey", "on foot"."""
    return table().get(_words(pack).ways.get(way, ""))


_WIDEST = 4
"""Words of the longest phrase."""


def _last(tokens: Sequence[str], phrases: dict[str, str]) -> str | None:
    """The name of the phrase that ends last, of those the longest: the nearest noun before a verb
    is the likeliest to move."""
    for end in range(len(tokens), 0, -1):
        for width in range(min(_WIDEST, end), 0, -1):
            name = phrases.get(" ".join(tokens[end - width : end]))
            if name is not None:
                return name
    return None
