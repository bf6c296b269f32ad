"""A border that bends: "south of the border" holds where the border lies to the north of the place,
though another stretch of it, to the west, is a little nearer.
"""

from __future__ import annotations

from osint.geo.geodesic import destination
from osint.judging.measurement import Measured
from osint.model import Party, Point
from osint.world import World

FARTHER = 2.0
"""How many times as far as its nearest point the border may be that way; set by hand (Aleppo: 41 km
to the west, 47 to the north)."""
STEPS = 8


def point_that_way(
    subject: Party, other: Party, azimuth: float, found: Measured, km: float | None, world: World
) -> Point | None:
    """A point of a border so that the subject lies at that azimuth of it: no farther off than what
    was stated, or than twice the distance of the nearest point. None where there is none; the point
    is exact to an eighth of that reach."""
    nearest_km = found.computed.best if found.computed else None
    if other.kind != "border" or subject.point is None or nearest_km is None:
        return None
    own = world.borders.country_at(subject.point)
    named = {other.country, other.other_country} - {None, own}
    if len(named) != 1:  # a border of two other countries
        return None
    reach_km = max(FARTHER * nearest_km, km or 0.0)
    for step in range(1, STEPS + 1):
        spot = destination(subject.point, azimuth + 180.0, reach_km * step / STEPS)
        there = world.borders.country_at(spot)
        if there != own:
            return spot if there in named else None
    return None
