"""What no list has, so that a text may mean it by a name that a place elsewhere bears as well."""

from __future__ import annotations

from collections.abc import Sequence

from osint.checks.containment.stated import Stated
from osint.geo.inside import Relation
from osint.geo.sovereignty import districts_are_reused
from osint.judging.containment import FAMOUS, METROPOLIS, WELL_KNOWN
from osint.language.pack import load
from osint.language.traits import BASE
from osint.model import Claim, Place
from osint.support.fold import fold
from osint.world import World

CITY_KM = 35.0
"""Radius of the widest region that is one city: Bangkok, 31 km."""
LEAST_LETTERS = 5
"""Letters of a name that is not borne by villages in several languages by chance; set by hand."""
FAR_KM = 500.0
"""Farther off than this, no other port, camp or coast of a city's name is meant."""


def is_small(place: Place) -> bool:
    """Whether a namesake of a place may be missing anywhere: villages and little towns."""
    return place.kind == "settlement" and place.population < WELL_KNOWN


def is_one_of_its_name(claim: Claim, relation: Relation) -> bool:
    """Whether a little town far off is the only place of a name that is no short word, as the text
    has it: nobody will have missed a second Davos."""
    assert claim.subject is not None
    place, name = relation.place, fold(claim.subject.text)
    if relation.area.kind != "country" or relation.km is None or relation.km < FAR_KM:
        return False
    alone = all(place.country == other.country for other in claim.subject.candidates)
    return alone and len(name) >= LEAST_LETTERS and name == fold(place.name)


def may_be_division(detail: Stated, relation: Relation) -> bool:
    """Whether a division that no list has may be meant, and no town elsewhere."""
    if detail.noun not in load(BASE).words("division"):
        return False
    is_country = relation.area.kind == "country"
    is_reused = not detail.is_address and districts_are_reused(relation.area.country)
    place = relation.place
    is_town = place.kind == "settlement" and place.population < METROPOLIS
    return is_town and (is_country or is_reused)


def may_be_site(
    detail: Stated, relation: Relation, namesakes: Sequence[Place], world: World
) -> bool:
    """Whether what is meant may be a quarter, an island or a camp that no list has, and that bears the
    name of a place elsewhere."""
    return (
        _may_be_quarter(relation)
        or _may_be_land(detail, relation.place, namesakes)
        or _may_bear_a_name(detail, relation.place, world)
    )


def _may_bear_a_name(detail: Stated, place: Place, world: World) -> bool:
    """Whether a camp may be called as a town elsewhere is, no list having the camp itself."""
    if detail.is_settled or detail.noun not in load(BASE).words("camp_kind"):
        return False
    if place.kind != "settlement" or place.population >= FAMOUS:
        return False
    return all(c.place.kind == "settlement" for c in world.gazetteer.candidates(place.name))


def _may_be_quarter(relation: Relation) -> bool:
    """Whether a town elsewhere may only share the name of a quarter, in a region that is one city:
    Dwarka of Delhi, which lists of towns do not have."""
    area, place = relation.area, relation.place
    is_city = area.kind == "region" and 0 < area.radius_km <= CITY_KM
    return is_city and place.kind == "settlement" and place.population < FAMOUS


def _may_be_land(detail: Stated, place: Place, namesakes: Sequence[Place]) -> bool:
    """Whether an island or the like may be called as towns of several countries are, no list having
    the island itself: San Cristobal of the Solomon Islands."""
    if place.kind not in ("settlement", "region") or detail.noun not in load(BASE).words("nature"):
        return False
    name = fold(place.name)
    return any(p.country != place.country and fold(p.name) == name for p in namesakes)
