"""States of another time: what a country held before one of today's countries left it."""

from __future__ import annotations

from datetime import date
from functools import cache

from osint.geo.inside import Relation
from osint.support.verified import table_of


@cache
def _codes(name: str) -> frozenset[str]:
    """A list of countries of osint/data/former_states.json."""
    return frozenset(table_of("former_states.json")[name])


@cache
def _parts() -> dict[tuple[str, str], date]:
    """(country, former part) -> the day it left, from osint/data/former_states.json."""
    return {
        (row["whole"], row["part"]): date.fromisoformat(row["until"])
        for row in table_of("former_states.json")["parts"]
    }


def left_on(whole: str | None, part: str | None) -> date | None:
    """The day on which `part` (ISO 3166-1 alpha-2) left `whole`; None if it never belonged to it."""
    return _parts().get((whole or "", part or ""))


def once_part(relation: Relation, published: date | None) -> str | None:
    """Why a place outside a country may have been in it when the text's event happened, as a
    sentence; None where its country never belonged to the other, or had left it when the text was
    published."""
    place, area = relation.place, relation.area
    day = left_on(area.country, place.country) if area.kind == "country" else None
    if day is None or (published is not None and published >= day):
        return None
    return (
        f"{place.name} was in {area.name} until {day.day} {day:%B %Y}; whether the text speaks of a"
        " time before that is not known."
    )


_FAR_KM = 1200.0


def may_have_held(relation: Relation) -> bool:
    """Whether the area may have held the place at another time: a neighbour may, and an empire;
    Peru never held Moscow. Of regions of one country the borders may have been redrawn."""
    place, area = relation.place, relation.area
    if area.kind != "country" and place.country == area.country:
        return area.country not in _codes("stable")
    if area.country in _codes("empires"):
        return True
    return relation.km is None or relation.km < _FAR_KM
