"""Where in an area a point lies: the west of a country, the north-east of a region, its middle.

The measure is the share of the area that lies west, and south, of the point: half of France is
its west. Nobody draws the line sharper than that, so up to LOOSE still counts as near.
"""

from __future__ import annotations

from math import cos, radians
from typing import TYPE_CHECKING, Literal

from osint.geo.pieces import KINDS
from osint.geo.shapes import Shapes
from osint.support.named_tuple import NamedTuple

if TYPE_CHECKING:
    from osint.geo.segments import Degrees
    from osint.model import Place, Point

LINES = 96
"""Lines of latitude along which an area is cut."""
HALF, LOOSE = 0.5, 0.65
"""A part is a half by the share of the area; up to LOOSE a point is near it, beyond outside."""
MIDDLE = (0.2, 0.8)
"""What the middle is at least within, both ways; a capital in it is "central"."""

Where = Literal["in", "near", "out"]


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


def tallness(shapes: Shapes, area: Place) -> float | None:
    """How many times as tall as wide an area is, by the box about it; None as for `part_of`."""
    cuts = _cuts_of(shapes, area)
    spans = [span for _, _, found in cuts for span in found]
    if not spans:
        return None
    tall = cuts[-1][0] - cuts[0][0]
    wide = max(end for _, end in spans) - min(start for start, _ in spans)
    return tall / (wide * cos(radians((cuts[0][0] + cuts[-1][0]) / 2)))


def _cuts_of(shapes: Shapes, area: Place) -> list[Cut]:
    """The area along lines of latitude, from south to north; none where no outline is known."""
    key = f"country:{area.country}" if area.kind == "country" else shapes.key_of(area)
    segments = shapes.segments(key) or _of_piece(shapes, area)
    return _cuts(tuple(segments)) if segments else []


def _of_piece(shapes: Shapes, area: Place) -> list[tuple[Degrees, Degrees]]:
    """The lines of an island or a strip of land that is drawn as a piece of its country."""
    found = shapes.of(area) if area.kind in KINDS else None
    return list(found.segments()) if found is not None else []


def is_in_part(part: Part, direction: str) -> Where:
    """Whether a point lies in "north", "southwest", "central" ... of its area.

    Raises:
        KeyError: the direction is none of the eight, nor "central".
    """
    if direction == "central":
        low, high = MIDDLE
        inside = all(low <= share <= high for share in part)
        return "in" if inside else "out" if _is_marginal(part) else "near"
    shares = [_share(part, word) for word in _HALVES[direction]]
    worst = max(shares)
    return "in" if worst <= HALF else "near" if worst <= LOOSE else "out"


_HALVES = {
    "north": ("north",), "south": ("south",), "east": ("east",), "west": ("west",),
    "northeast": ("north", "east"), "northwest": ("north", "west"),
    "southeast": ("south", "east"), "southwest": ("south", "west"),
}  # fmt: skip


def _share(part: Part, word: str) -> float:
    """How much of the area lies farther that way than the point."""
    share = part.west if word in ("west", "east") else part.south
    return share if word in ("west", "south") else 1.0 - share


def _is_marginal(part: Part) -> bool:
    """Whether a point lies at the rim of its area: less than a twelfth lies beyond it."""
    return any(share < 0.08 or share > 0.92 for share in part)


def _turned(longitude: float, start: float) -> float:
    """The longitude as counted on the side of the antimeridian where a span begins."""
    turns = round((start - longitude) / 360.0)
    return longitude + 360.0 * turns


Cut = tuple[float, float, list[tuple[float, float]]]
"""A line of latitude, its weight, and its spans of longitude inside of an area."""


def _cuts(segments: tuple[tuple[Degrees, Degrees], ...]) -> list[Cut]:
    """LINES lines of latitude. What lies beyond
    the antimeridian is counted on, past 180 degrees."""
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
