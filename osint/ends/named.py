"""A name of the text with the places that it may mean, and what its slot may stand for."""

from __future__ import annotations

from osint.ends.slot import Slot
from osint.gazetteer import Gazetteer, fold
from osint.geo.geodesic import haversine_km
from osint.model import Place, PlaceMention

AREAS = frozenset(("region", "county", "macro-region", "disputed", "island", "peninsula", "area"))
WHOLES = AREAS | {"country"}
SEAT = 10_000
"""Inhabitants from which a town shares the name of the region about it."""
TOWN, MUNICIPALITY_KM = 2_000, 15.0
"""The same for a region no larger than a municipality: Kotor, Bled."""
LARGEST_VILLAGE = 50_000
"""People; a place with more is called a town or a city."""
SMALL_COUNTRY_KM = 40.0
"""Up to this radius a country is a spot, as its city is: Singapore, Hong Kong, Malta."""
ROCK_KM = 5.0
"""Up to this radius disputed land is a spot: Snake Island."""
WATERS = frozenset(("sea", "river", "lake"))


class Name:
    """A name of the text with every place that it may mean, the likeliest first.

    `mention` is what the recogniser made of it, None for a name that it left out; `is_own` says
    that the candidates bear it in the text's own language and script.
    """

    __slots__ = ("candidates", "is_own", "mention", "text")

    def __init__(
        self,
        text: str,
        mention: PlaceMention | None,
        candidates: tuple[Place, ...],
        is_own: bool = False,
    ) -> None:
        self.is_own = is_own
        self.text, self.mention, self.candidates = text, mention, candidates


def letter_of(name: Name) -> str:
    """What a name may be: see osint/language/pattern.py."""
    if not name.candidates:
        return "N"
    first = name.candidates[0]
    is_own_name = fold(first.name) == fold(name.text) or (
        first.kind == "country" and (" " in name.text or _is_part(name.text, first))
    )  # "the People's Republic of China", "Bosnia"
    if name.mention is None and not (
        (first.kind in ("country", "region", "disputed") and is_own_name) or first.kind == "sea"
    ):
        return "N"
    if first.kind == "country":
        return "Q" if first.radius_km < SMALL_COUNTRY_KM else "K"
    if is_small(first):
        return "Q"
    if first.kind in AREAS:
        is_seat = first.kind in ("region", "county") and any(
            p.kind == "settlement"
            and p.country == first.country
            and p.population >= (TOWN if first.radius_km <= MUNICIPALITY_KM else SEAT)
            and haversine_km(p.point, first.point) <= first.radius_km + 10
            for p in name.candidates[:8]
        )
        return "Q" if is_seat else "R"
    if first.kind in WATERS:
        return "W"
    return "Q" if any(p.kind in AREAS for p in name.candidates[:8]) else "P"


def is_small(place: Place) -> bool:
    """Whether an island or a stretch of land is a spot among others, as a town is: Heligoland."""
    if place.kind == "disputed":
        return place.radius_km < ROCK_KM
    return place.kind in ("island", "area") and place.radius_km < SMALL_COUNTRY_KM


def _is_part(name: str, country: Place) -> bool:
    """Whether a name is some words of a country's own: "Macedonia", "Trinidad"."""
    return f" {fold(name)} " in f" {fold(country.name)} "


def country_of(slot: Slot | None, gazetteer: Gazetteer) -> Place | None:
    """The country that a name or a people stands for."""
    value = slot.value if slot is not None else None
    if isinstance(value, PlaceMention):
        return gazetteer.demonym(value.text) or value.place
    if isinstance(value, Name):
        return next((p for p in value.candidates if p.kind in ("country", "disputed")), None)
    return None


def area_of(slot: Slot, gazetteer: Gazetteer) -> Place | None:
    """The area that a slot names: the likeliest of them."""
    return next(iter(areas_of(slot, gazetteer)), None)


def areas_of(slot: Slot, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Every area that a slot may name, the likeliest first."""
    if isinstance(slot.value, PlaceMention):
        place = gazetteer.demonym(slot.text) or slot.value.place
        return (place,) if place is not None else ()
    if not isinstance(slot.value, Name):
        return ()
    return tuple(place for place in slot.value.candidates[:8] if place.kind in WHOLES)


def as_written(mention: PlaceMention, candidates: tuple[Place, ...]) -> tuple[Place, ...]:
    """The candidates, those first that have the name with the marks it is written with, where the
    one that the resolver took has none: "Salé" is no Sale."""
    first = mention.place
    has_marks = any(letter.isalpha() and letter > "\x7f" for letter in mention.text)
    if first is None or not has_marks or not first.name.isascii():
        return candidates
    return tuple(sorted(candidates, key=lambda place: place.name != mention.text))
