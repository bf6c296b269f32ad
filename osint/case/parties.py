"""The parties and figures that a case file names, read by the same rooms as those of a text."""

from __future__ import annotations

import re

from osint.errors import CoordinateError
from osint.model import Extraction, Interval, Party, Place
from osint.world import World

_BORDER = re.compile(r"border ([A-Z]{2})-([A-Z]{2})")


def party_from_text(
    words: str, extraction: Extraction, pinned: dict[str, Place], world: World
) -> Party:
    """What a name, a coordinate or `border RU-KP` stands for in a case.

    A pinned place comes first, then a border, a coordinate, a place that the source itself
    names so, and last the gazetteer, where only a name with one meaning counts.
    """
    if words in pinned:
        return _located(words, pinned[words])
    border = _BORDER.fullmatch(words)
    if border:
        return _border(words, border[1], border[2], world)
    return _coordinate(words) or _of_source(words, extraction) or _of_gazetteer(words, world)


def figure_from_text(words: str) -> Interval | None:
    """The first quantity in the words, as stated; None where there is none."""
    from osint.extract import quantities

    for quantity in quantities.find(words):
        return Interval(quantity.low, quantity.high, quantity.unit, text=quantity.text)
    return None


def _located(words: str, place: Place, candidates: tuple[Place, ...] = ()) -> Party:
    has_point = place.kind not in ("country", "sea", "river", "macro-region")
    return Party(
        text=words,
        name=place.name,
        kind=place.kind,
        place=place,
        point=place.point if has_point else None,
        radius_km=place.radius_km,
        country=place.country,
        candidates=candidates or (place,),
    )


def _border(words: str, first: str, second: str, world: World) -> Party:
    names = [place.name if place else code for code, place in _countries(world, first, second)]
    return Party(
        text=words,
        name=f"border between {names[0]} and {names[1]}",
        kind="border",
        country=first,
        other_country=second,
    )


def _countries(world: World, *codes: str) -> list[tuple[str, Place | None]]:
    return [(code, world.gazetteer.country(code)) for code in codes]


def _coordinate(words: str) -> Party | None:
    from osint.extract import coordinates

    try:
        mention = coordinates.parse(words)
    except CoordinateError:
        return None
    if mention.point is None:
        return None
    radius_km = (mention.precision_m or 0.0) / 1000
    return Party(words, words, "coordinate", point=mention.point, radius_km=radius_km)


def _of_source(words: str, extraction: Extraction) -> Party | None:
    for mention in extraction.places:
        if mention.text == words and mention.place is not None:
            return _located(words, mention.place, mention.candidates)
    return None


def _of_gazetteer(words: str, world: World) -> Party:
    places = world.gazetteer.lookup(words)
    countries = tuple(place for place in places if place.kind == "country")
    if len(places) == 1 or len(countries) == 1:
        return _located(words, (countries or places)[0], places)
    return Party(words, words, "unknown", candidates=places)
