"""How far the words and the other places of a text weaken the verdict on what does not lie in an area."""

from __future__ import annotations

from collections.abc import Sequence

from osint.checks.containment.role_words import division_nouns
from osint.checks.containment.stated import Stated
from osint.checks.containment.unlisted import (
    FAR_KM,
    is_one_of_its_name,
    is_small,
    may_be_division,
    may_be_site,
)
from osint.ends.bearings import compass
from osint.geo.geodesic import distance_km
from osint.geo.inside import Relation, first_inside, is_listed_in
from osint.geo.sovereignty import names_are_reused
from osint.judging.containment import FAMOUS, METROPOLIS, territory_km
from osint.judging.former_states import may_have_held
from osint.judging.waters import WATERS, may_go_on
from osint.judging.within import is_meant_anywhere, weaker
from osint.language.pack import load
from osint.language.traits import BASE
from osint.model import Claim, Place, Point, Verdict
from osint.statements import chains, fields
from osint.world import World

BESIDE_KM, BEYOND_KM = 400.0, 1000.0
"""A ship tells its position from a port up to so far off; a country so far off is not meant."""
BESIDE_COUNTY_KM = 30.0
"""How far outside the circle about its towns an old land reaches that a department bears the name of; set
by hand."""
RECORD_KM = 100.0
"""Kilometres from a town to the coordinate of the record that names it, at most."""


def tempered(
    claim: Claim, detail: Stated, relation: Relation, found: Verdict, world: World
) -> Verdict:
    """The verdict on a miss, as far as the words and the other places of the text allow it."""
    if detail.is_pinned and relation.where == "out":  # no village of the name is meant
        return "inconsistent" if detail.rank == "certain" else "doubtful"
    if relation.where == "out" and may_go_on(relation.place, relation.area, world):
        return "unresolved"
    if _is_not_said(claim, detail, relation) or _is_beside_border(detail, relation):
        return "unresolved"
    is_county = relation.area.kind == "county"
    if is_county and detail.beyond and first_inside((relation.area,), detail.beyond) is None:
        return "unresolved"  # the district meant is another of that name, in the region behind it
    if _is_told_by_point(detail, relation, world):
        return "inconsistent" if detail.is_address else found
    if detail.rule == fields.RULE:
        return _in_record(detail, relation, found, world)
    namesakes = claim.subject.candidates if claim.subject is not None else ()
    if detail.rule == chains.LOOSE and not _is_in_own_names(relation, namesakes):
        return "unresolved"  # "Aberdeen, Jamaica"; "the Canary Islands, Caribbean Islands"
    if may_be_division(detail, relation):
        return "unresolved"
    is_open_city = found == "doubtful" and _is_city(claim, relation)
    if is_open_city and _is_list_of_regions(detail, relation):
        return "unresolved"
    if detail.rank == "possible" and detail.rule in load(detail.code).marked("attached"):
        return "unresolved"  # what is not far from X may be in Y
    if detail.rule == chains.FOLD:  # an address without a word before it
        is_told = _is_in_whole(detail, relation) or _is_alone(detail)
        return found if is_open_city and is_told else _bare(claim, detail, relation, found)
    if detail.is_elsewhere and detail.is_address:
        return weaker(found) if relation.place.population >= FAMOUS else "unresolved"
    if _is_by_list_alone(claim, detail, relation):
        return weaker(found)
    if relation.where == "out":
        is_of_open = found == "doubtful" and not (detail.is_settled or is_open_city)
        if is_of_open and is_small(relation.place) and not is_one_of_its_name(claim, relation):
            return "unresolved"
        if may_be_site(detail, relation, namesakes, world):
            return "unresolved"
    if is_open_city and detail.is_address and detail.rank == "likely":
        return found  # "in X, Y, has": the words are as open as the place, and no more
    return found if detail.rank == "certain" else weaker(found)


def _is_beside_border(detail: Stated, relation: Relation) -> bool:
    """Whether words tell on which side of a border a village lies that the data have right behind it:
    Attari of India, and of Pakistan."""
    return relation.where == "near" and detail.rule in load(detail.code).marked("at_border")


def _is_by_list_alone(claim: Claim, detail: Stated, relation: Relation) -> bool:
    """Whether only a list puts a town outside a department or province beside it, by whose name a text
    may mean an old land as well: Annecy in Savoie, Cholet in the Vendée."""
    if _is_called_division(claim, detail) or is_listed_in(relation.place, relation.area) is None:
        return False
    return relation.km is None or relation.km <= BESIDE_COUNTY_KM


def _is_called_division(claim: Claim, detail: Stated) -> bool:
    """Whether the text says what the area is ("Provinz Lüttich"), and not only that it is a region."""
    said = {detail.area_noun, *(claim.object.text.lower().split() if claim.object else ())}
    return not said.isdisjoint(division_nouns(detail.code))


def _is_not_said(claim: Claim, detail: Stated, relation: Relation) -> bool:
    """Whether the words say nothing of where the place lies today: they tell of a former state or of
    other borders, of a noun before the place, or they are a list."""
    assert claim.object is not None
    name = claim.object.text.casefold().removeprefix("the ")
    if detail.is_of_noun or detail.is_aside or name in load(BASE).words("former_state"):
        return True
    if not _is_called_division(claim, detail):
        if name in compass(load(detail.code)).azimuths:
            return True  # "dans le Nord" is the department, or the north of the country
        if relation.area.kind == "county" and any(
            one.kind in WATERS
            or (one.kind == "settlement" and one.country == relation.area.country)
            for one in claim.object.candidates
        ):
            return True  # "drowned at Nantes in the Loire"; "in Paris" is the city, and about it
    if detail.of_old and relation.where != "disputed" and may_have_held(relation, detail.when):
        return True
    is_listed = not detail.is_address and detail.rule != fields.RULE
    # "mines in Alberta, Botswana in southern Africa and Peru": a list
    return is_listed and not _is_in_its_areas(detail)


def _is_in_own_names(relation: Relation, namesakes: Sequence[Place]) -> bool:
    """Whether the area is a country whose places are not called after others."""
    country = relation.area.country
    return relation.area.kind == "country" and not names_are_reused(namesakes, country)


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
