"""A place that does lie in the area, and is hardly the one that the name means."""

from __future__ import annotations

from collections.abc import Sequence

from osint.checks.containment import why
from osint.checks.containment.stated import Stated
from osint.extract.places.lookup import lookup_of
from osint.geo.inside import Relation, surely_in
from osint.geo.sovereignty import names_are_reused
from osint.judging.within import TOWN_PEOPLE, by_another_name, capital_meant
from osint.language.pack import load
from osint.language.traits import BASE
from osint.model import Claim, Place, Verdict
from osint.support.fold import fold
from osint.world import World


def hardly_meant(
    said: str, detail: Stated, relation: Relation, places: Sequence[Place], world: World
) -> tuple[Verdict, str] | None:
    """The verdict and its reason where a little namesake alone fits what a text says; None where
    the place that fits is the one that is meant. `said` is the name as the text has it."""
    place, area = relation.place, relation.area
    capital = capital_meant(relation, places, said) if detail.noun not in _little() else None
    divisions = (other for other in detail.areas if other.kind in ("region", "county"))
    if capital is not None and not any(surely_in(place, other) for other in divisions):
        is_loose = detail.is_address and detail.rank != "certain"
        is_town = fold(place.name) == fold(said) and place.population >= TOWN_PEOPLE
        is_open = is_loose or is_town or names_are_reused(places, area.country)
        found: Verdict = "unresolved" if is_open else "doubtful"
        return found, why.no_capital(place, capital, said, world)
    city = _city_told(said, detail, relation, places)
    if city is not None:
        return "unresolved", why.city_told(place, city, world)
    another = by_another_name(relation, places, _own_name(said, detail, place, world))
    if another is None or area.kind not in ("country", "macro-region", "region", "county"):
        return None
    if area.kind in ("region", "county") and _may_be_village(detail, area):
        return None
    return "unresolved", why.by_another_name(place, another, said, world)


def _own_name(said: str, detail: Stated, place: Place, world: World) -> str:
    """The Latin name of the largest town that a name is in use for, where only some list gives it to the
    place that fits: Yampil, and Кременчук."""
    listed = None if said.isascii() else lookup_of(world.gazetteer, detail.code).find(said)
    found = world.gazetteer.key_candidates(listed.known.key) if listed is not None else ()
    used = {c.place.id: c.place for c in found if c.how != "alternate"}
    if not used or place.id in used:
        return said
    return max(used.values(), key=lambda one: one.population).name


def is_called_by_side(claim: Claim, detail: Stated, relation: Relation) -> bool:
    """Whether a division abroad is called by its side: "the Eastern Region of Afghanistan"."""
    words = load(detail.code).words("compass_adjective", "division_kind")
    ends = (end for end in (claim.subject, claim.object) if end is not None)
    is_so = any(words.issuperset(end.text.lower().split()) for end in ends)
    return is_so and relation.place.country != relation.area.country


def _may_be_village(detail: Stated, area: Place) -> bool:
    """Whether a village is rather told of than a city of its name."""
    is_told = detail.is_address or detail.is_elsewhere or names_are_reused((), area.country)
    return is_told or detail.noun in load(detail.code).words("hamlet_kind")


def _city_told(
    said: str, detail: Stated, relation: Relation, places: Sequence[Place]
) -> Place | None:
    """The far larger city of the name in another country about which the text tells more, while it
    names nothing of the region of the place that fits: Donetsk of Ukraine, and "Donetsk, Russia"."""
    place, area = relation.place, relation.area
    if area.kind != "country" or place.kind != "settlement" or _key(place) in detail.told:
        return None
    if detail.noun in _little():
        return None
    cities = (
        p for p in places
        if p.kind == "settlement" and p.country != area.country and fold(p.name) == fold(said)
    )  # fmt: skip
    return next(
        (p for p in cities if _key(p) in detail.told and p.population >= TIMES * place.population),
        None,
    )


def _key(place: Place) -> tuple[str | None, str | None]:
    return place.country, place.admin1_code


TIMES = 10
"""Times the people of a place from which a city of its name is what the text is about."""


def _little() -> frozenset[str]:
    """Words that tell that no city is meant: "the village of Kabul in Israel"."""
    pack = load(BASE)
    return pack.words("quarter_kind", "hamlet_kind", "small_town_kind")
