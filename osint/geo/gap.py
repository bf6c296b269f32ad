"""How far two ends are apart, each a circle or an outline: one figure for every command.

`osint distance`, `osint border` and the checks measure with `gap`, so that they cannot differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.geo.country_gap import gap as gap_of_lines
from osint.geo.extent import Extent, distance_range
from osint.geo.geodesic import distance_km
from osint.geo.outlines import Outline
from osint.support.named_tuple import NamedTuple

if TYPE_CHECKING:
    from osint.geo.shapes import Shapes
    from osint.model import Place, Point

WITHOUT_PARTS = "without islands, exclaves and overseas parts"
DIFFERS_KM = 1.0
"""A second reading that differs by less is none."""


class Gap(NamedTuple):
    """A distance between two ends, kilometres.

    `distance_km` is the least one between outlines (0 where they meet or one holds the other),
    and from middle to middle between circles; `low_km` and `high_km` bound it by the extents of
    the circles and the errors of the lines. `farthest_km` bounds the distance of any two of
    their points. `other` are second readings, each with its words.
    """

    distance_km: float
    low_km: float
    high_km: float
    farthest_km: float
    here: Point | None = None
    there: Point | None = None
    other: tuple[tuple[str, float], ...] = ()
    data: tuple[str, ...] = ()


def end_of(place: Place, shapes: Shapes) -> Outline | Extent:
    """A place as an end: its outline if one is known, else the circle about it."""
    return shapes.measured(place) or Extent(place.point, place.radius_km)


def gap(a: Outline | Extent, b: Outline | Extent) -> Gap | None:
    """The gap between two ends; None if one of them has no lines."""
    if isinstance(a, Outline) and isinstance(b, Outline):
        return _between(a, b)
    if isinstance(a, Outline):
        found = gap(b, a)
        return found and found._replace(here=found.there, there=found.here)
    if isinstance(b, Outline):
        return _to_outline(a, b)
    low, best, high = distance_range(a, b)
    return Gap(best, low, high, high, a.point, b.point)


def _to_outline(a: Extent, b: Outline) -> Gap:
    inside = b.holds(a.point)
    km, spot = (0.0, a.point) if inside else b.nearest(a.point)
    slack = a.radius_km + b.error_km
    other: tuple[tuple[str, float], ...] = ()
    if b.mainland is not None:
        main = 0.0 if b.mainland.holds(a.point) else b.mainland.nearest(a.point)[0]
        other = _other(km, main, max(b.mainland.error_km, DIFFERS_KM))
    return Gap(
        km,
        max(0.0, km - slack),
        km + slack,
        b.farthest_km(a.point) + a.radius_km,
        a.point,
        spot,
        other,
        (b.data,),
    )


def _between(a: Outline, b: Outline) -> Gap | None:
    found = _least(a, b)
    if found is None:
        return None
    km, here, there = found
    slack = a.error_km + b.error_km
    farthest = a.farthest_km(here or a.a_point()) + b.farthest_km(there or b.a_point()) + km
    other: tuple[tuple[str, float], ...] = ()
    if a.mainland or b.mainland:
        main = _least(a.mainland or a, b.mainland or b)
        if main is not None:
            error = max((o.mainland or o).error_km for o in (a, b))
            other = _other(km, main[0], max(error, DIFFERS_KM))
    data = tuple(dict.fromkeys((a.data, b.data)))
    return Gap(km, max(0.0, km - slack), km + slack, farthest, here, there, other, data)


def _other(km: float, main: float, error_km: float) -> tuple[tuple[str, float], ...]:
    return ((WITHOUT_PARTS, main),) if main - km > error_km else ()


def _least(a: Outline, b: Outline) -> tuple[float, Point | None, Point | None] | None:
    """(kilometres, spot on a, spot on b); (0, None, None) where one holds the other or the two
    lie along one line."""
    if (a.is_area and a.holds(b.a_point())) or (b.is_area and b.holds(a.a_point())):
        return 0.0, None, None
    found = gap_of_lines(a.store, a.pairs, b.pairs, a.kinds, b.store, b.kinds)
    if found is None:
        return None
    km = distance_km(found.here, found.there)
    if km <= TOUCHING_KM:
        return 0.0, found.here, found.there
    return km, found.here, found.there


TOUCHING_KM = 0.25
"""Two lines this near are one: borders are simplified to 0.11 km."""
