"""What is there: the nearest settlement of a point, with its region and country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.model import Place, Point
from osint.support.named_tuple import NamedTuple

if TYPE_CHECKING:
    from osint.gazetteer import Gazetteer

_RADII_KM = (10.0, 40.0, 160.0, 640.0, 2500.0)


class Around(NamedTuple):
    """The surroundings of a point. `distance_km` is the great circle to the middle of the
    nearest settlement. Region and country are that settlement's: near a border or at sea the
    border data decides, not this. `within` are the places whose circle holds the point,
    smallest first (bases, parks, lakes, seas)."""

    nearest: Place | None
    distance_km: float | None
    region: Place | None
    country: Place | None
    within: tuple[Place, ...] = ()


def reverse(gazetteer: Gazetteer, point: Point) -> Around:
    """The surroundings of `point`; everything is None where no settlement lies in 2,500 km."""
    for radius_km in _RADII_KM:
        near = gazetteer.store.near(point, radius_km)
        for distance, id_ in near:
            place = gazetteer.get(id_)
            if place and place.kind == "settlement":
                return _around(gazetteer, place, distance, near)
    return Around(None, None, None, None)


def _around(
    gazetteer: Gazetteer, nearest: Place, distance: float, near: list[tuple[float, int]]
) -> Around:
    places = [(distance_km, gazetteer.get(id_)) for distance_km, id_ in near]
    within = [
        place
        for distance_km, place in places
        if place and place.kind not in _OWN_LINES and distance_km <= place.radius_km
    ]
    country = nearest.country or ""
    return Around(
        nearest,
        distance,
        gazetteer.region(country, nearest.admin1_code) if nearest.admin1_code else None,
        gazetteer.country(country),
        tuple(sorted(within, key=lambda place: place.radius_km)),
    )


_OWN_LINES = frozenset(("settlement", "county", "region", "country"))
