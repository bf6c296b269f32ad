"""The sentences of this check: what an atlas can confirm."""

from __future__ import annotations

from datetime import date

from osint.geo.directions import name_of
from osint.geo.inside import Relation, is_listed_in
from osint.geo.oceans import is_ocean
from osint.geo.sovereignty import lands_of
from osint.judging.former_states import State
from osint.judging.in_nature import NATURAL
from osint.judging.parts import MIDDLE, InPart
from osint.judging.seats import Ranked
from osint.model import Party, Place, Verdict
from osint.model.gaps import EARLIER, SAME_NAME
from osint.support.fold import fold
from osint.world import World

LEAST_SHARE = 0.01
"""A smaller share of an area is told as less than that."""
_TOLD_APART = " (region)"
"""What the gazetteer puts behind the name of a division that is called as its city."""


def lies(
    relation: Relation,
    party: Party,
    verdict: Verdict,
    world: World,
    greater: Place | None,
    unchecked: str = "",
    *,
    is_pinned: bool = False,
) -> str:
    """Why a place lies in an area or not; `unchecked` is a word of the text that no data tells. Of
    one that other words of it pin, none of its name is told of."""
    place, area, resolved = relation.place, relation.area, party.place
    if greater is not None:
        return (
            f"There is a small place called {place.name} in {area.name}{_home(place, area, world)}, "
            f"but the city {SAME_NAME} is in {address(greater, world)}."
        )
    if relation.where == "in":
        why = f"{place.name} is in {area.name}{_home(place, area, world)}"
        other = address(resolved, world) if resolved is not None else ""
        if other and resolved and resolved.id != place.id and resolved.country != place.country:
            why += f"; another {resolved.name} is in {other}"
        if unchecked:
            why += f"; whether it is the “{unchecked}” is not in the data"
        return f"{why}."
    home = address(place, world) or place.kind
    if relation.where == "disputed":
        if (relation.disputed or "").removeprefix("the ") == place.name.removeprefix("the "):
            return f"{place.name} is disputed territory."
        where = f"the disputed territory of {relation.disputed}"
        return f"{place.name}{_in_brackets(place, home)} lies in {where}."
    if place.kind == "country" and lands_of(area) is not None:
        return f"{place.name} is not one of the countries of {area.name}."
    has_gap = relation.km is not None and relation.km >= 0.5
    is_bound = is_ocean(area)  # the rings of oceans run over land
    about = "at least " if is_bound else ""
    outside = f"{about}{relation.km:,.0f} km outside" if has_gap else ""
    if relation.where == "near" and area.kind in NATURAL:
        return _beside_nature(place, home, area, world)
    if relation.where == "near":
        told = f"{place.name}{_in_brackets(place, _with_listed(home, place, area, world))}"
        return f"{told} is at the edge of {area.name}{outside and f', {outside} it'}."
    home = _other_home(place, area, world)
    if verdict == "unresolved":
        there = f"in {home}" if home != place.kind else f"{outside} it" if outside else "elsewhere"
        return (
            f"The gazetteer has no {party.text} in {area.name}; the {place.name} it has is {there}."
        )
    if home != place.kind:
        away = outside and f", {outside} {area.name}"
        why = f"{place.name} is not in {area.name} but in {home}{away}"
    else:
        why = f"{place.name} is {outside or 'not in'} {area.name}"
    if is_pinned:
        return f"{why}."
    if verdict == "doubtful":
        return f"{why}; a small place {SAME_NAME} in {area.name} may be missing from the gazetteer."
    return f"{why}; the gazetteer has no other place {SAME_NAME} there."


def _beside_nature(place: Place, home: str, area: Place, world: World) -> str:
    """Why nothing tells whether a place is in a water or a range that it is at."""
    name = f"the {area.name.removeprefix('the ')}" if area.kind == "sea" else area.name
    if world.shapes.of(area) is None:
        return f"{place.name}{_in_brackets(place, home)} is in or near {name}, whose outline is not in the data."
    return f"{place.name}{_in_brackets(place, home)} is at {name}; the data do not say whether it counts as in it."


def by_another_name(place: Place, other: Place, said: str, world: World) -> str:
    """Why a little place, or a river, that some list also calls so is hardly what is meant."""
    home = address(place, world)
    if place.kind == "river":
        return f"{said} is in {address(other, world)}; the {place.name} may not be meant."
    return (
        f"{said} is in {address(other, world)}; in {home} only a little place of another name is also"
        " called so, and may not be meant."
    )


def city_told(place: Place, city: Place, world: World) -> str:
    """Why the little namesake that fits may not be meant where the text is about the city."""
    return (
        f"{place.name} in {address(place, world)} would fit, and the text tells of other places about"
        f" the far larger {city.name} in {address(city, world)}, which may be meant."
    )


def no_capital(place: Place, capital: Place, said: str, world: World) -> str:
    """Why a little place that bears the name of a capital is hardly the one that is meant."""
    home = address(place, world)
    if fold(place.name) == fold(said):
        return f"{said} is the capital of {address(capital, world)}; a smaller place of that name is in {home}."
    told = f"{place.name} ({home}) is also called so, and is hardly meant"
    return f"{said} is the capital of {address(capital, world)}; {told}."


def unlisted_elsewhere(party: Party, area: Place) -> str:
    """Why a place that is not in the gazetteer is not where its address puts it."""
    return (
        f"No place called {party.text} is in the gazetteer, but the coordinates beside it are"
        f" nowhere near {area.name}."
    )


def wider(place: Place, area: Place) -> str:
    """Why a place cannot lie in what is smaller."""
    return f"{place.name} is larger than {area.name}; another place may be meant."


def about(relation: Relation) -> str:
    """Why a place may or may not lie in a district that is known by its town alone."""
    place, area = relation.place, relation.area
    return (
        f"The gazetteer has no {area.name}; the {place.name} it has is not within "
        f"{area.radius_km:.0f} km of {area.inside}."
    )


def another_district(relation: Relation) -> str:
    """Why a district may be another than the one that is known."""
    place, area = relation.place, relation.area
    return f"The {place.name} known is not in {area.name}; there may be another of that name."


def another_land(relation: Relation) -> str:
    """Why an area may be another than the one that is known."""
    place, area = relation.place, relation.area
    return f"{place.name} is not in {area.name}; another land has that name too."


def contradicts(place: Place, one: Place, other: Place, world: World) -> str:
    """Why an address contradicts itself."""
    return f"{place.name} is in {one.name} ({address(one, world)}), and {one.name} is not in {other.name}."


def part(relation: Relation, found: InPart, words: str, asked: object) -> str:
    """Where in an area a place lies, against the part that the text names."""
    place, area = relation.place, relation.area
    words = words.removesuffix(" of")
    if found.share is None:
        if found.verdict == "consistent":
            return f"{place.name} is in {area.name}, in the part called “{words}”."
        if asked != MIDDLE and found.verdict == "doubtful":
            return f"{place.name} is in {area.name}, but seen from its middle on the other side than “{words}”."
        if asked == MIDDLE and found.verdict != "unresolved":
            return f"{place.name} is in {area.name}, but not in its middle."
        if asked == MIDDLE:
            return f"{place.name} is in {area.name}, well off its middle; whether that is still “{words}” is a matter of custom."
        return f"{place.name} is in {area.name}; its outline is not known well enough to check “{words}”."
    way = name_of(asked, 8) if isinstance(asked, float) else "that way"
    percent = f"{found.share:.0%}" if found.share >= LEAST_SHARE else "less than 1%"
    share = f"{percent} of {area.name} lies farther {way}"
    if found.verdict == "consistent":
        return f"{place.name} is in {area.name}, which fits “{words}”: {share}."
    if found.verdict == "unresolved":
        return f"{place.name} is in {area.name}, but {share}; whether that is still “{words}” is a matter of custom."
    return f"{place.name} is in {area.name}, but not in the part called “{words}”: {share}."


def region_part(relation: Relation, country: Place, words: str) -> str:
    """That a region lies in the part that the text names, of its country."""
    place, area = relation.place, relation.area
    return f"{place.name} is in {area.name}, which lies in the {words} part of {country.name}."


def role(relation: Relation, found: Ranked, words: str) -> str:
    """Whether a place is the capital or the largest city of an area."""
    place, area = relation.place, relation.area
    if found.until is not None:
        was = f"{place.name} was the capital of {area.name} until {day(found.until)}"
        if found.verdict == "consistent":
            return f"{was}."
        now = f" (today it is {found.instead.name})" if found.instead is not None else ""
        if found.verdict != "unresolved":
            return f"{was}{now}."
        return f"{was}{now}; it is not known {EARLIER}."
    if found.verdict == "consistent":
        return f"{place.name} is the {words} of {area.name}."
    if found.instead is None:
        return (
            f"{place.name} is in {area.name}; the data do not say whether it is the {words} there."
        )
    other = found.instead.name if found.instead.name != area.name else "the town of that name"
    if found.verdict == "unresolved":
        return f"{place.name} is in {area.name}; the {words} there may be {other} instead."
    return f"{place.name} is in {area.name}, but the {words} there is {other}."


def seat_outside(relation: Relation, words: str) -> str:
    """Why a town is the seat of an area that it does not lie in."""
    place, area = relation.place, relation.area
    return f"{place.name} is the {words} of {area.name}, though it does not lie in it."


def no_seat(relation: Relation, words: str, world: World) -> str:
    """Why a town at the edge of an area is not its capital: it is that of its own region."""
    place, area = relation.place, relation.area
    own = world.gazetteer.region(place.country or "", place.admin1_code or "")
    home = own.name if own is not None else address(place, world)
    return f"{place.name} is the {words} of {home}, not of {area.name}."


def state_held(place: Place, home: str, state: State) -> str:
    """Why a place lay in a state that is no more."""
    return f"{place.name} ({home} today) was in {state.name}{_gone(state, place)}."


def state_open(place: Place, home: str, state: State) -> str:
    """Why nobody can tell whether a place lay in a state that is no more."""
    return f"{place.name} is in {home} today; the data do not say whether it was in {state.name}."


def state_never(place: Place, home: str, state: State) -> str:
    """Why a place cannot have lain in a state that is no more."""
    return f"{place.name} ({home} today) was not in {state.name}."


def state_ended(place: Place, home: str, state: State) -> str:
    """Why a state that is no more cannot be meant for the time that the sentence dates."""
    held = state_held(place, home, state).removesuffix(".")
    return f"{held}, and the sentence names a later time."


def state_part(place: Place, home: str, state: State, words: str) -> str:
    """Why the part of a state that is no more is not checked."""
    held = state_held(place, home, state).removesuffix(".")
    return f"{held}; its outline is not in the data, so “{words}” cannot be checked."


def state_role(place: Place, home: str, state: State, words: str) -> str:
    """Why what a place was in a state that is no more is not checked."""
    held = state_held(place, home, state).removesuffix(".")
    return f"{held}; the data do not say whether it was the {words} there."


def state_capital(place: Place, state: State) -> str:
    """Why a place was the capital of a state that is no more."""
    return f"{place.name} was the capital of {state.name}{_gone(state, place)}."


def state_no_capital(place: Place, home: str, state: State) -> str:
    """Why a place was not the capital of a state that is no more."""
    held = state_held(place, home, state).removesuffix(".")
    return f"{held}, but it was not the capital there."


def _gone(state: State, place: Place) -> str:
    until = state.ended(place)
    if until is None or state.until is None:
        return ""
    if until < state.until:
        return f" until {day(until)}"
    return f"; there has been no state {SAME_NAME} since {day(state.until)}"


def day(when: date) -> str:
    """A day in words: "9 July 2011"."""
    return f"{when.day} {when:%B %Y}"


def address(place: Place, world: World) -> str:
    """The division and country of a place: "Kharkiv Oblast, Ukraine"."""
    country = world.gazetteer.country(place.country) if place.country else None
    admin1 = place.admin1.removesuffix(_TOLD_APART) if place.admin1 else None
    names = [admin1, country.name if country else place.country]
    return ", ".join(name for name in names if name and name != place.name)


def _other_home(place: Place, area: Place, world: World) -> str:
    """Where a place lies that is not in an area; the division that has its own name is told too,
    beside another one of the country."""
    if place.admin1 == place.name and place.country == area.country:
        country = world.gazetteer.country(place.country) if place.country else None
        return f"the division of {place.name}, {country.name if country else place.country}"
    return _with_listed(address(place, world) or place.kind, place, area, world)


def _with_listed(home: str, place: Place, area: Place, world: World) -> str:
    """The home of a place with the division before it that it is listed in, where another is told."""
    is_told = is_listed_in(place, area) is not None
    listed = world.gazetteer.get(place.county or 0) if is_told else None
    return f"{listed.name}, {home}" if listed is not None else home


def _in_brackets(place: Place, home: str) -> str:
    return f" ({home})" if home != place.kind else ""


def _home(place: Place, area: Place, world: World) -> str:
    """The division of a place in brackets, less what the text says anyway."""
    names = [part for part in address(place, world).split(", ") if part and part != area.name]
    return f" ({', '.join(names)})" if names else ""
