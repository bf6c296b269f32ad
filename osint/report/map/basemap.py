"""What lies under a map: land, borders and the names of countries.

The data comes with the package; what is missing is not drawn. The findings stand on the data of
the checks, never on this drawing.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from osint.errors import DataError
from osint.geo.border_file import ON_LAND, RIVER
from osint.geo.border_store import BorderStore, Pair
from osint.model import Place, Point
from osint.report.map import land
from osint.report.map.view import WIDTH, XY, View, latitude_of
from osint.support.folders import DATA

Line = Sequence[XY]
"""Positions as (longitude, latitude) in degrees."""

MIN_RING = 1.2
"""Islands and lakes smaller than this many map units are not drawn."""
MIN_NAMED = 8.0
"""Countries with a smaller radius on the map, in map units, are not named."""
SPOTS_TRIED = 40
"""How many places in its land are tried for a country's name."""
KM_PER_UNIT_OF_RIVERS = 3.0
"""A window 3,000 km wide: the courses are good to about 15 km, five pixels of it."""
CREDIT = "Land and borders © OpenStreetMap contributors, ODbL."


@dataclass(frozen=True, slots=True)
class Basemap:
    """The embedded world; without border data it has land only, or nothing."""

    store: BorderStore | None = None
    places: Mapping[str, Place] = field(default_factory=dict)  # countries by their codes
    shapes: BorderStore | None = None  # courses of rivers among them

    def land(self, view: View) -> Iterable[Line]:
        """Rings of land in and around the view; lakes are rings inside them."""
        west, south, east, north = degrees_of(view)
        return land.rings(west, south, east, north, MIN_RING / view.scale)

    def borders(self, view: View) -> Iterator[Line]:
        """Land borders between countries in and around the view."""
        return self._lines(view, lambda pair: pair.left[:2] != pair.right[:2])

    def disputed(self, view: View) -> Iterator[Line]:
        """Lines within a country that bound a disputed area."""
        return self._lines(
            view, lambda pair: pair.left != pair.right and pair.left[:2] == pair.right[:2]
        )

    def border(self, one: str, other: str) -> Iterator[Line]:
        """The land border of two countries (ISO 3166-1 alpha-2)."""
        wanted = {one, other}
        for pair in self.store.pairs if self.store else ():
            if {pair.left[:2], pair.right[:2]} == wanted:
                yield from self._runs(pair, None)

    def rivers(self, view: View) -> Iterator[Line]:
        """Courses of rivers, where the window is so wide that their error does not show."""
        if self.shapes is None or view.km_per_unit() < KM_PER_UNIT_OF_RIVERS:
            return
        for pair in self.shapes.pairs:
            if self.shapes.kind(pair.first_run) == RIVER:
                yield from map(self.shapes.vertices, pair.all_runs)

    def country_names(self, view: View) -> Iterator[tuple[str, list[Point]]]:
        """Names of the countries in the view, the largest first, each with spots to write it at.

        The first is the gazetteer's point for the country, where the window shows that; the rest
        lie in the window, those farthest from any other country or open sea first.
        """
        if self.store is None:
            return
        spots: dict[str, list[XY]] = {}
        for x, y in _grid(view):
            code = self.store.label_at(view.point(x, y))[:2]
            spots.setdefault(code, []).append((x, y))
        inside = {
            code
            for code, place in self.places.items()
            if _within(view, place.point) and view.radius(place.point, place.radius_km) > MIN_NAMED
        }
        for code in sorted(inside | (set(spots) - {""}), key=self._by_size):
            place = self.places.get(code)
            found = [place.point] if place is not None and code in inside else []
            others = [spot for other, row in spots.items() if other != code for spot in row]
            roomy = sorted(spots.get(code, ()), key=lambda spot: -_room(spot, others))
            found += [view.point(*spot) for spot in roomy[:SPOTS_TRIED]]
            yield place.name if place else code, found

    def _by_size(self, code: str) -> tuple[float, str]:
        place = self.places.get(code)
        return -place.radius_km if place else 0.0, code

    def _lines(self, view: View, wanted: Callable[[Pair], bool]) -> Iterator[Line]:
        box = degrees_of(view)
        for pair in self.store.pairs if self.store else ():
            if pair.left and pair.right and wanted(pair):
                yield from self._runs(pair, box)

    def _runs(self, pair: Pair, box: tuple[float, ...] | None) -> Iterator[Line]:
        """The land runs of a pair that begin in a box, those that follow each other joined."""
        if self.store is None:
            return
        line: list[XY] = []
        for run in range(pair.first_run, pair.first_run + pair.runs):
            if self.store.kind(run) not in ON_LAND:
                continue
            vertices = self.store.vertices(run)
            if box is not None and not _in(vertices[0], box):
                continue
            if line and line[-1] == vertices[0]:
                line.extend(vertices[1:])
                continue
            if line:
                yield line
            line = list(vertices)
        if line:
            yield line


def degrees_of(view: View) -> tuple[float, float, float, float]:
    """West, south, east and north of the view's surroundings, in degrees."""
    left, top, right, bottom = view.bounds()
    return (
        view.left + left / view.scale,
        latitude_of(view.top + bottom / view.scale),
        view.left + right / view.scale,
        latitude_of(view.top + top / view.scale),
    )


def _in(vertex: XY, box: tuple[float, ...]) -> bool:
    west, south, east, north = box
    margin = 2.0
    if not south - margin <= vertex[1] <= north + margin:
        return False
    return any(west - margin <= vertex[0] + turn <= east + margin for turn in (-360.0, 0.0, 360.0))


def _grid(view: View) -> list[XY]:
    """Points spread evenly over the window, in map units."""
    columns, rows = 22, 12
    return [
        ((column + 0.5) * WIDTH / columns, (row + 0.5) * view.height / rows)
        for row in range(rows)
        for column in range(columns)
    ]


def _within(view: View, point: Point) -> bool:
    x, y = view.xy(point)
    return 40 < x < WIDTH - 40 and 12 < y < view.height - 12


def _room(spot: XY, others: Sequence[XY]) -> float:
    """How far a spot is from all others and from the window's edge, in map units squared."""
    edge = min(spot[0], WIDTH - spot[0], 2 * spot[1], WIDTH - 2 * spot[1])
    nearest = min(((spot[0] - x) ** 2 + (spot[1] - y) ** 2 for x, y in others), default=WIDTH**2)
    return min(nearest, (2 * edge) ** 2)


@cache
def embedded() -> Basemap:
    """The base map of the embedded data."""
    try:
        return Basemap(BorderStore(os.path.join(DATA, "borders.bin")), _countries(), _shapes())
    except DataError:
        return Basemap()


def _shapes() -> BorderStore | None:
    """The embedded shapes; None without them."""
    from osint.geo.shapes import FILE

    try:
        return BorderStore(FILE)
    except DataError:
        return None


def _countries() -> Mapping[str, Place]:
    """The gazetteer's countries by their codes; none without a gazetteer."""
    from osint.gazetteer import Gazetteer

    try:
        gazetteer = Gazetteer.open()
    except DataError:
        return {}
    codes = "".join(chr(65 + n) for n in range(26))
    found = {a + b: gazetteer.country(a + b) for a in codes for b in codes}
    return {code: place for code, place in found.items() if place}
