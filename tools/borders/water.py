"""Which stretch of a line lies at sea, in a lake, in a river or on dry land."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry import shape

from osint.geo.border_file import LAKE, LAND, RIVER, SEA
from tools.borders import inputs
from tools.borders.lines import Line

STEP_DEG = 0.002
"""Longest segment that is tagged as one (220 m of latitude)."""
LAKE_SHAPES = ((2.5, 0.33), (0.9, 0.6))
"""A water polygon is a lake if its mean width (2 x area / perimeter, kilometres) and the share of
its convex hull that it fills are more than one of these pairs; otherwise it is part of a river."""
ESTUARY_DEG = 0.005
"""The line at a river's mouth is in the river for as long as a coast is nearer than this."""
SEA_BOXES = ((-58.45, -35.6, -56.0, -33.6),)
"""Waters that the sea polygons leave to rivers, as west, south, east, north: the Rio de la Plata."""
WINDOW_KM = 2.0
RIVER_SHARE = 0.35
"""Of the line within WINDOW_KM either way, this much in water makes a river of the stretch:
the water polygons of a river have gaps at fords, bridges and narrows."""
SHORTEST_KM = 0.8
"""Runs shorter than this take the kind of what precedes them."""

MOUTH = 99
"""The kind of a point at sea close to a coast, until it is known whether a river runs out there."""

Kinds = npt.NDArray[np.int8]


class Waters:
    """The seas, lakes and wide rivers of the world."""

    def __init__(self) -> None:
        self.seas = _polygons(inputs.geo_map(inputs.SEAS))
        self.inland = _polygons(inputs.geo_map(inputs.WATERS))
        # The sea is in both files; of the other polygons none is this large but the Caspian.
        self.inland = self.inland[shapely.area(self.inland) < 20.0]
        self.is_lake = _are_lakes(self.inland)

    def kinds(self, points: npt.NDArray[np.float64]) -> Kinds:
        """The kind of each point (longitude, latitude)."""
        tree = shapely.STRtree(shapely.points(points))
        kinds = np.full(len(points), LAND, dtype=np.int8)
        # Polygons ask the tree of points: it is they that shapely prepares.
        water, which = tree.query(self.inland, predicate="contains")
        rivers = ~self.is_lake[water]
        kinds[which[rivers]] = RIVER
        kinds[which[~rivers]] = LAKE
        boxes = [shapely.box(*box) for box in SEA_BOXES]
        kinds[tree.query(boxes, predicate="contains")[1]] = SEA
        kinds[tree.query(self.seas, predicate="contains")[1]] = SEA
        at_sea = np.flatnonzero(kinds == SEA)
        kinds[at_sea[self._near_coast(points[at_sea])]] = MOUTH
        return kinds

    def _near_coast(self, points: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
        """Which of these points at sea have a coast within ESTUARY_DEG."""
        rings = [shapely.get_coordinates(ring) for ring in shapely.get_rings(self.seas)]
        ends = np.concatenate([np.stack([ring[:-1], ring[1:]], axis=1) for ring in rings])
        tree = shapely.STRtree(shapely.linestrings(ends))
        found = tree.query(shapely.points(points), predicate="dwithin", distance=ESTUARY_DEG)
        near = np.zeros(len(points), dtype=np.bool_)
        near[found[0]] = True
        return near


def densified(line: Line, step_deg: float = STEP_DEG) -> Line:
    """The line with vertices added so that no segment spans more than `step_deg` either way.

    A straight line between two vertices is straight in latitude and longitude, not a geodesic:
    the 49th parallel is two vertices in some sources, and a geodesic between them runs far off.
    """
    delta = np.abs(np.diff(line, axis=0)).max(axis=1)
    pieces = np.maximum(1, np.ceil(delta / step_deg - 1e-9)).astype(np.int64)
    owner = np.repeat(np.arange(len(pieces)), pieces)
    first = np.concatenate([[0], np.cumsum(pieces)[:-1]])
    part = (np.arange(len(owner)) - first[owner]) / pieces[owner]
    inner = line[owner] + (line[owner + 1] - line[owner]) * part[:, None]
    return np.vstack([inner, line[-1:]])


def smoothed(kinds: Kinds, lengths: npt.NDArray[np.float64]) -> Kinds:
    """Kinds of consecutive segments with the gaps of rivers closed and flickers removed."""
    kinds = _mouths(kinds)
    ends = np.concatenate([[0.0], np.cumsum(lengths)])
    middle = (ends[:-1] + ends[1:]) / 2.0
    wet = np.concatenate([[0.0], np.cumsum(lengths * ((kinds == RIVER) | (kinds == LAKE)))])
    low, high = np.maximum(middle - WINDOW_KM, 0.0), np.minimum(middle + WINDOW_KM, ends[-1])
    share = (np.interp(high, ends, wet) - np.interp(low, ends, wet)) / np.maximum(high - low, 1e-9)
    out = kinds.copy()
    out[(kinds == LAND) & (share >= RIVER_SHARE)] = RIVER
    out[(kinds == RIVER) & (share < RIVER_SHARE)] = LAND
    starts = np.flatnonzero(np.concatenate([[True], out[1:] != out[:-1]]))
    stops = np.concatenate([starts[1:], [len(out)]])
    for start, stop in zip(starts[1:], stops[1:], strict=True):
        if ends[stop] - ends[start] < SHORTEST_KM:
            out[start:stop] = out[start - 1]
    return out


def _mouths(kinds: Kinds) -> Kinds:
    """Kinds with MOUTH made RIVER where it joins on to land, and SEA elsewhere: the line in a
    narrow strait between two countries that meet nowhere on land is at sea."""
    out = kinds.copy()
    starts = np.flatnonzero(np.concatenate([[True], out[1:] != out[:-1]]))
    stops = np.concatenate([starts[1:], [len(out)]])
    for start, stop in zip(starts, stops, strict=True):
        if out[start] == MOUTH:
            before = start > 0 and kinds[start - 1] != SEA
            after = stop < len(out) and kinds[stop] != SEA
            out[start:stop] = RIVER if before or after else SEA
    return out


def _are_lakes(polygons: npt.NDArray[np.object_]) -> npt.NDArray[np.bool_]:
    width = _mean_width_km(polygons)
    wide = np.flatnonzero(width > min(least for least, _ in LAKE_SHAPES))
    lakes = np.zeros(len(polygons), dtype=np.bool_)
    fill = shapely.area(polygons[wide]) / shapely.area(shapely.convex_hull(polygons[wide]))
    for least_width, least_fill in LAKE_SHAPES:
        lakes[wide] |= (width[wide] > least_width) & (fill > least_fill)
    return lakes


def _polygons(data: Any) -> npt.NDArray[np.object_]:
    parts = shapely.get_parts([shape(geometry) for geometry in data["geometries"]])
    return np.asarray(parts, dtype=object)


def _mean_width_km(polygons: npt.NDArray[np.object_]) -> npt.NDArray[np.float64]:
    """2 x area / perimeter, kilometres, on the equirectangular plane of each polygon."""
    box = shapely.bounds(polygons)
    scale = np.cos(np.radians((box[:, 1] + box[:, 3]) / 2.0))
    owner = np.repeat(np.arange(len(polygons)), shapely.get_num_coordinates(polygons))
    flat = shapely.get_coordinates(polygons) * 111.195
    flat[:, 0] *= scale[owner]
    plane = shapely.set_coordinates(polygons.copy(), flat)
    length, area = np.asarray(shapely.length(plane)), np.asarray(shapely.area(plane))
    width: npt.NDArray[np.float64] = 2.0 * area / np.maximum(length, 1e-9)
    return width
