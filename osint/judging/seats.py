"""Capitals and largest cities: whether a place is what a text calls it in its country or region."""

from __future__ import annotations

from datetime import date

from osint.geo.capitals import capital_id, is_capital, may_be_capital, seats_of
from osint.geo.geodesic import haversine_km
from osint.model import Place, Verdict
from osint.support.named_tuple import NamedTuple
from osint.world import World

Role = str
CAPITAL: Role = "capital"
LARGEST: Role = "largest"
SEAT: Role = "seat"
LESS, FAR_LESS = 0.67, 0.4
"""Share of the inhabitants of the largest settlement: above the first, how a city is bounded may
decide which is larger; below the second it is not the largest by any count."""


NTH = "largest-"
NEIGHBOURS = 4
"""Ranks behind the one that is told in which a place may stand all the same."""
QUARTERS = 60
"""Places of a list of the largest that may be quarters of the others."""
QUARTER_KM, SAME_CITY_KM = 8.0, 4.0
"""Distance from the middle of a city within which a settlement of half its inhabitants or fewer is a
quarter of it, and one of more the city itself: Kawasaki lies 11 km from Yokohama, Niterói 8.5 km
from Rio de Janeiro."""


FARTHEST = "farthest-"


def nth_largest(n: int) -> Role:
    """The role of the city that is the `n`th largest, from 2."""
    return f"{NTH}{n}"


def farthest_to(azimuth: float) -> Role:
    """The role of the town that lies farthest in a direction, degrees."""
    return f"{FARTHEST}{azimuth}"


class Ranked(NamedTuple):
    """The verdict on what a text calls a place, and the place that it is instead, if known."""

    verdict: Verdict
    instead: Place | None = None
    until: date | None = None  # the first day on which it was no longer the capital


def ranked(place: Place, area: Place, role: Role, world: World) -> Ranked:
    """Whether `place`, which lies in `area`, is its capital, its largest city or its seat."""
    if role == CAPITAL and area.kind == "country":
        return _capital(place, area, world)
    if role.startswith(NTH):
        return _nth(place, area, int(role.removeprefix(NTH)), world)
    if role != LARGEST:
        return _seat(place, area, role, world)
    largest = world.gazetteer.largest(area)
    if not largest or place.kind != "settlement":
        return Ranked("unresolved")
    first = largest[0]
    if first.id == place.id:
        return Ranked("consistent")
    share = place.population / first.population if first.population else 1.0
    if share >= LESS:
        return Ranked("unresolved", first)
    return Ranked("inconsistent" if share < FAR_LESS else "doubtful", first)


def _nth(place: Place, area: Place, n: int, world: World) -> Ranked:
    """How cities are bounded moves them by a place or two in such lists: a neighbour in the list is
    open, and only one with far fewer inhabitants than the city of that rank is hardly meant. Old
    censuses and towns that have grown into a capital move them further."""
    largest = _cities(area, n + NEIGHBOURS, world)
    if len(largest) < n or place.kind != "settlement":
        return Ranked("unresolved")
    there = largest[n - 1]
    if place in there:
        return Ranked("consistent")
    is_near = any(place in city for city in largest)
    is_far = not is_near and place.population < FAR_LESS * there[0].population
    city = min(there, key=lambda one: len(one.name))  # its quarters have longer names: "New Mosul"
    return Ranked("doubtful" if is_far else "unresolved", city)


def _cities(area: Place, count: int, world: World) -> list[list[Place]]:
    """The largest settlements of an area, each with those that are the same city by another count,
    and without quarters: the gazetteer lists both."""
    found: list[list[Place]] = []
    for place in world.gazetteer.largest(area, count + QUARTERS):
        of = next((city for city in found if _is_within(place, city[0])), None)
        if of is None:
            found.append([place])
        elif 2 * place.population > of[0].population:
            of.append(place)
    return found[:count]


def _is_within(place: Place, city: Place) -> bool:
    """Whether a settlement lies so near the middle of a larger one that it is hardly a city of its
    own: Zemun in Belgrade, and a part of Mosul that the gazetteer gives the people of the whole."""
    reach_km = QUARTER_KM if 2 * place.population <= city.population else SAME_CITY_KM
    if place.admin1_code != city.admin1_code:
        return False
    return haversine_km(place.point, city.point) <= min(reach_km, city.radius_km)


def _seat(place: Place, area: Place, role: Role, world: World) -> Ranked:
    """Whether a place is the seat of an area. In many regions it is not the largest city (Köln,
    Los Angeles), so that size tells nothing; "centre" may be of another thing than government."""
    if area.kind == "country":
        return Ranked("consistent" if is_capital(place) else "unresolved")
    known = seats_of(area)
    if not known or place.kind != "settlement":
        return Ranked("unresolved")
    if place.id in known:
        return Ranked("consistent")
    return Ranked("inconsistent" if role == CAPITAL else "doubtful", world.gazetteer.get(known[0]))


def _capital(place: Place, area: Place, world: World) -> Ranked:
    """Whether a place is the capital of the country in which it lies."""
    if is_capital(place) and place.country == area.country:
        return Ranked("consistent")
    known = capital_id(area.country or "")
    capital = world.gazetteer.get(known) if known is not None else None
    if capital is None or place.kind != "settlement" or may_be_capital(place):
        return Ranked("unresolved", capital)
    return Ranked("inconsistent", capital)
