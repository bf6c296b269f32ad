"""Small places of the United States: the Census Bureau's places and county subdivisions, as
Debian's weather-util-data carries them."""

from __future__ import annotations

import gzip
import math
import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from osint.gazetteer.rows import ALIAS, Name, Row
from osint.support.fold import fold

_NEAR_KM = 20.0
_ENTRY = re.compile(
    r"\[fips(\d{7}|\d{10})\]\ncentroid = \((-?[\d.]+), (-?[\d.]+)\)\ndescription = (.+), ([A-Z]{2})\n"
)
_PLACE = re.compile(r"^(.+?) (?:CDP|city|town|village|borough|comunidad|zona urbana)$")
_TOWNSHIP = re.compile(r"^(.+?) (charter township|township|town|plantation)$")
_NEW_ENGLAND = frozenset(("CT", "MA", "ME", "NH", "RI", "VT"))
"""Where a county subdivision is a town; in New York and Wisconsin it bears the name of one."""
_BARE = re.compile(r"[\d()]| and | government| balance")


class Place(NamedTuple):
    """A place or township: its name without the word of type, its state, and where it lies."""

    name: str
    state: str
    latitude: float
    longitude: float
    is_township: bool


def load(package: Path) -> Iterator[Place]:
    """Every place and township; points are given in radians there."""
    with gzip.open(package / "usr/share/weather-util/places.gz", "rt", encoding="utf8") as stream:
        text = stream.read()
    for code, latitude, longitude, name, state in _ENTRY.findall(text):
        is_division = len(code) == 10
        match = (_TOWNSHIP if is_division else _PLACE).match(name)
        if match is None or _BARE.search(name):
            continue
        is_town = is_division and match[2] == "town"
        if is_town and state not in _NEW_ENGLAND:
            continue
        at = math.degrees(float(latitude)), math.degrees(float(longitude))
        yield Place(match[1], state, *at, is_division and not is_town)


def rows(package: Path, known: Iterable[Row]) -> Iterator[Row]:
    """A row for each place that no row of `known` has within 20 km. A township is known by its
    full name only: half of them bear the name of a president."""
    places: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for row in known:
        if row.country == "US":
            for text in {row.name, *(name.text for name in row.names)}:
                places[fold(text)].append((row.latitude, row.longitude))
    for place in load(package):
        name = f"{place.name} Township" if place.is_township else place.name
        key = fold(name)
        if any(_near(place, point) for point in places[key]):
            continue
        places[key].append((place.latitude, place.longitude))
        short = (Name(f"{place.name} Twp.", ALIAS),) if place.is_township else ()
        at = f"{place.latitude:.3f} {place.longitude:.3f}"
        yield Row(
            id=-(zlib.crc32(f"census {name} {at}".encode()) & 0x3FFFFFFF | 0x40000000),
            name=name,
            latitude=place.latitude,
            longitude=place.longitude,
            radius_km=5.0 if place.is_township else 2.0,
            kind="settlement",
            country="US",
            admin1=place.state,
            fame=1.5,
            names=short,
        )


def _near(place: Place, point: tuple[float, float]) -> bool:
    shrink = math.cos(math.radians(place.latitude))
    north, east = place.latitude - point[0], (place.longitude - point[1]) * shrink
    return math.hypot(north, east) * 111.2 < _NEAR_KM
