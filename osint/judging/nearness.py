"""How far "near" reaches, by the kind of what something is said to be near."""

from __future__ import annotations

import math
from functools import cache

from osint.geo.parallels import layer_called
from osint.judging import tolerances
from osint.model import Party, Verdict
from osint.support.frozen import dataclass, replace

LARGE_TOWN = 500_000
"""Inhabitants from which a settlement counts as large: the surroundings of a metropolis reach
further than those of a village."""

WIDE_WATER_KM = 80.0
"""Radius from which a lake or a sea is near what lies about it, as a landscape is: Irkutsk near Lake
Baikal, 57 km."""

NOT_FAR = 1.25
"""Times as far as "near" what is "not far from" a country or its border may be; set by hand (Herat is
115 km from Iran, Maiduguri 107 from Cameroon)."""

Z95, Z99 = 1.6449, 2.3263
"""Quantiles of the standard normal distribution."""

_LABELS = {
    "settlement": "a town",
    "metropolis": "a large city",
    "beside": "a town that something is said to be next to",
    "border": "a border",
    "country": "a country",
    "touching": "a border that something is said to be on",
    "water": "a coast, a river or a lake",
    "waterside": "a coast, a river or a lake that something is said to be on",
    "seaward": "a coast that an island is said to lie off",
    "area": "a region, a landscape or a wide water",
}


@dataclass(frozen=True, slots=True)
class Reach:
    """How far nearness reaches: lognormal, by its median and its 95th percentile, in km."""

    kind: str
    median_km: float
    p95_km: float

    @property
    def thing(self) -> str:
        """What the nearness is to, in a sentence: "a border"."""
        return self.label.partition(" that ")[0]

    @property
    def label(self) -> str:
        """The kind in words."""
        return _LABELS[self.kind]

    @property
    def _sigma(self) -> float:
        return math.log(self.p95_km / self.median_km) / Z95

    @property
    def p99_km(self) -> float:
        """The 99th percentile."""
        return self.median_km * math.exp(Z99 * self._sigma)

    @property
    def loosely(self) -> Reach:
        """How far it reaches where only "not far from" is said."""
        return replace(self, median_km=NOT_FAR * self.median_km, p95_km=NOT_FAR * self.p95_km)

    def verdict(self, nearest_km: float) -> Verdict:
        """The verdict on something whose nearest part is so far away."""
        if nearest_km <= self.p95_km:
            return "consistent"
        return "doubtful" if nearest_km <= self.p99_km else "inconsistent"

    def share_within(self, distance_km: float) -> str:
        """ "98%": the estimated share of such statements that reach less far."""
        z = math.log(max(distance_km, 0.01) / self.median_km) / self._sigma
        share = 50 * (1 + math.erf(z / math.sqrt(2)))
        return f"{min(share, 99.9):.1f}%" if share > 99 else f"{share:.0f}%"


def kind_of(other: Party, touching: bool = False, next_to: bool = False) -> str:
    """The row of the table for an object of nearness; `next_to` is nearer than "near"."""
    if touching and other.kind in ("coast", "sea", "river", "lake"):
        return "waterside"
    if touching:
        return "touching"
    if other.kind in ("border", "country"):
        return other.kind
    if other.kind == "layer" and layer_called(other.name) is not None:
        return "area"  # a circle of latitude
    if other.kind in ("coast", "river", "layer"):
        return "water"
    if other.kind in ("sea", "lake") and other.radius_km < WIDE_WATER_KM:
        return "water"
    if other.kind in (
        "region",
        "county",
        "macro-region",
        "disputed",
        "peninsula",
        "mountain",
        "area",
        "sea",
        "lake",
    ):
        return "area"
    if next_to:
        return "beside"
    if other.place is not None and other.place.population >= LARGE_TOWN:
        return "metropolis"
    return "settlement"


@cache
def reach(kind: str) -> Reach:
    """The row of the table."""
    row = tolerances.table()["proximity"]["kinds"][kind]
    return Reach(kind, float(row["median_km"]), float(row["p95_km"]))
