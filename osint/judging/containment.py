"""Whether a place lies in an area: a country, a region, a county, a peninsula, a wider region.

Countries are told by the gazetteer and by the border data, regions by the gazetteer's own division
of places (and by what lies around), everything else by the circle of its extent. Where states
disagree (see `disputed`) the answer is "disputed", never "out".
"""

from __future__ import annotations

from collections.abc import Sequence

from osint.geo.geodesic import distance_km
from osint.geo.inside import (
    NARROW,
    Relation,
    Where,
    first_inside,
    is_beyond_border,
    is_former,
    is_listed_in,
    is_of_another,
    is_roughly_drawn,
    surely_in,
)
from osint.geo.namesakes import is_spelling
from osint.geo.sovereignty import (
    any_may_be_reused,
    is_of_one_continent,
    is_shared_name,
    lands_of,
    members,
    names_are_reused,
    reaches,
    state_of,
)
from osint.geo.wide_regions import is_told_in
from osint.judging import in_nature, waters
from osint.judging.county_rims import is_of_a_neighbour
from osint.judging.disputed import dispute
from osint.model import Party, Place, Point
from osint.support.fold import fold
from osint.world import World

RANK: dict[Where, int] = {"in": 0, "disputed": 1, "near": 2, "out": 3}

EDGE_KM = 5.0
"""How far outside a country a place may lie and still be called "at its edge"."""
UNCHANGED = frozenset(("BE", "ES", "FR"))
"""Countries in which, for half a century, hardly a town has come to another province or department, so
that a text of any year is read with the lists of today. Italy made provinces until 2009, Ukraine drew its
raions anew in 2020."""
OFF_REGION_KM = 100.0
"""How far from a town of a region a place may lie that the gazetteer puts in none; set by hand."""
REGION_EDGE_KM = 25.0
"""Regions have no polygon here: one whose places lie this near may hold it in other divisions."""
LARGEST_TOWN_KM = 15.0
WELL_KNOWN, FAMOUS, METROPOLIS = 20_000, 100_000, 500_000
"""Inhabitants from which a place is known well enough that a namesake would be known too; the
second where every other village is named after somewhere else; the third where the text names
a district of another country, as it would for a village."""
_AT = ("in", "near")
_SPANNING = frozenset(("macro-region", "island", "peninsula"))
_REACHED = 0.9
"""Share of the radius of what lies across borders within which it reaches a country."""
_WIDER = 2.5
"""Times the radius of a country: Borneo has 1.7 of Malaysia, Europe 9 of the United Kingdom, the
Channel Islands 6.6 of Jersey."""
MANY = 4
"""Settlements of a name in one country from which villages of it are missing; set by hand."""
_SPOTS = ("settlement", "facility", "base", "airport")
MOST_NAMESAKES, KNOWN = 60, 5.0
"""The second: fame from which a place is meant by its own name rather than a city by another of its."""
SAINT = "St. "
"""How English shortens the names of saints, of which no list of names has every one."""
MOST_AREAS, MOST_PLACES = 4, 12
"""Namesakes that are looked up on the map, best known first, when codes alone do not tell."""
ROUGH = 1.3
"""An extent is a circle about a ragged shape: up to this many radii is "near", beyond is "out"."""
VAGUE = 2.0
"""The same for names that everyone draws differently: the Sahel, the Middle East."""
OVERSEAS_KM = 1_500.0
"""Outside the circle about a continent of which its country is none, up to which a town may be on an
island off it."""


def relation(place: Place, area: Place, world: World) -> Relation:
    """Where `place` lies to `area`; a water where the nearest of its spots does."""
    if place.kind in waters.WATERS:
        seen = [_relation(spot, area, world) for spot in waters.along(place, world)]
        return min(seen, key=lambda one: (RANK[one.where], one.km or 0.0))._replace(place=place)
    return _relation(place, area, world)


def _relation(place: Place, area: Place, world: World) -> Relation:
    if place.kind == "country" and (lands := lands_of(area)) is not None:
        return _to_lands(place, area, lands, world)
    if in_nature.is_natural(area):
        return in_nature.relation(place, area, world)
    if area.kind == "country":
        return _to_country(place, area, world)
    if area.kind == "region":
        return _to_region(place, area, world)
    whole = members(area) if place.country else None
    if whole is not None and place.country in whole:
        return Relation("in", place, area)
    km = max(0.0, distance_km(place.point, area.point) - area.radius_km)
    is_told = is_told_in(place, area)
    if is_told:
        return Relation("in", place, area)
    is_listed = is_listed_in(place, area)
    if is_listed or (is_listed is not None and area.country in UNCHANGED):
        return Relation("in" if is_listed else "out", place, area, km or None)
    seen = None if is_told is False else world.shapes.where(area, place.point, place.radius_km)
    if seen is not None:
        return Relation(seen, place, area, None if seen == "in" else km or None)
    inside = km <= (0.0 if place.kind == area.kind == "county" else place.radius_km)
    if is_former(area) or is_roughly_drawn(area) or is_of_another(place, area):
        inside = surely_in(place, area)
    if area.kind in NARROW:  # a quarter holds no city, the Riverina no Victoria
        inside = inside and place.radius_km <= area.radius_km
    if is_beyond_border(place, area) or (inside and is_of_a_neighbour(place, area, world)):
        inside = False
    inside = inside and is_listed is None and is_told is None
    lands = lands_of(area) if place.country and whole is None else None
    if lands is not None and place.country not in lands:
        is_at = inside or km <= OVERSEAS_KM  # the Canary Islands, but also Beirut, off Africa
        return Relation("near" if is_at else "out", place, area, km)
    rough = VAGUE if area.kind in ("macro-region", "peninsula") else ROUGH
    if whole is not None:  # the circle of a region holds what is in none of its countries
        return Relation("near" if inside else "out", place, area, km)
    near = km <= (rough - 1) * area.radius_km + place.radius_km + EDGE_KM
    inside = inside or (near and is_of_one_continent(place.country, area))
    return Relation("in" if inside else "near" if near else "out", place, area, km)


def namesakes(party: Party, world: World) -> tuple[Place, ...]:
    """Every place that a party may be: the resolved one first, then all of that name. A known site or
    town whose own name it is stands before a city that only some list also calls so: Yida of South
    Sudan is no Jeddah."""
    found = {party.place.id: party.place} if party.place else {}
    named = world.gazetteer.lookup(party.text)
    if party.text.startswith(SAINT):
        named = (*world.gazetteer.lookup(f"Saint {party.text.removeprefix(SAINT)}"), *named)
    for place in (*party.candidates, *named):
        found.setdefault(place.id, place)
    places = list(found.values())
    if places and places[0].kind == "settlement" and not is_spelling(party.text, places[0].name):
        said, fame = fold(party.text), world.gazetteer.fame
        places.sort(
            key=lambda p: p.kind not in _SPOTS or fold(p.name) != said or fame(p.id) < KNOWN
        )
    return tuple(places[:MOST_NAMESAKES])


def may_be_missing(
    place: Place, namesakes: Sequence[Place], country: str | None, wide: bool
) -> bool:
    """Whether a small namesake of `place` that the gazetteer lacks may well lie in `country`.

    `wide` says that the text names only the country, not a part of it: few would do so for a
    hamlet.
    """
    if names_are_reused(namesakes, country):
        is_any = any_may_be_reused(place, country)
        return is_any or not wide or place.population < FAMOUS
    least = WELL_KNOWN if wide or place.country == country else METROPOLIS
    if place.country != country and is_shared_name(place, country):
        least = max(least, FAMOUS)
    if place.population < FAMOUS and is_common(place, namesakes, country):
        return place.kind == "settlement"
    return place.kind == "settlement" and place.population < least


def is_common(place: Place, namesakes: Sequence[Place], country: str | None) -> bool:
    """Whether so many settlements of a country are called so that more than the gazetteer has will be:
    Kamenka, Alexandrovka."""
    name = fold(place.name)
    return (
        sum(
            other.kind == "settlement" and other.country == country and fold(other.name) == name
            for other in namesakes
        )
        >= MANY
    )


def best(places: Sequence[Place], areas: Sequence[Place], world: World) -> Relation | None:
    """The relation most in favour of "in" among all namesakes of both; None without any. A wider land
    of a country's name (Azerbaijan, Korea) counts only for what lies in it."""
    found = first_inside(places, areas)
    if found is not None and not is_of_a_neighbour(found.place, found.area, world):
        return found
    found = None
    is_country = bool(areas) and areas[0].kind == "country"
    for area in areas[:MOST_AREAS]:
        if is_country and area.kind == "macro-region":
            continue
        for place in places[:MOST_PLACES]:
            if place.id == area.id:
                continue
            this = relation(place, area, world)
            if found is None or _better(this, found):
                found = this
    return found


def _better(this: Relation, other: Relation) -> bool:
    """Whether a relation is more in favour than another, or as much and refutes less (Toledo is a town
    as well as a province), or as much and of the division at home (Guadalajara)."""
    if this.where != other.where:
        return RANK[this.where] < RANK[other.where]
    if this.area.kind != "county" or other.area.kind != "county":
        return this.area.kind == "settlement" and other.area.kind == "county"
    return this.area.country == this.place.country and other.area.country != other.place.country


def _to_lands(place: Place, area: Place, lands: frozenset[str], world: World) -> Relation:
    """Where a country lies to a continent or a wider region: by the list of its countries, and how
    far from the nearest of them."""
    if place.country in lands:
        return Relation("in", place, area)
    apart = (territory_km(place.point, land, world) for land in lands)
    km = min((found for found in apart if found is not None), default=0.0)
    return Relation("out", place, area, max(0.0, km - place.radius_km))


def _to_country(place: Place, area: Place, world: World) -> Relation:
    """What lies across borders (Silesia, Borneo) lies in every country that its circle reaches."""
    if place.country and area.country in (place.country, state_of(place.country)):
        return Relation("in", place, area)
    disputed = dispute(place.point, place.country, area.country, world, place.admin1_code)
    if disputed:
        return Relation("disputed", place, area, disputed=disputed)
    km = territory_km(place.point, area.country, world)
    if km is not None and km <= 0 and not _is_division(place):
        return Relation("in", place, area, km)
    spans = place.kind in _SPANNING and not is_too_wide(place, area)
    if reaches(place, area.country):
        return Relation("near", place, area)
    if spans and km is not None and km <= _REACHED * place.radius_km:
        return Relation("near" if place.country else "in", place, area, km)
    if (
        km is not None
        and not _is_elsewhere(place)
        and km <= min(place.radius_km, LARGEST_TOWN_KM) + EDGE_KM
    ):
        return Relation("near", place, area, km)
    return Relation("out", place, area, km)


def is_too_wide(place: Place, area: Place) -> bool:
    """Whether a region or an island is so much wider than a country that it lies in none of its
    size: Europe and the United Kingdom, the Channel Islands and Jersey."""
    return place.kind in _SPANNING and place.radius_km > _WIDER * area.radius_km > 0


def _is_division(place: Place) -> bool:
    """Whether a place is a division of a country, wherever the middle of it may fall: that of Incheon
    with its islands in the waters of North Korea."""
    return place.kind in ("region", "county") and bool(place.country)


def _is_elsewhere(place: Place) -> bool:
    """Whether everyone knows which country a place is in, though the border be near."""
    if _is_division(place):
        return True
    return place.kind == "settlement" and bool(place.country) and place.population >= WELL_KNOWN


def _to_region(place: Place, area: Place, world: World) -> Relation:
    key = area.country, area.admin1_code
    if (place.country, place.admin1_code) == key:
        return Relation("in", place, area)
    # many an island has no region in the gazetteer: the towns of the coast tell it
    is_open = place.country == area.country and not place.admin1_code
    reach_km = OFF_REGION_KM if is_open else REGION_EDGE_KM
    around = world.gazetteer.near(place.point, place.radius_km + reach_km, 60)
    if any((other.country, other.admin1_code) == key for other in around):
        return Relation("near", place, area)
    is_full = (
        place.country == area.country and place.radius_km >= LARGEST_TOWN_KM
    )  # of its quarters
    edge_km = place.radius_km + REGION_EDGE_KM
    if is_full and world.shapes.where(area, place.point, edge_km) in _AT:
        return Relation("near", place, area)
    disputed = dispute(place.point, place.country, area.country, world, place.admin1_code)
    if disputed and place.country and place.country != area.country:  # K2 is of two countries
        beyond = distance_km(place.point, area.point) - VAGUE * area.radius_km
        is_village = place.kind == "settlement" and place.population < FAMOUS  # of Rostov as well
        if beyond <= place.radius_km and not is_village:  # a claim to Kherson is none to Rostov's
            return Relation("disputed", place, area, disputed=disputed)
    if place.kind in ("region", "macro-region", "river", "mountain", "sea", "area"):
        km = max(0.0, distance_km(place.point, area.point) - area.radius_km - place.radius_km)
        if km == 0:
            return Relation("near", place, area, 0.0)
    return Relation("out", place, area)


def territory_km(point: Point, country: str | None, world: World) -> float | None:
    """Distance from a point to the land of a country, 0 inside; None when it is not known."""
    if country is None:
        return None
    hit = world.borders.distance_to_country(point, country)
    return hit.distance_km if hit is not None else None
