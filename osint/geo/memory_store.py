"""Lines given at run time as a store of the same kind as the embedded ones."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Iterable, Sequence
from pathlib import Path

from osint.geo.border_file import BLOCK, QUANTUM, RUN, file_of
from osint.geo.border_store import BorderStore
from osint.geo.segments import Degrees, ecef
from osint.model import Point

LONGEST_DEG = 1.0
"""Longer segments are divided: a straight line of degrees is no geodesic, and the file's steps
are 16 bits wide."""


def store_of(lines: Iterable[Sequence[Degrees]], kind: int, name: str) -> BorderStore:
    """A store of one pair ("name" and nothing) that holds the lines, (longitude, latitude) in
    degrees, all of one kind of border_file.KINDS."""
    runs = [run for line in lines for run in _runs(line)]
    heads, sizes, deltas, spheres, first = b"", b"", b"", b"", 0
    for run in runs:
        heads += struct.pack("<3i", first, *run[0])
        sizes += struct.pack("<2B", len(run) - 1, kind)
        for here, there in itertools.pairwise(run):
            deltas += struct.pack("<2h", there[0] - here[0], there[1] - here[1])
        spheres += struct.pack("<4f", *_sphere(run))
        first += len(run) - 1
    blocks = b"".join(
        struct.pack("<4f", *_sphere([step for run in runs[at : at + BLOCK] for step in run]))
        for at in range(0, len(runs), BLOCK)
    )
    parts = {
        "labels": f"\n{name}".encode(), "pairs": struct.pack("<5I", 1, 0, 0, len(runs), 0),
        "spheres": spheres, "blocks": blocks, "runs": heads, "sizes": sizes, "deltas": deltas,
        "cells": b"", "members": b"", "centres": b"",
    }  # fmt: skip
    return BorderStore(Path(name), file_of(parts))


def _runs(line: Sequence[Degrees]) -> Iterable[list[tuple[int, int]]]:
    steps: list[tuple[int, int]] = []
    for degrees in _divided(line):
        step = round(degrees[0] * QUANTUM), round(degrees[1] * QUANTUM)
        if not steps or step != steps[-1]:
            steps.append(step)
    for start in range(0, len(steps) - 1, RUN):
        yield steps[start : start + RUN + 1]


def _divided(line: Sequence[Degrees]) -> Iterable[Degrees]:
    yield line[0]
    for (x0, y0), (x1, y1) in itertools.pairwise(line):
        pieces = max(1, int(max(abs(x1 - x0), abs(y1 - y0)) / LONGEST_DEG) + 1)
        for piece in range(1, pieces + 1):
            share = piece / pieces
            yield x0 + share * (x1 - x0), y0 + share * (y1 - y0)


def _sphere(steps: Sequence[tuple[int, int]]) -> tuple[float, float, float, float]:
    """Centre and radius; ten metres more cover the bulge of segments and the rounding."""
    points = [ecef(Point(latitude=y / QUANTUM, longitude=x / QUANTUM)) for x, y in steps]
    low = [min(point[axis] for point in points) for axis in range(3)]
    high = [max(point[axis] for point in points) for axis in range(3)]
    x, y, z = ((a + b) / 2.0 for a, b in zip(low, high, strict=True))
    radius = max(((a - x) ** 2 + (b - y) ** 2 + (c - z) ** 2) ** 0.5 for a, b, c in points)
    return x, y, z, radius + 0.01
