"""GeoJSON of points or areas: Natural Earth, geoBoundaries, or one's own.

The name is the first of the properties NAME_PROPERTIES that a feature has; an area becomes the
circle of the same size about its middle.
"""

from __future__ import annotations

import json
import math
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from osint.errors import DataError
from osint.gazetteer.rows import ALIAS, Name, Row
from osint.geo.geodesic import KM_PER_DEGREE
from osint.limits import MAX_FILE_BYTES

NAME_PROPERTIES = ("name_en", "NAME_EN", "name", "NAME", "Name", "shapeName", "title")
OTHER_PROPERTIES = (
    "name_ru",
    "NAME_RU",
    "name_uk",
    "NAME_UK",
    "name_alt",
    "NAME_ALT",
    "local_name",
)
COUNTRY_PROPERTIES = ("iso_a2", "ISO_A2", "country", "shapeGroup")
_KINDS = {
    "sea": "sea", "ocean": "sea", "gulf": "sea", "bay": "sea", "strait": "sea", "channel": "sea",
    "sound": "sea", "river": "river", "lake": "lake", "reservoir": "lake", "island": "island",
    "island group": "island", "peninsula": "peninsula", "range/mtn": "mountain", "desert": "area",
    "airport": "airport", "adm0": "country", "adm1": "region", "adm2": "county",
    "populated place": "settlement", "admin-1 capital": "settlement", "country": "country",
}  # fmt: skip
Ring = Sequence[Sequence[float]]


def rows(path: Path, alternate_names: Path | None = None) -> Iterator[Row]:
    """A row for each feature with a name.

    Raises:
        DataError: the file is too large, is not GeoJSON, or a feature has no readable geometry.
    """
    if alternate_names is not None:
        raise DataError("GeoJSON carries its own names", path=str(alternate_names))
    if path.stat().st_size > 10 * MAX_FILE_BYTES:
        raise DataError(f"the file has more than {10 * MAX_FILE_BYTES:,} bytes", path=str(path))
    try:
        data = json.loads(path.read_text(encoding="utf8"))
        features = data["features"]
    except (ValueError, KeyError, TypeError):
        raise DataError("this is not a GeoJSON collection of features", path=str(path)) from None
    seen: set[int] = set()
    for number, feature in enumerate(features, 1):
        try:
            row = _row(feature)
        except (KeyError, TypeError, ValueError, IndexError, ZeroDivisionError):
            raise DataError(
                f"feature {number} has no geometry that can be read", path=str(path)
            ) from None
        if row and row.id not in seen:
            seen.add(row.id)
            yield row


def _first(properties: dict[str, Any], keys: Sequence[str]) -> str:
    return next((str(properties[key]) for key in keys if properties.get(key)), "")


def _row(feature: dict[str, Any]) -> Row | None:
    properties = feature.get("properties") or {}
    name = _first(properties, NAME_PROPERTIES)
    if not name or not feature.get("geometry"):
        return None
    latitude, longitude, radius_km = _extent(feature["geometry"])
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError(name)
    country = _first(properties, COUNTRY_PROPERTIES)
    word = _first(properties, ("featurecla", "FEATURECLA", "shapeType", "kind")).lower()
    people = int(float(properties.get("pop_max") or properties.get("POP_MAX") or 0))
    others = dict.fromkeys(str(properties[k]) for k in OTHER_PROPERTIES if properties.get(k))
    return Row(
        id=-(zlib.crc32(f"{name} {latitude:.3f} {longitude:.3f}".encode()) & 0x7FFFFFFF),
        name=name,
        latitude=latitude,
        longitude=longitude,
        radius_km=max(0.5, radius_km),
        kind=_KINDS.get(word, "area"),
        country=country if len(country) == 2 and country.isalpha() else "",
        population=max(0, people),
        fame=max(3.0, math.log10(max(0, people) + 1)),
        names=tuple(Name(other, ALIAS) for other in others if other != name),
    )


def _extent(geometry: dict[str, Any]) -> tuple[float, float, float]:
    """(latitude, longitude, radius_km) of a geometry: of areas the weighted middle and the
    circle of equal size, of points and lines the mean and the farthest half."""
    kind, positions = geometry["type"], geometry["coordinates"]
    if kind == "Point":
        return float(positions[1]), float(positions[0]), 1.0
    if kind in ("Polygon", "MultiPolygon"):
        polygons = [positions] if kind == "Polygon" else positions
        return _middle([polygon[0] for polygon in polygons])
    points = list(_flat(positions))
    latitude = sum(p[1] for p in points) / len(points)
    longitude = sum(p[0] for p in points) / len(points)
    shrink = math.cos(math.radians(latitude))
    far = max(math.hypot(p[1] - latitude, (p[0] - longitude) * shrink) for p in points)
    return latitude, longitude, far * KM_PER_DEGREE / 2


def _flat(positions: Any) -> Iterator[tuple[float, float]]:
    if isinstance(positions[0], (int, float)):
        yield float(positions[0]), float(positions[1])
    else:
        for part in positions:
            yield from _flat(part)


def _middle(rings: Sequence[Ring]) -> tuple[float, float, float]:
    total = x = y = 0.0
    for ring in rings:
        area = east = north = 0.0
        for (x0, y0, *_), (x1, y1, *_) in zip(ring, [*ring[1:], ring[0]], strict=True):
            cross = x0 * y1 - x1 * y0
            area, east, north = area + cross, east + (x0 + x1) * cross, north + (y0 + y1) * cross
        turn = math.copysign(1.0, area)  # rings run either way round, by where they come from
        total, x, y = total + area * turn, x + east * turn, y + north * turn
    latitude, longitude = y / (3 * total), x / (3 * total)
    square_km = abs(total) / 2 * KM_PER_DEGREE**2 * math.cos(math.radians(latitude))
    return latitude, longitude, math.sqrt(square_km / math.pi)
