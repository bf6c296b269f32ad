"""On which bank of a river a place lies: known where the river is a border, by the country of the
place; elsewhere the courses in the data are too coarse to tell."""

from __future__ import annotations

from typing import Literal

from osint.geo.directions import difference_deg
from osint.geo.geodesic import azimuth_deg, haversine_km
from osint.judging.pairs import Pair
from osint.model import Place, Point, Verdict
from osint.world import World

Bank = Literal["left", "right"]
TURNS: dict[Bank, float] = {"left": -90.0, "right": 90.0}
IN_WATER = ("river", "lake")
AT_RIVER_KM = 5.0
"""Kinds of border that run in a river, some of it dammed; how near a border in a river lies to a place on its bank."""
FITS_DEG, MISSES_DEG = 80.0, 110.0
"""How far the way from the river to the place may turn from the bank that is named, and from where
on it lies on the other."""
UNKNOWN = "; on which bank of it is not in the data"


def at_bank(pair: Pair, bank: Bank | float, world: World) -> tuple[Verdict, str]:
    """The verdict on a place that is near enough to a river, by the bank (its side, or an azimuth
    in degrees) that the words name, and what to add to the reason."""
    river, spot = pair.object.place, pair.subject.point
    hit = world.borders.nearest_border(spot) if spot is not None else None
    if river is None or spot is None or hit is None or hit.kind not in IN_WATER:
        return "unresolved", UNKNOWN
    flow = _flow(river, spot, world) if isinstance(bank, str) else None
    if hit.distance_km > AT_RIVER_KM or (isinstance(bank, str) and flow is None):
        return "unresolved", UNKNOWN
    asked = bank if isinstance(bank, float) else (flow or 0.0) + TURNS[bank]
    off = difference_deg(azimuth_deg(hit.nearest, spot), asked % 360.0)
    if off <= FITS_DEG:
        return "consistent", ""
    note = "; the river is the border there, and the place lies on the other bank"
    return ("doubtful", note) if off >= MISSES_DEG else ("unresolved", UNKNOWN)


def _flow(river: Place, spot: Point, world: World) -> float | None:
    """The way a river flows at its spot nearest to a point: courses run from source to mouth."""
    outline = world.shapes.of(river)
    segments = list(outline.segments()) if outline is not None else []
    if not segments:
        return None

    def away(segment: tuple[tuple[float, float], tuple[float, float]]) -> float:
        (x0, y0), (x1, y1) = segment
        return haversine_km(spot, Point(latitude=(y0 + y1) / 2, longitude=(x0 + x1) / 2))

    (x0, y0), (x1, y1) = min(segments, key=away)
    return azimuth_deg(Point(latitude=y0, longitude=x0), Point(latitude=y1, longitude=x1))
