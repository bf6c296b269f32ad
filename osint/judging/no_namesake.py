"""Whether no other place of a name can be meant: where all are listed, or where one lies too exactly as
it is told."""

from __future__ import annotations

from osint.judging.containment import FAMOUS
from osint.judging.distance import LINES
from osint.judging.pairs import Pair
from osint.judging.two_ends import Spatial

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
