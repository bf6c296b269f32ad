"""Where in an area a point lies: the west of a country, the north-east of a region, its middle.

The measure is the share of the area that lies west, and south, of the point: half of France is
its west.
"""

from __future__ import annotations

from functools import lru_cache
from math import cos, radians
from typing import TYPE_CHECKING

from osint.geo.pieces import KINDS
from osint.geo.shapes import Shapes
from osint.support.named_tuple import NamedTuple

if TYPE_CHECKING:
    from osint.geo.segments import Degrees
    from osint.model import Place, Point

LINES = 96
"""Lines of latitude along which an area is cut."""
MOST_KEPT = 16
"""Areas whose lines are kept: the places of a text lie in few."""

Cut = tuple[float, float, list[tuple[float, float]]]
"""A line of latitude, its weight, and its spans of longitude inside of an area."""


class Part(NamedTuple):
    """Shares of the area, 0 to 1, that lie west and south of a point."""

    west: float
    south: float


def part_of(shapes: Shapes, area: Place, point: Point) -> Part | None:
    """Where a point lies in a country, region or other area; None if no outline is known.

    A country is taken without overseas parts and small islands.
    """
    cuts = _cuts_of(shapes, area)
    west = south = total = 0.0
    for latitude, weight, spans in cuts:
        for start, end in spans:
            size = (end - start) * weight
            total += size
            south += size if latitude < point.latitude else 0.0
            here = _turned(point.longitude, start)
            west += min(max(here - start, 0.0), end - start) * weight
    return Part(west / total, south / total) if total else None


class Box(NamedTuple):
    """The degrees between which an area lies; `east` may be over 180."""

    south: float
    north: float
    west: float
    east: float

    @property
    def tallness(self) -> float:
        """How many times as tall as wide it is."""
        wide = (self.east - self.west) * cos(radians((self.south + self.north) / 2))
        return (self.north - self.south) / wide

    def off_middle(self, point: Point) -> tuple[float, float]:
        """How far from its middle to its edge a point of it lies, 0 to 1: by longitude and by
        latitude."""
        longitude = _turned(point.longitude, self.west)
        return (
            abs(2 * longitude - self.west - self.east) / (self.east - self.west),
            abs(2 * point.latitude - self.south - self.north) / (self.north - self.south),
        )


def box_of(shapes: Shapes, area: Place) -> Box | None:
    """The box about an area; None as for `part_of`."""
    cuts = _cuts_of(shapes, area)
    spans = [span for _, _, found in cuts for span in found]
    if not spans:
        return None
    west, east = min(start for start, _ in spans), max(end for _, end in spans)
    return Box(cuts[0][0], cuts[-1][0], west, east)


@lru_cache(maxsize=MOST_KEPT)
def _cuts_of(shapes: Shapes, area: Place) -> list[Cut]:
    """The area along lines of latitude, from south to north; none where no outline is known."""
    key = f"country:{area.country}" if area.kind == "country" else shapes.key_of(area)
    segments = shapes.segments(key) or _of_piece(shapes, area)
    return _cuts(tuple(segments)) if segments else []


def _of_piece(shapes: Shapes, area: Place) -> list[tuple[Degrees, Degrees]]:
    """The lines of an island or a strip of land that is drawn as a piece of its country."""
    found = shapes.of(area) if area.kind in KINDS else None
    return list(found.segments()) if found is not None else []


def _turned(longitude: float, start: float) -> float:
    """The longitude as counted on the side of the antimeridian where a span begins."""
    turns = round((start - longitude) / 360.0)
    return longitude + 360.0 * turns


def _cuts(segments: tuple[tuple[Degrees, Degrees], ...]) -> list[Cut]:
    """LINES lines of latitude; what lies beyond the antimeridian is counted on, past 180 degrees."""
    lats = [here[1] for here, _ in segments]
    low, high = min(lats), max(lats)
    wide = max(here[0] for here, _ in segments) - min(here[0] for here, _ in segments) > 300
    step = (high - low) / LINES or 1e-9
    crossings: list[list[float]] = [[] for _ in range(LINES)]
    for (x0, y0), (x1, y1) in segments:
        if wide:
            x0, x1 = x0 + 360.0 * (x0 < 0), x1 + 360.0 * (x1 < 0)
        bottom, top = min(y0, y1), max(y0, y1)
        first = max(0, int((bottom - low) / step - 0.5))
        for number in range(first, LINES):
            latitude = low + (number + 0.5) * step
            if latitude > top:
                break
            if (y0 > latitude) != (y1 > latitude):
                crossings[number].append(x0 + (latitude - y0) * (x1 - x0) / (y1 - y0))
    found = []
    for number, at in enumerate(crossings):
        at.sort()
        latitude = low + (number + 0.5) * step
        spans = list(zip(at[::2], at[1::2], strict=False))
        found.append((latitude, cos(radians(latitude)), spans))
    return found
