"""Pieces of a country: the rings of its outline that a small island, a group of islands or a strip
of land apart from the rest is drawn by, where it has no shape of its own."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from osint.geo.geodesic import haversine_km
from osint.geo.layers import outline_of
from osint.geo.outlines import CHORD, even_odd
from osint.geo.segments import ecef
from osint.model import Point

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osint.geo.outlines import Outline
    from osint.geo.segments import Degrees
    from osint.model import Place

KINDS = frozenset(("island", "disputed"))
"""Kinds of place that may be drawn so."""
REACH, GROUP, LEAST, APART, JOINED = 2.1, 1.5, 0.8, 0.4, 0.5
"""In radii of the circle about a place: all of a ring that belongs to it lies within the first, all
islands of a group within the second; a ring about its middle that reaches no farther than the third
is one of a group, and larger land as near as the fourth makes it no group of its own; a border and
a coast that meet in nature may end so far apart in the data as the fifth, or JOINED_KM."""
LEAST_REACH_KM, JOINED_KM = 2.0, 15.0

Ring = list[tuple[float, float]]


def piece(country: Outline, place: Place) -> Outline | None:
    """The outline of an island or a strip of land of a country; None where nothing there lies apart
    from the rest of it, or all of it is one island."""
    point, radius_km = place.point, place.radius_km
    reach_km = max(LEAST_REACH_KM, REACH * radius_km)
    rings = list(
        _closed(list(_lines(country, point, reach_km)), min(JOINED * radius_km, JOINED_KM))
    )
    own = [ring for ring in rings if even_odd(list(pairwise(ring)), point)]
    own_km = max((_farthest_km(point, ring) for ring in own), default=0.0)
    if place.kind != "island":
        own = [] if _is_within(country, point, reach_km) else own
    elif own_km < LEAST * radius_km:
        own = _group(rings, point, radius_km, reach_km)
    if not own or any(_farthest_km(point, ring) > reach_km for ring in own):
        return None
    found = outline_of(own, place.name, country.data, is_area=True)
    return found._replace(error_km=country.error_km)


def _is_within(country: Outline, point: Point, reach_km: float) -> bool:
    """Whether all of a country lies within reach of a point."""
    spots = (_point(here) for here, _ in country.segments())
    return all(haversine_km(point, spot) <= reach_km for spot in spots)


def _group(rings: list[Ring], point: Point, radius_km: float, reach_km: float) -> list[Ring]:
    """All rings about a point, unless a larger one comes near it."""
    larger = [spot for ring in rings if _farthest_km(point, ring) > reach_km for spot in ring]
    if any(haversine_km(point, _point(spot)) < APART * radius_km for spot in larger):
        return []
    return [ring for ring in rings if _farthest_km(point, ring) <= GROUP * radius_km]


def _farthest_km(point: Point, ring: Ring) -> float:
    return max(haversine_km(point, _point(spot)) for spot in ring)


def _point(spot: Degrees) -> Point:
    return Point(latitude=spot[1], longitude=spot[0])


def _lines(country: Outline, point: Point, reach_km: float) -> Iterator[Ring]:
    """The runs of the country's lines that come near the point."""
    x, y, z = ecef(point)
    for pair in country.pairs:
        for run in pair.all_runs:
            if country.store.kind(run) not in country.kinds:
                continue
            cx, cy, cz, radius = country.store.run_sphere(run)
            away = ((cx - x) ** 2 + (cy - y) ** 2 + (cz - z) ** 2) ** 0.5
            if away <= (reach_km + radius) * CHORD:
                yield country.store.vertices(run)


def _closed(lines: list[Ring], joined_km: float) -> Iterator[Ring]:
    """The rings that lines make, end to end; what ends within `joined_km` of where it began is
    closed."""
    while lines:
        ring = lines.pop()
        while ring[0] != ring[-1]:
            after = min(range(len(lines)), key=lambda n: _gap_km(ring, lines[n]), default=None)
            own_km = haversine_km(_point(ring[-1]), _point(ring[0]))
            if after is None or _gap_km(ring, lines[after]) > min(own_km, joined_km):
                break
            line = lines.pop(after)
            is_turned = _apart_km(ring, line[-1]) < _apart_km(ring, line[0])
            ring = [*ring, *(line[::-1] if is_turned else line)]
        if haversine_km(_point(ring[0]), _point(ring[-1])) <= joined_km and len(ring) > 3:
            yield [*ring, ring[0]]


def _gap_km(ring: Ring, line: Ring) -> float:
    """From the end of a ring to the nearer end of a line, kilometres."""
    return min(_apart_km(ring, line[0]), _apart_km(ring, line[-1]))


def _apart_km(ring: Ring, spot: Degrees) -> float:
    return haversine_km(_point(ring[-1]), _point(spot))
