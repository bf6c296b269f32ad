"""States and regions of another time: what a country or a region held before another one of today
left it, states that are no more, and capitals that moved. The time that a text speaks of decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from osint.geo.inside import Relation
from osint.model import Place
from osint.model.gaps import EARLIER
from osint.support.named_tuple import NamedTuple
from osint.support.verified import table_of

_FAR_KM = 1200.0
_LIVING_MEMORY = date(1993, 1, 1)
"""What ended after this day an undated text may still speak of; of older times texts give a date."""
_REDRAWN = date(1950, 1, 1)
"""Since this day hardly a border has moved but those of colonies and of states that broke up, which the
table lists."""
_OWN_TIME, LONG_AGO = date(1965, 1, 1), date(1900, 1, 1)
"""Texts without a date hardly speak of a day before the first as of their own time; none do of one
before the second."""


class When(NamedTuple):
    """The time that a statement speaks of: the first and last day that its sentence dates, None
    where it dates none, and the day on which the text was published."""

    first: date | None = None
    last: date | None = None
    published: date | None = None

    def is_before(self, day: date) -> bool | None:
        """Whether it speaks of a time before a day; None where nothing decides."""
        if self.first is None or self.last is None:
            return True if self.published is not None and self.published < day else None
        if self.last < day:
            return True
        return False if self.first >= day else None

    def is_up_to(self, day: date) -> bool:
        """The same, of a sentence that may name the year of that day too: "until 1960"."""
        is_its_year = self.first is not None and self.first.year == day.year
        return is_its_year or self.is_before(day) is True

    def is_after(self, day: date) -> bool:
        """Whether it speaks of a time after a day; without any date, if that is long ago."""
        if self.first is not None:
            return self.is_before(day) is False
        return day < _OWN_TIME if self.published is None else self.published >= day


class State(NamedTuple):
    """A state that is no more, or bears another name."""

    name: str
    until: date | None  # the first day on which it was no more
    countries: frozenset[str]  # of today, that hold land of its
    is_exact: bool  # whether a place in another country never lay in it
    is_divided: bool  # whether nothing tells which part of the country it held
    admin1: frozenset[str]  # the regions that it held ("DE.13"); empty for all
    latitude: tuple[float, float] | None
    capitals: tuple[int, ...]  # GeoNames ids; empty where none is known
    left: Mapping[str, date]  # countries that were no part of it any more before it ended
    pieces: frozenset[str]  # countries of which it held a piece, and nothing tells which

    def ended(self, place: Place) -> date | None:
        """The first day on which a place in it was in it no more."""
        return self.left.get(place.country or "", self.until)

    def holds(self, place: Place) -> bool | None:
        """Whether a place lay in it; None where that is not known."""
        if place.country not in self.countries:
            return False if self.is_exact and place.country not in self.pieces else None
        if self.is_divided or not (self.is_exact or len(self.countries) == 1):
            return None
        if self.admin1:
            if place.admin1_code is None:
                return None
            return f"{place.country}.{place.admin1_code}" in self.admin1
        if self.latitude is not None:
            return self.latitude[0] <= place.point.latitude <= self.latitude[1]
        return True


class Part(NamedTuple):
    """What a country or region of today held until a day; `is_partly` where it was only a piece."""

    until: date
    is_partly: bool


@cache
def _codes(name: str) -> frozenset[str]:
    """A list of countries of osint/data/former_states.json."""
    return frozenset(table_of("former_states.json")[name])


@cache
def _held_by(empire: str) -> frozenset[str]:
    """The countries of today of which an empire held land at any time since 1500; none where a country
    was no empire."""
    return frozenset(table_of("former_states.json")["empires"].get(empire, "").split())


@cache
def _parts() -> dict[tuple[str, str], Part]:
    return {
        (row["whole"], row["part"]): Part(
            date.fromisoformat(row["until"]), row.get("partly", False)
        )
        for row in table_of("former_states.json")["parts"]
    }


@cache
def _region_parts() -> dict[tuple[str, str], Part]:
    return {
        (row["whole"], part): Part(date.fromisoformat(row["until"]), row.get("partly", False))
        for row in table_of("former_regions.json")["regions"]
        for part in row["parts"]
    }


@cache
def _states() -> dict[str, State]:
    found = {}
    for row in table_of("former_states.json")["states"]:
        bounds = row.get("latitude")
        state = State(
            row["name"],
            date.fromisoformat(row["until"]) if row["until"] else None,
            frozenset(row["countries"]),
            row["exact"],
            row.get("divided", False),
            frozenset(row.get("admin1", ())),
            (bounds[0], bounds[1]) if bounds else None,
            tuple(row.get("capitals", ())),
            {code: date.fromisoformat(day) for code, day in row.get("left", {}).items()},
            frozenset(row.get("pieces", ())),
        )
        found.update({name.casefold(): state for name in row["names"]})
    return found


def state_named(name: str) -> State | None:
    """The state of another time that a name means, with or without an article before it."""
    folded = name.casefold()
    return _states().get(folded) or _states().get(folded.partition(" ")[2])


@cache
def _all_names() -> str:
    """The names of all states: what is part of none stands nowhere in it."""
    return "\n".join(_states())


def state_around(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the name of such a state stands of which only a part was read: "Austria" of
    "Austria-Hungary", "Prussia" of "East Prussia"."""
    folded = text[start:end].casefold()
    if folded not in _all_names():
        return None
    for name in _states():
        at = name.find(folded)
        if at >= 0 and len(name) > len(folded):
            begin = start - at
            if begin >= 0 and text[begin : begin + len(name)].casefold() == name:
                return begin, begin + len(name)
    return None


def region_key(place: Place) -> str:
    """The first-order region of a place, or a region itself, as the tables name it: "IN.40"."""
    return f"{place.country}.{place.admin1_code}"


def may_have_parts(key: str) -> bool:
    """Whether a country ("SD") or a region ("IN.02") held what is another one's today."""
    table = _region_parts() if "." in key else _parts()
    return any(whole == key for whole, _ in table)


def left_on(whole: str | None, part: str | None) -> date | None:
    """The day on which `part` (ISO 3166-1 alpha-2) left `whole`; None if it never belonged to it."""
    found = _parts().get((whole or "", part or ""))
    return found.until if found is not None else None


def once_part(relation: Relation, when: When, is_of_old: bool) -> tuple[bool, str] | None:
    """Whether a place outside a country or region surely was in it at the time that the text speaks
    of, with the sentence that says so; None where its own never belonged to the other, or had left
    it by then. `is_of_old` tells that the text speaks, or may speak, of older times without a date."""
    place, area = relation.place, relation.area
    part = _part(place, area)
    if part is None:
        return None
    before = when.is_before(part.until)
    until = f"until {_day(part.until)}"
    if before and not part.is_partly:
        today = f"in {place.admin1}" if area.kind == "region" else "in another country"
        return True, f"{place.name} is {today} today; it was in {area.name} {until}."
    if before is False:
        return None
    if before:
        was = f"{place.name} may have been in {area.name} {until}"
        return False, f"{was}; the data do not say how far that reached."
    is_dated = when.published is not None or when.first is not None
    if is_of_old or (not is_dated and part.until >= _LIVING_MEMORY) or when.first:
        was = f"{place.name} may have been" if part.is_partly else f"{place.name} was"
        return False, f"{was} in {area.name} {until}; it is not known {EARLIER}."
    return None


def _part(place: Place, area: Place) -> Part | None:
    if area.kind == "country":
        return _parts().get((area.country or "", place.country or ""))
    if area.kind == "region":
        return _region_parts().get((region_key(area), region_key(place)))
    return None


def may_have_held(relation: Relation, when: When) -> bool:
    """Whether the area may have held the place at the time that the text speaks of: a neighbour may,
    until the borders of after the war were drawn, and an empire what it held at some time; Peru
    never held Moscow, Denmark no Calcutta, and Sweden no Finland after 1809. Of regions of one country
    the borders may have been redrawn."""
    place, area = relation.place, relation.area
    until = left_on(area.country, place.country)
    if until is not None and when.is_before(until) is False:
        return False
    if area.kind != "country" and place.country == area.country:
        return area.country not in _codes("stable")
    is_late = until is None and when.is_before(_REDRAWN) is False
    if place.country in _held_by(area.country or ""):
        return not is_late or area.country in _codes("late")
    if is_late:
        return False
    return relation.km is None or relation.km < _FAR_KM


def held(state: State, places: Sequence[Place]) -> tuple[bool | None, Place]:
    """Whether one of the places, of which there is one at least, lay in a state, and which."""
    answers = [(state.holds(place), place) for place in places]
    for wanted in (True, None):
        for answer, place in answers:
            if answer is wanted:
                return answer, place
    return answers[0]


def capital_until(place: Place, country: str | None) -> date | None:
    """The first day on which a place was no longer the capital of its country; None if it never
    was."""
    for row in table_of("former_states.json")["capitals"]:
        if row["id"] == place.id and row["country"] == country:
            return date.fromisoformat(row["until"])
    return None


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
