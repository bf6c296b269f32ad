"""Villages of which no more is known than the district that they lie in."""

from __future__ import annotations

import math
from collections.abc import Iterator

from osint.geo.geodesic import haversine_km
from osint.judging.pairs import Pair, Stated, measured
from osint.model import Party
from osint.model.gaps import SAME_NAME
from osint.model.parties import as_place
from osint.support.frozen import replace
from osint.world import World

CITY_PEOPLE, BESIDE_KM, FIGURE_KM, REACH = 75_000, 60.0, 100.0, 1.6
"""People of a city that is meant, whatever village has its name; how far off villages are told of by a
direction, and by a figure; by how much a district reaches beyond the circle about its known places.
Set by hand."""


def spread_deg(pair: Pair) -> float:
    """How far to each side of its middle the district of a subject that is a settlement is seen from
    the object, degrees; 360 where the subject is listed with a place of its own, or is anything else.

    Where every village is listed with its district, none of the name lies elsewhere.
    """
    place, best = pair.subject.place, pair.measured.computed and pair.measured.computed.best
    if place is None or not place.inside or place.kind != "settlement" or not best:
        return 360.0
    return math.degrees(math.asin(min(1.0, place.radius_km / best)))


def village_that_fits(pair: Pair, stated: Stated, world: World) -> str:
    """The note on a village of the name of an end that is known by its district alone, of which what
    was stated may hold; "" for none, nor where the known place lies as far off as stated."""
    place = pair.subject.place
    if pair.figure_verdict == "consistent" and place is not None and not place.inside:
        return ""
    for one, two in _with_villages(pair, stated, world):
        made = measured(one, two, stated, world)
        best = made.measured.computed.best if made and made.measured.computed else None
        if made is None or best is None:
            continue
        reach_km, is_there = max(one.radius_km, two.radius_km), made.bearing in (None, "consistent")
        if (is_there or best <= reach_km) and (
            stated.km is None or abs(best - stated.km) <= reach_km
        ):
            village = one.place if one is not pair.subject else two.place
            return f"; a village {SAME_NAME} in {village.inside if village else ''} may be meant"
    return ""


def _with_villages(pair: Pair, stated: Stated, world: World) -> Iterator[tuple[Party, Party]]:
    """The pair with such a village in place of either end."""
    is_bare, computed = stated.interval is None, pair.measured.computed
    is_near = computed is not None and (computed.best or 0.0) <= BESIDE_KM
    if (stated.km or 0.0) > FIGURE_KM or (is_bare and is_near):
        return
    reach = 1.0 if is_bare else REACH
    for party, other in ((pair.subject, pair.object), (pair.object, pair.subject)):
        place, gazetteer = party.place, world.gazetteer
        if place is None or place.kind != "settlement" or place.population >= CITY_PEOPLE:
            continue
        country = gazetteer.country(place.country or "")
        if country is None or country.country not in gazetteer.listed_by_district:
            continue
        for village in gazetteer.somewhere(place.name, country):
            point = other.point
            if haversine_km(place.point, village.point) <= village.radius_km:
                continue  # the same village, of which more is known
            if is_bare and (point is None or haversine_km(point, village.point) > BESIDE_KM):
                continue
            wide = as_place(party, replace(village, radius_km=reach * village.radius_km))
            yield (wide, other) if party is pair.subject else (other, wide)
