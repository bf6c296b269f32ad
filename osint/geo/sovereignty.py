"""Which state a territory belongs to, which countries a wider region is made of, whose names are carried
from elsewhere, and how far its waters reach.

From osint/data/sovereignty.json.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from osint.model import Place
from osint.support.fold import fold
from osint.support.verified import table_of

ZONE_KM = 370.4
"""Up to 200 nautical miles off its shore waters are a country's economic zone (United Nations
Convention on the Law of the Sea, article 57)."""


def names_are_reused(namesakes: Sequence[Place], country: str | None) -> bool:
    """Whether the villages of a country are named after places elsewhere: English names
    overseas, Spanish and Portuguese ones where several places already bear the name."""
    english, iberian, _ = _settled()
    if country in english:
        return True
    return country in iberian and sum(other.country in iberian for other in namesakes) > 1


def is_of_iberian_names(country: str | None) -> bool:
    """Whether the places of a country have Spanish or Portuguese names."""
    return country in _settled()[1]


def names_come_from(country: str | None) -> bool:
    """Whether names are carried from a country rather than to it, for all its villages that have
    another's."""
    return country in _origins()


@cache
def _origins() -> frozenset[str]:
    return frozenset(table_of("sovereignty.json")["reused_names"]["origins"])


def any_may_be_reused(place: Place, country: str | None) -> bool:
    """Whether even a city's name may be a village's in a country of English names of whose
    villages the gazetteer has few: Aberdeen in Jamaica."""
    english, _, sparse = _settled()
    return country in sparse and place.country in english


def is_shared_name(place: Place, country: str | None) -> bool:
    """Whether villages of a country may bear the name of a town in another with its language: a word
    with its article, as Ar Rabiyah in Kuwait and Rabia in Iraq, of which no list has nearly all."""
    shared = _shared()
    is_word = fold(place.name).partition(" ")[0] in shared["articles"]
    return is_word and place.country in shared["countries"] and country in shared["countries"]


@cache
def _shared() -> dict[str, frozenset[str]]:
    raw = table_of("sovereignty.json")["reused_names"]["arabic"]
    return {name: frozenset(listed) for name, listed in raw.items()}


@cache
def _settled() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    raw = table_of("sovereignty.json")["reused_names"]
    return frozenset(raw["english"]), frozenset(raw["iberian"]), frozenset(raw["sparse"])


def districts_are_reused(country: str | None) -> bool:
    """Whether districts of several regions of a country bear one name, more than are known."""
    return country in _districts()


@cache
def _districts() -> frozenset[str]:
    return frozenset(table_of("sovereignty.json")["reused_districts"])


def state_of(country: str | None) -> str | None:
    """The sovereign state of a country code ("PR" -> "US"); the code itself for a state."""
    return _dependencies().get(country, country) if country else None


def dependencies_of(state: str) -> tuple[str, ...]:
    """The codes of the territories that belong to a state."""
    return tuple(code for code, owner in _dependencies().items() if owner == state)


def is_dependency(place: Place) -> bool:
    """Whether a place is a territory that belongs to another state, as Hong Kong does."""
    return place.kind == "country" and state_of(place.country) != place.country


@cache
def _dependencies() -> dict[str, str]:
    found: dict[str, str] = table_of("sovereignty.json")["dependencies"]
    return found


def members(area: Place) -> frozenset[str] | None:
    """The countries of a wider region that is made of whole ones, by wide use: what is in none of
    them is not in it, though its circle holds it. None for any other area."""
    return _listed("members", area)


def lands_of(area: Place) -> frozenset[str] | None:
    """The countries that are told of as lying in a continent or a wider region, in the widest use:
    some of which only a part lies there (Russia in Asia), or that only some count in (Hungary in the
    Balkans). None for what has no such list."""
    return _listed("continents", area) or _listed("lands", area) or members(area)


def is_of_one_continent(country: str | None, area: Place) -> bool:
    """Whether an area is the one continent that a country is told of as lying on."""
    homes = [name for name, codes in _countries("continents").items() if country in codes]
    return area.kind == "macro-region" and homes == [area.name]


def is_continent(area: Place) -> bool:
    """Whether an area is a continent: a country that is not on it is on another one."""
    return _listed("continents", area) is not None


def _listed(what: str, area: Place) -> frozenset[str] | None:
    return _countries(what).get(area.name) if area.kind == "macro-region" else None


@cache
def _countries(what: str) -> dict[str, frozenset[str]]:
    found: dict[str, list[str]] = table_of("sovereignty.json")[what]
    return {name: frozenset(codes) for name, codes in found.items()}


def reaches(region: Place, country: str | None) -> bool:
    """Whether land of another country bears the name of a first-order region too: the Afar of Eritrea,
    French Catalonia."""
    return region.kind == "region" and country in _reaches().get(
        f"{region.country}.{region.admin1_code}", ()
    )


@cache
def _reaches() -> dict[str, list[str]]:
    found: dict[str, list[str]] = table_of("sovereignty.json")["reaches"]
    return found


def rest_of_island(country: Place) -> tuple[str, str] | None:
    """The region, as country and code, with which a country shares the island that bears its name: a
    distance from Ireland may be one from the island."""
    if country.kind != "country":
        return None
    found: str | None = table_of("sovereignty.json")["islands"].get(country.country)
    if found is None:
        return None
    state, _, code = found.partition(".")
    return state, code


def is_common_abroad(place: Place, country: str | None) -> bool:
    """Whether towns of a country may bear the name of one in another that was one state with it, with the
    same names for its settlements: Krasnogorsk near Tashkent is not that near Moscow."""
    return place.country != country and {place.country, country} <= _districts()
