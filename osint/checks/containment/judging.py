"""What becomes of a statement that one place lies in another: every namesake tried, the miss weighed."""

from __future__ import annotations

from osint.checks.containment import told_figures, why
from osint.checks.containment.candidates import both, spelled, supporting
from osint.checks.containment.history import of_state, seat_of_old, state_meant
from osint.checks.containment.own_areas import in_layer
from osint.checks.containment.role_words import CAPITAL_AND
from osint.checks.containment.said_parts import in_its_part, of_its_region, whose_part
from osint.checks.containment.stated import Stated
from osint.checks.containment.such_names import hardly_meant, is_called_by_side
from osint.checks.containment.tempering import is_elsewhere, may_refute, tempered
from osint.ends.named import AREAS
from osint.ends.party import from_place
from osint.geo.border_file import DATASET
from osint.geo.capitals import SEVERAL, capital_id, is_capital, seats_of
from osint.geo.inside import Relation, first_inside, surely_in
from osint.geo.sovereignty import districts_are_reused, names_are_reused
from osint.judging import landmarks
from osint.judging.containment import best
from osint.judging.extremes import superlative
from osint.judging.former_states import once_part
from osint.judging.seats import CAPITAL, SEAT, Ranked, Role, ranked
from osint.judging.within import (
    HAMLET,
    QUARTER,
    TOWN_AT_MOST,
    Size,
    best_known,
    outshone,
    overshadowed,
    verdict,
    weaker,
)
from osint.language.pack import load
from osint.language.traits import BASE
from osint.model import Claim, Finding, Interval, Place, Verdict
from osint.model.gaps import which_place
from osint.support.frozen import replace
from osint.world import World, places_cited

MODEL = "gazetteer divisions and border data"
ACROSS_KM = 12.0  # how far across its border a country's "border town" may lie
HALF_KM, HALF_PEOPLE = 8.0, 150_000
"""How far across a border by land a town may lie of which the other half bears the name as well, and the
inhabitants of one whose country everybody knows; set by hand."""


def check(claim: Claim, world: World) -> Finding:
    """Whether any place of the one name lies in any area of the other, and in the part of it and
    as what the text says."""
    inner, outer = claim.subject, claim.object
    if inner is None or outer is None:
        return Finding(claim, "unresolved", "one of the two places is missing.")
    if outer.kind == "layer":
        return in_layer(claim, world)
    detail = claim.detail if isinstance(claim.detail, Stated) else Stated()
    places, wholes = both(claim, world)
    if (state := state_meant(outer.text, detail)) is not None and places:
        return of_state(claim, detail, state, places, world)
    relation = best(places, wholes, world)
    if wholes and relation is None and detail.is_sure:
        close = spelled(claim, wholes, world)
        relation = (first_inside(close, wholes) if close else None) or relation
    if relation is None or relation.where != "in":
        close = supporting(claim, wholes, world)
        relation = (first_inside(close, wholes) if close else None) or relation
    if relation is None and wholes and not places and is_elsewhere(detail.beside, wholes, world):
        return Finding(claim, "doubtful", why.unlisted_elsewhere(inner, wholes[0]), model=MODEL)
    if relation is None and detail.is_reference:
        told = which_place(inner.text)
        return Finding(claim, "unresolved", f"The text does not say {told}.")
    if relation is None:
        name, known = (inner.text, places) if wholes else (outer.text, wholes)
        told = f"No place called {name} is in the gazetteer."
        if known or (wholes and world.gazetteer.lookup(name)):
            told = f"The data do not say whether {inner.text} lies in {outer.text}."
        return Finding(claim, "unresolved", told)
    if (city := outshone(relation, places, inner.text)) is not None:
        relation = best((city,), (relation.area,), world) or relation
    if relation.where == "in" and _is_wider(relation):
        return Finding(claim, "unresolved", why.wider(relation.place, relation.area))
    if relation.where == "in":
        return _in_detail(claim, detail, relation, places, world)
    return _outside(claim, detail, relation, places, world)


def _outside(
    claim: Claim, detail: Stated, relation: Relation, places: tuple[Place, ...], world: World
) -> Finding:
    assert claim.subject is not None and claim.object is not None
    if detail.role in (CAPITAL, SEAT) and relation.place.id in seats_of(relation.area):
        return _made(claim, "consistent", why.seat_outside(relation, detail.role_words), relation)
    if relation.area.inside:  # a district that is known by its town alone refutes nothing
        return _made(claim, "unresolved", why.about(relation), relation)
    if _may_be_another_district(relation):
        return _made(claim, "unresolved", why.another_district(relation), relation)
    is_by_side = is_called_by_side(claim, detail, relation)
    if is_by_side or _may_be_another_land(detail, relation, world):
        return _made(claim, "unresolved", why.another_land(relation), relation)
    land = next((area for area in detail.beyond if area.kind == "country"), None)
    if land is not None and not _may_lie_in(relation.area, land):
        told = why.lies(
            Relation("out", relation.area, land), claim.object, "unresolved", world, None
        )
        return _made(claim, "unresolved", told, relation)
    contradiction = _other_area(detail, places, relation, world)
    if contradiction is not None:
        place, area = contradiction
        return _made(
            claim, "inconsistent", why.contradicts(place, area, relation.area, world), relation
        )
    if (city := best_known(relation, places)) is not None:
        relation = best((city,), (relation.area,), world) or relation
    known = landmarks.verdict(relation, places, world)
    if detail.noun:
        known = known or landmarks.of_land(relation, load(BASE).words("named_land"), world)
    plain = known or verdict(relation, places, _size(detail), claim.subject.text)
    if _is_no_capital(detail, relation, world):
        plain, detail = "inconsistent", replace(detail, of_old=False)  # nor was it ever
    found = tempered(claim, detail, relation, plain, world)
    is_at_line = detail.noun in load(detail.code).words("border_town")
    if is_at_line and relation.km is not None and relation.km <= ACROSS_KM:
        found = plain = "unresolved"
    if _may_be_other_half(detail, relation, world):
        found = plain = "unresolved"
    if found in ("inconsistent", "doubtful") and relation.where != "out" and detail.role == CAPITAL:
        return _made(claim, found, why.no_seat(relation, detail.role_words, world), relation)
    is_open = relation.where == "out" or relation.area.kind == "region"
    may_be_old = detail.of_old or (detail.of_youth and detail.when.first is None)
    part = once_part(relation, detail.when, may_be_old) if is_open else None
    if part is not None:
        return _made(claim, "consistent" if part[0] else "unresolved", part[1], relation)
    if found in ("unresolved", "doubtful") and relation.where == "out" and may_refute(detail):
        against = told_figures.refuted(places, relation.area, detail.figures, world)
        if against is not None:
            return _by_figure(claim, relation, against, world)
    open_words = ("doubtful", "unresolved") if detail.is_aside else ("doubtful",)
    if (
        plain == "inconsistent" and found in open_words and not detail.is_pinned
    ):  # the words are what is open, not the places
        told = why.lies(relation, claim.subject, plain, world, None).removesuffix(".")
        return _made(claim, found, f"{told}, but the words can be read in another way.", relation)
    told = why.lies(relation, claim.subject, found, world, None, is_pinned=detail.is_pinned)
    return _made(claim, found, told, relation)


def _may_be_other_half(detail: Stated, relation: Relation, world: World) -> bool:
    """Whether a place may be the half across the border of a town; none said to be "a town in"."""
    place, area, km = relation.place, relation.area, relation.km
    if place.kind != "settlement" or area.kind != "country" or km is None or km > HALF_KM:
        return False
    if detail.role or detail.rule in load(detail.code).marked("defines"):
        return False
    is_beside = area.country in world.borders.neighbours(place.country or "")
    return is_beside and place.population < HALF_PEOPLE


def _by_figure(
    claim: Claim, relation: Relation, against: tuple[Place, Verdict, str], world: World
) -> Finding:
    """The finding on a place that lies as far from a town as the text says, and so not in the area."""
    assert claim.subject is not None
    place, found, reason = against
    relation = best((place,), (relation.area,), world) or relation
    told = why.lies(relation, claim.subject, "unresolved", world, None).removesuffix(".")
    return _made(claim, found, f"{told}; {reason}.", relation)


def _may_be_another_district(relation: Relation) -> bool:
    """Whether a district may have a namesake in another region of its country: Russia alone has a
    dozen called Sovetsky, and the gazetteer has few of them."""
    place, area = relation.place, relation.area
    is_district = place.kind == "county" and area.kind in ("region", "county")
    return is_district and districts_are_reused(area.country)


def _may_be_another_land(detail: Stated, relation: Relation, world: World) -> bool:
    """Whether a language calls a land elsewhere by the same name, a desert of Egypt what others call
    Western Sahara, and the place lies in no country beside that one."""
    if relation.area.name.lower() not in load(detail.code).words("land_elsewhere"):
        return False
    near = (relation.area.country, *world.borders.neighbours(relation.area.country or ""))
    return relation.place.country not in near


def _is_no_capital(detail: Stated, relation: Relation, world: World) -> bool:
    """Whether a place outside a country, or in another region of it, is called the capital of it,
    which is another: no village of the name there would be."""
    place, area = relation.place, relation.area
    if detail.role != CAPITAL or detail.is_past:
        return False
    if area.kind == "region":
        is_other = place.country == area.country and place.id not in seats_of(area)
        own = world.gazetteer.region(place.country or "", place.admin1_code or "")
        is_of_own = own is not None and own.id != area.id and place.id in seats_of(own)
        return is_other and bool(seats_of(area)) and (is_of_own or relation.where == "out")
    if area.kind != "country":
        return False
    is_known = area.country not in SEVERAL and capital_id(area.country or "") is not None
    return is_known and relation.where == "out"


def _may_lie_in(area: Place, land: Place) -> bool:
    """Whether a division may be the one that the words put in a country: Sri Lanka's Western
    Province is not in Kenya."""
    return area.kind not in ("region", "county") or surely_in(area, land)


def _size(detail: Stated) -> Size:
    """How small a place is that the text calls what it does."""
    sizes = ((QUARTER, "quarter_kind"), (HAMLET, "hamlet_kind"), (TOWN_AT_MOST, "small_town_kind"))
    pack = load(detail.code)
    return next((size for size, name in sizes if detail.noun in pack.words(name)), "")


def _other_area(
    detail: Stated, places: tuple[Place, ...], relation: Relation, world: World
) -> tuple[Place, Place] | None:
    """The area of the same address in which the place does lie, if that is not in this one."""
    for area in detail.areas:
        inside = first_inside(places, (area,))
        if inside is None or area.kind != "region" or relation.area.kind != "country":
            continue
        if area.country and not surely_in(area, relation.area):
            other = best((area,), (relation.area,), world)
            if other is not None and other.where == "out":
                return inside.place, area
    return None


def _in_detail(
    claim: Claim, detail: Stated, relation: Relation, places: tuple[Place, ...], world: World
) -> Finding:
    """A place that lies in the area: whether also in its part, and as what the text says."""
    assert claim.subject is not None
    if detail.part is not None:
        relation, seen = in_its_part(relation, detail.part, places, claim.subject.text, world)
        found: Verdict = seen.verdict
        country = None if found == "consistent" else whose_part(relation.area, detail, world)
        if country is not None:
            return _made(
                claim, "consistent", why.region_part(relation, country, detail.part_words), relation
            )
        if detail.is_implied and found != "consistent":
            found = of_its_region(relation.place, detail, found, world)
        elif detail.rank != "certain":
            found = weaker(found)
        is_own = detail.may_be_its_part and relation.place.kind in AREAS
        if (detail.is_aside or is_own) and found != "consistent":
            found = "unresolved"
        return _made(
            claim, found, why.part(relation, seen, detail.part_words, detail.part), relation
        )
    if detail.role is not None:
        rank = _ranked(relation, detail.role, detail.noun, places, world)
        words = detail.role_words
        if words.startswith(CAPITAL_AND) and rank.verdict != "inconsistent":
            own = ranked(relation.place, relation.area, CAPITAL, world)
            rank, words = (rank, words) if own.verdict == "consistent" else (own, CAPITAL)
        words = words if rank.verdict == "consistent" else words.removeprefix(CAPITAL_AND)
        rank = seat_of_old(rank, relation, detail)
        found = weaker(rank.verdict) if detail.rank != "certain" else rank.verdict
        if (detail.is_implied or detail.is_aside) and found != "consistent":
            found = "unresolved"
        return _made(claim, found, why.role(relation, rank, words), relation)
    other = hardly_meant(claim.subject.text, detail, relation, places, world)
    if other is not None:
        return _made(claim, *other, relation)
    greater = overshadowed(relation, places)
    return _made(
        claim,
        "consistent" if greater is None else _of_namesake(detail, relation, greater, places),
        why.lies(relation, claim.subject, "consistent", world, greater, detail.unchecked),
        relation,
    )


def _of_namesake(
    detail: Stated, relation: Relation, greater: Place, places: tuple[Place, ...]
) -> Verdict:
    """The verdict where only a hamlet lies in the area, and the city that its name means does not:
    it holds where the words tell of the hamlet's region too, or where villages bear the names of
    cities elsewhere (San Fernando in Chile), and hardly where they call it a city."""
    if any(area != relation.area and surely_in(relation.place, area) for area in detail.areas):
        return "consistent"
    is_called_city = detail.noun in load(BASE).words("town_kind") and not _size(detail)
    if is_called_city:
        return "doubtful" if detail.rank == "certain" else "unresolved"
    if relation.area.kind == "macro-region":
        return "unresolved"  # of a hamlet in New England a text tells the state
    is_reused = names_are_reused(places, relation.area.country) and not is_capital(greater)
    return "consistent" if is_reused else "unresolved"


def _ranked(
    relation: Relation, role: Role, noun: str, places: tuple[Place, ...], world: World
) -> Ranked:
    """Whether a place is what a text calls it in its area."""
    place, area = relation.place, relation.area
    is_city = noun not in load(BASE).words("small_town_kind", "hamlet_kind")
    found = superlative(place, area, role, is_city, world, places)
    return found or ranked(place, area, role, world)


def _is_wider(relation: Relation) -> bool:
    """Whether what is said to lie in a quarter, town or district is wider than it: the two are
    exchanged, or another place is meant."""
    place, area = relation.place, relation.area
    if area.kind == "county":
        is_whole = place.kind in ("region", "disputed", "macro-region", "country")
        return is_whole and place.radius_km > area.radius_km > 0
    if area.kind not in ("settlement", "area") or place.kind not in ("county", "region"):
        return False
    return place.radius_km > area.radius_km > 0


def _made(claim: Claim, found: Verdict, sentence: str, relation: Relation) -> Finding:
    km = relation.km
    subject = claim.subject
    is_other = subject is not None and subject.place not in (None, relation.place)
    if found == "consistent" and relation.where == "in" and is_other and subject is not None:
        meant = from_place(relation.place, subject.text)  # not the best known of the name
        meant = replace(meant, start=subject.start, end=subject.end, candidates=subject.candidates)
        claim = replace(claim, subject=meant)
    return Finding(
        claim,
        found,
        sentence,
        computed=Interval(km, km, "km", best=km) if km is not None else None,
        model=MODEL,
        data=(places_cited(),) if km is None else (places_cited(), DATASET),
    )
