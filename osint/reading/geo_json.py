"""GeoJSON (RFC 7946): features with their points, and what their properties say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from osint.errors import InputError
from osint.limits import MAX_GEO_DEPTH
from osint.reading.columns import ROLES, Columns, names_of_roles, plain_name
from osint.reading.geo_point import GeoFeature, GeoPoint, geo_point, plain, within_limit
from osint.reading.json_stream import Element, elements
from osint.support.patterns import lazily

_NAMES = ("name", "Name", "title", "Title", "NAME", "label", "id")
_DESCRIPTIONS = ("description", "Description", "desc", "comment", "notes", "text")
_TIMES = ("time", "timestamp", "date", "datetime")
MOST_PROPERTIES = 60
_OPENING = lazily(r'(?<!\\)"features"\s{0,20}:\s{0,20}\[')
_WGS84 = ("CRS84", "4326")


def features_of_geojson(data: bytes, file: str) -> list[GeoFeature]:
    """The features of a GeoJSON file; a geometry alone counts as one.

    Raises:
        InputError: it is no GeoJSON, too deep, or in another reference system.
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
        raise InputError('is JSON but not GeoJSON: it has no "type"', path=file)
    crs = json.dumps(root.get("crs", "CRS84"), default=str)
    if not any(name in crs for name in _WGS84):
        raise InputError(f"is in another reference system than WGS84: {crs[:80]}", path=file)
    found = list(_features(root, file, 0))
    is_many = isinstance(root.get("features"), list)
    pieces = list(elements(BytesIO(data), file, _OPENING)) if is_many else [_whole(data)]
    features: list[GeoFeature] = []
    for number, (geometry, properties) in enumerate(found):
        feature = _feature(geometry, properties, file)
        if len(pieces) == len(found):
            line, column, raw = pieces[number].line, pieces[number].column, pieces[number].raw
            feature = feature._replace(line=line, column=column, raw=raw)
        features.append(feature)
        within_limit(features, file)
    return features


def _whole(data: bytes) -> Element:
    return Element(data.decode("utf-8-sig"), 1, 1, "")


def _features(item: Any, file: str, depth: int) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Every feature's geometry and properties."""
    if depth > MAX_GEO_DEPTH:
        raise InputError("is nested too deeply", path=file)
    if not isinstance(item, dict):
        yield None, {}  # no feature, but counted as one: the others keep their numbers
        return
    if isinstance(item.get("features"), list):
        for member in item["features"]:
            yield from _features(member, file, depth + 1)
    elif item.get("type") == "Feature":
        own = item.get("properties")
        yield item.get("geometry"), own if isinstance(own, dict) else {}
    elif "coordinates" in item or "geometries" in item:
        yield item, {}


def _feature(geometry: Any, properties: dict[str, Any], file: str) -> GeoFeature:
    """A feature with what its properties say; a geometry that cannot be read is left aside."""
    columns = Columns({role: _named(properties, names_of_roles()[role]) for role in ROLES})
    name = _first(properties, _NAMES) or ", ".join(
        str(properties[column])
        for role in ("place", "region", "country")
        if (column := columns.first(role))
    )
    points: list[GeoPoint] = []
    fault = None
    try:
        for simple, _ in _geometries(geometry, {}, file, 0):
            points += _points(simple, name, file)
    except InputError as error:
        fault = error.message
    time = _first(properties, _TIMES) or _first(properties, columns.roles["date"])
    return GeoFeature(
        plain(name), _told(properties, name), time.strip(), tuple(points), fault=fault
    )


def _named(properties: dict[str, Any], names: tuple[str, ...]) -> tuple[str, ...]:
    keys = {plain_name(key): key for key, value in properties.items() if isinstance(value, str)}
    return tuple(keys[name] for name in names if name in keys)[:1]


def _told(properties: dict[str, Any], name: str) -> str:
    """The phrases of a feature: its description, and other properties of more than one word."""
    told = [plain(_first(properties, _DESCRIPTIONS))]
    for key, value in list(properties.items())[:MOST_PROPERTIES]:
        if isinstance(value, str) and key not in _NAMES and " " in (text := plain(value)):
            told.append(text)
    return "\n".join(dict.fromkeys(text for text in told if text and text != name))


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


def _points(geometry: dict[str, Any], name: str, file: str) -> list[GeoPoint]:
    kind = geometry.get("type")
    flat = list(_positions(geometry["coordinates"], file, 0))
    if not flat:
        return []
    if kind in ("Point", "MultiPoint"):
        chosen = [(position, name) for position in flat]
    elif kind in ("LineString", "MultiLineString"):
        chosen = [(flat[0], f"{name} (start)".strip()), (flat[-1], f"{name} (end)".strip())]
    else:
        chosen = [(_middle(flat), f"{name} (middle of its box)".strip())]
    return [geo_point(position[1], position[0], file, name=label) for position, label in chosen]


def _positions(item: Any, file: str, depth: int) -> Iterator[tuple[str, str]]:
    """Every position in nested arrays, longitude first."""
    if depth > MAX_GEO_DEPTH or not isinstance(item, list):
        raise InputError("has coordinates that are not lists of numbers", path=file)
    if item and all(isinstance(part, _Written) for part in item):
        if len(item) < 2:
            raise InputError("has a position with only one number", path=file)
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
