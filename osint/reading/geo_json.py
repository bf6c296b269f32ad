"""GeoJSON (RFC 7946): points of features, with the name that their properties give."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from osint.errors import InputError
from osint.limits import MAX_GEO_DEPTH
from osint.reading.geo_point import GeoPoint, geo_point, within_limit

_NAMES = ("name", "Name", "title", "Title", "NAME", "label", "id")
_DESCRIPTIONS = ("description", "Description", "desc", "comment", "notes", "text")
_TIMES = ("time", "timestamp", "date", "datetime")
_WGS84 = ("CRS84", "4326")


def points_of_geojson(data: bytes, file: str) -> list[GeoPoint]:
    """The points of a GeoJSON file.

    Raises:
        InputError: it is no GeoJSON, too deep, in another reference system, or out of range.
    """
    try:
        root = json.loads(data.decode("utf-8-sig"), parse_float=_Written, parse_int=_Written)
    except UnicodeDecodeError as error:
        raise InputError("is not UTF-8, as GeoJSON must be", path=file) from error
    except json.JSONDecodeError as error:
        raise InputError(
            f"is not valid JSON: {error.msg}", path=file, line=error.lineno, column=error.colno
        ) from error
    except RecursionError as error:
        raise InputError("is nested too deeply", path=file) from error
    if not isinstance(root, dict) or "type" not in root:
        raise InputError('is JSON, but no GeoJSON: it has no "type"', path=file)
    crs = json.dumps(root.get("crs", "CRS84"), default=str)
    if not any(name in crs for name in _WGS84):
        raise InputError(f"is in another reference system than WGS84: {crs[:80]}", path=file)
    points: list[GeoPoint] = []
    for geometry, properties in _geometries(root, {}, file, 0):
        points += _points(geometry, properties, file)
        within_limit(points, file)
    return points


class _Written(str):
    """A number of the file as its digits, so that its precision is kept."""

    __slots__ = ()


def _geometries(
    item: Any, properties: dict[str, Any], file: str, depth: int
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Every simple geometry with the properties of its feature."""
    if depth > MAX_GEO_DEPTH:
        raise InputError("is nested too deeply", path=file)
    if not isinstance(item, dict):
        return
    if item.get("type") == "Feature":
        own = item.get("properties")
        yield from _geometries(
            item.get("geometry"), own if isinstance(own, dict) else {}, file, depth + 1
        )
    for key in ("features", "geometries"):
        members = item.get(key)
        for member in members if isinstance(members, list) else ():
            yield from _geometries(member, properties, file, depth + 1)
    if isinstance(item.get("coordinates"), list):
        yield item, properties


def _points(geometry: dict[str, Any], properties: dict[str, Any], file: str) -> list[GeoPoint]:
    kind = geometry.get("type")
    flat = list(_positions(geometry["coordinates"], file, 0))
    if not flat:
        return []
    name = _first(properties, _NAMES)
    if kind in ("Point", "MultiPoint"):
        chosen = [(position, name) for position in flat]
    elif kind in ("LineString", "MultiLineString"):
        chosen = [(flat[0], f"{name} (start)".strip()), (flat[-1], f"{name} (end)".strip())]
    else:
        chosen = [(_middle(flat), f"{name} (middle of its box)".strip())]
    description, time = _first(properties, _DESCRIPTIONS), _first(properties, _TIMES)
    return [
        geo_point(position[1], position[0], file, name=label, description=description, time=time)
        for position, label in chosen
    ]


def _positions(item: Any, file: str, depth: int) -> Iterator[tuple[str, str]]:
    """Every position in nested arrays, longitude first."""
    if depth > MAX_GEO_DEPTH or not isinstance(item, list):
        raise InputError("holds coordinates that are no lists of numbers", path=file)
    if item and all(isinstance(part, _Written) for part in item):
        if len(item) < 2:
            raise InputError("holds a position of one number", path=file)
        yield str(item[0]), str(item[1])
        return
    for part in item:
        yield from _positions(part, file, depth + 1)


def _middle(positions: list[tuple[str, str]]) -> tuple[str, str]:
    """The middle of the box around positions, to five decimals."""
    middles = []
    for axis in (0, 1):
        values = [float(position[axis]) for position in positions]
        middles.append(f"{(min(values) + max(values)) / 2:.5f}")
    return middles[0], middles[1]


def _first(properties: dict[str, Any], keys: tuple[str, ...]) -> str:
    for key in keys:
        value = properties.get(key)
        if isinstance(value, str) and value.strip():
            return str(value)
    return ""
