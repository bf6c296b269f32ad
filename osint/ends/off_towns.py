"""Sites that no gazetteer has: a camp, a crossing, an anchorage stands at the town it is called after.

What is found so may support a statement, and never refutes one by itself.
"""

from __future__ import annotations

from functools import lru_cache

from osint.ends import party as parties
from osint.ends.named import Name
from osint.gazetteer import Gazetteer
from osint.geo.geodesic import haversine_km
from osint.geo.namesakes import is_spelling
from osint.language.pack import Pack, load
from osint.language.traits import BASE
from osint.model import Party, Place, PlaceMention
from osint.model.ends import End
from osint.model.gaps import PINNED
from osint.support.frozen import replace
from osint.support.text_search import in_small

OFF_TOWN_KM = 15.0
"""Radius about the middle of a town within which its anchorages and terminals lie: with the slack
of what has no outline a point up to 33 km off fits, and none farther off is refuted by it."""
ABOUT_KM = 100.0
"""How far a site may lie from the town or the middle of the water whose name it bears; set by hand."""
MOST, LONGEST_NOUN = 6, 24
_AREAS = frozenset(("country", "region", "county", "island"))
"""What an airport may be called after and is far from filling."""
_KINDS = (
    ("stands_airport", "airport"),
    ("stands_base", "base"),
    ("stands_facility", "facility"),
)
"""The word classes of nouns for such sites, and the kinds of place that these are."""


def stand_in(
    name: str, noun: str, area: Place | None, pack: Pack, gazetteer: Gazetteer
) -> Place | None:
    """The town that a site is called after (`name` comes without its noun), in `area` if one is
    given; None where the noun is of no such site, or where it is open which town."""
    spoken = noun.casefold()
    kind = next((kind for words, kind in _KINDS if spoken in pack.words(words)), None)
    return gazetteer.stand_in(name, noun, kind, area) if kind else None


def site_called(
    text: str, mention: PlaceMention, pack: Pack, gazetteer: Gazetteer
) -> tuple[Place, ...]:
    """The site that a name and the small word behind it are the name of: "the Kakhovka dam" is
    neither the town nor the reservoir. Airfields are told by their towns, but not by the province
    that they are called after."""
    if mention.place is None or mention.role == "demonym" or mention.why == PINNED:
        return ()
    behind = text[mention.end : mention.end + LONGEST_NOUN].split(None, 1)[:1]
    noun = behind[0].rstrip(".,;:)") if behind else ""
    if noun not in pack.words("facility"):
        return ()
    if noun in pack.words("stands_airport") and mention.place.kind not in _AREAS:
        return ()
    bearers = (mention.place, *mention.candidates)
    return tuple(
        place
        for place in gazetteer.lookup(f"{mention.text} {noun}")
        if place.kind in ("facility", "airport")
        and any(haversine_km(place.point, one.point) <= ABOUT_KM for one in bearers)
    )


def airport_elsewhere(
    name: Name, town: Place, text: str, pack: Pack, gazetteer: Gazetteer
) -> Place | None:
    """The airport that bears the name of a town and lies far from it, in a text that may tell of airfields
    or bases: Manas International Airport is Bishkek's."""
    words = pack.words("stands_airport", "stands_base")
    if town.kind != "settlement" or (words and not _tells_of(text, words)):
        return None
    if not name.text.isascii() and not is_spelling(name.text, town.name):
        return None  # known by a former name: Jalal-Abad is Manas now, and was no airport
    called = name.text if name.text.isascii() else town.name
    near = [p for p in (town, *name.candidates) if p.kind == "settlement"]
    for noun in sorted(load(BASE).words("airfield_kind")):
        for place in gazetteer.lookup(f"{called} {noun}"):
            if place.kind != "airport" or place.country != town.country:
                continue
            if all(haversine_km(place.point, one.point) > ABOUT_KM for one in near):
                return place
    return None


@lru_cache(maxsize=4)
def _tells_of(text: str, words: frozenset[str]) -> bool:
    """Whether a text has one of some words; asked of each town in it."""
    small = in_small(text)
    return any(word in small for word in words)


def off_their_town(end: End, pack: Pack, gazetteer: Gazetteer, is_point: bool = True) -> End:
    """An unlisted end called "Callao Outer Anchorage" with the towns called Callao, each as a site
    off it; any other end as it is. A point that is said to be of one (`is_point`) may be off another
    town; an anchorage lies in the country of its town, a terminal may be called after a company."""
    if end.certainty != "unlisted" or end.party.place is not None:
        return end
    words = end.party.text.split()
    name = list(words)
    while len(name) > 1 and name[-1].lower().rstrip(".0123456789") in {*pack.words("berth"), ""}:
        name.pop()
    if len(name) == len(words):
        return end
    noun = " ".join(words[len(name) :])
    is_town = not is_point and not pack.words("roadstead").isdisjoint(noun.lower().split())
    towns = [town for town in gazetteer.lookup(" ".join(name)) if town.kind == "settlement"]
    made = tuple(_off(town, noun, end, is_town=is_town) for town in towns)
    return End(made[:MOST] if is_point else made, "near", noun=noun.lower()) if made else end


def _off(town: Place, noun: str, end: End, *, is_town: bool) -> Party:
    """The site off a town as a party; one that counts as the town keeps its kind and people."""
    from osint.gazetteer.demand import site_of  # few texts tell of one

    site = site_of(town, noun, "facility", OFF_TOWN_KM)
    if is_town:
        site = replace(site, kind=town.kind, population=town.population)
    party = parties.from_place(site, end.party.text)
    return replace(party, start=end.party.start, end=end.party.end)
