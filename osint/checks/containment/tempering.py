"""How far the words and the other places of a text weaken the verdict on what does not lie in an area."""

from __future__ import annotations

from collections.abc import Sequence

from osint.checks.containment.stated import Stated
from osint.geo.geodesic import distance_km
from osint.geo.inside import Relation, first_inside
from osint.geo.sovereignty import districts_are_reused, names_are_reused
from osint.judging.containment import FAMOUS, METROPOLIS, WELL_KNOWN, territory_km
from osint.judging.former_states import may_have_held
from osint.judging.within import is_meant_anywhere, weaker
from osint.language.pack import load
from osint.language.traits import BASE
from osint.model import Claim, Place, Point, Verdict
from osint.statements import chains, fields
from osint.support.fold import fold
from osint.world import World

BESIDE_KM, BEYOND_KM = 400.0, 1000.0
"""A ship tells its position from a port up to so far off; a country so far off is not meant."""
RECORD_KM = 100.0
"""Kilometres from a town to the coordinate of the record that names it, at most."""
CITY_KM = 35.0
"""Radius of the widest region that is one city: Bangkok, 31 km."""
LEAST_LETTERS = 5
"""Letters of a name that is not borne by villages in several languages by chance; set by hand."""
FAR_KM = 500.0
"""Farther off than this, no other port, camp or coast of a city's name is meant."""


def tempered(
    claim: Claim, detail: Stated, relation: Relation, found: Verdict, world: World
) -> Verdict:
    """The verdict on a miss, as far as the words and the other places of the text allow it."""
    assert claim.object is not None
    name = claim.object.text.casefold().removeprefix("the ")
    is_past = (
        detail.of_old and relation.where != "disputed" and may_have_held(relation, detail.when)
    )
    if name in load(BASE).words("former_state") or is_past or detail.is_of_noun or detail.is_aside:
        return "unresolved"
    is_listed = not detail.is_address and detail.rule != fields.RULE
    if is_listed and not _is_in_its_areas(detail):
        return "unresolved"  # "mines in Alberta, Botswana in southern Africa and Peru": a list
    if _is_told_by_point(detail, relation, world):
        return "inconsistent" if detail.is_address else found
    if detail.rule == fields.RULE:
        return _in_record(detail, relation, found, world)
    is_country = relation.area.kind == "country"
    namesakes = claim.subject.candidates if claim.subject is not None else ()
    if detail.rule == chains.LOOSE and not (
        is_country and not names_are_reused(namesakes, relation.area.country)
    ):
        return "unresolved"  # "Aberdeen, Jamaica"; "the Canary Islands, Caribbean Islands"
    is_division = detail.noun in load(BASE).words("division") and (
        is_country or (not detail.is_address and districts_are_reused(relation.area.country))
    )
    if (
        is_division
        and relation.place.kind == "settlement"
        and relation.place.population < METROPOLIS
    ):
        return "unresolved"  # a division that no list has is no town elsewhere
    is_open_city = found == "doubtful" and _is_city(claim, relation)
    if is_open_city and _is_list_of_regions(detail, relation):
        return "unresolved"
    if detail.rule == chains.FOLD:  # an address without a word before it
        is_told = _is_in_whole(detail, relation) or _is_alone(detail)
        return found if is_open_city and is_told else _bare(claim, detail, relation, found)
    if detail.is_elsewhere and detail.is_address:
        return weaker(found) if relation.place.population >= FAMOUS else "unresolved"
    if (
        found == "doubtful"
        and relation.where == "out"
        and not detail.is_settled
        and _is_small(relation.place)
        and not (is_open_city or _is_one_of_its_name(claim, relation))
    ):
        return "unresolved"
    if relation.where == "out" and (
        _may_be_quarter(relation)
        or _may_be_land(detail, relation.place, namesakes)
        or _may_bear_a_name(detail, relation.place, world)
    ):
        return "unresolved"
    if is_open_city and detail.is_address and detail.rank == "likely":
        return found  # "in X, Y, has": the words are as open as the place, and no more
    return found if detail.rank == "certain" else weaker(found)


def _bare(claim: Claim, detail: Stated, relation: Relation, found: Verdict) -> Verdict:
    """The verdict on an address without a word before it."""
    is_led = _is_put_in_a_city(detail)
    is_called = (
        is_led and relation.area.kind == "region" and _is_plain_region(claim, detail, relation)
    )
    if not (relation.area.kind == "country" or is_called) or detail.is_elsewhere:
        return "unresolved"
    if detail.is_settled and not is_called:
        return found
    is_plain = relation.place.population >= METROPOLIS and not detail.in_list
    is_told = bool(detail.noun) or is_led or is_plain
    is_site = is_told and relation.place.population >= FAMOUS
    is_far = is_led or (relation.km is not None and relation.km > FAR_KM)
    return weaker(found) if is_site and is_far else "unresolved"


def _is_plain_region(claim: Claim, detail: Stated, relation: Relation) -> bool:
    """Whether the words call a region one, or a city is meant wherever they put it."""
    words = claim.object.text.lower().split() if claim.object is not None else []
    divisions = load(detail.code).words("division")
    return bool(detail.area_noun) or not divisions.isdisjoint(words) or _is_city(claim, relation)


def _is_city(claim: Claim, relation: Relation) -> bool:
    """Whether it is a city of another region of the same country that was called doubtful."""
    subject = claim.subject
    return subject is not None and is_meant_anywhere(relation, subject.candidates, subject.text)


def _is_list_of_regions(detail: Stated, relation: Relation) -> bool:
    """Whether two regions stand behind a name, as in no address: "in Adelaide, Victoria, Tasmania"."""
    key = relation.area.id
    return any(area.kind == "region" and area.id != key for area in detail.areas)


def _is_alone(detail: Stated) -> bool:
    """Whether an address without a word before it has two names, and none of a list beside it:
    "Offices: Boston, Denver, Florida"."""
    return not (detail.in_list or detail.areas)


def may_refute(detail: Stated) -> bool:
    """Whether the words leave no doubt of what is said to lie where, and that it does so today."""
    is_open = detail.is_of_noun or detail.is_aside or detail.of_old or detail.is_past
    return detail.is_sure and not is_open and _is_in_its_areas(detail)


def _is_in_its_areas(detail: Stated) -> bool:
    """Whether a place that the name means lies in an area that the words put right behind it; true
    where they put none there."""
    own = [area for area in detail.areas if area not in detail.beyond]
    places = detail.meant[0] if detail.meant is not None else ()
    return not own or not places or first_inside(places, own) is not None


def _is_put_in_a_city(detail: Stated) -> bool:
    """Whether a preposition puts something in a city, and no list goes on behind the country; where
    addresses are firm, one with a preposition is read by other rules."""
    pack = load(detail.code)
    if pack.traits.firm_addresses or detail.in_list:
        return False
    return detail.is_led or detail.noun in pack.words("kind") - pack.words("division")


def _is_in_whole(detail: Stated, relation: Relation) -> bool:
    """Whether an address names the country too that its place and its region lie in."""
    area = relation.area
    return area.kind == "region" and any(
        one.kind == "country" and one.country == area.country for one in detail.areas
    )


def _in_record(detail: Stated, relation: Relation, found: Verdict, world: World) -> Verdict:
    """The verdict on fields that do not fit: the coordinate of the record tells whether the place
    that is known is meant, or its country; without one a village in the region may be called like a
    city."""
    if detail.beside is not None:
        place = relation.place
        is_meant = distance_km(detail.beside, place.point) <= RECORD_KM + place.radius_km
        if not is_meant and place.country and is_elsewhere(detail.beside, (relation.area,), world):
            is_meant = territory_km(detail.beside, place.country, world) == 0
        return found if is_meant else "unresolved"
    return found if relation.area.kind == "country" else weaker(found)


def is_elsewhere(point: Point | None, wholes: tuple[Place, ...], world: World) -> bool:
    """Whether the coordinates beside a place lie so far from a country that they are of no place
    in it, nor off its coast."""
    if point is None or any(area.kind != "country" for area in wholes):
        return False
    far = (territory_km(point, area.country, world) for area in wholes)
    return all(km is not None and km > BEYOND_KM for km in far)


def _is_told_by_point(detail: Stated, relation: Relation, world: World) -> bool:
    """Whether the coordinates beside a place tell that this one is meant, and no other there."""
    point = detail.beside
    if point is None or distance_km(point, relation.place.point) > BESIDE_KM:
        return False
    return is_elsewhere(point, (relation.area,), world)


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


def _is_one_of_its_name(claim: Claim, relation: Relation) -> bool:
    """Whether a little town far off is the only place of a name that is no short word, as the text
    has it: nobody will have missed a second Davos."""
    assert claim.subject is not None
    place, name = relation.place, fold(claim.subject.text)
    if relation.area.kind != "country" or relation.km is None or relation.km < FAR_KM:
        return False
    alone = all(place.country == other.country for other in claim.subject.candidates)
    return alone and len(name) >= LEAST_LETTERS and name == fold(place.name)


def _is_small(place: Place) -> bool:
    """Whether a namesake of a place may be missing anywhere: villages and little towns."""
    return place.kind == "settlement" and place.population < WELL_KNOWN
