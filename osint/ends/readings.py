"""Which candidates of a name may be meant together, or by a noun beside it."""

from __future__ import annotations

from osint.ends.context import REGIONS
from osint.ends.named import LARGEST_VILLAGE
from osint.gazetteer import fold
from osint.language.pack import Pack, load
from osint.language.traits import BASE
from osint.model import Place

NO_SITES = ("settlement", "country", "region", "county")
LANDS = ("island", "peninsula", "country", "disputed")
"""Kinds of land that a town's name may mean as well, elsewhere: Trinidad."""


def is_alike(first: Place, other: Place) -> bool:
    """Whether a namesake may stand for the first: a county is no other reading of a town."""
    return first.kind != "settlement" or other.kind in ("settlement", *LANDS)


def is_country_of(town: Place, country: Place) -> bool:
    """Whether a country is called as a town of it: "Djibouti" is either."""
    return (
        (town.kind, country.kind) == ("settlement", "country")
        and town.country == country.country
        and fold(town.name) == fold(country.name)
    )


def fits_noun(noun: str, place: Place) -> bool:
    """Whether a place may be called that: a province is no town."""
    words = load(BASE).words
    if noun in words("division_kind") and place.kind == "settlement":
        return False
    if noun in words("village_kind") and place.kind == "settlement":
        return place.population <= LARGEST_VILLAGE
    return not (noun in words("town_kind") and place.kind in REGIONS)


def called_town(noun: str, known: tuple[Place, ...], pack: Pack) -> list[Place]:
    """The places that fit a noun: no state is a municipality, and a city may be the seat of the county that
    is known first, listed by a longer name ("la ciudad de Rosario")."""
    fitting = [p for p in known if not noun or fits_noun(noun, p)]
    if noun in pack.words("small_town_kind") and not pack.traits.own_terms:
        towns = [p for p in fitting if p.kind not in ("region", "macro-region")]
        return sorted(towns, key=lambda p: p.kind == "county") or fitting
    is_town = not pack.traits.own_terms and noun in load(BASE).words("town_kind")
    first = [p for p in known[:1] if is_town and p.kind == "county"]
    return [*first, *fitting]
