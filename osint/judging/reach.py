"""What happened in an area, some way from a place that lies in it: how far the area reaches from
there bounds the figure. Never sees text: it is given a reading and what was stated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.geo.directions import difference_deg
from osint.geo.geodesic import azimuth_deg, distance_km
from osint.geo.sovereignty import dependencies_of
from osint.geo.units import KM
from osint.judging.pairs import SPOTS, Pair, Stated, holds
from osint.judging.two_ends import Spatial
from osint.model import Place, Point, Verdict
from osint.support.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osint.geo.outlines import Outline
    from osint.world import World

CONE_DEGREES = 60.0
"""How far to each side of a stated bearing the area is looked for: careless bearings miss by as much."""
DOUBTFUL_TIMES, DOUBTFUL_KM = 1.5, 250.0
INCONSISTENT_TIMES, INCONSISTENT_KM = 2.0, 500.0
"""Beyond so many times as far as the area reaches, and so many kilometres on top, a figure is doubtful
and inconsistent; set by hand: figures are those of roads, and quakes that strike a country lie off
its coast."""


TOUCHING_KM = 1.0
"""Up to so far apart two areas touch, so that nobody tells how far the one is from the other."""


class Beyond(NamedTuple):
    """How far the area reaches from the place that way, and what a figure beyond it comes to."""

    area: Place
    origin: Place
    reach_km: float
    verdict: Verdict


def beyond(reading: Spatial, stated: Stated, world: World) -> Beyond | None:
    """What a figure comes to that lies beyond the area in which something happened; None where it
    may lie inside, where the place that it is counted from lies elsewhere, or either is not sure."""
    area, origin = reading.subject.party, reading.object.party
    least = stated.interval.low if stated.interval is not None else None
    if least is None or stated.interval is None or area.place is None or origin.place is None:
        return None
    if (
        not reading.is_settled
        or origin.place.kind != "settlement"
        or not holds(origin, area, world)
    ):
        return None
    km = reach_km(area.place, origin.place.point, stated.azimuth, world)
    if km is None:
        return None
    said_km = least * KM[stated.interval.unit]
    if said_km <= DOUBTFUL_TIMES * km + DOUBTFUL_KM:
        return None
    is_far = said_km > INCONSISTENT_TIMES * km + INCONSISTENT_KM
    return Beyond(area.place, origin.place, km, "inconsistent" if is_far else "doubtful")


def may_be_inside(pair: Pair, stated: Stated, is_within: bool = False) -> bool:
    """Whether a figure too large for the nearest edge of an area is none for all of it: "a mine in
    Mendoza province, 15 km from the border with Chile"; of one that something `is_within` anyhow."""
    area, computed = pair.subject.place, pair.measured.computed
    nearest = computed.best if computed is not None else None
    if area is None or area.kind not in ("region", "county") or nearest is None or not stated.km:
        return False
    apart = pair.object.kind not in ("border", "coast") and nearest > TOUCHING_KM
    if apart and not is_within:
        return False  # of what lies apart the nearest edge is meant
    return nearest < stated.km <= nearest + 2 * area.radius_km


def may_hold(reading: Spatial, pair: Pair, stated: Stated) -> bool:
    """Whether a figure from a spot that fits an area says little of what lies in it: the area is wider."""
    is_placed = reading.within == "placed" and pair.object.kind in SPOTS
    return is_placed and 2 * pair.subject.radius_km >= (stated.km or 0.0)


def in_it(pair: Pair) -> str:
    """What is said where a figure may be that of something in an area."""
    return f"; a place in {pair.subject.name} may be meant, and the text does not say which"


def reach_km(area: Place, origin: Point, azimuth: float | None, world: World) -> float | None:
    """How far an area with its dependencies reaches from a place, that way where an azimuth
    (degrees) is given; None where no outline of it is known."""
    outlines = list(_outlines(area, world))
    if not outlines:
        return None
    corners = (
        Point(latitude=y, longitude=x)
        for outline in outlines
        for segment in outline.segments()
        for x, y in segment
    )
    return max(
        (
            distance_km(origin, corner)
            for corner in corners
            if azimuth is None
            or difference_deg(azimuth, azimuth_deg(origin, corner)) <= CONE_DEGREES
        ),
        default=0.0,
    )


def _outlines(area: Place, world: World) -> Iterator[Outline]:
    own = world.shapes.of(area)
    if own is None:
        return
    yield own
    if area.kind == "country" and area.country:
        for code in dependencies_of(area.country):
            outline = world.shapes.of_country(code)
            if outline is not None:
                yield outline
