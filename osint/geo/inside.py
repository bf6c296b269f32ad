"""Whether codes or circles alone tell that a place lies in an area: no look at the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from osint.geo.geodesic import HAVERSINE_ERROR, haversine_km
from osint.geo.sovereignty import members, state_of
from osint.model import Place
from osint.support.named_tuple import NamedTuple

Where = Literal["in", "near", "disputed", "out"]
_BY_OUTLINE = ("sea", "lake", "mountain")
"""Kinds whose circle is too coarse to hold anything surely."""


class Relation(NamedTuple):
    """Where a place lies to an area; `km` is how far outside it, where that is known."""

    where: Where
    place: Place
    area: Place
    km: float | None = None
    disputed: str | None = None


CORE = 0.8
"""Share of the radius of a division of former days within which a place surely lay in it: all that is
known of it is a circle drawn by hand."""


def is_former(area: Place) -> bool:
    """Whether an area is a division that only this project's own list has."""
    return area.kind == "county" and area.geonameid is None


def surely_in(place: Place, area: Place) -> bool:
    """Whether codes or circles alone tell that `place` lies in `area`: no look at the map."""
    if place.id == area.id:
        return False
    if area.kind == "country":
        return bool(place.country) and area.country in (place.country, state_of(place.country))
    if area.kind == "region":
        return (place.country, place.admin1_code) == (area.country, area.admin1_code)
    whole = members(area) if place.country else None
    if whole is not None:
        return place.country in whole
    if is_former(area):
        return haversine_km(place.point, area.point) <= CORE * area.radius_km
    if area.kind in ("settlement", "county") and place.radius_km > area.radius_km:
        return False
    reach = (area.radius_km + place.radius_km) * (1 - HAVERSINE_ERROR)
    return haversine_km(place.point, area.point) <= reach


def first_inside(places: Sequence[Place], areas: Sequence[Place]) -> Relation | None:
    """The first pair of namesakes of which the one surely lies in the other; none in a water or a
    range of mountains, whose circles hold much else."""
    for area in areas:
        if area.kind in _BY_OUTLINE:
            continue
        for place in places:
            if surely_in(place, area):
                return Relation("in", place, area)
    return None
