"""Where a stated distance allows a place: a ring about what it counts from, or a part of one.

A ring is as wide as a figure may be careless (`verdict.distance`): what lies off it is not meant.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from osint.geo.directions import difference_deg
from osint.geo.geodesic import azimuth_deg, haversine_destination, haversine_km
from osint.geo.outlines import Outline
from osint.judging import tolerances
from osint.judging import verdict as judge
from osint.judging.pairs import Stated, edge_share
from osint.model import Interval, Party, Place, Point
from osint.support.named_tuple import NamedTuple

EXTENT_KM = 3.0
"""What a place may measure across that no gazetteer has."""
FARTHEST_KM = 20_100.0
ROUND = 2.0
"""An area whose outline is not known lies within so many times its radius: few are longer."""
USUAL_DEGREES = 22.5
"""How far off most true bearings are at most: half the width of one of eight points."""
_STEPS, _TURN_DEG = 8, 7.5
_ANY = Interval(0.0, None, "km")


class Ring(NamedTuple):
    """The spots from `low_km` to `high_km` from a point; where an azimuth is stated, those within
    `off_deg` of it."""

    point: Point
    low_km: float
    high_km: float
    azimuth_deg: float | None
    off_deg: float

    @property
    def step_km(self) -> float:
        """How far a spot of the ring may lie from the nearest of `spots`."""
        across = (self.high_km - self.low_km) / _STEPS
        return 0.5 * math.hypot(across, math.radians(_TURN_DEG) * self.high_km)

    def spots(self) -> Iterator[Point]:
        """Spots all over the ring."""
        first, turns = 0.0, int(360 / _TURN_DEG)
        if self.azimuth_deg is not None:
            first, turns = self.azimuth_deg - self.off_deg, int(2 * self.off_deg / _TURN_DEG) + 1
        for step in range(_STEPS + 1):
            away_km = self.low_km + (self.high_km - self.low_km) * step / _STEPS
            for turn in range(turns):
                yield haversine_destination(self.point, (first + turn * _TURN_DEG) % 360, away_km)

    def holds(self, point: Point) -> bool:
        """Whether a point lies in the ring."""
        if not self.low_km <= haversine_km(self.point, point) <= self.high_km:
            return False
        if self.azimuth_deg is None:
            return True
        return difference_deg(azimuth_deg(self.point, point), self.azimuth_deg) <= self.off_deg

    def meets(self, area: Place, outline: Outline | None) -> bool:
        """Whether a spot of the ring may lie in an area, by its outline or else about its middle."""
        if outline is None or not outline.is_area:
            reach_km = ROUND * area.radius_km + self.step_km
            return any(haversine_km(spot, area.point) <= reach_km for spot in self.spots())
        off_km = self.step_km + outline.error_km
        return any(outline.holds(s) or outline.comes_within(s, off_km) for s in self.spots())

    def away(self, point: Point) -> tuple[float, float]:
        """The least and the greatest distance of the ring's spots from a point, kilometres."""
        between = haversine_km(self.point, point)
        if self.azimuth_deg is None:
            nearest = max(0.0, self.low_km - between, between - self.high_km)
            return nearest, between + self.high_km
        reached = [haversine_km(point, spot) for spot in self.spots()]
        return max(0.0, min(reached) - self.step_km), max(reached) + self.step_km


def ring_of(stated: Stated, other: Party, is_usual: bool = False) -> Ring | None:
    """The ring that a statement puts its subject on, as wide as the careless may be, or with
    `is_usual` as most true ones are; None where the figure has no upper end."""
    if stated.interval is None or stated.interval.high is None or other.point is None:
        return None
    judged = judge.distance(stated.interval, stated.hedge, _ANY, stated.by_road)
    allowed = judged.consistent if is_usual else judged.doubtful
    turned = USUAL_DEGREES if is_usual else tolerances.doubtful_degrees()
    wide_km = extent_km(stated, other)
    middle_km = tolerances.extent_share() * (EXTENT_KM + other.radius_km)  # see `pairs.compared`
    low = 0.0 if stated.is_route else max(0.0, allowed.low - middle_km)
    high = min(allowed.high + wide_km, FARTHEST_KM)
    turn = math.degrees(math.atan2(wide_km, max(low, 0.5 * high)))
    off_deg = min(180.0, turned + turn)
    return Ring(other.point, low, high, stated.azimuth, off_deg)


def extent_km(stated: Stated, other: Party) -> float:
    """What the extents of both ends may add to a figure, the place's own not being known."""
    share = edge_share(stated, other.radius_km)
    return EXTENT_KM + (1.0 if stated.from_edge else share) * other.radius_km
