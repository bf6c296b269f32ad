"""The embedded shapes: outlines of regions, islands, lakes and seas, courses of rivers.

Made from Natural Earth 1:10m (public domain) and a table of our own; the lines are good to a
kilometre or two, courses of rivers to about fifteen. Countries come from the border data.
"""

from __future__ import annotations

import itertools
import os
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from osint.errors import DataError
from osint.geo.border_file import COAST, ON_LAND, RIVER
from osint.geo.border_file import DATASET as BORDERS
from osint.geo.border_store import BorderStore, Pair
from osint.geo.layers import outline_of
from osint.geo.outlines import Outline, even_odd, inside_km
from osint.geo.pieces import KINDS, piece
from osint.support.cache import Remembered
from osint.support.folders import DATA, AnyPath

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osint.geo.borders import Borders
    from osint.geo.segments import Degrees
    from osint.model import Place, Point

FILE = os.path.join(DATA, "shapes.bin")
DATASET = "Natural Earth 1:10m"
RIVERS = "courses of rivers (osint)"
AREA_ERROR_KM, RIVER_ERROR_KM, BORDER_ERROR_KM = 2.0, 15.0, 0.15
EDGE_KM = 5.0
"""How far outside an outline a point may lie and still be called near it."""
AS_LARGE = 2.1
"""Radii of a territory's circle within which the whole of a region lies that it is drawn as."""
_MOST_KEPT = 400
_PIECES = ("region:",)
"""Keys of shapes of which the largest piece is a reading of its own."""


def _size(ring: Sequence[Degrees]) -> float:
    """Twice the area of a ring on the plane of degrees."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring)))


Where = Literal["in", "near", "out"]


class Shapes:
    """Outlines by place. Read-only; threads may share it."""

    def __init__(self, store: BorderStore, borders: Borders) -> None:
        self.store, self.borders = store, borders
        self._segments = Remembered(self._read_segments, _MOST_KEPT)
        self._outlines = Remembered(self._country, _MOST_KEPT)
        self._shapes = Remembered(self._made, _MOST_KEPT)
        self._pieces = Remembered(self.piece_of, _MOST_KEPT)

    @classmethod
    def open(cls, borders: Borders, path: AnyPath = FILE) -> Shapes:
        """The embedded shapes.

        Raises:
            DataError: the file is missing or damaged.
        """
        try:
            return cls(BorderStore(path), borders)
        except DataError as error:
            remedy = "the shapes are missing or damaged; reinstall the package"
            raise DataError(remedy, path=str(path)) from error

    @cached_property
    def _pairs(self) -> dict[str, Pair]:
        return {pair.left: pair for pair in self.store.pairs}

    def of(self, place: Place) -> Outline | None:
        """The outline of a country, region, island, lake, sea or river; None if none is known.
        What has none is measured by its circle, and never refuted by it."""
        if place.kind == "country":
            return self.of_country(place.country) if place.country else None
        return self._shape(self.key_of(place), place.name) or self._pieces[place]

    def piece_of(self, place: Place) -> Outline | None:
        """A small island or a strip of land by the rings of its country's outline."""
        if place.kind not in KINDS or not place.country or not place.radius_km:
            return None
        country = self.of_country(place.country)
        return piece(country, place) if country is not None else None

    def measured(self, place: Place) -> Outline | None:
        """The outline that a distance from a place is measured by: that of a disputed territory is
        the region's that it is drawn as, if it is about as large (Snake Island is not its oblast).
        Whether it holds a place is another question."""
        if place.kind != "disputed" or not place.admin1_code:
            return self.of(place)
        drawn = self._shape(f"region:{place.country}.{place.admin1_code}", place.name)
        if drawn is None or drawn.farthest_km(place.point) > AS_LARGE * place.radius_km:
            return None
        return drawn

    def mainland_of(self, island: Place, whole: Place) -> Outline | None:
        """The mainland of a country, or the largest piece of a region, that an island of its own
        lies off, which is what it is some way from; None for anything else."""
        if island.kind != "island" or whole.kind not in ("country", "region"):
            return None
        if island.country != whole.country or self.of(island) is None:
            return None
        mainland = self.rest_of(whole)
        return mainland if mainland is not None and not mainland.holds(island.point) else None

    def rest_of(self, area: Place) -> Outline | None:
        """A country without small islands and overseas parts, a region without its islands; None
        where it has none."""
        whole = self.of(area)
        mainland = whole.mainland if whole is not None else None
        if mainland is None and area.kind == "country" and area.country:
            return self.body(area.country)
        return mainland

    def key_of(self, place: Place) -> str:
        """The key under which the shape of a place that is no country would stand."""
        if place.kind == "region" and place.admin1_code:
            return f"region:{place.country}.{place.admin1_code}"
        return f"place:{place.id}"

    def of_country(self, country: str) -> Outline | None:
        """A country by its ISO 3166-1 alpha-2 code, from the border data."""
        return self._outlines[country]

    def body(self, country: str) -> Outline | None:
        """The body of a country, without overseas parts and small islands: what its west is
        told by."""
        return self._shape(f"country:{country}", country)

    def region_at(self, point: Point) -> tuple[str, str] | None:
        """(country, admin1 code) of the first-order region whose outline holds the point."""
        country = self.borders.country_at(point)
        if country is None:
            return None
        for key in self._regions.get(country, ()):
            if self._holds(key, point):
                return country, key.partition(".")[2]
        return None

    def where(self, area: Place, point: Point, radius_km: float = 0.0) -> Where | None:
        """Where a point with that extent lies to an area, by its outline: "near" within the
        extent, the outline's error and EDGE_KM. None: no outline is known."""
        outline = self.of(area)
        if outline is None or not outline.is_area:
            return None
        km = inside_km(outline, point)
        if km <= 0.0:
            return "in"
        return "near" if km <= radius_km + outline.error_km + EDGE_KM else "out"

    @cached_property
    def _regions(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for key in self._pairs:
            if key.startswith("region:"):
                found.setdefault(key[7:9], []).append(key)
        return found

    def _shape(self, key: str, name: str) -> Outline | None:
        return self._shapes[key, name]

    def _made(self, asked: tuple[str, str]) -> Outline | None:
        key, name = asked
        pair = self._pairs.get(key)
        if pair is None:
            return None
        is_area = self.store.kind(pair.first_run) == COAST
        return Outline(
            name=name,
            store=self.store,
            pairs=(pair,),
            kinds=frozenset((COAST,) if is_area else (RIVER,)),
            error_km=AREA_ERROR_KM if is_area else RIVER_ERROR_KM,
            data=DATASET if is_area else RIVERS,
            holds=lambda point: is_area and self._holds(key, point),
            is_area=is_area,
            mainland=self._largest(key, name) if key.startswith(_PIECES) else None,
        )

    def _largest(self, key: str, name: str) -> Outline | None:
        """The largest ring of a shape as an outline of its own; None if there is one ring only.
        Sicily is measured with Pantelleria and without."""
        rings = self._rings(self._pairs[key])
        if len(rings) < 2:
            return None
        return outline_of([max(rings, key=_size)], name, DATASET, is_area=True)._replace(
            error_km=AREA_ERROR_KM
        )

    def _rings(self, pair: Pair) -> list[list[Degrees]]:
        rings: list[list[Degrees]] = [[]]
        for run in pair.all_runs:
            vertices = self.store.vertices(run)
            if rings[-1] and rings[-1][-1] != vertices[0]:
                rings.append([])
            rings[-1] += vertices if not rings[-1] else vertices[1:]
        return rings

    def _country(self, country: str) -> Outline | None:
        pairs = self.borders.outline(country)
        if not pairs:
            return None
        return Outline(
            name=country,
            store=self.borders.store,
            pairs=tuple(pairs),
            kinds=ON_LAND | {COAST},
            error_km=BORDER_ERROR_KM,
            data=BORDERS,
            holds=lambda point: self.borders.country_at(point) == country,
            country=country,
            mainland=self._shape(f"mainland:{country}", country),
        )

    def _holds(self, key: str, point: Point) -> bool:
        (west, south, east, north), segments = self._segments[key]
        if not (south <= point.latitude <= north and west <= point.longitude <= east):
            return False
        return even_odd(segments, point)

    def _read_segments(
        self, key: str
    ) -> tuple[tuple[float, float, float, float], list[tuple[Degrees, Degrees]]]:
        pair = self._pairs[key]
        segments = [
            (here, there)
            for run in pair.all_runs
            for vertices in (self.store.vertices(run),)
            for here, there in itertools.pairwise(vertices)
        ]
        lons = [here[0] for here, _ in segments]
        lats = [here[1] for here, _ in segments]
        return (min(lons), min(lats), max(lons), max(lats)), segments

    def segments(self, key: str) -> list[tuple[Degrees, Degrees]]:
        """Every segment of a shape by its key ("country:FR"); empty if there is none."""
        return self._segments[key][1] if key in self._pairs else []
