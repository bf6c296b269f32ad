"""Villages of Yemen, which are known by the district they lie in: yemen-regions-py has no points.

A district lies where GeoNames puts its seat. Nothing says how far it reaches, so its circle takes
in the seats about it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from osint.gazetteer.rows import Row
from osint.gazetteer.somewhere import Unit, Unplaced
from osint.gazetteer.sound import likeness, sound
from osint.geo.geodesic import haversine_km
from osint.model import Point
from osint.support.fold import fold

NEIGHBOURS = 3
"""The circle of a district reaches to the third nearest seat of another."""
LEAST_KM, MOST_KM = 15.0, 150.0
ALIKE = 0.45
"""At most this share of letters may differ between two spellings of a district's name."""


def units(package: Path, rows: Iterable[Row]) -> tuple[list[Unit], list[Unplaced]]:
    """The districts with their extents, and the villages within them by their Arabic names."""
    seats = [row for row in rows if row.country == "YE" and row.kind == "county"]
    text = (package / "yemen_regions_py/data/yemen-info.json").read_text("utf8")
    made: dict[int, Unit] = {}
    inside: dict[str, list[int]] = {}
    for governorate in json.loads(text)["governorates"]:
        for district in governorate["districts"]:
            seat = _seat(district["name_en"], seats)
            names = {_plain(name) for name in _villages(district)} - {""}
            if seat is None or not names:
                continue
            unit = made.setdefault(seat.id, _unit(seat, seats))
            for name in names:
                inside.setdefault(name, []).append(unit.id)
    villages = [Unplaced(name, name, tuple(sorted({*ids}))) for name, ids in sorted(inside.items())]
    return list(made.values()), villages


def _villages(district: Mapping[str, Any]) -> Iterator[str]:
    for part in district.get("uzaal", ()):
        for village in part.get("villages", ()):
            yield village["name_ar"]


def _plain(name: str) -> str:
    """The name with single blanks; nothing where it is no Arabic word of three letters."""
    words = " ".join(name.split())
    return words if len(words) > 2 and "\u0620" <= words[0] <= "\u064a" else ""


def _seat(name: str, seats: Iterable[Row]) -> Row | None:
    """The row of a district that `name` spells, the likest of those that sound alike; none where
    those lie in several regions."""
    key = fold(name)
    found = sorted(
        (likeness(key, fold(row.name), ALIKE), row.id, row)
        for row in seats
        if sound(fold(row.name)) == sound(key) and likeness(key, fold(row.name), ALIKE) <= ALIKE
    )
    return found[0][2] if found and len({row.admin1 for _, _, row in found}) == 1 else None


def _unit(seat: Row, seats: Iterable[Row]) -> Unit:
    here = Point(latitude=seat.latitude, longitude=seat.longitude)
    far = sorted(
        haversine_km(here, Point(latitude=row.latitude, longitude=row.longitude))
        for row in seats
        if row.id != seat.id
    )
    return Unit(
        id=-(zlib.crc32(f"yemen {seat.id}".encode()) & 0x3FFFFFFF),
        name=f"{seat.name} District",
        country="YE",
        admin1=seat.admin1,
        latitude=seat.latitude,
        longitude=seat.longitude,
        radius_km=min(MOST_KM, max(LEAST_KM, far[NEIGHBOURS - 1])),
    )
