"""Islands and the largest land of each country, from the union of all divisions."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import shapely

from osint.model import Place

SIMPLER_DEG = 0.01
_CLOSE_DEG = 0.0005
"""Divisions drawn along one line do not always share its vertices: they are joined over 50 m."""


def islands(divisions: Sequence[Any], named: Sequence[Place]) -> dict[int, Any]:
    """The land that holds the point of each of some islands, where it is about as large
    as the gazetteer says (no archipelago, no continent)."""
    closed = shapely.buffer(list(divisions), _CLOSE_DEG, quad_segs=1)
    lands = [
        part for part in shapely.get_parts(shapely.union_all(closed)) if part.geom_type == "Polygon"
    ]
    tree = shapely.STRtree(lands)
    found = {}
    for place in named:
        point = shapely.Point(place.point.longitude, place.point.latitude)
        for index in tree.query_nearest(point, max_distance=0.05).tolist()[:1]:
            radius_km = _radius_km(lands[index])
            if 0.25 <= radius_km / max(place.radius_km, 1.0) <= 3.0:
                found[place.id] = _filled(lands[index]).simplify(SIMPLER_DEG)
    return found


def _filled(land: Any) -> Any:
    """The land without the holes that lakes and joints leave."""
    return shapely.Polygon(land.exterior)


LARGE_SHARE, CHAIN_DEG = 0.02, 4.0
"""A piece counts as part of the body of a country when it has this share of the area of the
largest piece and lies in a chain with it: Tasmania does, Alaska and Corsica do not."""


def bodies(countries: Mapping[str, Sequence[Any]]) -> dict[str, Any]:
    """The body of each country ("country:JP"), and its largest piece ("mainland:JP") where there
    are others: what "the mainland" and "the west of the country" mean."""
    found = {}
    for country, divisions in countries.items():
        joined = shapely.union_all(shapely.buffer(list(divisions), _CLOSE_DEG, quad_segs=1))
        pieces = [_filled(p) for p in shapely.get_parts(joined) if p.geom_type == "Polygon"]
        pieces.sort(key=lambda piece: -piece.area)
        body = pieces[:1]
        for piece in pieces[1:]:
            large = piece.area >= LARGE_SHARE * pieces[0].area
            if large and any(piece.distance(other) < CHAIN_DEG for other in body):
                body.append(piece)
        found[f"country:{country}"] = shapely.union_all(body).simplify(SIMPLER_DEG)
        if len(pieces) > 1:
            over = [piece for piece in pieces[1:] if _goes_on(pieces[0], piece)]
            mainland = shapely.union_all([pieces[0], *over])
            found[f"mainland:{country}"] = mainland.simplify(SIMPLER_DEG)
    return found


def _goes_on(land: Any, other: Any) -> bool:
    """Whether a piece goes on with the land beyond the antimeridian, as Chukotka does."""
    west, south, east, north = land.bounds
    other_west, other_south, other_east, other_north = other.bounds
    meets = (east > 179.9 and other_west < -179.9) or (west < -179.9 and other_east > 179.9)
    return meets and other_south < north and other_north > south and other.area > 1.0


def _radius_km(land: Any) -> float:
    shrink = math.cos(math.radians(land.centroid.y))
    return math.sqrt(land.area * shrink / math.pi) * 111.2
