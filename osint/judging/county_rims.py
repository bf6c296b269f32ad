"""Counties, of which no outline is in the data: a circle about each, which reaches into its
neighbours."""

from __future__ import annotations

from osint.geo.geodesic import distance_km
from osint.model import Place
from osint.world import World

DEEP, NEARER, ALIKE = 0.7, 0.5, 0.5
"""Share of the radius within which a place is surely of the county; and of its own share of it up to
which that of a neighbour speaks for the neighbour: Leuven lies on the circle about Antwerp province,
and in the midst of that about Flemish Brabant. A county of less than ALIKE of its radius may be a
district of it."""
MOST = 300


def is_of_a_neighbour(place: Place, county: Place, world: World) -> bool:
    """Whether a settlement at the rim of the circle about a county lies in the midst of the circle
    about another county of the same region."""
    if county.kind != "county" or place.kind != "settlement" or county.radius_km <= 0:
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
