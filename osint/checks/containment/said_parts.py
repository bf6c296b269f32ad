"""The part of an area that a text puts a place in: whose part it is, and which place of the name lies there."""

from __future__ import annotations

from typing import Literal

from osint.checks.containment.stated import Stated
from osint.geo.inside import Relation
from osint.judging.alternatives import rivals_in
from osint.judging.containment import FAMOUS
from osint.judging.parts import InPart, in_part
from osint.judging.within import weaker
from osint.language.pack import load
from osint.model import Place, Verdict
from osint.support.fold import fold
from osint.world import World

_PARTED = frozenset(("AU", "CA", "GB", "US"))
"""States of which writers name parts of the divisions alone: "western Washington state"."""


def in_its_part(
    relation: Relation,
    part: float | Literal["middle"],
    places: tuple[Place, ...],
    said: str,
    world: World,
) -> tuple[Relation, InPart]:
    """Whether a place lies in the part, or another of the name in the area that may be meant: Portland
    in the northeast of the United States is that of Maine. One that was called so once
    leaves it open."""
    seen = in_part(relation.place, relation.area, part, world)
    if seen.verdict not in ("inconsistent", "doubtful"):
        return relation, seen
    for other in rivals_in(relation.place, relation.area, places, world):
        its = in_part(other, relation.area, part, world)
        if its.verdict == "consistent":
            if fold(relation.place.name) == fold(said) != fold(other.name):
                return relation, seen._replace(verdict="unresolved")
            return relation._replace(place=other), its
    return relation, seen


def whose_part(area: Place, detail: Stated, world: World) -> Place | None:
    """The country in whose part a province lies that is named with its noun: "western Anbar province"
    is the province in the west of Iraq, or the west of it."""
    words = load(detail.code).words
    is_said = detail.area_noun in words("division") and detail.part_words in words("part_adjective")
    if not is_said or area.kind != "region" or area.country in _PARTED:
        return None
    country = world.gazetteer.country(area.country or "")
    if (
        country is None
        or detail.part is None
        or in_part(area, country, detail.part, world).verdict != "consistent"
    ):
        return None
    return country


def of_its_region(place: Place, detail: Stated, found: Verdict, world: World) -> Verdict:
    """ "The northern town of": of the country, or of the region that the text is about."""
    region = (
        world.gazetteer.region(place.country, place.admin1_code)
        if place.country and place.admin1_code
        else None
    )
    assert detail.part is not None
    if detail.is_national:
        return "doubtful" if found == "inconsistent" else found
    if region is not None and in_part(place, region, detail.part, world).verdict != "inconsistent":
        return "unresolved"
    return weaker(found) if place.population >= FAMOUS else "unresolved"
