"""The border file as a memory map: labels, pairs, runs of segments, and nearest-line search.

Nothing is parsed on opening but the table of sections and a short list of labels. Distances are
compared as straight chords through the ellipsoid (ECEF coordinates), which rank points as the
geodesic does, have no antimeridian and no poles, and cost a few multiplications.
"""

from __future__ import annotations

import mmap
import struct
from bisect import bisect_right
from itertools import pairwise
from math import cos, inf, radians, sin, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from osint.errors import DataError
from osint.geo.border_file import BLOCK, MAGIC, QUANTUM, SECTIONS, spot_offset
from osint.model import Point

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

_A_KM = 6378.137
_E2 = 0.00669437999014


class Pair(NamedTuple):
    """The lines between two labels: where their runs and blocks of runs lie in the file."""

    left: str
    right: str
    first_run: int
    runs: int
    first_block: int


class Nearest(NamedTuple):
    """The nearest spot of some lines: its chord in kilometres, where it is, and on what."""

    chord_km: float
    point: Point
    pair: Pair
    kind: int


class BorderStore:
    """The lines of the border file, and which label a point has. Read-only; threads may share it."""

    def __init__(self, path: Path) -> None:
        """Map the file.

        Raises:
            DataError: the file is missing or is not a border file of this version.
        """
        self.path = path
        parts = _sections(path)
        self.labels = str(parts["labels"], "utf-8").split("\n")
        self.pairs = tuple(self._pairs(parts["pairs"].cast("I")))
        self._spheres, self._blocks = parts["spheres"].cast("f"), parts["blocks"].cast("f")
        self._runs, self._sizes = parts["runs"].cast("i"), parts["sizes"].cast("B")
        self._deltas = parts["deltas"].cast("h")
        self._cells, self._members = parts["cells"].cast("I"), parts["members"].cast("I")
        self._centres = parts["centres"].cast("B")
        self._pair_starts = [pair.first_run for pair in self.pairs]

    def _pairs(self, rows: memoryview) -> Iterator[Pair]:
        for at in range(0, len(rows), 5):
            left, right, first, runs, block = rows[at : at + 5]
            yield Pair(self.labels[left], self.labels[right], first, runs, block)

    def vertices(self, run: int) -> list[tuple[float, float]]:
        """The (longitude, latitude) of a run's vertices, in degrees."""
        first, lon, lat = self._runs[3 * run : 3 * run + 3]
        deltas = self._deltas[2 * first : 2 * (first + self._sizes[2 * run])]
        found = [(lon / QUANTUM, lat / QUANTUM)]
        for at in range(0, len(deltas), 2):
            lon += deltas[at]
            lat += deltas[at + 1]
            found.append((lon / QUANTUM, lat / QUANTUM))
        return found

    def kind(self, run: int) -> int:
        """The kind of a run, an index of border_file.KINDS."""
        return self._sizes[2 * run + 1]

    def nearest(
        self, point: Point, pairs: Iterable[Pair], kinds: Collection[int]
    ) -> Nearest | None:
        """The nearest spot to `point` on the lines of `pairs` that are of one of `kinds`."""
        at, best = ecef(point), None
        limit = inf
        for bound, pair, block in sorted(self._near_blocks(at, pairs), key=_bound):
            if bound >= limit:
                break
            for run_bound, run in self._near_runs(at, pair, block, kinds):
                if run_bound >= limit:
                    break
                chord, spot = _nearest_on(self.vertices(run), at)
                if chord < limit:
                    limit, best = chord, Nearest(chord, spot, pair, self.kind(run))
        return best

    def label_at(self, point: Point) -> str:
        """The label of the area that a point lies in; empty on the high seas.

        A straight line from the point to a spot of its cell whose label is known: the border
        that it crosses nearest to the point tells by its sides, and if it crosses none, the
        label is the spot's.
        """
        lon = (point.longitude + 180.0) % 360.0 - 180.0
        west, south = int((lon + 180.0) // 1), min(int((point.latitude + 90.0) // 1), 179)
        cell = south * 360 + west
        spot, label = self._centres[2 * cell : 2 * cell + 2]
        east, north = spot_offset(spot)
        start, end = (lon, point.latitude), (west - 180 + east, south - 90 + north)
        crossed = self._first_crossing(start, end, cell)
        if crossed is None:
            return self.labels[label]
        run, on_left = crossed
        pair = self.pair_of(run)
        return pair.left if on_left else pair.right

    def pair_of(self, run: int) -> Pair:
        """The pair whose line a run is part of."""
        return self.pairs[bisect_right(self._pair_starts, run) - 1]

    def _first_crossing(
        self, start: tuple[float, float], end: tuple[float, float], cell: int
    ) -> tuple[int, bool] | None:
        """The run that the line from start to end crosses first; whether start is on its left."""
        found, nearest = None, 1.0
        for at in range(self._cells[cell], self._cells[cell + 1]):
            run = self._members[at]
            vertices = self.vertices(run)
            for here, there in pairwise(vertices):
                share = _crossing(start, end, here, there)
                if share is not None and share <= nearest:
                    nearest, found = share, (run, _side(here, there, start) > 0.0)
        return found

    def _near_blocks(
        self, at: tuple[float, float, float], pairs: Iterable[Pair]
    ) -> Iterator[tuple[float, Pair, int]]:
        for pair in pairs:
            for block in range(-(-pair.runs // BLOCK)):
                yield _sphere_bound(self._blocks, pair.first_block + block, at), pair, block

    def _near_runs(
        self, at: tuple[float, float, float], pair: Pair, block: int, kinds: Collection[int]
    ) -> list[tuple[float, int]]:
        first = pair.first_run + block * BLOCK
        last = min(first + BLOCK, pair.first_run + pair.runs)
        sizes = self._sizes
        return sorted(
            (_sphere_bound(self._spheres, run, at), run)
            for run in range(first, last)
            if sizes[2 * run + 1] in kinds
        )


def ecef(point: Point) -> tuple[float, float, float]:
    """Earth-centred coordinates of a point on the WGS84 ellipsoid, kilometres."""
    lat, lon = radians(point.latitude), radians(point.longitude)
    sine = sin(lat)
    bend = _A_KM / sqrt(1.0 - _E2 * sine * sine)
    flat = bend * cos(lat)
    return flat * cos(lon), flat * sin(lon), bend * (1.0 - _E2) * sine


def _sections(path: Path) -> dict[str, memoryview]:
    remedy = "reinstall the package, or rebuild the data with tools/build_borders.py"
    try:
        with path.open("rb") as file:
            data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except (OSError, ValueError) as error:
        raise DataError(f"no border data here; {remedy}", path=str(path)) from error
    head = len(MAGIC)
    if bytes(data[:head]) != MAGIC or len(data) < head + 8 * len(SECTIONS):
        raise DataError(f"not a border file of this version; {remedy}", path=str(path))
    table = struct.iter_unpack("<II", data[head : head + 8 * len(SECTIONS)])
    parts = {
        name: data[start : start + size]
        for name, (start, size) in zip(SECTIONS, table, strict=True)
        if start + size <= len(data)
    }
    if len(parts) < len(SECTIONS):
        raise DataError(f"the border data is cut short; {remedy}", path=str(path))
    return parts


def _bound(entry: tuple[float, Pair, int]) -> float:
    return entry[0]


def _sphere_bound(spheres: memoryview, index: int, at: tuple[float, float, float]) -> float:
    """The least chord from `at` to anything within a sphere, kilometres."""
    x, y, z, radius = spheres[4 * index : 4 * index + 4]
    x, y, z = x - at[0], y - at[1], z - at[2]
    return sqrt(x * x + y * y + z * z) - radius


def _nearest_on(
    vertices: list[tuple[float, float]], at: tuple[float, float, float]
) -> tuple[float, Point]:
    """The chord to the nearest spot on a run of segments, and the spot."""
    px, py, pz = at
    best, spot = inf, vertices[0]
    ax = ay = az = 0.0
    previous = None
    for vertex in vertices:
        bx, by, bz = ecef(Point(latitude=vertex[1], longitude=vertex[0]))
        bx, by, bz = bx - px, by - py, bz - pz
        if previous is not None:
            dx, dy, dz = bx - ax, by - ay, bz - az
            length = dx * dx + dy * dy + dz * dz
            share = -(ax * dx + ay * dy + az * dz) / length if length else 0.0
            share = min(1.0, max(0.0, share))
            qx, qy, qz = ax + share * dx, ay + share * dy, az + share * dz
            square = qx * qx + qy * qy + qz * qz
            if square < best:
                best = square
                spot = (
                    previous[0] + share * (vertex[0] - previous[0]),
                    previous[1] + share * (vertex[1] - previous[1]),
                )
        ax, ay, az, previous = bx, by, bz, vertex
    return sqrt(best), Point(latitude=spot[1], longitude=spot[0])


def _side(
    here: tuple[float, float], there: tuple[float, float], point: tuple[float, float]
) -> float:
    """Positive if the point is on the left of the line from here to there."""
    return (there[0] - here[0]) * (point[1] - here[1]) - (there[1] - here[1]) * (point[0] - here[0])


def _crossing(
    start: tuple[float, float],
    end: tuple[float, float],
    here: tuple[float, float],
    there: tuple[float, float],
) -> float | None:
    """Where, as a share of the way from start to end, the segment here-there is crossed."""
    first, second = _side(start, end, here), _side(start, end, there)
    if (first > 0.0) == (second > 0.0):
        return None
    ours, theirs = _side(here, there, start), _side(here, there, end)
    if (ours > 0.0) == (theirs > 0.0):
        return None
    return ours / (ours - theirs)
