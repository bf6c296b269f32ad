"""Outlines and courses -> the shape file, which has the layout of the border file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import shapely

from osint.geo.border_file import COAST, QUANTUM, RIVER, RUN, SECTIONS, file_of
from osint.geo.spheres import with_spheres
from tools.borders.pack import Run, geometry, pairs

LONGEST_DEG = 1.0
"""Longer segments are divided: a straight line of degrees is no geodesic."""


def pack(shapes: Mapping[str, Any]) -> tuple[bytes, dict[str, int]]:
    """The file's bytes and how many of each thing it holds. A shape is a pair of labels whose
    second is empty: its key, and the rest of the world."""
    labels = ["", *sorted(shapes)]
    grouped: dict[tuple[int, int], list[Run]] = defaultdict(list)
    for number, key in enumerate(labels[1:], 1):
        grouped[number, 0] = list(_runs(shapes[key]))
    runs = [run for pair in sorted(grouped) for run in grouped[pair]]
    parts = dict.fromkeys(SECTIONS, b"") | geometry(runs) | pairs(grouped)
    parts["labels"] = "\n".join(labels).encode()
    counts = {"shapes": len(shapes), "segments": sum(len(run.steps) - 1 for run in runs)}
    return with_spheres(file_of(parts)), counts


def _runs(shape: Any) -> Iterator[Run]:
    """The rings of an area, or the parts of a line, in runs."""
    divided = shapely.segmentize(shape, LONGEST_DEG)
    kind = COAST if divided.geom_type in ("Polygon", "MultiPolygon") else RIVER
    for part in shapely.get_parts(divided):
        lines = [part.exterior, *part.interiors] if kind == COAST else [part]
        for line in lines:
            steps = np.rint(shapely.get_coordinates(line) * QUANTUM).astype(np.int64)
            moved = np.concatenate([[True], (steps[1:] != steps[:-1]).any(axis=1)])
            steps = steps[moved]
            for start in range(0, len(steps) - 1, RUN):
                yield Run(steps[start : start + RUN + 1], kind)
