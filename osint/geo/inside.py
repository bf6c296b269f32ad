"""Whether lists, codes or circles alone tell that a place lies in an area: no look at the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from osint.geo.geodesic import HAVERSINE_ERROR, haversine_km
from osint.geo.sovereignty import lands_of, members, state_of
from osint.geo.wide_regions import is_told_in
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


NARROW = frozenset(("settlement", "county", "area", "macro-region"))
"""Kinds of area, told by a circle, that hold nothing wider than themselves."""
CORE, RIM = 0.8, 0.9
"""Share of the radius within which a place surely lies in a desert, a disputed land or a division of former
days, and in a wider region: all that is known of them is a circle drawn by hand. Marseille lies at 0.83 of
Provence's, Alexandria at 0.88 of the Nile Delta's, Manchester at 0.94 of Yorkshire's."""


def is_former(area: Place) -> bool:
    """Whether an area is a division that only this project's own list has."""
    return area.kind == "county" and area.geonameid is None


LEAST_KM, WIDE_KM = 20.0, 500.0
"""Radius of a desert or a plain at least (the gazetteer has quarters of towns as areas too), and of the
wide ones."""
HEART = 0.5
"""CORE for the wide ones. By the whole circle of the Sahara Barcelona and Lagos lie in it: Agadez is at
0.45 of its radius, Tripoli and Niamey, beside the desert, at 0.6, Kano at 0.7."""


def is_landscape(area: Place) -> bool:
    """Whether an area is a desert, a plain or a park, and no quarter of a town."""
    return area.kind == "area" and area.radius_km >= LEAST_KM


def is_roughly_drawn(area: Place) -> bool:
    """Whether all that is known of a wider region or a disputed land is a circle drawn by hand: by the
    whole of it Manchester lies in Yorkshire, and Gori in South Ossetia."""
    return area.kind in ("macro-region", "disputed") and lands_of(area) is None


def is_abroad(place: Place, area: Place) -> bool:
    """Whether a place is in another country than a wider region of one country."""
    if area.kind != "macro-region" or not area.country or not place.country:
        return False
    return area.country not in (place.country, state_of(place.country))


def is_of_another(place: Place, county: Place) -> bool:
    """Whether codes put a place and a county in different countries or regions, whatever the circle
    about the county's towns holds: Marawi, and Lanao del Norte in the next region."""
    if county.kind != "county" or is_former(county) or not place.country:
        return False
    codes = place.admin1_code, county.admin1_code
    return place.country != county.country or (all(codes) and codes[0] != codes[1])


def is_listed_in(place: Place, county: Place) -> bool | None:
    """Whether a settlement lies in a second-order division by the list of the towns of it, or such a
    division in another, which it never does; None where no list tells."""
    if county.kind != "county" or county.county is None or place.county is None:
        return None
    return place.county == county.county


def surely_in(place: Place, area: Place) -> bool:
    """Whether lists, codes or circles alone tell that `place` lies in `area`: no look at the map."""
    if place.id == area.id:
        return False
    if (is_listed := is_listed_in(place, area)) is not None:
        return is_listed
    if (is_told := is_told_in(place, area)) is not None:
        return is_told
    if area.kind == "country":
        return bool(place.country) and area.country in (place.country, state_of(place.country))
    if area.kind == "region":
        return (place.country, place.admin1_code) == (area.country, area.admin1_code)
    whole = members(area) if place.country else None
    if whole is not None:
        return place.country in whole
    lands = lands_of(area) if place.country else None
    if lands is not None and place.country not in lands:
        return False  # the circle about Africa holds Lebanon
    if is_former(area):
        return _is_within(place, area, CORE)
    if is_roughly_drawn(area):
        share = RIM if area.kind == "macro-region" else CORE
        return not is_abroad(place, area) and _is_within(place, area, share)
    if is_landscape(area):
        return _is_within(place, area, CORE if area.radius_km <= WIDE_KM else HEART)
    if area.kind in NARROW and place.radius_km > area.radius_km:
        return False
    if is_of_another(place, area) or is_beyond_border(place, area):
        return False
    around = 0.0 if place.kind == area.kind == "county" else place.radius_km  # its neighbours touch
    reach = (area.radius_km + around) * (1 - HAVERSINE_ERROR)
    return haversine_km(place.point, area.point) <= reach


def is_beyond_border(place: Place, town: Place) -> bool:
    """Whether a place lies in another country than a town, whose circle tells nothing there: Sur Bahir
    of the West Bank, and West Jerusalem."""
    return town.kind == "settlement" and bool(place.country) and place.country != town.country


def _is_within(place: Place, area: Place, share: float) -> bool:
    return haversine_km(place.point, area.point) <= share * area.radius_km


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
