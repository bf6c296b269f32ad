"""Superlatives that shapes and points tell: the southernmost city, the largest island or lake."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import cos, radians, sin
from typing import TYPE_CHECKING

from osint.geo.geodesic import KM_PER_DEGREE, MEAN_RADIUS_KM
from osint.geo.inside import surely_in
from osint.judging import waters
from osint.judging.seats import FAR_LESS, FARTHEST, LARGEST, LESS, NTH, Ranked, Role
from osint.model import Place
from osint.world import World

if TYPE_CHECKING:
    from osint.geo.outlines import Outline

MOST_TOWNS = 400
"""The settlements of an area, the largest first, among which no other may lie farther that way."""
AS_FAR_KM, FARTHER_KM = 20.0, 40.0
"""Up to the first two towns lie about as far that way; beyond the second one is farther by any map."""
CITY_PEOPLE, TOWN_PEOPLE, LEAST = 50_000, 5_000, 1_000
"""Inhabitants of what anybody would call a city, and a town; of others nobody knows which count."""
REACH = 2.0
"""Radii of an area's circle within which its settlements lie."""
ONE_ISLAND = 0.9
"""Share of an outline in its largest ring from which it is one island, and no group."""
MOST_KEPT = 64
"""Lists of islands and lakes by their size that are kept."""
SIZED = frozenset(("island", "lake"))
"""Kinds whose size is that of their outline."""


def superlative(
    place: Place, area: Place, role: Role, is_city: bool, world: World, named: Sequence[Place]
) -> Ranked | None:
    """Whether `place`, which lies in `area`, is the farthest or largest there as `role` says; None
    for a role that is told by inhabitants or by law."""
    if role.startswith(FARTHEST):
        azimuth = float(role.removeprefix(FARTHEST))
        found = _farthest(place, area, azimuth, is_city, world)
        towns = (p for p in named if p.population >= LEAST and surely_in(p, area))
        if found.verdict == "inconsistent" and any(
            _farthest(town, area, azimuth, is_city, world)[0] == "consistent" for town in towns
        ):
            return found._replace(verdict="unresolved")
        return found
    if place.kind not in SIZED or not role.startswith(LARGEST):
        return None
    return _sized(place, area, int(role.removeprefix(NTH) or 1) if role != LARGEST else 1, world)


def _farthest(place: Place, area: Place, azimuth: float, is_city: bool, world: World) -> Ranked:
    """Whether no town or city of an area lies farther that way than `place`. Towns on islands and
    overseas parts refute none of the mainland."""
    if place.kind != "settlement":
        return Ranked("unresolved")
    towns = [p for p in _towns(area, world) if p.id != place.id]
    if not towns or place.population < towns[-1].population < TOWN_PEOPLE:
        return Ranked("unresolved")
    least = min(place.population, CITY_PEOPLE if is_city else TOWN_PEOPLE)
    beyond = [p for p in towns if p.population >= least and _ahead(p, place, azimuth) > AS_FAR_KM]
    if not beyond:
        return Ranked("consistent")
    outline = world.shapes.of(area)
    body = outline.mainland if outline is not None else None
    if body is not None and body.holds(place.point):
        beyond = [p for p in beyond if body.holds(p.point)]
    known = CITY_PEOPLE if is_city else TOWN_PEOPLE
    told = [p for p in beyond if p.population >= known]
    first = max(told, key=lambda p: _ahead(p, place, azimuth), default=None)
    if first is None:
        return Ranked("unresolved")
    is_far = _ahead(first, place, azimuth) > FARTHER_KM
    return Ranked("inconsistent" if is_far else "unresolved", first)


def _towns(area: Place, world: World) -> tuple[Place, ...]:
    """The settlements of an area, the largest of a country or region, all of a smaller one."""
    if area.kind in ("country", "region"):
        return world.gazetteer.largest(area, MOST_TOWNS)
    around = world.gazetteer.near(area.point, area.radius_km * REACH, MOST_TOWNS)
    found = [p for p in around if p.kind == "settlement"]
    inside = [p for p in found if world.shapes.where(area, p.point) == "in"]
    return tuple(sorted(inside, key=lambda p: -p.population))


def _ahead(other: Place, place: Place, azimuth: float) -> float:
    """How far one place lies beyond another in a direction, kilometres."""
    north = other.point.latitude - place.point.latitude
    east = (other.point.longitude - place.point.longitude + 180.0) % 360.0 - 180.0
    east *= cos(radians(place.point.latitude))
    turned = radians(azimuth)
    return (north * cos(turned) + east * sin(turned)) * KM_PER_DEGREE


def _sized(place: Place, area: Place, n: int, world: World) -> Ranked:
    """Whether `place`, an island or a lake, is the `n`th largest of its kind in a country."""
    if area.kind != "country":
        return Ranked("unresolved")
    known = _by_size(place.kind, area.country, world)
    own = next((size for size, one in known if one.id == place.id), None)
    if own is None or len(known) < n:
        return Ranked("unresolved")
    size, there = known[n - 1]
    at = [one.id for _, one in known].index(place.id) + 1
    if at == n or (n > 1 and abs(at - n) == 1):
        return Ranked("consistent")
    share = min(own, size) / max(own, size)
    if share >= LESS or there.country is None:
        return Ranked("unresolved", there)
    return Ranked("inconsistent" if share < FAR_LESS else "doubtful", there)


@lru_cache(maxsize=MOST_KEPT)
def _by_size(kind: str, country: str | None, world: World) -> tuple[tuple[float, Place], ...]:
    """The islands or lakes of a country of which an outline is known, the largest first; a lake
    that others share is theirs as well."""
    found = []
    for place in world.gazetteer.store.of_kind(kind):
        if place.country == country or (
            place.country is None and country in waters.countries(place, world)
        ):
            outline = world.shapes.of(place)
            sizes = _rings_square_km(outline) if outline is not None else [0.0]
            if max(sizes) >= ONE_ISLAND * sum(sizes) > 0.0:
                found.append((sum(sizes), place))
    return tuple(sorted(found, key=lambda one: -one[0]))


def _rings_square_km(outline: Outline) -> list[float]:
    """The area within each ring of an outline."""
    sizes, last = [0.0], None
    for here, there in outline.segments():
        if last is not None and here != last:
            sizes.append(0.0)
        wide = radians((there[0] - here[0] + 180.0) % 360.0 - 180.0)
        sizes[-1] += wide * (sin(radians(here[1])) + sin(radians(there[1]))) / 2
        last = there
    return [abs(size) * MEAN_RADIUS_KM**2 for size in sizes]
