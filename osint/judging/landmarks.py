"""What is said of where a monument, a mountain or a lake is that the whole world knows by one name: no
other place bears it, so that it is refuted as a city is."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from osint.geo.gap import gap
from osint.geo.geodesic import distance_km
from osint.geo.inside import Relation
from osint.geo.sovereignty import is_of_iberian_names, names_are_reused, names_come_from
from osint.model import Place, Verdict
from osint.support.fold import fold
from osint.world import World

KINDS = ("facility", "mountain")
RENOWN = 6.4
"""On the gazetteer's scale of prominence: given in the curated files to what has a name of its own
that is not carried elsewhere (not to the Kremlin, of which each old Russian town has one)."""
LARGEST_KM = 20.0
"""Radius beyond which it is a landscape, parts of which are told by its name."""
FAR_KM = 150.0
"""From the area: nearer, the foot of a mountain or the suburbs of a city may be meant."""
LAKE_RENOWN, LAKE_KM = 6.0, 30.0
"""The same for a lake whose shore is in the data, and how far beyond a country it surely is none of it."""
LAND_RENOWN, LAND_KM = 6.0, 500.0
"""The same for a land without borders of its own, and how far from a country it is surely not in it."""
LEAST_LETTERS = 4
"""“K2” is an air base as well."""


def is_landmark(place: Place, places: Sequence[Place], world: World) -> bool:
    """Whether a place is one of those, and the only one of its name; `places` are its namesakes."""
    if place.kind not in KINDS or place.radius_km > LARGEST_KM or len(place.name) < LEAST_LETTERS:
        return False
    if world.gazetteer.fame(place.id) < RENOWN:
        return False
    name = fold(place.name)
    if any(other.id != place.id and fold(other.name) == name for other in places):
        return False
    listed = world.gazetteer.lookup(place.name)  # none made up of a town's name and a noun
    return any((one.id, one.kind) == (place.id, place.kind) for one in listed)


def verdict(relation: Relation, places: Sequence[Place], world: World) -> Verdict | None:
    """The verdict on a landmark that is not in the area; None for any other place, and near it.
    Where names are carried from elsewhere a copy of it may be meant: doubtful."""
    place, area = relation.place, relation.area
    if relation.where == "out" and place.kind == "lake":
        return _of_lake(relation, places, world)
    if relation.where != "out" or not is_landmark(place, places, world):
        return None
    km = relation.km
    if km is None:
        km = distance_km(place.point, area.point) - area.radius_km
    if km < FAR_KM:
        return None
    return "doubtful" if _is_copied(relation) else "inconsistent"


def of_land(relation: Relation, nouns: Collection[str], world: World) -> Verdict | None:
    """The verdict on a land that everybody knows by one name (Darfur, the Bekaa Valley) in a country far
    from it; None where its name is made of words that fit lands anywhere, as English ones of a part
    of America are ("the Wild West"), unless it ends in one of `nouns` ("Valley"). Overseas a canton may
    be called as a land of old: doubtful."""
    place, area = relation.place, relation.area
    is_known = place.kind == "macro-region" and world.gazetteer.fame(place.id) >= LAND_RENOWN
    if not is_known or relation.where != "out" or area.kind != "country" or not place.country:
        return None
    is_own = " " not in place.name or place.name.rpartition(" ")[2] in nouns
    if not is_own or names_are_reused((), place.country) or names_are_reused((), area.country):
        return None
    if relation.km is None or relation.km < LAND_KM:
        return None
    return "doubtful" if is_of_iberian_names(area.country) else "inconsistent"


def _of_lake(relation: Relation, places: Sequence[Place], world: World) -> Verdict | None:
    """The verdict on a lake in a country that its shore does not come near."""
    place, area = relation.place, relation.area
    is_one = len({other.id for other in places}) == 1 and area.kind == "country"
    if not is_one or world.gazetteer.fame(place.id) < LAKE_RENOWN:
        return None
    shore, land = world.shapes.of(place), world.shapes.of(area)
    apart = gap(shore, land) if shore is not None and land is not None else None
    if apart is None or apart.low_km < LAKE_KM:
        return None
    return "doubtful" if _is_copied(relation) else "inconsistent"


def _is_copied(relation: Relation) -> bool:
    """Whether the area is a country to which names are carried, and not the place's own."""
    code = relation.area.country
    is_copied = names_are_reused((), code) and not names_come_from(code)
    return is_copied and code != relation.place.country
