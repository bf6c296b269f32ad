"""The areas that a text puts its names in, wherever it does."""

from __future__ import annotations

from itertools import pairwise

from osint.extract.mention_search import starting
from osint.gazetteer import fold
from osint.geo.geodesic import haversine_km
from osint.language.pack import Pack
from osint.model import Extraction, Place, PlaceMention

_KINDS = ("country", "region", "county")
"""Kinds of an area of an address."""
_WIDE = ("country", "region")
"""Kinds of an area of which the gazetteer tells what lies in it."""
BEHIND = 50
"""Characters behind a name in which the area that it is put in begins."""
BEYOND = 2.0
"""Radii of a county from its middle, beyond which a place is surely in another; set by hand."""
_SAID = 4
"""Words between a name and the preposition that leads to its area, at most; five more tell its part."""


Addresses = tuple[dict[str, list[Place]], set[str]]
"""Name -> the areas of its address; the names that have another one elsewhere in the text."""


def addresses(extraction: Extraction, text: str, pack: Pack) -> Addresses:
    """The address of each name ("Lima, Ohio"), the first that the text or its title gives."""
    found: dict[str, list[Place]] = {}
    several: set[str] = set()
    if not pack.has_addresses:
        return found, several
    mentions = extraction.places
    for number, (one, two) in enumerate(pairwise(mentions)):
        if not _is_put(text[one.end : two.start], pack):
            continue
        behind = mentions[number + 2] if number + 2 < len(mentions) else None
        is_led_on = behind is not None and text[two.end : behind.start] == ", "
        if behind is not None and is_led_on and _is_area(behind) and not _is_wide(two):
            two = behind  # "X is in Y Township, Ohio"
        area = two.place
        if area is None or not _is_area(two) or one.place == area:
            continue
        is_told = area.kind != "county" or _is_beyond(one, area)
        if is_told and found.setdefault(name := fold(one.text), [area]) != [area]:
            several.add(name)
    return found, several


def area_behind(end: int, extraction: Extraction, pack: Pack) -> list[Place]:
    """The area that the text puts a name in right behind it, one that was not known for a place: "Palma,
    in northern Mozambique"; none where it says nothing of the kind."""
    for mention in starting(extraction.places, end, end + BEHIND):
        is_put = _is_area(mention) and _is_put(extraction.text[end : mention.start], pack)
        return [mention.place] if is_put and mention.place is not None else []
    return []


def _is_put(between: str, pack: Pack) -> bool:
    """Whether the words between a name and an area put the one in the other: "Lima, Ohio", "Lima in
    Ohio", "Lima is a town in Ohio", "Lima, in the far north of Ohio"."""
    if between == ", ":
        return True
    words, said = pack.words, between.lower().removeprefix(",").split(None, _SAID + 5)
    leads = words("in", "in_area")
    at = next((number for number, word in enumerate(said) if word in leads), None)
    if at is None or not words("be", "determiner", "kind", "place_adjective").issuperset(said[:at]):
        return False
    parts = words("determiner", "neutral", "compass", "part_adjective", "of", "division")
    return parts.issuperset(said[at + 1 :])


def _is_beyond(mention: PlaceMention, county: Place) -> bool:
    """Whether none that a name may mean lies in or at a county, of which few say what lies in it."""
    reach = BEYOND * county.radius_km
    return all(haversine_km(place.point, county.point) > reach for place in mention.candidates)


def _is_wide(mention: PlaceMention) -> bool:
    return mention.place is not None and mention.place.kind in _WIDE


def _is_area(mention: PlaceMention) -> bool:
    """Whether a name is that of an area of an address."""
    place = mention.place
    return place is not None and place.kind in _KINDS and mention.role == "toponym"
