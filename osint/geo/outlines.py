"""Outlines: the lines about an area, or the line of a river or a front, ready to be measured to."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from osint.geo.border_store import BorderStore, Pair
from osint.geo.geodesic import distance_km, haversine_km
from osint.geo.segments import Degrees, ecef
from osint.model import Point
from osint.support.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

EARTH_KM = 12_800.0
BEND_KM = 10.0
"""Farther than this no chord between two vertices runs from the line of degrees that it stands for: they
lie at most 3.3 degrees of latitude and of longitude apart (border_file: int16 of 10,000 a degree)."""


class Outline(NamedTuple):
    """The lines of a shape. `error_km` is how far they may lie off.

    `holds` tells whether a point is in the area (never, for a line). `mainland` is the largest
    connected piece, None where there is one piece only or none is known.
    """

    name: str
    store: BorderStore
    pairs: tuple[Pair, ...]
    kinds: frozenset[int]
    error_km: float
    data: str
    holds: Callable[[Point], bool]
    is_area: bool = True
    country: str | None = None
    mainland: Outline | None = None

    def nearest(self, point: Point) -> tuple[float, Point]:
        """(kilometres, spot): the nearest spot on the lines, also from inside the area."""
        found = self.store.nearest(point, self.pairs, self.kinds)
        if found is None:
            return EARTH_KM, point
        return distance_km(point, found.point), found.point

    def comes_within(self, point: Point, km: float) -> bool:
        """Whether the nearest spot on the lines is no farther off: most lines that lie farther are
        not searched for it."""
        found = self.store.nearest(point, self.pairs, self.kinds, km + BEND_KM)
        return found is not None and distance_km(point, found.point) <= km

    def farthest_km(self, point: Point) -> float:
        """The distance to the farthest vertex of the shape; of a shape so wide that a chord says
        little, an upper bound."""
        at = ecef(point)
        bounds = sorted(
            (
                (_far_side(self.store.block_sphere(pair, block), at), pair, block)
                for pair in self.pairs
                for block in range(pair.blocks)
            ),
            key=lambda row: -row[0],
        )
        most = 0.0
        for bound, pair, block in bounds:
            if bound * CHORD <= most:
                break
            for run in self.store.runs_of(pair, block):
                if _far_side(self.store.run_sphere(run), at) * CHORD > most:
                    ends = self.store.vertices(run)
                    away = (haversine_km(point, Point(latitude=y, longitude=x)) for x, y in ends)
                    most = max(most, *away)
        return most

    def segments(self) -> Iterator[tuple[Degrees, Degrees]]:
        """Every segment, (longitude, latitude) to (longitude, latitude)."""
        for pair in self.pairs:
            for run in pair.all_runs:
                if self.store.kind(run) in self.kinds:
                    yield from pairwise(self.store.vertices(run))

    def a_point(self) -> Point:
        """A spot on the lines."""
        lon, lat = self.store.vertices(self.pairs[0].first_run)[0]
        return Point(latitude=lat, longitude=lon)


CHORD = 1.03
"""A chord of 5,000 km is 2.6 % shorter than the geodesic; longer ones decide nothing."""


def _far_side(sphere: tuple[float, float, float, float], at: tuple[float, float, float]) -> float:
    """The chord from a spot to the far side of a sphere, kilometres."""
    x, y, z, radius = sphere
    return math.dist((x, y, z), at) + radius


def inside_km(outline: Outline, point: Point) -> float:
    """How far outside an area a point lies, kilometres; 0 inside, and for a line how far off."""
    return 0.0 if outline.holds(point) else outline.nearest(point)[0]


def even_odd(segments: list[tuple[Degrees, Degrees]], point: Point) -> bool:
    """Whether a point lies within closed rings, by the number of edges east of it."""
    lon, lat, inside = point.longitude, point.latitude, False
    for (x0, y0), (x1, y1) in segments:
        if (y0 > lat) != (y1 > lat) and lon < x0 + (lat - y0) * (x1 - x0) / (y1 - y0):
            inside = not inside
    return inside


def near(one: Point, other: Point, km: float) -> bool:
    """Whether two points are certainly no farther apart than that."""
    return haversine_km(one, other) * 1.006 <= km
