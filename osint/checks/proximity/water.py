"""Rivers, lakes and seas: how far a spot is from them, by their courses and shores."""

from __future__ import annotations

from osint.geo.extent import Extent
from osint.geo.oceans import is_ocean
from osint.geo.shapes import RIVER_ERROR_KM
from osint.judging import seas, waters
from osint.judging.distance import SMALL_COUNTRY_KM
from osint.judging.measurement import Measured
from osint.judging.nearness import Reach
from osint.judging.pairs import Pair
from osint.judging.waters import WATERS
from osint.model import Interval, Party, Place, Point, Verdict
from osint.model.gaps import SAME_NAME
from osint.support.frozen import replace
from osint.world import World, places_cited

SHORES = WATERS | {"coast"}
OCEAN_KM = 150.0
THROUGH_KM = RIVER_ERROR_KM
"""So near the middle of a town the course of a river that flows through it is drawn, which is good to as
much: of 24 such towns none is farther than 6.4 km (Khartoum); Frankfurt is 32 km from the Rhine."""
COAST_KM = 40.0
"""So near to the coast a town lies at the sea, or on the mouth of a river that ships go up."""
SLACK_KM = 5.0
"""So much farther a town that is said to lie on a river may lie: Osijek, 21 km from the Danube, is told of
as at its confluence with the Drava; set by hand."""
ESTUARY_KM = 60.0
"""So far up a river seagoing ships make a town a port of the sea."""
ARM_KM = 450.0
"""A town at the sea may lie on a gulf or arm of a sea whose outline ends so far off."""

GULF_KM = 250.0
"""So far from the outline of a sea a country may have a coast on it: Jordan on the Red Sea (136 km, the
Gulf of Aqaba), Malaysia on the Andaman Sea (209 km, the Strait of Malacca)."""
BAY_KM = 60.0
"""Radius up to which a bay may have namesakes at other coasts: San Pedro Bay; set by hand."""
CLOSED = frozenset(("Caspian Sea", "Dead Sea", "Aral Sea", "Sea of Galilee"))
"""Seas, by their names in the gazetteer, that have no arms."""
AREAS = frozenset(("country", "region", "county"))
GREAT_LAKE_KM = 80.0
"""Radius from which a lake is meant by its name, wherever the spot lies."""


def measured(one: Party, other: Party, world: World) -> Measured | None:
    """From a spot to the course of a river or the shore of a lake or sea; None where no outline of
    it is known, or the other end is no water."""
    place = other.place
    if one.kind == "sea" and other.kind == "country":
        of_land = measured(other, one, world) if one.place and is_ocean(one.place) else None
        return of_land and replace(of_land, to=f"the territory of {other.name}")
    if place is None or place.kind not in WATERS:
        return None
    if is_ocean(place) and one.kind == "country" and one.place is not None and one.country:
        return seas.of_land(one, one.place.point, one.country, place, world)
    spot = _spot(one)
    if is_ocean(place) and spot is not None:
        return seas.to_ocean(one, spot, place, world)
    if one.point is None:
        return None
    _, found = seas.nearest(Extent(one.point, one.radius_km), place, world)
    if found is None:
        return None
    computed = Interval(found.low_km, found.high_km, "km", best=found.distance_km)
    return Measured(
        computed,
        to=f"the {place.name}" if not place.name.startswith("Lake") else place.name,
        judged=computed,
        nearest=(found.here, found.there) if found.here and found.there else None,
        data=(*found.data, places_cited()),
    )


def _spot(party: Party) -> Point | None:
    """The point of an end, or of an island state; None of a country with more than one coast."""
    if party.point is not None or party.place is None:
        return party.point
    return party.place.point if party.place.radius_km <= SMALL_COUNTRY_KM else None


def _may_touch(pair: Pair, water: Place, code: str | None, world: World) -> str:
    """Why an area may lie at a water all the same that its outline does not reach."""
    away = pair.measured.computed
    low_km = (away.low if away is not None else None) or 0.0
    if water.kind == "river":
        return f"; the data draw only the main course of the {water.name}"
    if water.kind == "lake" and world.shapes.of(water) is None and low_km <= 2 * water.radius_km:
        return f"; the shore of {water.name} is not in the data"
    has_coast = code is not None and world.borders.distance_to_coast(water.point, code) is not None
    if water.kind == "sea" and water.name not in CLOSED and has_coast and low_km <= GULF_KM:
        return f"; a gulf, arm or estuary of the {water.name} may be meant"
    return ""


def is_endless(party: Party, other: Party, world: World) -> bool:
    """Whether a water is too wide for a circle and has no outline, or is an ocean of which an area
    below a country may have a coast."""
    place = party.place
    if place is not None and is_ocean(place):
        return _spot(other) is None and other.kind != "country"
    return (
        place is not None
        and place.kind in WATERS
        and place.radius_km > OCEAN_KM
        and not is_drawn(place, world)
    )


def flowing_through(found: Measured, by_it: Verdict) -> Verdict:
    """The verdict on a river said to flow through a town by how near its middle it flows; `by_it` is that
    on what flows by it."""
    assert found.computed is not None
    middle_km = found.computed.best
    is_by = middle_km is None or middle_km > THROUGH_KM
    return "doubtful" if by_it == "consistent" and is_by else by_it


def is_by_error_alone(pair: Pair, reach: Reach) -> bool:
    """Whether a town comes to the water that it is said to lie on by the error of the drawn line alone:
    Baghdad, with a radius of 25 km, 51 km from the Euphrates; Shanghai is 38 km from the Yangtze."""
    computed = pair.measured.computed
    if reach.kind != "waterside" or pair.subject.kind != "settlement" or computed is None:
        return False
    return (computed.best or 0.0) > reach.p95_km + pair.subject.radius_km + SLACK_KM


def is_drawn(water: Place, world: World) -> bool:
    """Whether a water is measured to its course or shores, so that its width does not matter."""
    return is_ocean(water) or world.shapes.of(water) is not None


def may_be_another(pair: Pair, world: World) -> str:
    """Why a spot far from a water may be right all the same, as the end of a sentence; "" where
    nothing saves it. Small rivers and lakes bear the names of great ones in other countries, upper
    courses have names of their own, and gulfs are counted to their seas."""
    for water, area in ((pair.object, pair.subject), (pair.subject, pair.object)):
        if water.place is not None and water.place.kind in WATERS and area.kind in AREAS:
            return _may_touch(pair, water.place, area.country, world)
    place, spot = pair.object.place, pair.subject.point
    if place is None or place.kind not in WATERS or spot is None:
        return ""
    if place.kind == "sea":
        coast = world.borders.distance_to_coast(spot)
        away = pair.measured.computed.best if pair.measured.computed else None
        has_arms = not is_ocean(place)
        reach_km = COAST_KM + pair.subject.radius_km
        at_sea = has_arms and coast is not None and coast.distance_km <= reach_km
        is_open = away is not None and away <= (ARM_KM if at_sea else ESTUARY_KM)
        extent = Extent(spot, pair.subject.radius_km)
        if is_open and (away or 0.0) > ESTUARY_KM and seas.on_another(extent, place, world):
            return ""  # Izmir on the Black Sea: it is on the Aegean
        if is_open or (not has_arms and seas.arm_at(extent, place, world)):
            return f"; a gulf, arm or estuary of the {place.name} may be meant"
        if at_sea and place.radius_km <= BAY_KM:
            is_own = pair.subject.country in waters.countries(place, world)
            return "" if is_own else f"; another bay {SAME_NAME} may be meant"
        return ""
    if place.kind == "lake" and place.radius_km >= GREAT_LAKE_KM:
        return ""
    if pair.subject.country in waters.countries(place, world):
        return ""
    return f"; another {place.kind} {SAME_NAME} may be meant"
