"""States and capitals of another time: what the date of a sentence or a text decides."""

from __future__ import annotations

from osint.checks.containment import why
from osint.checks.containment.stated import Stated
from osint.geo.inside import Relation
from osint.judging.containment import WELL_KNOWN
from osint.judging.former_states import LONG_AGO, State, capital_until, held, state_named
from osint.judging.seats import CAPITAL, SEAT, Ranked
from osint.judging.within import weaker
from osint.model import Claim, Finding, Place, Verdict
from osint.world import World, places_cited

MODEL = "gazetteer divisions and the table of former states"


def state_meant(name: str, detail: Stated) -> State | None:
    """The state of another time that the name of an area means; None where it may as well be the
    part of a country of today."""
    state = state_named(name)
    if state is None or not state.is_divided or state.until is None:
        return state
    return state if detail.when.is_before(state.until) else None


def of_state(
    claim: Claim, detail: Stated, state: State, places: tuple[Place, ...], world: World
) -> Finding:
    """The finding on a place that is said to lie in a state that is no more."""
    answer, place = held(state, places)
    home = why.address(place, world) or place.kind
    found: Verdict = "unresolved"
    if answer is None:
        text = why.state_open(place, home, state)
    elif not answer:
        found = _missed(places)
        text = why.state_never(place, home, state)
    elif detail.when.first is not None and _has_ended(state, place, detail):
        text = why.state_ended(place, home, state)
    elif detail.role is not None:
        found, text = _role(place, home, detail, state)
    elif detail.part is not None:
        text = why.state_part(place, home, state, detail.part_words)
    else:
        found, text = "consistent", why.state_held(place, home, state)
    if detail.rank != "certain":
        found = weaker(found)
    return Finding(claim, found, text, model=MODEL, data=(places_cited(),))


def _has_ended(state: State, place: Place, detail: Stated) -> bool:
    """Whether the sentence dates a time at which the place was in the state no more."""
    until = state.ended(place)
    return until is not None and detail.when.is_before(until) is False


def _missed(places: tuple[Place, ...]) -> Verdict:
    """The verdict on a place that never lay there: a village of that name may be missing."""
    place = places[0]
    if place.kind != "settlement":
        return "unresolved"
    return "inconsistent" if place.population >= WELL_KNOWN else "doubtful"


def _role(place: Place, home: str, detail: Stated, state: State) -> tuple[Verdict, str]:
    if detail.role != CAPITAL or not state.capitals:
        return "unresolved", why.state_role(place, home, state, detail.role_words)
    if place.id in state.capitals:
        return "consistent", why.state_capital(place, state)
    return "inconsistent", why.state_no_capital(place, home, state)


def seat_of_old(rank: Ranked, relation: Relation, detail: Stated) -> Ranked:
    """What is left of a miss where the place was, or may have been, the capital at another time:
    doubtful in a sentence or a text of a later day, unresolved where neither has a date."""
    if rank.verdict == "consistent" or detail.role not in (CAPITAL, SEAT):
        return rank
    if relation.area.kind == "region" and detail.is_past:
        return rank._replace(verdict="unresolved")
    if detail.role != CAPITAL or relation.area.kind != "country":
        return rank
    until = capital_until(relation.place, relation.area.country)
    if until is None:
        return _of_old(rank, detail)
    if detail.when.is_up_to(until):
        return Ranked("consistent", rank.instead, until)
    is_now = detail.when.is_after(until) and not (detail.is_past or detail.of_old)
    if not is_now or rank.verdict == "unresolved":
        return Ranked("unresolved", rank.instead, until)
    return Ranked("inconsistent" if until < LONG_AGO else "doubtful", rank.instead, until)


def _of_old(rank: Ranked, detail: Stated) -> Ranked:
    """The verdict on a town that "was" the capital: no list of those that moved is complete."""
    if not detail.says_was or rank.verdict == "unresolved":
        return rank
    return rank._replace(verdict="doubtful" if detail.when.first is None else "unresolved")
