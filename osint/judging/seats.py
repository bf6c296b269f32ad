"""Capitals and largest cities: whether a place is what a text calls it in its country or region."""

from __future__ import annotations

from datetime import date
from functools import cache

from osint.geo.geodesic import haversine_km
from osint.model import Place, Verdict
from osint.support.named_tuple import NamedTuple
from osint.support.verified import table_of
from osint.world import World

Role = str
CAPITAL: Role = "capital"
LARGEST: Role = "largest"
SEAT: Role = "seat"
SEVERAL = frozenset(
    (
        *("BJ", "BO", "CI", "CL", "EH", "GE", "GQ", "ID", "IL", "LK", "LY", "ME", "MS"),
        *("MY", "NL", "NR", "PS", "SZ", "TZ", "YE", "ZA"),
    )
)
"""Countries with several capitals, a seat of government apart from the capital, or a capital that is
moving (general knowledge): another city called so is never inconsistent there. Capitals that moved
are in osint/data/former_states.json."""
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


def ranked(place: Place, area: Place, role: Role, capitals: frozenset[int], world: World) -> Ranked:
    """Whether `place`, which lies in `area`, is its capital, its largest city or its seat.
    `capitals` are the ids of the capitals of countries."""
    if role == CAPITAL and area.kind == "country":
        return _capital(place, area, capitals, world)
    if role.startswith(NTH):
        return _nth(place, area, int(role.removeprefix(NTH)), world)
    if role != LARGEST:
        return _seat(place, area, role, capitals, world)
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
    return Ranked("doubtful" if is_far else "unresolved", there[0])


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


@cache
def _seats() -> dict[str, dict[str, int]]:
    """Country -> code of a first-order division -> id of its seat; those that are known."""
    found: dict[str, dict[str, int]] = table_of("regional_seats.json")["seats"]
    return found


def _seat(place: Place, area: Place, role: Role, capitals: frozenset[int], world: World) -> Ranked:
    """Whether a place is the seat of an area. In many regions it is not the largest city (Köln,
    Los Angeles), so that size tells nothing; "centre" may be of another thing than government."""
    if area.kind == "country":
        return Ranked("consistent" if place.id in capitals else "unresolved")
    is_region = area.kind == "region"
    known = _seats().get(area.country or "", {}).get(area.admin1_code or "") if is_region else None
    if known is None or place.kind != "settlement":
        return Ranked("unresolved")
    if place.id == known:
        return Ranked("consistent")
    return Ranked("inconsistent" if role == CAPITAL else "doubtful", world.gazetteer.get(known))


def _capital(place: Place, area: Place, capitals: frozenset[int], world: World) -> Ranked:
    if place.id in capitals and place.country == area.country:
        return Ranked("consistent")
    capital = capital_of(area, capitals, world)
    if capital is None or place.kind != "settlement" or area.country in SEVERAL:
        return Ranked("unresolved", capital)
    return Ranked("inconsistent", capital)


def capital_of(country: Place, capitals: frozenset[int], world: World) -> Place | None:
    """The capital of a country; None where the data does not tell one."""
    known = (world.gazetteer.get(place_id) for place_id in sorted(capitals))
    found = [place for place in known if place is not None and place.country == country.country]
    return found[0] if len(found) == 1 else None
