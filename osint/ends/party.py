"""The ends of a claim: from mentions, and from words that a person typed.

`party_from_text` reads what the command line and the case files name: a pinned name, a
coordinate, a border ("border with North Korea", "Russia-China border"), a country code, a place.
"""

from __future__ import annotations

from collections.abc import Mapping

from osint.ends import border as border_phrases
from osint.errors import CoordinateError
from osint.extract import coordinates
from osint.gazetteer import fold
from osint.geo.geodesic import distance_km
from osint.language.pack import load
from osint.model import Party, Place
from osint.model.parties import from_coordinate, from_mention, from_place, unknown
from osint.world import World

__all__ = [
    "border",
    "from_coordinate",
    "from_mention",
    "from_place",
    "layer",
    "party_from_text",
    "unknown",
]

FAME_LEAD = 1.0
"""How much more prominent the best candidate must be to be meant without more context, on the
gazetteer's scale of log10 of a city's population: ten times as large."""
OTHER_NAME = 0.7
"""How much of that lead a rival forfeits whose own name is another."""


def layer(
    words: str, world: World, start: int | None = None, end: int | None = None
) -> Party | None:
    """The user's own line, area or point that words name; None when no layer is called so."""
    found = world.layer(words)
    if found is None:
        return None
    point = found.extent.point if found.extent else None
    kind = "facility" if point else "layer"
    name = found.name if found.name[:1].isupper() else f"the {found.name.removeprefix('the ')}"
    return Party(words, name, kind, point=point, start=start, end=end)


def border(one: str | None, other: str | None, world: World, text: str | None = None) -> Party:
    """The common border of two countries, given as ISO 3166-1 alpha-2 codes."""
    phrase = border_phrases.BorderPhrase(
        owner=world.gazetteer.country(one) if one else None,
        other=world.gazetteer.country(other) if other else None,
        start=0,
        end=0,
    )
    made = border_phrases.party(phrase, "")
    return Party(
        text=text or made.name,
        name=made.name,
        kind="border",
        country=one,
        other_country=other,
    )


def party_from_text(text: str, world: World, pins: Mapping[str, Party] | None = None) -> Party:
    """What a typed name means; never fails, but may be of kind "unknown".

    Args:
        text: "Vladivostok", "Sergeevka, Primorsky Krai", "border with North Korea",
            "Russia-China border", "RU", "44.3, 131.6".
        pins: names that a person fixed, whatever the gazetteer says; matched without case.

    Returns:
        the end of a claim. When several places have the name and none is ten times as
        prominent as the next, it is of kind "unknown" and lists them in `candidates`.
    """
    words = " ".join(text.split())
    for name, pinned in (pins or {}).items():
        if name.casefold() == words.casefold():
            return pinned
    own = layer(words, world)
    if own is not None:
        return own
    try:
        return from_coordinate(coordinates.parse(words))
    except CoordinateError:
        pass
    coast = _coast(words, world)
    if coast is not None:
        return coast
    phrase = border_phrases.read(words, 0, world.gazetteer)
    if phrase is not None and phrase.end == len(words):
        return border_phrases.party(phrase, words)
    if len(words) in (2, 3) and words.isupper():
        code = world.gazetteer.country_code(words)
        country = world.gazetteer.country(code) if code else None
        if country is not None:
            return from_place(country, words)
    return _named(words, world)


def _coast(words: str, world: World) -> Party | None:
    """ "the coast", "coast of Norway"; None for other words."""
    known = load("en").words
    said = words.lower().split()
    start = 1 if said[:1] and said[0] in known("article") else 0
    if said[start : start + 1] == [] or said[start] not in known("coast"):
        return None
    name = " ".join(words.split()[start:])
    if len(said) == start + 1:
        return Party(words, name, "coast")
    if said[start + 1] not in known("of"):
        return None
    rest = words.split()[start + 2 :]
    if rest and rest[0].lower() in known("article"):
        del rest[0]
    country = border_phrases.country_named(" ".join(rest), world.gazetteer)
    if country is None:
        return unknown(words)
    return Party(words, name, "coast", country=country.country)


def _named(words: str, world: World) -> Party:
    candidates = world.gazetteer.lookup(words)
    if not candidates and "," in words:
        candidates = tuple(found.place for found in world.gazetteer.address(words))
    if not candidates:
        country = world.gazetteer.demonym(words)
        return from_place(country, words) if country else unknown(words)
    best = next(
        (place for place in candidates[1:RIVALS] if _named_after(candidates[0], place)),
        candidates[0],
    )
    rivals = [
        p
        for p in candidates
        if p != best and not _named_after(p, best) and not _same_ground(p, best)
    ]
    if "," in words:  # in a country or region that is named, a hamlet is no rival of a town
        rivals = [p for p in rivals if p.kind == best.kind or world.gazetteer.fame(p.id) > CITY]
    if not all(_leads(best, rival, world, words) for rival in rivals[:RIVALS]):
        return Party(text=words, name=words, kind="unknown", candidates=candidates[:10])
    party = from_place(best, words)
    return Party(
        text=words,
        name=party.name,
        kind=party.kind,
        place=party.place,
        point=party.point,
        radius_km=party.radius_km,
        country=party.country,
        candidates=candidates[:10],
    )


def _named_after(region: Place, city: Place) -> bool:
    """Whether a region has its name from a city in or beside it: "Kyiv" alone means the city."""
    return (
        city.kind == "settlement"
        and region.kind in ("region", "county")
        and region.country == city.country
        and distance_km(region.point, city.point) <= region.radius_km + city.radius_km
    )


def _same_ground(one: Place, other: Place) -> bool:
    """Whether an island and the region that it is are two entries: Sicily, Crete, Sakhalin."""
    kinds = {one.kind, other.kind}
    return (
        "island" in kinds
        and kinds <= {"island", "region", "county"}
        and one.country == other.country
        and distance_km(one.point, other.point) <= min(one.radius_km, other.radius_km)
    )


RIVALS = 5
CITY = 5.0
"""The prominence of a city of a hundred thousand."""


def _leads(best: Place, second: Place, world: World, words: str) -> bool:
    if best.kind in ("country", "macro-region") and second.kind not in ("country", "macro-region"):
        return True
    fame = world.gazetteer.fame
    key = fold(words)
    if best.kind != "settlement" and second.kind == "settlement" and fold(second.name) == key:
        return fame(second.id) < CITY  # Washington: the state or the capital?
    own = fold(best.name) == key and not fold(second.name).startswith(key)
    return fame(best.id) - fame(second.id) >= FAME_LEAD - OTHER_NAME * own
