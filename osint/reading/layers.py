"""The user's lines and areas from GeoJSON, KML, GPX, Shapefiles and GeoPackages.

Only WGS84 is read: there is no way here to turn other reference systems into it. A geometry that
crosses itself or has no extent is refused with the place of the fault.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from osint.errors import InputError
from osint.geo.extent import Extent
from osint.geo.layers import Kind, Layer, outline_of
from osint.geo.segments import Degrees
from osint.limits import MAX_FILE_BYTES
from osint.model import Point
from osint.reading.layer_formats import FORMATS

SUFFIXES = tuple(FORMATS)
MOST_POINTS = 500_000


def read_layer(
    path: Path,
    name: str | None = None,
    aliases: tuple[str, ...] = (),
    date: str | None = None,
    source: str | None = None,
) -> Layer:
    """The layer that a file holds; without `name` it is called as the file's only named feature,
    else as the file ("front-line.geojson": "front line").

    Raises:
        InputError: the file cannot be read, is of another kind or reference system, or a
            geometry is empty, out of range or crosses itself.
    """
    reader = FORMATS.get(path.suffix.lower())
    if reader is None:
        raise InputError(f"is no layer; known are {', '.join(SUFFIXES)}", path=str(path))
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= MAX_FILE_BYTES else b""
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=str(path)) from error
    if size > MAX_FILE_BYTES:
        raise InputError(f"has more than {MAX_FILE_BYTES:,} bytes", path=str(path))
    features = [feature for feature in reader(path, data) if not feature[0].is_empty]
    if not features:
        raise InputError("holds no line, area or point", path=str(path))
    for geometry, label in features:
        _check(geometry, label, path)
    named = {label for _, label in features if label}
    called = name or (
        named.pop() if len(named) == 1 else path.stem.replace("-", " ").replace("_", " ")
    )
    kind, outline, extent = _shape([geometry for geometry, _ in features], called, path)
    return Layer(
        called, aliases, kind, outline, extent, str(path), sha256(data).hexdigest(), date, source
    )


def _check(geometry: Any, name: str, path: Path) -> None:
    import shapely

    west, south, east, north = geometry.bounds
    what = f"the geometry {name!r}" if name else "a geometry"
    if not (west >= -180 and east <= 180 and south >= -90 and north <= 90):
        raise InputError(
            f"{what} leaves the Earth ({west:.1f} to {east:.1f} east, {south:.1f} to {north:.1f} "
            "north): it is in another reference system than WGS84, or its axes are swapped",
            path=str(path),
        )
    if not geometry.is_valid:
        reason = shapely.is_valid_reason(geometry)
        raise InputError(
            f"{what} is not valid: {reason}; repair it first, for example in QGIS", path=str(path)
        )
    if shapely.get_num_coordinates(geometry) > MOST_POINTS:
        raise InputError(f"{what} has more than {MOST_POINTS:,} points", path=str(path))


def _shape(geometries: list[Any], name: str, path: Path) -> tuple[Kind, Any, Extent | None]:
    parts = [part for geometry in geometries for part in _parts(geometry)]
    areas = [part for part in parts if part.geom_type == "Polygon"]
    lines = [part for part in parts if part.geom_type in ("LineString", "LinearRing")]
    if areas and not lines:
        import shapely

        whole = shapely.union_all(areas)
        rings = [ring for area in _parts(whole) for ring in (area.exterior, *area.interiors)]
        return "area", outline_of([_degrees(ring) for ring in rings], name, str(path), True), None
    if lines:
        rings = [ring for area in areas for ring in (area.exterior, *area.interiors)]
        drawn = [_degrees(line) for line in (*lines, *rings)]
        return "line", outline_of(drawn, name, str(path), False), None
    if len(parts) == 1:
        point = Point(latitude=float(parts[0].y), longitude=float(parts[0].x))
        return "point", None, Extent(point, 0.0)
    raise InputError(
        f"holds {len(parts)} points; a layer is a line, an area or one point", path=str(path)
    )


def _parts(geometry: Any) -> Iterator[Any]:
    if hasattr(geometry, "geoms"):
        for part in geometry.geoms:
            yield from _parts(part)
    else:
        yield geometry


def _degrees(line: Any) -> list[Degrees]:
    return [(float(position[0]), float(position[1])) for position in line.coords]
