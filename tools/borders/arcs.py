"""Lines with sides and kinds -> simplified arcs, and the full-resolution length of each pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from osint.geo.border_file import COAST, LAKE, LAND, LIMIT, RIVER, SEA
from tools.borders.ellipsoid import segment_km
from tools.borders.lines import Line, Sides
from tools.borders.pieces import OCEAN
from tools.borders.water import Kinds, densified, smoothed

TOLERANCE_DEG = {LAND: 0.001, RIVER: 0.001, LAKE: 0.002, SEA: 0.004, LIMIT: 0.015, COAST: 0.007}
"""How far a simplified line may lie off, in degrees of latitude (0.001 is 111 m)."""
LONGEST_DEG = 0.25
"""Longest segment kept: short enough that straight in degrees and straight on the ground agree
within 10 m, and that a delta fits the file."""
Tagger = Callable[[npt.NDArray[np.float64]], Kinds]


@dataclass(frozen=True)
class Arc:
    """A simplified stretch of one kind, with the labels on its left and right."""

    left: str
    right: str
    kind: int
    line: Line


def border_arcs(
    lines: dict[Sides, list[Line]], tagger: Tagger
) -> tuple[list[Arc], dict[Sides, dict[int, float]]]:
    """All arcs between labels, and the kilometres of each kind by pair of labels."""
    arcs: list[Arc] = []
    lengths: dict[Sides, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    shared = [(sides, chain) for sides, chains in lines.items() for chain in chains]
    arcs += [Arc(*sides, LIMIT, simplified(c, LIMIT)) for sides, c in shared if OCEAN in sides]
    fine = [(sides, densified(chain)) for sides, chain in shared if OCEAN not in sides]
    tags = tagger(np.concatenate([(line[:-1] + line[1:]) / 2.0 for _, line in fine]))
    at = 0
    for sides, line in fine:
        own = tags[at : at + len(line) - 1]
        at += len(own)
        for kind, stretch, km in stretches(line, own):
            lengths[sides][kind] += km
            arcs.append(Arc(*sides, kind, simplified(stretch, kind)))
    return arcs, lengths


def stretches(fine: Line, tags: Kinds) -> Iterator[tuple[int, Line, float]]:
    """The line cut where its kind changes: (kind, full-resolution line, kilometres)."""
    km = segment_km(fine)
    kinds = smoothed(tags, km)
    starts = np.flatnonzero(np.concatenate([[True], kinds[1:] != kinds[:-1]]))
    for start, stop in zip(starts, [*starts[1:], len(kinds)], strict=True):
        yield int(kinds[start]), fine[start : stop + 1], float(km[start:stop].sum())


def simplified(line: Line, kind: int, tolerance_deg: float | None = None) -> Line:
    """Douglas-Peucker on the plane of the line's middle latitude; long segments cut up."""
    scale = max(0.02, float(np.cos(np.radians(line[:, 1].mean()))))
    plane = shapely.linestrings(line * (scale, 1.0))
    kept = shapely.simplify(plane, tolerance_deg or TOLERANCE_DEG[kind])
    return densified(shapely.get_coordinates(kept) / (scale, 1.0), LONGEST_DEG)
