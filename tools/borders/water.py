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
LAKE_WIDTH_KM = 1.2
"""A water polygon is a lake if 2 x area / perimeter, its mean width, is more than this."""
WINDOW_KM = 2.0
RIVER_SHARE = 0.35
"""Of the line within WINDOW_KM either way, this much in water makes a river of the stretch:
the water polygons of a river have gaps at fords, bridges and narrows."""
SHORTEST_KM = 0.4
"""Runs shorter than this take the kind of what precedes them."""

Kinds = npt.NDArray[np.int8]


class Waters:
    """The seas, lakes and wide rivers of the world."""

    def __init__(self) -> None:
        self.seas = _polygons(inputs.geo_map(inputs.SEAS))
        self.inland = _polygons(inputs.geo_map(inputs.WATERS))
        # The sea is in both files; of the other polygons none is this large but the Caspian.
        self.inland = self.inland[shapely.area(self.inland) < 20.0]
        self.is_lake = _mean_width_km(self.inland) > LAKE_WIDTH_KM

    def kinds(self, points: npt.NDArray[np.float64]) -> Kinds:
        """The kind of each point (longitude, latitude)."""
        tree = shapely.STRtree(shapely.points(points))
        kinds = np.full(len(points), LAND, dtype=np.int8)
        # Polygons ask the tree of points: it is they that shapely prepares.
        water, which = tree.query(self.inland, predicate="contains")
        rivers = ~self.is_lake[water]
        kinds[which[rivers]] = RIVER
        kinds[which[~rivers]] = LAKE
        kinds[tree.query(self.seas, predicate="contains")[1]] = SEA
        return kinds


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
    length: npt.NDArray[np.float64] = shapely.length(plane)
    return 2.0 * shapely.area(plane) / np.maximum(length, 1e-9)
