"""Rivers that are called as towns are, by the word before the name: "on the bank of the Dnipro"."""

from __future__ import annotations

from collections.abc import Sequence

from osint.ends.named import WATERS
from osint.extract.places.known import Found
from osint.gazetteer import Gazetteer, fold
from osint.language.pack import Pack
from osint.model import Place

ON_A_BANK = 50_000
"""People from which a town may own the bank before its name; set by hand."""
AT_A_MOUTH = 5_000
"""The same where a water ends that no list has; set by hand."""
LAKE, RIVER = "lake", "river"
"""Kind of a lake, and what stands before the names of many."""
_MOST = 8
"""Bearers of a name that are looked at."""
_ABOUT = 24
"""Characters about a name in which words may tell that a water is meant."""


def is_stream(noun: str, found: Found, candidates: Sequence[Place], pack: Pack) -> bool:
    """Whether the word before a name makes it a river. Towns stand on banks, and few behind the
    word; some that waters flow into at their mouth ("desemboca en Huelva")."""
    if noun in pack.words("stream"):
        return True
    known = candidates[:_MOST]
    is_water = any(place.kind in WATERS for place in known)
    if noun in pack.words("drains_into"):
        return is_water or not any(place.population >= AT_A_MOUTH for place in known)
    if noun in pack.words("on_stream"):
        return is_water and _tells_where(found, pack)
    if noun not in pack.words("bank"):
        return False
    return is_water or not any(place.population >= ON_A_BANK for place in known)


def rivers_told(
    text: str, start: int, end: int, found: Sequence[Place], pack: Pack, gazetteer: Gazetteer
) -> tuple[Place, ...]:
    """The rivers of a name that is also a town's or a state's, where an article or words about it tell
    of water: "a city on the Dnipro", "crossed the Sava", "the Loire flows", "on the Mississippi"; not
    "on the Dnipro front"."""
    rivers = tuple(place for place in found if place.kind == "river")
    if not rivers and any(place.kind in ("region", "country") for place in found):
        return _rivers_of_states(text, start, end, pack, gazetteer)
    lead = text[max(0, start - _ABOUT) : start].lower()
    words, behind = pack.words, text[end : end + _ABOUT].lower()
    if rivers and not words("stream").isdisjoint(lead.split()[-1:]):
        return rivers
    if not rivers or not lead.endswith("the "):
        return ()
    deeds = words("flows_through", "river_deed", "meets_water")
    if behind.startswith(tuple(f" {verb} " for verb in deeds)):
        return rivers
    if _goes_on(behind, pack):
        return ()
    if words("joiner", "of").isdisjoint(behind.split()[:1]):  # no town has an article
        return rivers
    said = words("onto_water", "bank_of", "alongside", "counted_from", "meets_water")
    return rivers if _is_led(lead, said) else ()


def _rivers_of_states(
    text: str, start: int, end: int, pack: Pack, gazetteer: Gazetteer
) -> tuple[Place, ...]:
    """The river that a state or a country is called after, where words say that something is on it."""
    said = pack.words("onto_water", "bank_of", "alongside", "meets_water")
    if not _is_led(text[max(0, start - _ABOUT) : start].lower(), said):
        return ()
    if _goes_on(text[end : end + _ABOUT].lower(), pack):
        return ()
    whole = gazetteer.lookup(f"{text[start:end]} {RIVER}")
    return tuple(place for place in whole if place.kind == "river")


def _is_led(lead: str, said: frozenset[str]) -> bool:
    """Whether one of some phrases and an article stand right before a name: "crossed the Ohio"."""
    return f" {lead}".endswith(tuple(f" {phrase} the " for phrase in said))


def _goes_on(behind: str, pack: Pack) -> bool:
    """Whether the words behind a name make it a longer one: "on the Ohio side", not "on the Ohio in"."""
    follows = behind.split()[:1]
    return behind[:1] == " " and not pack.words("preposition", "be", "joiner").issuperset(follows)


def _tells_where(found: Found, pack: Pack) -> bool:
    """Whether a name stands in the case that tells where something is ("на Днепре"), not whither it
    goes ("на Днепр", "на Волгу")."""
    text = found.text.lower()
    return text != found.known.key and not text.endswith(tuple(pack.words("onto_ending")))


def has_article(text: str, start: int, articles: frozenset[str], *, any_case: bool = False) -> bool:
    """Whether one of some articles stands right before a name and is no part of it, as before a river's
    and no town's: "elle est arrosée par le Célé", but "Le Mans"."""
    before = text[max(0, start - 6) : start].split(" ")
    if len(before) < 2 or before[-1]:
        return False
    return (before[-2].lower() if any_case else before[-2]) in articles


def is_behind_article(text: str, start: int, pack: Pack) -> bool:
    """Whether a name has an article as a water has: "der Main"."""
    return has_article(text, start, pack.words("article_of_waters"))


def lake_called(name: str, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """The lake that bears a name only behind what it is: "lac Victoria"."""
    whole = fold(f"{LAKE} {name}")
    named = gazetteer.lookup(whole)
    return tuple(p for p in named if p.kind == LAKE and fold(p.name) == whole)[:1]
