"""The border file as a memory map: labels, pairs, runs of segments, and nearest-line search.

Nothing is parsed on opening but the table of sections and a short list of labels. Distances are
compared as straight chords through the ellipsoid (ECEF coordinates), which rank points as the
geodesic does, have no antimeridian and no poles, and cost a few multiplications.
"""

from __future__ import annotations

import mmap
from bisect import bisect_right
from heapq import heapify, heappop, heappush
from itertools import pairwise
from math import cos, dist, hypot, inf, radians
from typing import TYPE_CHECKING

from osint.errors import DataError
from osint.geo.border_file import BLOCK, QUANTUM, sections_of, spot_offset
from osint.geo.segments import away, crossing, ecef, nearest_on, side
from osint.model import Point
from osint.support.folders import AnyPath
from osint.support.named_tuple import NamedTuple
from osint.support.verified import verified

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator


class Pair(NamedTuple):
    """The lines between two labels: where their runs and blocks of runs lie in the file."""

    left: str
    right: str
    first_run: int
    runs: int
    first_block: int

    @property
    def blocks(self) -> int:
        """How many blocks the runs make."""
        return -(-self.runs // BLOCK)

    @property
    def all_runs(self) -> range:
        """The runs themselves."""
        return range(self.first_run, self.first_run + self.runs)

    @property
    def is_international(self) -> bool:
        """Whether the line is of two countries: no coast, no limit, no line within a country."""
        left, right = self.left[:2], self.right[:2]
        return bool(left and right) and left != right


class Nearest(NamedTuple):
    """The nearest spot of some lines: its chord in kilometres, where it is, and on what."""

    chord_km: float
    point: Point
    pair: Pair
    run: int
    kind: int


_Sphere = tuple[tuple[float, float, float], float]
"""The centre and the radius of a sphere, kilometres (ECEF)."""
_WHOLE = -1
"""In the place of a block: all lines of a pair."""


class BorderStore:
    """The lines of the border file, and which label a point has. Read-only; threads may share it."""

    def __init__(self, path: AnyPath, data: bytes | None = None) -> None:
        """Map the file, or take `data` as what a file of that name would hold.

        Raises:
            DataError: the file is missing or is not a border file of this version.
        """
        self.path = path
        parts = _sections(path, memoryview(data) if data is not None else None)
        self.labels = str(parts["labels"], "utf-8").split("\n")
        self.pairs = tuple(self._pairs(parts["pairs"].cast("I")))
        self._spheres, self._blocks = parts["spheres"].cast("f"), parts["blocks"].cast("f")
        self._runs, self._sizes = parts["runs"].cast("i"), parts["sizes"].cast("B")
        self._deltas = parts["deltas"].cast("h")
        self._cells, self._members = parts["cells"].cast("I"), parts["members"].cast("I")
        self._centres = parts["centres"].cast("B")
        self._pair_starts = [pair.first_run for pair in self.pairs]
        self._spheres_of: dict[int, tuple[_Sphere, list[_Sphere]]] = {}

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

    def runs_of(self, pair: Pair, block: int) -> range:
        """The runs of one block of a pair."""
        first = pair.first_run + block * BLOCK
        return range(first, min(first + BLOCK, pair.first_run + pair.runs))

    def run_sphere(self, run: int) -> tuple[float, float, float, float]:
        """A sphere about a run: x, y, z, radius, kilometres (ECEF)."""
        x, y, z, radius = self._spheres[4 * run : 4 * run + 4]
        return x, y, z, radius

    def block_sphere(self, pair: Pair, block: int) -> tuple[float, float, float, float]:
        """A sphere about a block of runs."""
        at = 4 * (pair.first_block + block)
        x, y, z, radius = self._blocks[at : at + 4]
        return x, y, z, radius

    def nearest(
        self, point: Point, pairs: Iterable[Pair], kinds: Collection[int], within_km: float = inf
    ) -> Nearest | None:
        """The nearest spot to `point` on the lines of `pairs` that are of one of `kinds`; None
        where no chord to one is shorter than `within_km`."""
        at, best = ecef(point), None
        limit = within_km
        left = [(_chord(self._laid(pair)[0], at), pair, _WHOLE) for pair in pairs]
        heapify(left)
        while left and left[0][0] < limit:
            _, pair, block = heappop(left)
            if block == _WHOLE:
                for block, sphere in enumerate(self._laid(pair)[1]):
                    heappush(left, (_chord(sphere, at), pair, block))
                continue
            for run_bound, run in self._near_runs(at, pair, block, kinds):
                if run_bound >= limit:
                    break
                chord, spot = nearest_on(self.vertices(run), at)
                if chord < limit:
                    limit, best = chord, Nearest(chord, spot, pair, run, self.kind(run))
        return best

    def is_left_of_nearest(
        self, point: Point, pairs: Iterable[Pair], kinds: Collection[int]
    ) -> bool:
        """Whether the point is on the left of the line nearest to it."""
        found = self.nearest(point, pairs, kinds)
        if found is None:
            return False
        turn = round((found.point.longitude - point.longitude) / 360.0) * 360.0
        across = cos(radians(point.latitude))
        at = (across * (point.longitude + turn), point.latitude)
        spot = (across * found.point.longitude, found.point.latitude)
        first = found.pair.first_run
        runs = range(max(first, found.run - 1), min(first + found.pair.runs, found.run + 2))
        lines = [[(across * east, north) for east, north in self.vertices(run)] for run in runs]
        sides = [
            (away(here, there, spot), here, there)
            for line in lines  # a corner may be where one run ends and the next begins
            for here, there in pairwise(line)
        ]
        nearest = min(sides)[0]
        # At a corner the two segments that meet there may disagree: the one that the point lies
        # more squarely beside decides.
        close = [(here, there) for away, here, there in sides if away <= nearest + 1e-9]
        return (
            max(
                (side(a, b, at) / (hypot(b[0] - a[0], b[1] - a[1]) or 1.0) for a, b in close),
                key=abs,
            )
            > 0.0
        )

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
        crossed = self._firstcrossing(start, end, cell)
        if crossed is None:
            return self.labels[label]
        run, on_left = crossed
        pair = self.pair_of(run)
        return pair.left if on_left else pair.right

    def pair_of(self, run: int) -> Pair:
        """The pair whose line a run is part of."""
        return self.pairs[bisect_right(self._pair_starts, run) - 1]

    def _firstcrossing(
        self, start: tuple[float, float], end: tuple[float, float], cell: int
    ) -> tuple[int, bool] | None:
        """The run that the line from start to end crosses first; whether start is on its left."""
        found, nearest = None, 1.0
        for at in range(self._cells[cell], self._cells[cell + 1]):
            run = self._members[at]
            vertices = self.vertices(run)
            for here, there in pairwise(vertices):
                share = crossing(start, end, here, there)
                if share is not None and share <= nearest:
                    nearest, found = share, (run, side(here, there, start) > 0.0)
        return found

    def _laid(self, pair: Pair) -> tuple[_Sphere, list[_Sphere]]:
        """The spheres about all lines of a pair and about each of its blocks, made once."""
        found = self._spheres_of.get(pair.first_run)
        if found is None:
            spheres = (self.block_sphere(pair, block) for block in range(pair.blocks))
            blocks = [((x, y, z), radius) for x, y, z, radius in spheres]
            centres = (centre for centre, _ in blocks)
            x, y, z = (sum(axis) / pair.blocks for axis in zip(*centres, strict=True))
            most = max(dist(centre, (x, y, z)) + radius for centre, radius in blocks)
            found = self._spheres_of[pair.first_run] = (((x, y, z), most), blocks)
        return found

    def _near_runs(
        self, at: tuple[float, float, float], pair: Pair, block: int, kinds: Collection[int]
    ) -> list[tuple[float, int]]:
        sizes, spheres = self._sizes, self._spheres
        return sorted(
            (dist((x, y, z), at) - radius, run)
            for run in self.runs_of(pair, block)
            if sizes[2 * run + 1] in kinds
            for x, y, z, radius in (spheres[4 * run : 4 * run + 4],)
        )


def _sections(path: AnyPath, data: memoryview | None = None) -> dict[str, memoryview]:
    remedy = "reinstall the package, or rebuild the data with tools/build_borders.py"
    try:
        if data is None:
            with open(verified(path), "rb") as file:
                data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except (OSError, ValueError) as error:
        raise DataError(f"no border data here; {remedy}", path=str(path)) from error
    try:
        return sections_of(data)
    except ValueError as error:
        raise DataError(f"{error}; {remedy}", path=str(path)) from error


def _chord(sphere: _Sphere, at: tuple[float, float, float]) -> float:
    """The least chord from `at` to anything within a sphere, kilometres."""
    centre, radius = sphere
    return dist(centre, at) - radius
