"""The rest of a wide region that has the name of one division: most of the Peloponnese's west coast is
in the division of West Greece."""

from __future__ import annotations

from osint.geo.gap import end_of, gap
from osint.geo.wide_regions import divisions_beyond
from osint.model import Interval, Place
from osint.world import World


def to_the_rest(
    one: Place | None, whole: Place | None, km: float, world: World
) -> tuple[tuple[str, Interval], ...]:
    """How far a place is from its further divisions, where they are nearer than the division itself, at
    some kilometres; anything up to that for what lies in one."""
    found = []
    for code in divisions_beyond(whole) if one and whole else ():
        rest = world.gazetteer.region(*code.split("."))
        way = rest and one and gap(end_of(one, world.shapes), end_of(rest, world.shapes))
        if rest and way and way.distance_km < km:
            high = way.high_km if way.distance_km else km
            reach = Interval(way.low_km, high, "km", best=way.distance_km or None)
            found.append((f"to {rest.name}", reach))
    return tuple(found)
