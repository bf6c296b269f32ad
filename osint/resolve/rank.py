"""Ranking the candidates of every name of a document: each given the others, twice over."""

from __future__ import annotations

from collections.abc import Sequence

from osint.model import Place, Point
from osint.resolve.bearers import MOST_KEPT, Registry, dot, softmax
from osint.resolve.counties import tell_counties
from osint.resolve.entries import Entry, contains, entry_of
from osint.resolve.evidence import (
    MOVING,
    SAID,
    Mass,
    Setting,
    held,
    holder,
    said,
    share_about,
    supported,
)
from osint.support.cache import Remembered

PASSES = 2
"""Rounds of weighing each name given what the others hold; a third changes next to nothing."""

SETTLED = 0.98
"""After the first round, a name with a candidate of a larger share is not weighed again."""

NEGLIGIBLE = 0.001
"""After the first round, a candidate with a smaller share is not weighed again."""

UNLIKELY = 0.05
"""In the first round, a candidate with a smaller share is weighed only if other names support it."""

LEAST_SUPPORT = 0.4
"""Mass that other names must lay on a candidate's region to support it."""

JUDGED = {"coordinate_25": 5.0, "coordinate_150": 2.0, "based": 2.5}
"""Log odds by judgement, of evidence that the texts for fitting do not have: a coordinate in the
text within 25 or 150 km, and a base near a place that gives its name to a camp."""

UNFIT = 0.02
"""What is left at first of the share of a candidate that its address speaks against."""

OUTSIDE = 0.1
"""A place less likely than this to lie in any of the places that should hold it lies outside."""

HELD = 0.5
"""A place this likely to lie in what introduces it does."""

WELL_KNOWN = 500_000
"""From this population on, "X, Country" may be a list of two places."""


class Ranker:
    """Weighs the names of documents; what a name means that is alone in its text is worked out once
    a process."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self._alone = Remembered(self._weighed, MOST_KEPT)

    def weigh(self, entries: Sequence[Entry], points: Sequence[Point]) -> None:
        """As `weigh`."""
        one = entries[0] if len(entries) == 1 and not points else None
        if one is None or one.asked:
            weigh(entries, points, self.registry)
        else:
            one.shares = self._alone[one.key, one.demonym, one.holds, one.weight]

    def _weighed(self, alone: tuple[str, bool, bool, float]) -> list[float]:
        key, demonym, holds, weight = alone
        entry = entry_of(key, demonym, self.registry)
        entry.holds, entry.weight = holds, weight
        weigh([entry], (), self.registry)
        return entry.shares


def weigh(entries: Sequence[Entry], points: Sequence[Point], registry: Registry) -> None:
    """Set the `shares` of every entry: how likely each candidate is, summing to 1."""
    weights = registry.weights
    said_weights = [JUDGED.get(name) or weights.get(name, 0.0) for name in SAID]
    moving_weights = [weights.get(name, 0.0) for name in MOVING]
    doubtful = [entry for entry in entries if len(entry.candidates) > 1]
    for entry in doubtful:
        if points or entry.asked:
            entry.standing = [
                odds + dot(said(entry, candidate.place, points, registry), said_weights)
                for candidate, odds in zip(entry.candidates, entry.standing, strict=True)
            ]
    for entry in doubtful:
        if entry.containers:
            _reconcile(entry)
    tell_counties(entries)
    keys = frozenset(entry.key for entry in entries)
    _narrow(doubtful, keys)
    for number in range(PASSES):
        unsettled = [e for e in doubtful if number == 0 or max(e.shares) < SETTLED]
        if not unsettled:
            break
        mass = Mass(entries)
        new = [
            _shares(entry, mass, moving_weights, number == 0, bool(points)) for entry in unsettled
        ]
        for entry, shares in zip(unsettled, new, strict=True):
            entry.shares = shares
        _narrow(doubtful, keys)
    _metropolitan(entries)


def _held_by_region(entry: Entry, places: Sequence[Place]) -> None:
    """Let the name that closes an address be the region, where that holds what stands before it."""
    inner = [other.candidates[_best(other)].place for other in entry.contained if other.candidates]
    regions = {
        at
        for at, place in enumerate(places)
        if place.kind == "region" and any(contains(place, one) for one in inner)
    }
    if regions and places[_best(entry)].kind == "settlement":
        entry.shares = _favour(entry.shares, regions)


METROPOLIS = 2_000_000
"""From this population on, a city is meant rather than the region of its name ("New York")."""


def _metropolitan(entries: Sequence[Entry]) -> None:
    """Let a name that a region shares with its metropolis mean the city, unless something lies in
    it by the text ("Buffalo, New York") or its words ask for a region ("New York state")."""
    holders = {
        id(outer)
        for entry in entries
        for outer in (*entry.containers, *entry.loose, *entry.introduced)
    }
    for entry in entries:
        places = [candidate.place for candidate in entry.candidates]
        if entry.contained:
            _held_by_region(entry, places)
        if entry.holds or id(entry) in holders or entry.contained or "region" in entry.asked:
            continue
        regions = [place for place in places if place.kind == "region"]
        cities = {
            at
            for at, place in enumerate(places)
            if place.kind == "settlement"
            and place.population >= METROPOLIS
            and any(contains(region, place) for region in regions)
        }
        if cities:
            others = {at for at, place in enumerate(places) if place not in regions}
            entry.shares = _favour(entry.shares, cities | others)


def _narrow(entries: Sequence[Entry], keys: frozenset[str]) -> None:
    """Hold names to what introduces them, and a country's name to the country where the capital
    that is called after it has its longer name ("Guatemala" beside "Guatemala City")."""
    for entry in entries:
        holders = entry.introduced or (entry.containers if entry.is_split else [])
        if holders:
            _held_to(entry, holders)
        if f"{entry.key} city" in keys:
            countries = {at for at, c in enumerate(entry.candidates) if c.place.kind == "country"}
            if countries:
                entry.shares = _favour(entry.shares, countries)


def _held_to(entry: Entry, holders: Sequence[Entry]) -> None:
    """Keep the candidates that lie in what introduces or addresses the name, if there are any."""
    kept = set(range(len(entry.candidates)))
    for outer in holders:
        if not _sure(outer):
            continue
        told = holder(outer)
        inside = {at for at in kept if share_about(told, entry.candidates[at].place) >= HELD}
        if inside:
            kept = inside
        elif _kind(outer) in ("region", "country"):
            return
    entry.shares = _favour(entry.shares, kept)


def _reconcile(entry: Entry) -> None:
    """Let the two ends of an address agree from the start: "Athens, Georgia" is one pair.

    Candidates that fit no candidate of the other end lose all but UNFIT of their first share.
    """
    for outer in entry.containers:
        pairs = [
            (inside, holder)
            for inside, candidate in enumerate(entry.candidates)
            for holder, other in enumerate(outer.candidates)
            if contains(other.place, candidate.place)
        ]
        if pairs:
            entry.shares = _favour(entry.shares, {inside for inside, _ in pairs})
            outer.shares = _favour(outer.shares, {holder for _, holder in pairs})


def _favour(shares: Sequence[float], kept: set[int]) -> list[float]:
    """The shares with those of the indices not kept made small, summing to 1 again."""
    new = [share if at in kept else UNFIT * share for at, share in enumerate(shares)]
    total = sum(new)
    return [share / total for share in new]


def _shares(
    entry: Entry, mass: Mass, weights: Sequence[float], first: bool, weigh_all: bool
) -> list[float]:
    """The shares of one entry's candidates, given where all names point now."""
    laid = mass.laid[id(entry)]
    addressed = weigh_all or bool(entry.containers or entry.loose)
    least = UNLIKELY if first else NEGLIGIBLE
    worthy = [
        at
        for at, share in enumerate(entry.shares)
        if share > least
        or (
            first
            and (addressed or supported(entry.candidates[at].place, mass, laid) > LEAST_SUPPORT)
        )
    ]
    if not worthy:
        return entry.shares
    shares = [0.0] * len(entry.candidates)
    if len(worthy) == 1:
        shares[worthy[0]] = 1.0
        return shares
    evidence = Setting(entry, mass).evidence
    odds = [
        entry.standing[at] + dot(evidence(entry.candidates[at].place), weights) for at in worthy
    ]
    for at, share in zip(worthy, softmax(odds), strict=True):
        shares[at] = share
    return shares


def displaced(entry: Entry, place: Place) -> bool:
    """Whether the text puts the name where this place is not: it means one that is unknown.

    "Surat, Queensland" is not the Surat of India. A comma may also part a list ("Paris, Germany
    and Spain"), so a country after it displaces no well-known place.
    """
    if place.kind in ("country", "region", "macro-region", "disputed", "sea"):
        return False
    if any(_sure(outer) and _outside(outer, place) for outer in entry.introduced):
        return True
    return any(
        _sure(outer)
        and _outside(outer, place)
        and (_kind(outer) in ("region", "county") or place.population < WELL_KNOWN)
        for outer in entry.containers
    )


def _outside(outer: Entry, place: Place) -> bool:
    """Whether a place lies neither in a container nor about it ("Canada, Ontario")."""
    if held([outer], place)[0] >= OUTSIDE:
        return False
    return not any(contains(place, candidate.place) for candidate in outer.candidates)


def _sure(entry: Entry) -> bool:
    """Whether a container is known, and of a kind that has an inside."""
    return max(entry.shares, default=0.0) > 0.6 and _kind(entry) in ("country", "region", "county")


def _kind(entry: Entry) -> str:
    return entry.candidates[_best(entry)].place.kind


def _best(entry: Entry) -> int:
    return max(range(len(entry.shares)), key=lambda at: entry.shares[at])
