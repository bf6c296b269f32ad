"""Whether no other place of a name can be meant: where all are listed, or where one lies too exactly as
it is told."""

from __future__ import annotations

from osint.geo.namesakes import is_spelling
from osint.geo.sovereignty import names_are_reused, names_come_from
from osint.judging.containment import FAMOUS, METROPOLIS
from osint.judging.distance import LINES
from osint.judging.pairs import Pair
from osint.judging.two_ends import Spatial

OVERSEAS_KM = 1_500.0
"""How far off a city lies that no village of another country is near, by whatever road; set by hand."""
FEW = 2
"""Places of a name up to which it is no common one, of which there may be more."""
OTHER_SIDE_DEGREES = 112.5
"""Off by more than this, a bearing is that of the other side: of true ones 99.1 % are up to 67.5 off."""
CITY_PEOPLE = 20_000
"""Inhabitants from which no village of the name is missing that a bearing alone could mean. Set by hand."""
BACK_DEGREES = 135.0
"""Off by more than this, a bearing is that of the way back."""


def is_only_county(reading: Spatial, pair: Pair) -> bool:
    """Whether a county that no other of its country is called as is told from a city: all of them are
    listed, so that no other is meant."""
    place, city = pair.subject.place, pair.object.place
    if place is None or city is None or place.kind != "county" or reading.object.is_anaphor:
        return False
    homes = [party.country for party in reading.subject.parties]
    is_known = reading.subject.is_settled or homes.count(place.country) == 1
    return is_known and reading.object.is_settled and city.population >= FAMOUS


def is_across(reading: Spatial, pair: Pair, off_degrees: float) -> bool:
    """Whether a place lies just as far as stated from a border or a country that is named, but on the
    other side of it: a namesake would hardly lie there as well."""
    is_line = pair.object.kind in (*LINES, "country") and reading.object.certainty != "listed"
    is_told = is_line and pair.figure_verdict == "consistent" and reading.rank != "possible"
    return is_told and off_degrees >= BACK_DEGREES


def is_between_cities(reading: Spatial, pair: Pair, off_degrees: float) -> bool:
    """Whether plain words put one known city of a country on the wrong side of another, however far
    apart they lie."""
    ends = pair.subject, pair.object
    is_plain = reading.rank == "certain" and reading.weakest in ("sure", "settled")
    are_cities = all(
        party.kind == "settlement"
        and party.place is not None
        and party.place.population >= CITY_PEOPLE
        for party in ends
    )
    is_one_land = pair.subject.country == pair.object.country
    return is_plain and are_cities and is_one_land and off_degrees >= OTHER_SIDE_DEGREES


def is_of_another_world(reading: Spatial, pair: Pair) -> bool:
    """Whether a listed place is told of beside a far metropolis of a country that none of its name lies
    in: where neither country carries the other's names, no village of that name is missing there."""
    place, city = pair.subject.place, pair.object.place
    if place is None or city is None or not is_spelling(pair.subject.text, place.name):
        return False
    is_city = city.kind == "settlement" and city.population >= METROPOLIS
    if not is_city or not reading.object.is_settled or reading.object.is_anaphor:
        return False
    homes = {party.country for party in reading.subject.parties}
    if len(reading.subject.parties) > FEW:
        return False
    known = reading.subject.certainty in ("sure", "settled", "listed")
    if not known or place.kind != "settlement" or city.country in homes:
        return False
    if any(names_are_reused((), code) or names_come_from(code) for code in (*homes, city.country)):
        return False
    computed = pair.measured.computed
    return computed is not None and (computed.low or 0.0) > OVERSEAS_KM
