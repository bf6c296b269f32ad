"""Names as a person types them: "Paris, Texas", "Arlington, VA", "Hanoi, Vietnam", "IND".

What stands after a comma restricts: a country (name, alpha-2 or alpha-3 code), a first-order
region (name, abbreviation or code), a county, or any place whose circle holds the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.model import Place

if TYPE_CHECKING:
    from osint.gazetteer import Candidate, Gazetteer

_AREAS = frozenset(
    ("country", "region", "county", "disputed", "macro-region", "island", "peninsula")
)
_MOST_PARTS = 5
OTHER_NAME = 1.5
"""How much less a place is meant by one of its lesser names (writer ranks them the same)."""


def country_code(gazetteer: Gazetteer, text: str) -> str | None:
    """The alpha-2 code that a country's name, alpha-2 or alpha-3 code means; None for others."""
    words = " ".join(text.split())
    if len(words) in (2, 3) and words.isascii() and words.isalpha():
        code = words.upper() if len(words) == 2 else gazetteer.alpha3.get(words.upper())
        if code and gazetteer.country(code):
            return code
    named = [place.country for place in gazetteer.lookup(words) if place.kind == "country"]
    return named[0] if named else None


def address(gazetteer: Gazetteer, text: str) -> tuple[Candidate, ...]:
    """The places that "name, area, wider area" means, best known first; of a name without a
    comma, all that bear it. Empty when an area is unknown or none of the places lies in it."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not parts or len(parts) > _MOST_PARTS:
        return ()
    found = gazetteer.candidates(parts[0])
    for part in parts[1:]:
        areas = _areas(gazetteer, part)
        found = tuple(c for c in found if any(_lies_in(c.place, area) for area in areas))
    return tuple(sorted(found, key=lambda c: -c.fame + OTHER_NAME * (c.how == "alternate")))


def _areas(gazetteer: Gazetteer, text: str) -> tuple[Place, ...]:
    country = country_code(gazetteer, text)
    whole = gazetteer.country(country) if country else None
    found = {place.id: place for place in (whole,) if place}
    for place in gazetteer.lookup(text):
        if place.kind in _AREAS:
            found.setdefault(place.id, place)
    for code in gazetteer.countries() if text.isupper() and len(text) <= 3 else ():
        region = gazetteer.region(code, text) if code in _LETTERED else None
        if region is not None:
            found.setdefault(region.id, region)
    return tuple(found.values())


_LETTERED = frozenset(("US",))
"""Countries whose GeoNames codes of regions are the abbreviations that people write."""


def _lies_in(place: Place, area: Place) -> bool:
    if place.id == area.id:
        return False
    if area.kind == "country":
        return place.country == area.country
    if area.kind in ("region", "disputed") and area.admin1_code:
        return (place.country, place.admin1_code) == (area.country, area.admin1_code)
    from osint.geo.geodesic import haversine_km

    return haversine_km(place.point, area.point) <= area.radius_km * 1.2 + place.radius_km
