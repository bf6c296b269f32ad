"""The coast lines, from the outlines of the seas, by the label of the land they bound."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.polygon import orient

from osint.geo.border_file import COAST
from tools.borders.arcs import Arc, simplified
from tools.borders.lines import Line

SMALL_KM2 = 10.0
LONELY_DEG = 0.15
"""An island below SMALL_KM2 is left out if a larger one or a mainland is as near as this."""
TOLERANCES_DEG = ((57.0, 0.01), (66.0, 0.02), (90.0, 0.04))
"""Up to which latitude, north or south, how far a simplified coast may lie off: the fjords and
skerries of the far north would otherwise be most of the file."""


def coast_arcs(seas: npt.NDArray[np.object_], labels: Any) -> list[Arc]:
    """Arcs of kind COAST; `labels(points)` gives the label at each point."""
    lines = _lonely_or_large([part for ring in _rings(seas) for part in _without_frame(ring)])
    slim = [_slim(part) for line in lines for part in _by_latitude(line)]
    middles = np.concatenate([(line[:-1] + line[1:]) / 2.0 for line in slim])
    owners = np.asarray(labels(middles))
    arcs, at = [], 0
    for line in slim:
        own = owners[at : at + len(line) - 1]
        at += len(line) - 1
        starts = np.flatnonzero(np.concatenate([[True], own[1:] != own[:-1]]))
        for start, stop in zip(starts, [*starts[1:], len(own)], strict=True):
            label = str(own[start])
            arcs.append(Arc(label, label, COAST, line[start : stop + 1]))
    return arcs


def _slim(line: Line) -> Line:
    latitude = min(90.0, abs(float(line[:, 1].mean())))
    return simplified(line, COAST, next(far for north, far in TOLERANCES_DEG if latitude <= north))


def _by_latitude(line: Line) -> list[Line]:
    """The line cut where it passes from one belt of TOLERANCES_DEG to the next."""
    belts = np.searchsorted([north for north, _ in TOLERANCES_DEG], np.abs(line[:-1, 1]))
    cuts = np.flatnonzero(belts[1:] != belts[:-1]) + 1
    starts, stops = [0, *cuts.tolist()], [*cuts.tolist(), len(line) - 1]
    return [line[a : b + 1] for a, b in zip(starts, stops, strict=True)]


def _rings(seas: npt.NDArray[np.object_]) -> list[Line]:
    """The rings of the seas, the land on the left of each."""
    land_left = [orient(sea, sign=-1.0) for sea in seas]
    return [shapely.get_coordinates(ring) for ring in shapely.get_rings(land_left)]


def _without_frame(ring: Line) -> list[Line]:
    """The ring without what follows the antimeridian, the pole and the southern edge."""
    frame = (np.abs(ring[:, 0]) > 179.9995) | (ring[:, 1] > 89.9)
    edge = frame[:-1] & frame[1:]
    if not edge.any():
        return [ring]
    parts = np.split(np.arange(len(ring) - 1), np.flatnonzero(edge))
    kept = [part[~edge[part]] for part in parts]
    return [ring[np.append(part, part[-1] + 1)] for part in kept if len(part)]


def _lonely_or_large(lines: list[Line]) -> list[Line]:
    """The lines but for those of small islands close to something larger."""
    area = np.array([_area_km2(line) for line in lines])
    large = [line for line, km2 in zip(lines, area, strict=True) if km2 >= SMALL_KM2]
    tree = shapely.STRtree(shapely.linestrings(np.concatenate([_pairs(line) for line in large])))
    kept = large
    for line in (line for line, km2 in zip(lines, area, strict=True) if km2 < SMALL_KM2):
        middle = shapely.Point(*line.mean(axis=0))
        if not len(tree.query(middle, predicate="dwithin", distance=LONELY_DEG)):
            kept.append(line)
    return kept


def _pairs(line: Line) -> npt.NDArray[np.float64]:
    return np.stack([line[:-1], line[1:]], axis=1)


def _area_km2(line: Line) -> float:
    """The area within a closed ring; an open line bounds something large."""
    if (line[0] != line[-1]).any():
        return float("inf")
    x, y = line[:, 0] * np.cos(np.radians(line[:, 1].mean())), line[:, 1]
    return abs(float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))) / 2.0 * 111.195**2
