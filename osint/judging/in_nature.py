"""What is said to lie in a sea, a lake, a desert or a range of mountains. An island lies in the water
about it; else only what is far off refutes: which gulfs belong to a sea, and where a desert ends, is a
matter of custom."""

from __future__ import annotations

from collections.abc import Sequence

from osint.geo.gap import end_of, gap
from osint.geo.geodesic import distance_km
from osint.geo.inside import Relation, is_landscape, surely_in
from osint.geo.oceans import is_ocean, is_on, least_km
from osint.geo.sovereignty import names_are_reused
from osint.model import Place, Verdict
from osint.world import World

SEAS = ("sea", "lake")
ROUGH_AREAS = ("mountain", "area")
"""Kinds that are drawn as a circle about a ragged shape."""
_LANDS = ("island", "peninsula", "disputed")
NATURAL = frozenset((*SEAS, *ROUGH_AREAS))
ISLET_KM = 10.0
"""Radius below which a disputed territory at a sea is an island in it: Snake Island, Takeshima."""
BESIDE_KM = 7.0
"""Distance to the outline of a water, within its error, at which a place is on its shore."""
LAKE_KM, SEA_KM, OCEAN_KM = 50.0, 300.0, 1500.0
"""How far from a lake nothing is in it, and the least and the most for a sea: as far as its radius,
since Venice lies in the Mediterranean by way of the Adriatic."""
ROUGH_KM = 200.0
"""Least distance beyond its circle at which nothing is in a range or a desert; else half its radius."""
KNOWN, FAMOUS = 20_000, 100_000
"""Inhabitants of a town that is known where it is told as one, and where names are reused."""
LARGE_KM = 5.0
"""Radius of an island that has no namesake nobody lists."""


def is_natural(area: Place) -> bool:
    """Whether an area is a water or a landscape, and no quarter of a town."""
    return is_landscape(area) if area.kind == "area" else area.kind in NATURAL


def relation(place: Place, area: Place, world: World) -> Relation:
    """Where a place lies to a water, a desert or a range."""
    if area.kind in SEAS:
        return _to_water(place, area, world)
    km = max(0.0, distance_km(place.point, area.point) - area.radius_km)
    if km > place.radius_km:
        return Relation("out", place, area, km)
    is_in = is_landscape(area) and surely_in(place, area)  # a range is all valleys
    return Relation("in" if is_in else "near", place, area)


def _to_water(place: Place, area: Place, world: World) -> Relation:
    if is_ocean(area):
        return _to_ocean(place, area, world)
    shape = world.shapes.of(area)
    end = end_of(place, world.shapes)
    apart = gap(end, shape) if shape is not None else None
    if apart is None:
        km = distance_km(place.point, area.point) - area.radius_km - place.radius_km
        return Relation("near" if km <= 0 else "out", place, area, max(0.0, km) or None)
    if apart.low_km > BESIDE_KM:
        return Relation("out", place, area, apart.distance_km)
    is_island = _is_island(place, world) and place.radius_km < area.radius_km
    return Relation("in" if is_island else "near", place, area)


def _to_ocean(place: Place, ocean: Place, world: World) -> Relation:
    """By the ocean about a place; what may be in either of two is near both."""
    is_there = is_on(place.point, ocean)
    if is_there is False:
        return Relation("out", place, ocean, least_km(place.point, ocean))
    return Relation("in" if is_there and _is_island(place, world) else "near", place, ocean)


def _is_island(place: Place, world: World) -> bool:
    """Whether a place is land with water all about it: an island, or a country without a border on
    land that is no larger than one."""
    if place.kind == "country" and place.country:
        return not world.borders.neighbours(place.country)
    return place.kind == "island" or (place.kind == "disputed" and place.radius_km < ISLET_KM)


def verdict(relation: Relation, places: Sequence[Place]) -> Verdict:
    """The verdict on a place that is not in a natural area by its relation."""
    km, area, place = relation.km, relation.area, relation.place
    if relation.where != "out" or km is None or km <= _far_km(area):
        return "unresolved"
    if place.kind == "settlement":
        is_reused = names_are_reused(places, place.country)
        least = FAMOUS if is_reused else KNOWN
        return "unresolved" if place.population < least else "inconsistent"
    if place.kind in ("country", "region"):
        return "inconsistent"
    others = [one for one in places if one.kind == place.kind and one.id != place.id]
    if place.kind in _LANDS and place.radius_km >= LARGE_KM and not others:
        return "inconsistent"
    return "doubtful" if place.kind in (*_LANDS, "mountain", *SEAS) and not others else "unresolved"


def _far_km(area: Place) -> float:
    if area.kind == "lake":
        return LAKE_KM
    if is_ocean(area):
        return SEA_KM
    if area.kind == "sea":
        return min(OCEAN_KM, max(SEA_KM, area.radius_km))
    return max(ROUGH_KM, area.radius_km / 2)
