"""Small places of the United States: the towns of post codes that GeoNames'
cities500 does not hold."""

from __future__ import annotations

import json
import math
import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median

from osint.gazetteer.rows import Row
from osint.support.fold import fold

_STATES = frozenset(
    [
        "AL",
        "AK",
        "AZ",
        "AR",
        "CA",
        "CO",
        "CT",
        "DE",
        "DC",
        "FL",
        "GA",
        "HI",
        "ID",
        "IL",
        "IN",
        "IA",
        "KS",
        "KY",
        "LA",
        "ME",
        "MD",
        "MA",
        "MI",
        "MN",
        "MS",
        "MO",
        "MT",
        "NE",
        "NV",
        "NH",
        "NJ",
        "NM",
        "NY",
        "NC",
        "ND",
        "OH",
        "OK",
        "OR",
        "PA",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VT",
        "VA",
        "WA",
        "WV",
        "WI",
        "WY",
    ]
)
_NEAR_KM = 25.0


def _codes(path: Path) -> Iterator[dict[str, object]]:
    text = path.read_text(encoding="utf8")
    codes, _ = json.JSONDecoder().raw_decode(text, text.index("{"))
    yield from codes.values()


def _towns(path: Path) -> dict[tuple[str, str], list[tuple[float, float]]]:
    towns: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for code in _codes(path):
        name, state = str(code["city"]).strip(), str(code["state"])
        latitude, longitude = code["latitude"], code["longitude"]
        if name and latitude and longitude and not re.search(r"\d|[()]", name):
            towns[name, state].append((float(str(latitude)), float(str(longitude))))
    return towns


def rows(zipcodes: Path, known: Iterable[Row]) -> Iterator[Row]:
    """A row for each town of a post code that no row of `known` has within 25 km."""
    places = defaultdict(list)
    for row in known:
        if row.country == "US":
            for name in {row.name, *(name.text for name in row.names)}:
                places[fold(name)].append((row.latitude, row.longitude))
    for (name, state), points in sorted(_towns(zipcodes / "package/lib/codes.js").items()):
        if state not in _STATES:
            continue
        latitude, longitude = median(p[0] for p in points), median(p[1] for p in points)
        if not any(_near(latitude, longitude, p) for p in places[fold(name)]):
            yield Row(
                id=-(zlib.crc32(f"US {state} {name}".encode()) & 0x3FFFFFFF | 0x40000000),
                name=name, latitude=latitude, longitude=longitude, radius_km=1.5,
                kind="settlement", country="US", admin1=state, population=0, fame=2.0,
            )  # fmt: skip


def _near(latitude: float, longitude: float, point: tuple[float, float]) -> bool:
    shrink = math.cos(math.radians(latitude))
    return math.hypot(latitude - point[0], (longitude - point[1]) * shrink) * 111.2 < _NEAR_KM
