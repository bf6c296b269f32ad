"""Readers of the formats of layers: a file's bytes to (shapely geometry, name) pairs."""

from __future__ import annotations

import itertools
import json
import sqlite3
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.parsers import expat

from osint.errors import InputError

Found = tuple[Any, str]
_NAMES = ("name", "Name", "NAME", "title", "label")


def geojson(path: Path, data: bytes) -> Iterator[Found]:
    """Features, or a bare geometry, of a GeoJSON file."""
    from shapely.errors import ShapelyError
    from shapely.geometry import shape

    try:
        root = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise InputError(f"is not valid GeoJSON: {error}", path=str(path)) from error
    if not isinstance(root, dict) or "type" not in root:
        raise InputError('is JSON, but no GeoJSON: it has no "type"', path=str(path))
    crs = json.dumps(root.get("crs", "CRS84"))
    if not ("CRS84" in crs or "4326" in crs):
        raise InputError(f"is in another reference system than WGS84: {crs[:80]}", path=str(path))
    features = root.get("features") if root["type"] == "FeatureCollection" else [root]
    for number, feature in enumerate(features if isinstance(features, list) else (), 1):
        is_feature = isinstance(feature, dict) and feature.get("type") == "Feature"
        geometry = feature.get("geometry") if is_feature else feature
        properties = (feature.get("properties") or {}) if is_feature else {}
        if not geometry:
            continue
        try:
            yield shape(geometry), _name(properties)
        except (ShapelyError, ValueError, TypeError, LookupError, AttributeError) as error:
            raise InputError(
                f"feature {number} has a geometry that cannot be read", path=str(path)
            ) from error


def _name(properties: Any) -> str:
    if not isinstance(properties, dict):
        return ""
    return next((str(properties[key]).strip() for key in _NAMES if properties.get(key)), "")


class _Xml:
    """Collects the coordinates of KML and GPX; document types and entities are refused."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.stack: list[str] = []
        self.text = self.name = ""
        self.rings: list[list[tuple[float, float]]] = []
        self.track: list[tuple[float, float]] = []
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._doctype
        self.parser = parser
        self.found: list[Found] = []

    def _doctype(self, *_: object) -> None:
        raise InputError("declares a document type, which is not read", path=str(self.path))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rsplit(" ", 1)[-1]
        self.stack.append(tag)
        self.text = ""
        if tag in ("Placemark", "trk", "rte", "wpt"):
            self.name = ""
        if tag == "Polygon":
            self.rings = []
        if tag in ("trkseg", "rte"):
            self.track = []
        if tag in ("trkpt", "rtept", "wpt"):
            self._point(tag, attributes)

    def _point(self, tag: str, attributes: dict[str, str]) -> None:
        position = float(attributes["lon"]), float(attributes["lat"])
        if tag == "wpt":
            from shapely.geometry import Point

            self.found.append((Point(position), ""))
        else:
            self.track.append(position)

    def _characters(self, text: str) -> None:
        self.text += text

    def _end(self, name: str) -> None:
        from shapely.geometry import LineString, Point, Polygon

        tag = self.stack.pop()
        if tag == "name":
            self.name = self.text.strip() or self.name
        elif tag == "coordinates":
            positions = [
                (float(lon), float(lat))
                for lon, lat, *_ in (part.split(",") for part in self.text.split())
            ]
            if "LinearRing" in self.stack and "Polygon" in self.stack:
                self.rings.append(positions)
            elif "Point" in self.stack:
                self.found.append((Point(positions[0]), self.name))
            elif len(positions) > 1:
                self.found.append((LineString(positions), self.name))
        elif tag == "Polygon" and self.rings:
            self.found.append((Polygon(self.rings[0], self.rings[1:]), self.name))
        elif tag in ("trkseg", "rte") and len(self.track) > 1:
            self.found.append((LineString(self.track), self.name))
        self.text = ""


def xml(path: Path, data: bytes) -> list[Found]:
    """Placemarks of a KML file; tracks, routes and waypoints of a GPX file."""
    reader = _Xml(path)
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise InputError(
            f"is not valid XML: {expat.ErrorString(error.code)}", path=str(path), line=error.lineno
        ) from error
    except (ValueError, KeyError, IndexError) as error:
        line = reader.parser.CurrentLineNumber
        raise InputError(
            "holds a position that cannot be read", path=str(path), line=line
        ) from error
    return reader.found


_POINT, _LINE, _POLYGON = 1, 3, 5


def shapefile(path: Path, data: bytes) -> Iterator[Found]:
    """The geometries of a shapefile (ESRI's white paper, 1998); its .prj must say WGS84."""
    prj = path.with_suffix(".prj")
    if not prj.is_file():
        raise InputError(
            "has no .prj beside it that says which reference system it is in", path=str(path)
        )
    system = prj.read_text(encoding="utf8", errors="replace")
    if "PROJCS" in system.upper() or not any(n in system for n in ("WGS_1984", "WGS 84", "WGS84")):
        raise InputError(
            f"is in another reference system than WGS84: {system[:80]}", path=str(path)
        )
    if len(data) < 100 or struct.unpack_from(">i", data)[0] != 9994:
        raise InputError("is no shapefile", path=str(path))
    at = 100
    try:
        while at + 12 <= len(data):
            (length,) = struct.unpack_from(">i", data, at + 4)
            geometry = _record(data, at + 8)
            if geometry is not None:
                yield geometry, ""
            at += 8 + 2 * max(length, 2)
    except struct.error as error:
        raise InputError("is cut short", path=str(path)) from error


def _record(data: bytes, at: int) -> Any:
    from shapely.geometry import MultiLineString, Point

    (kind,) = struct.unpack_from("<i", data, at)
    base = kind % 10
    if base == _POINT:
        return Point(struct.unpack_from("<2d", data, at + 4))
    if base not in (_LINE, _POLYGON):
        return None
    parts, count = struct.unpack_from("<2i", data, at + 36)
    starts = [*struct.unpack_from(f"<{parts}i", data, at + 44), count]
    flat = struct.unpack_from(f"<{2 * count}d", data, at + 44 + 4 * parts)
    points = list(zip(flat[::2], flat[1::2], strict=True))
    rings = [points[a:b] for a, b in itertools.pairwise(starts)]
    return MultiLineString(rings) if base == _LINE else _polygons(rings)


def _polygons(rings: list[list[tuple[float, float]]]) -> Any:
    """Clockwise rings are outer ones; each hole goes to the outer ring that holds it."""
    from shapely.geometry import MultiPolygon, Polygon

    made = [Polygon(ring) for ring in rings if len(ring) > 3]
    holes = [ring for ring in made if ring.exterior.is_ccw]
    outer = [ring for ring in made if not ring.exterior.is_ccw] or holes
    return MultiPolygon(
        [
            Polygon(
                area.exterior, [h.exterior for h in holes if h is not area and area.contains(h)]
            )
            for area in outer
        ]
    )


def geopackage(path: Path, data: bytes) -> list[Found]:
    """The features of a GeoPackage (OGC 12-128): its feature tables in EPSG:4326."""
    del data
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        tables = db.execute(
            "SELECT c.table_name, g.column_name, g.srs_id FROM gpkg_contents c JOIN "
            "gpkg_geometry_columns g ON g.table_name = c.table_name WHERE c.data_type = 'features'"
        ).fetchall()
        return [found for table in tables for found in _features(db, path, *table)]
    except sqlite3.DatabaseError as error:
        raise InputError(f"is no readable GeoPackage: {error}", path=str(path)) from error
    finally:
        db.close()


def _features(
    db: sqlite3.Connection, path: Path, table: str, column: str, system: int
) -> Iterator[Found]:
    if system != 4326:
        raise InputError(
            f"is in another reference system than WGS84: EPSG:{system}", path=str(path)
        )
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({_quoted(table)})")]
    named = next((name for name in _NAMES if name in columns), None)
    label = _quoted(named) if named else "''"
    rows = db.execute(f"SELECT {_quoted(column)}, {label} FROM {_quoted(table)}")
    for blob, name in rows:
        if blob is not None:
            yield _binary(blob, path), str(name or "").strip()


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


_ENVELOPES = (0, 32, 48, 48, 64)
"""Bytes of the envelope by the number that the flags hold."""


def _binary(blob: bytes, path: Path) -> Any:
    import shapely

    try:
        if blob[:2] != b"GP":
            raise ValueError
        return shapely.from_wkb(blob[8 + _ENVELOPES[blob[3] >> 1 & 7] :])
    except (ValueError, IndexError, shapely.errors.ShapelyError) as error:
        raise InputError("holds a geometry that cannot be read", path=str(path)) from error


FORMATS: dict[str, Callable[[Path, bytes], Any]] = {
    ".geojson": geojson,
    ".json": geojson,
    ".kml": xml,
    ".gpx": xml,
    ".shp": shapefile,
    ".gpkg": geopackage,
}
