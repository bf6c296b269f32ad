"""The places that bear a name, with the odds that no text changes: worked out once a process."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from operator import mul

from osint.gazetteer import Candidate, Gazetteer, is_odd, odd_behind
from osint.gazetteer.rows import NAME_TYPES
from osint.geo.capitals import RENOWNED
from osint.model import Place
from osint.support.cache import Remembered
from osint.support.named_tuple import NamedTuple

MOST_CANDIDATES = 40
"""Candidates weighed for one name; the rest, all less known, are left out."""

BASE_KM = 12.0
"""A base this close to a town is named after it."""

MOST_KEPT = 10_000
STANDING = (
    "fame", "fame_gap", "first", "share", "population_gap", "alternates_gap", "primary", "alias",
    "alternate", "abbreviation", "country", "region", "county", "settlement", "water", "other",
    "capital", "base",
)  # fmt: skip
LAND, FAMOUS_LAND = 2.0, 6.0
"""Log odds by judgement that an island of such a fame gains which is no region or country (Trinidad):
the texts for fitting hardly name one that towns are called after."""
ODD = 4.0
"""Log odds by judgement that a town loses which bears a name only beside its own, where another is
called so; see `gazetteer.is_odd`."""
_WATER = ("sea", "river", "lake")
_CONTAINERS = ("country", "region", "county", "disputed", "macro-region")
_KINDS = ("country", "region", "county", "settlement")
_PRIOR = {"fame_gap": 1.6, "first": 0.4, "capital": 2.0, "alternate": -1.0, "abbreviation": -0.5}
"""Weights of the first guess, before any other name is heard, in log odds."""


class Bearers(NamedTuple):
    """Who bears a name: candidates, their share at first guess, their odds by the fitted weights."""

    candidates: tuple[Candidate, ...]
    guess: list[float]
    standing: list[float]


class Registry:
    """The bearers of names, looked up once each."""

    def __init__(self, gazetteer: Gazetteer, weights: Mapping[str, float]) -> None:
        self.gazetteer = gazetteer
        self.weights = weights
        self._vector = [weights.get(name, 0.0) for name in STANDING]
        self._first = [_PRIOR.get(name, 0.0) for name in STANDING]
        self._known = Remembered(self._look_up, MOST_KEPT)
        self.contains: Callable[[str], bool] = Remembered(self._contains, MOST_KEPT).__getitem__
        """Whether a name can close an address: a country, region or county bears it."""
        self.based: Callable[[Place], bool] = Remembered(self._based, MOST_KEPT).__getitem__
        """Whether a place is a base or airport, or has one within BASE_KM."""

    def may_hold(self, outer: str, inner: str) -> bool:
        """Whether some place of the one name lies in the country or region of the other, and is
        no country itself: in a list "Malta, Portugal" is no address."""
        held = [c.place for c in self.bearers(inner, demonym=False).candidates]
        if held and held[0].kind == "country":
            return False
        holders = [
            (c.place.country, c.place.admin1_code if c.place.kind == "region" else None)
            for c in self.bearers(outer, demonym=False).candidates
            if c.place.kind in ("country", "region")
        ]
        return any(
            place.country == country and code in (None, place.admin1_code)
            for place in held
            for country, code in holders
        )

    def bearers(self, key: str, demonym: bool) -> Bearers:
        """The bearers of a folded name, or the place of a demonym, best known first."""
        return self._known[key, demonym]

    def _contains(self, key: str) -> bool:
        candidates = self.bearers(key, demonym=False).candidates[:5]
        return any(candidate.place.kind in _CONTAINERS for candidate in candidates)

    def _based(self, place: Place) -> bool:
        around = self.gazetteer.near(place.point, BASE_KM, 200)
        return any(near.kind in ("base", "airport") for near in (place, *around))

    def _look_up(self, asked: tuple[str, bool]) -> Bearers:
        key, demonym = asked
        store = self.gazetteer.store
        hits = store.demonym_hits(key)[:1] if demonym else store.hits(key)[:MOST_CANDIDATES]
        candidates = tuple(
            Candidate(known.place, NAME_TYPES[how], known.fame, known.alternates)
            for id_, how in hits
            if (known := store.known(id_)) is not None
        )
        candidates = candidates if demonym else odd_behind(candidates)
        if not demonym and not key.isascii():  # with namesakes, and settlements without a point
            candidates = self.gazetteer.key_candidates(key)[:MOST_CANDIDATES]
        if len(candidates) < 2:
            return Bearers(candidates, [1.0] * len(candidates), [0.0] * len(candidates))
        rows = standing(candidates)
        own = [c.place for c in candidates if c.how == "primary"]
        is_whole = any(place.kind in ("country", "region") for place in own)
        land = 0.0 if is_whole else LAND
        less = [ODD * is_odd(c, own) - land * _is_famous_land(c) for c in candidates]
        return Bearers(
            candidates,
            softmax([dot(row, self._first) - odd for row, odd in zip(rows, less, strict=True)]),
            [dot(row, self._vector) - odd for row, odd in zip(rows, less, strict=True)],
        )


def _is_famous_land(candidate: Candidate) -> bool:
    is_own = candidate.how in ("primary", "alias")
    return is_own and candidate.place.kind == "island" and candidate.fame >= FAMOUS_LAND


def standing(candidates: Sequence[Candidate]) -> list[list[float]]:
    """What is known of each candidate whatever the text: a row of STANDING."""
    top_fame = max([c.fame for c in candidates])
    populations = [math.log10(1 + c.place.population) for c in candidates]
    top_population = max(populations)
    total = sum([c.place.population for c in candidates]) + 1.0
    names = [math.log1p(c.alternates) for c in candidates]
    top_names = max(names)
    rows = []
    for at, candidate in enumerate(candidates):
        kind, how = candidate.place.kind, candidate.how
        rows.append([
            candidate.fame, candidate.fame - top_fame, float(at == 0),
            candidate.place.population / total, populations[at] - top_population,
            names[at] - top_names, float(how == "primary"), float(how == "alias"),
            float(how == "alternate"), float(how == "abbreviation"),
            *(float(kind == one) for one in _KINDS), float(kind in _WATER),
            float(kind not in _KINDS and kind not in _WATER),
            float(candidate.place.id in RENOWNED), float(kind in ("base", "airport", "facility")),
        ])  # fmt: skip
    return rows


def dot(values: Sequence[float], weights: Sequence[float]) -> float:
    """The weighted sum."""
    return float(sum(map(mul, values, weights)))


def softmax(odds: Sequence[float]) -> list[float]:
    """Shares from log odds."""
    top = max(odds)
    raised = [math.exp(max(-40.0, value - top)) for value in odds]
    total = sum(raised)
    return [value / total for value in raised]
