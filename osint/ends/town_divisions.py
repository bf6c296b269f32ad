"""Divisions called after a town by its bare name: "the region of Kharkiv", "Landkreis Celle"."""

from __future__ import annotations

from osint.extract.places.lookup import MOST_TOWNS, Lookup, district_about
from osint.gazetteer import Gazetteer
from osint.model import Place

DISTRICT_KM = 30.0
"""How far from its seat most of a Landkreis lies: the largest has 5,500 km2, which is a circle of 42
km; set by hand."""
SEAT_PEOPLE = 5_000
"""People of the smallest town that is taken for a seat; set by hand."""


def named_after(
    town: str, noun: str, candidates: list[Place], lookup: Lookup, gazetteer: Gazetteer
) -> list[Place]:
    """What a town's name (folded) may mean behind the noun of a division: the division of that name;
    else, where districts are called after their seat and the gazetteer lacks them, a circle about each
    town, rather at home, that may be the seat; else what it means without the noun."""
    named = lookup.division(town, noun)
    if named is not None:
        return [each.place for each in gazetteer.key_candidates(named.key)]
    if noun not in lookup.language.seat_divisions:
        return candidates
    seats = [
        place
        for place in candidates[:MOST_TOWNS]
        if place.kind == "settlement" and place.population >= SEAT_PEOPLE
    ]
    at_home = [seat for seat in seats if seat.country in lookup.language.home]
    return [district_about(seat, DISTRICT_KM) for seat in at_home or seats] or candidates
