"""A feature of a geographic file and its points, checked as they are read."""

from __future__ import annotations

import re
from html import unescape

from osint.errors import InputError
from osint.limits import MAX_GEO_POINTS
from osint.model import Point
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

_TAG = lazily(r"<[^<>]{0,2000}>")
_INLINE = lazily(
    r"</?(?:a|b|i|u|s|em|strong|span|font|sub|sup|small|big|mark)\b[^<>]{0,2000}>", re.IGNORECASE
)
"""Tags that part no words."""
_NUMBER = lazily(r"[-+]?\d{1,3}(?:\.\d{0,30})?(?:[eE][-+]?\d{1,2})?")


class GeoPoint(NamedTuple):
    """A point of a file. `latitude` and `longitude` are the numbers as written there;
    `name`, `description` and `time` are empty when the file has none."""

    point: Point
    latitude: str
    longitude: str
    name: str = ""
    description: str = ""
    time: str = ""


class GeoFeature(NamedTuple):
    """A placemark, waypoint or feature: what it says and where it is. `fault` tells what is wrong
    with its geometry, which is then left aside; `line` and `column` are where it begins, `raw` is the
    feature as written."""

    name: str = ""
    description: str = ""
    time: str = ""
    points: tuple[GeoPoint, ...] = ()
    line: int | None = None
    column: int | None = None
    fault: str | None = None
    raw: str = ""


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
                f"the {axis}{where} is not a number of degrees: {value[:40]!r}", path=file
            )
        if abs(float(value)) > limit:
            raise InputError(
                f"the {axis}{where} is {value}, beyond {limit} degrees; reproject the file to WGS84",
                path=file,
            )
    point = Point(latitude=float(latitude), longitude=float(longitude))
    return GeoPoint(point, latitude, longitude, plain(name), plain(description), time.strip())


def within_limit(features: list[GeoFeature], file: str) -> None:
    """Stop at the limit of points.

    Raises:
        InputError: the file holds more.
    """
    if len(features) > MAX_GEO_POINTS or (
        features and len(features[-1].points) > MAX_GEO_POINTS - len(features)
    ):
        raise InputError(f"has more than {MAX_GEO_POINTS:,} points; split it", path=file)


def plain(text: str) -> str:
    """A text of a file without HTML tags and blanks around it, on one line."""
    return " ".join(unescape(_TAG.sub(" ", _INLINE.sub("", text))).split())
