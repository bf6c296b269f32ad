"""What else the words of a nearness may mean: the area of a capital, two governments, a suburb that no
list has."""

from __future__ import annotations

from osint.checks.reads import Read
from osint.extract.mention_search import starting
from osint.geo import capitals
from osint.geo.capitals import RENOWNED
from osint.geo.sovereignty import is_common_abroad, names_are_reused
from osint.judging import nearness
from osint.judging.pairs import Pair
from osint.language.pack import Pack
from osint.model import Extraction, Party
from osint.model.parties import from_place

OUT_AT_SEA_KM = 1100.0
"""So far off a coast islands without a nearer one are said to lie: Bermuda, of North Carolina; set by hand."""
GREAT = 500_000
"""Inhabitants of a city that nobody calls a suburb of another by chance of its name."""


def seat_of(read: Read, extraction: Extraction, pack: Pack) -> Party | None:
    """The area of which the words may be said as well: "X, the capital of Y state near Z"."""
    subject, other = read.statement.subject, read.statement.object
    if subject is None or other is None:
        return None
    text, start = extraction.text, subject.end
    for one in starting(extraction.places, start + 1, other.start):
        area = next((place for place in one.candidates if place.kind == "region"), None)
        if area is not None and one.end < other.start:
            said = set(text[start : one.start].lower().split())
            if said & pack.words("capital") and "," not in text[one.end : other.start]:
                return from_place(area)
    return None


def out_at_sea(pair: Pair) -> str:
    """Why an island may be said to lie off a coast far away; "" where nothing may."""
    away = pair.measured.computed
    is_open = away is not None and (away.low or 0.0) <= OUT_AT_SEA_KM
    return "; islands are said to lie off coasts far away" if is_open else ""


def may_be_unlisted(pair: Pair) -> bool:
    """Whether a suburb may bear the name of a place elsewhere, that is no great city: of one in
    another country, or in a country whose names are carried from place to place."""
    place, city = pair.subject.place, pair.object.place
    if place is None or city is None:
        return True
    is_abroad = place.country != city.country
    return place.population < GREAT and (is_abroad or names_are_reused((place,), city.country))


def are_governments(one: Party, two: Party) -> bool:
    """Whether both are capitals of different countries: "Kyiv is close to Washington on this"."""
    return is_capital(one) and is_capital(two) and one.country != two.country


def is_capital(party: Party) -> bool:
    """Whether an end is the capital of a country, or the seat of a world body."""
    place = party.place
    return place is not None and (place.id in RENOWNED or capitals.is_capital(place))


def is_named_again(pair: Pair) -> bool:
    """Whether a town that is no great city has its name in another country of one former state too."""
    place = pair.subject.place
    if place is None or place.kind != "settlement" or place.population >= nearness.LARGE_TOWN:
        return False
    return pair.object.kind == "settlement" and is_common_abroad(place, pair.object.country)
