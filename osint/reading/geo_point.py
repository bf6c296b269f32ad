"""A point of a file of points, checked as it is read."""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

from osint.errors import InputError
from osint.limits import MAX_GEO_POINTS
from osint.model import Point

_TAG = re.compile(r"<[^<>]{0,2000}>")
_NUMBER = re.compile(r"[-+]?\d{1,3}(?:\.\d{0,30})?(?:[eE][-+]?\d{1,2})?")


class GeoPoint(NamedTuple):
    """A point of a file. `latitude` and `longitude` are the numbers as written there;
    `name`, `description` and `time` are empty when the file has none."""

    point: Point
    latitude: str
    longitude: str
    name: str = ""
    description: str = ""
    time: str = ""


def geo_point(
    latitude: str,
    longitude: str,
    file: str,
    *,
    name: str = "",
    description: str = "",
    time: str = "",
) -> GeoPoint:
    """A point from two numbers as written.

    Raises:
        InputError: one is no number, or out of range: nothing is wrapped or guessed.
    """
    where = f" of {name!r}" if name else ""
    for value, limit, axis in ((latitude, 90, "latitude"), (longitude, 180, "longitude")):
        if not _NUMBER.fullmatch(value):
            raise InputError(
                f"the {axis}{where} is no number of degrees: {value[:40]!r}", path=file
            )
        if abs(float(value)) > limit:
            raise InputError(
                f"the {axis}{where} is {value}, beyond {limit} degrees; reproject the file to WGS84",
                path=file,
            )
    point = Point(latitude=float(latitude), longitude=float(longitude))
    return GeoPoint(point, latitude, longitude, plain(name), plain(description), time.strip())


def within_limit(points: list[GeoPoint], file: str) -> None:
    """Stop at the limit of points.

    Raises:
        InputError: the file holds more.
    """
    if len(points) > MAX_GEO_POINTS:
        raise InputError(f"holds more than {MAX_GEO_POINTS:,} points; split it", path=file)


def plain(text: str) -> str:
    """A text of a file without HTML tags and blanks around it, on one line."""
    return " ".join(unescape(_TAG.sub(" ", text)).split())
