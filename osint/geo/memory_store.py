"""Lines given at run time as a store of the same kind as the embedded ones."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Iterable, Sequence

from osint.geo.border_file import QUANTUM, RUN, SECTIONS, file_of
from osint.geo.border_store import BorderStore
from osint.geo.segments import Degrees
from osint.geo.spheres import with_spheres

LONGEST_DEG = 1.0
"""Longer segments are divided: a straight line of degrees is no geodesic, and the file's steps
are 16 bits wide."""


def store_of(lines: Iterable[Sequence[Degrees]], kind: int, name: str) -> BorderStore:
    """A store of one pair ("name" and nothing) that holds the lines, (longitude, latitude) in
    degrees, all of one kind of border_file.KINDS."""
    runs = [run for line in lines for run in _runs(line)]
    heads, sizes, deltas, first = b"", b"", b"", 0
    for run in runs:
        heads += struct.pack("<3i", first, *run[0])
        sizes += struct.pack("<2B", len(run) - 1, kind)
        for here, there in itertools.pairwise(run):
            deltas += struct.pack("<2h", there[0] - here[0], there[1] - here[1])
        first += len(run) - 1
    parts = dict.fromkeys(SECTIONS, b"") | {
        "labels": f"\n{name}".encode(), "pairs": struct.pack("<5I", 1, 0, 0, len(runs), 0),
        "runs": heads, "sizes": sizes, "deltas": deltas,
    }  # fmt: skip
    return BorderStore(name, with_spheres(file_of(parts)))


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
