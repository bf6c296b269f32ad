"""What a person types as an end of a statement: a pinned name, a coordinate, a line ("border with
North Korea", "Russia-China border", "coast of Norway"), a country code, a place.
"""

from __future__ import annotations

from collections.abc import Mapping

from osint import pipeline
from osint.ends import party as parties
from osint.ends.party import FAME_LEAD, from_coordinate, from_place, unknown
from osint.ends.reader import reader_of
from osint.errors import CoordinateError
from osint.extract import coordinates
from osint.gazetteer import fold
from osint.geo.geodesic import distance_km
from osint.judging.waters import WATERS
from osint.language.identity import outlines
from osint.language.pack import codes, load
from osint.language.scripts import script_of
from osint.language.traits import BASE
from osint.model import Document, Party, Place
from osint.statements.reading import rowed
from osint.support.frozen import replace
from osint.world import World

OTHER_NAME = 0.7
"""How much of the lead that the best needs a rival forfeits whose own name is another."""
LINES = ("border", "coast")
"""The kinds of line that typed words may name; their classes of words are called so too."""


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
    own = parties.layer(words, world)
    if own is not None:
        return own
    try:
        return from_coordinate(coordinates.parse(words))
    except CoordinateError:
        pass
    line = _line(words, BASE, world)
    if line is not None:
        return line
    if len(words) in (2, 3) and words.isupper():
        code = world.gazetteer.country_code(words)
        country = world.gazetteer.country(code) if code else None
        if country is not None:
            return from_place(country, words)
    found = _named(words, world)
    if found.kind == "unknown" and not found.candidates:
        return _foreign_line(words, world) or found
    return found


def _foreign_line(words: str, world: World) -> Party | None:
    """The line that words of another language than English name."""
    script = script_of(words)
    for code in codes():
        if code != BASE and outlines()[code].script == script:
            line = _line(words, code, world)
            if line is not None:
                return line
    return None


def _line(words: str, code: str, world: World) -> Party | None:
    """The border or coast that words name and nothing else: read as in a text of the language."""
    pack, said = load(code), words.lower()
    if not any(word in said for kind in LINES for word in pack.words(kind)):
        return None
    document = Document(id="typed", text=words, language=code)
    reader = reader_of(pipeline.extract(document, world), world, pack)
    row = rowed(words, pack, reader.slots, 0, len(words))
    slots = row.slots_in(row.string)
    if len(row.tokens) != 1 or len(slots) != 1 or slots[0].line not in LINES:
        return None
    return replace(reader.end(slots[0]).party, text=words, start=None, end=None)


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
        rivals = [
            p for p in rivals if p.kind == best.kind or world.gazetteer.fame(p.id) > CITY_FAME
        ]
    if not all(_leads(best, rival, world, words) for rival in rivals[:RIVALS]):
        return Party(text=words, name=words, kind="unknown", candidates=candidates[:10])
    return replace(from_place(best, words), candidates=candidates[:10])


def _named_after(region: Place, city: Place) -> bool:
    """Whether a region has its name from a city in or beside it: "Kyiv" alone means the city."""
    return (
        city.kind == "settlement"
        and region.kind in ("region", "county")
        and region.country == city.country
        and distance_km(region.point, city.point) <= region.radius_km + city.radius_km
    )


def _same_ground(one: Place, other: Place) -> bool:
    """Whether an island and the region that it is are two entries: Sicily, Crete, Sakhalin; or a
    water is one as a river and one as a sea: the Río de la Plata."""
    kinds = {one.kind, other.kind}
    if kinds <= WATERS:
        apart_km = distance_km(one.point, other.point)
        return one.name == other.name and apart_km <= max(one.radius_km, other.radius_km)
    return (
        "island" in kinds
        and kinds <= {"island", "region", "county"}
        and one.country == other.country
        and distance_km(one.point, other.point) <= min(one.radius_km, other.radius_km)
    )


RIVALS = 5
CITY_FAME = 5.0
"""The prominence of a city of a hundred thousand."""


def _leads(best: Place, second: Place, world: World, words: str) -> bool:
    if best.kind in ("country", "macro-region") and second.kind not in ("country", "macro-region"):
        return True
    fame = world.gazetteer.fame
    key = fold(words)
    if best.kind != "settlement" and second.kind == "settlement" and fold(second.name) == key:
        return fame(second.id) < CITY_FAME  # Washington: the state or the capital?
    own = fold(best.name) == key and not fold(second.name).startswith(key)
    return fame(best.id) - fame(second.id) >= FAME_LEAD - OTHER_NAME * own
