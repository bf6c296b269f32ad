"""Seas with the gulfs that are counted to them, and the three oceans, which have no outline."""

from __future__ import annotations

from osint.geo.extent import Extent
from osint.geo.gap import Gap, gap
from osint.geo.oceans import apart_from, arms_of, is_on, least_km
from osint.geo.outlines import Outline
from osint.judging.measurement import Measured
from osint.model import Interval, Party, Place, Point
from osint.world import World, places_cited

WHICH_OCEAN = "the data do not say which ocean that coast is on"

AT_SEA_KM = 10.0
"""So near the outline of a sea a town lies on it, and not on another one far off; set by hand."""
ESTUARY_KM = 60.0
"""So much farther than the shore of an estuary or a fjord the open coast may be: Bordeaux, 18 km from
the Gironde and 45 from the ocean."""


def nearest(spot: Extent, area: Place | None, world: World) -> tuple[Outline | None, Gap | None]:
    """The outline of an area, or that of a gulf counted to it which is nearer, and the gap to it."""
    shape = world.shapes.measured(area) if area is not None else None
    found = gap(spot, shape) if shape is not None else None
    if area is None or found is None or not found.low_km:
        return shape, found
    for name in arms_of(area):
        for place in world.gazetteer.lookup(name):
            arm = world.shapes.measured(place) if place.kind == "sea" else None
            nearer = gap(spot, arm) if arm is not None else None
            if nearer is not None and nearer.low_km < found.low_km:
                shape, found = arm, nearer
    return shape, found


def on_another(spot: Extent, sea: Place, world: World) -> Place | None:
    """A sea on which something lies that has no coast in common with another one; None where no data
    tell."""
    return _touched(apart_from(sea), spot, world)


def arm_at(spot: Extent, sea: Place, world: World) -> Place | None:
    """The gulf or estuary counted to a sea on which something lies."""
    return _touched(arms_of(sea), spot, world)


def _touched(names: tuple[str, ...], spot: Extent, world: World) -> Place | None:
    for name in names:
        for place in world.gazetteer.lookup(name):
            shape = world.shapes.measured(place) if place.kind == "sea" else None
            away = gap(spot, shape) if shape is not None else None
            if away is not None and away.low_km <= AT_SEA_KM:
                return place
    return None


def of_land(one: Party, here: Point, country: str, ocean: Place, world: World) -> Measured:
    """From a country to an ocean: it is on the one that its nearest coast, seen from its middle, is on,
    and may have other coasts; one without a coast is as far as that of its neighbours."""
    hit = world.borders.distance_to_coast(here, country)
    if hit is None:
        return to_ocean(one, here, ocean, world)
    if not is_on(hit.nearest, ocean):
        return Measured(None, why_not=WHICH_OCEAN)
    at_it = Interval(0.0, hit.error_km, "km", best=0.0)
    spots, data = (here, hit.nearest), (hit.data, places_cited())
    return Measured(at_it, f"the {ocean.name}", at_it, nearest=spots, data=data)


def to_ocean(
    one: Party, here: Point, ocean: Place, world: World, inland_km: float = 0.0
) -> Measured:
    """To the nearest coast, where it is that ocean's, and so much farther where it may be an
    estuary's; where it is another's, no less than to the land between the two; unknown where it may
    be either's."""
    hit = world.borders.distance_to_coast(here)
    is_there = is_on(hit.nearest, ocean) if hit is not None else None
    if hit is None or is_there is None:
        return Measured(None, why_not=WHICH_OCEAN)
    data, by_km = (hit.data, places_cited()), one.radius_km + hit.error_km
    if is_there:
        best = hit.distance_km
        computed = Interval(max(0.0, best - by_km), best + by_km + inland_km, "km", best=best)
        spots = (here, hit.nearest)
        return Measured(computed, f"the {ocean.name}", computed, nearest=spots, data=data)
    least = least_km(here, ocean) - by_km
    if least <= 0.0:
        return Measured(None, why_not=WHICH_OCEAN)
    computed = Interval(least, None, "km")
    return Measured(computed, f"the {ocean.name}", computed, data=data)
