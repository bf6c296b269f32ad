"""Counties, of which no outline is in the data: a circle about each, which reaches into its
neighbours."""

from __future__ import annotations

from collections.abc import Sequence

from osint.geo.geodesic import distance_km
from osint.geo.inside import is_listed_in
from osint.judging.pairs import Pair
from osint.model import Place
from osint.world import World

DEEP, NEARER, ALIKE = 0.7, 0.5, 0.5
"""Share of the radius within which a place is surely of the county; and of its own share of it up to
which that of a neighbour speaks for the neighbour: Leuven lies on the circle about Antwerp province,
and in the midst of that about Flemish Brabant. A county of less than ALIKE of its radius may be a
district of it."""
MOST = 300
DIVISIONS = ("region", "county")
ROUGH = (*DIVISIONS, "disputed")
"""Areas that may have no outline in the data: Transnistria is a circle."""
NAMESAKE_KM = 300.0
"""Farther off in one country nobody looks for a neighbour of a district: another of the name is meant,
and of those that reforms did away with the data hold none. Set by hand."""
ROUGH_RIM = 1.5
"""Radii beyond the circle about a division that its corners may reach: the circle is drawn about its
towns, and Turkana has none in its empty north. Set by hand."""
REGION_KM, COUNTY_KM, UNKNOWN_KM = 130.0, 60.0, 5.0
"""The radius that a region without an outline has at least, and a county of which the data know one town
(UNKNOWN_KM), as far as their neighbours go. Set by hand."""


def rough_rim(pair: Pair, nearest_km: float, world: World) -> str:
    """What to say of a division that is said to touch what lies so far outside the circle about it; ""
    where the circle leaves no doubt, and for anything that has an outline."""
    rough = [
        place
        for place in (pair.subject.place, pair.object.place)
        if place is not None and place.kind in ROUGH and world.shapes.of(place) is None
    ]
    if rough and nearest_km <= ROUGH_RIM * _reach_km(rough):
        return f"; the outline of {rough[0].name} is not known well enough to tell"
    for place in rough:
        if place.kind == "county" and nearest_km > NAMESAKE_KM and _is_one_country(pair):
            return "; a former district of that name may be meant"
    return ""


def _reach_km(rough: Sequence[Place]) -> float:
    """The radius of the wider one; where the circle about one says little, those of both."""
    radii = [_radius_km(each) for each in rough]
    is_vague = any(each.kind == "region" or each.radius_km <= UNKNOWN_KM for each in rough)
    return sum(radii) if is_vague else max(radii)


def _radius_km(place: Place) -> float:
    if place.kind == "region":
        return max(place.radius_km, REGION_KM)
    return place.radius_km if place.radius_km > UNKNOWN_KM else COUNTY_KM


def _is_one_country(pair: Pair) -> bool:
    return pair.subject.country is not None and pair.subject.country == pair.object.country


def is_of_a_neighbour(place: Place, county: Place, world: World) -> bool:
    """Whether a settlement at the rim of the circle about a county lies in the midst of the circle
    about another county of the same region."""
    if county.kind != "county" or place.kind != "settlement" or county.radius_km <= 0:
        return False
    if is_listed_in(place, county) is not None:
        return False
    km = distance_km(place.point, county.point)
    share = km / county.radius_km
    if share <= DEEP or world.shapes.of(county) is not None:
        return False
    code = county.country, county.admin1_code
    return any(
        other.kind == "county"
        and other.id != county.id
        and other.radius_km >= ALIKE * county.radius_km
        and (other.country, other.admin1_code) == code
        and distance_km(place.point, other.point) / other.radius_km <= NEARER * share
        for other in world.gazetteer.near(place.point, km, MOST)
    )
