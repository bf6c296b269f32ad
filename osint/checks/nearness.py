"""How far "near" reaches, by the kind of what something is said to be near."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from osint.checks import tolerances
from osint.model import Party, Verdict

LARGE_TOWN = 500_000
"""Inhabitants from which a settlement counts as large: the surroundings of a metropolis reach
further than those of a village."""

_LABELS = {
    "settlement": "a town",
    "metropolis": "a large city",
    "border": "a border",
    "country": "a country",
    "touching": "a border that something is said to be on",
    "water": "a coast, a river or a lake",
    "area": "a region or a landscape",
}


@dataclass(frozen=True, slots=True)
class Reach:
    """The quantiles of distances, in km, at which true statements of nearness were made."""

    kind: str
    shares: tuple[float, ...]
    distances_km: tuple[float, ...]
    consistent_km: float
    doubtful_km: float

    @property
    def label(self) -> str:
        """The kind in words."""
        return _LABELS[self.kind]

    def verdict(self, nearest_km: float) -> Verdict:
        """The verdict on something whose nearest part is so far away."""
        if nearest_km <= self.consistent_km:
            return "consistent"
        return "doubtful" if nearest_km <= self.doubtful_km else "inconsistent"

    def share_within(self, distance_km: float) -> str:
        """ "98 %": how many of such statements reach less far, never more than "99 %"."""
        index = bisect_left(self.distances_km, distance_km)
        if index == 0:
            return "few"
        return f"{math.floor(self.shares[index - 1] * 100)} %"


def kind_of(other: Party, touching: bool = False) -> str:
    """The row of the table for an object of nearness."""
    if touching:
        return "touching"
    if other.kind in ("border", "country"):
        return other.kind
    if other.kind in ("coast", "sea", "river", "lake"):
        return "water"
    if other.kind in (
        "region",
        "county",
        "macro-region",
        "disputed",
        "peninsula",
        "mountain",
        "area",
    ):
        return "area"
    if other.place is not None and other.place.population >= LARGE_TOWN:
        return "metropolis"
    return "settlement"


@cache
def reach(kind: str) -> Reach:
    """The row of the table."""
    row = tolerances.table()["proximity"]["kinds"][kind]
    quantiles = row["quantiles_km"]
    return Reach(
        kind,
        tuple(float(share) for share in quantiles),
        tuple(float(value) for value in quantiles.values()),
        float(quantiles["0.95"]),
        float(quantiles["0.99"]),
    )
