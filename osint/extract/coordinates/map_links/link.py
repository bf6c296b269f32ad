"""A link taken apart, and the ways coordinates stand in one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote, unquote_plus

from osint.extract.coordinates.precision import precision_m
from osint.model import Point

_PAIR = re.compile(
    r"\s{0,3}(?:loc:)?\s{0,3}([-+]?\d{1,3}(?:\.\d{1,20})?)\s{0,3}(?:,|;|\s|\+(?=-))\s{0,3}([-+]?\d{1,3}(?:\.\d{1,20})?)(?![\d.])"
)


@dataclass(frozen=True, slots=True)
class Link:
    """The parts of a link, percent-decoded. `query` keeps the last value of each name."""

    text: str
    host: str
    path: str
    query: dict[str, str]
    fragment: str


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link points. `datum` names the shifted system it was written in, if any."""

    point: Point
    precision_m: float
    datum: str = "WGS84"
    name: str | None = None
    note: str | None = None


def split(text: str) -> Link:
    """The parts of a link."""
    rest = re.sub(r"^[A-Za-z][A-Za-z0-9+.-]{0,30}:/{0,2}", "", text, count=1)
    rest, _, fragment = rest.partition("#")
    rest, _, query = rest.partition("?")
    host, slash, path = rest.partition("/")
    pairs = (part.partition("=") for part in query.split("&"))
    return Link(
        text=text,
        host=host.lower().rpartition("@")[2].partition(":")[0],
        path=unquote(slash + path),
        query={unquote_plus(name): unquote_plus(value) for name, _, value in pairs},
        fragment=unquote(fragment),
    )


def decimals_of(first: str, second: str, swapped: bool = False) -> Target | None:
    """A target from two decimal numbers, latitude first unless swapped; None out of range."""
    if swapped:
        first, second = second, first
    latitude, longitude = float(first), float(second)
    if abs(latitude) > 90 or abs(longitude) > 180:
        return None
    digits = max(len(part.partition(".")[2]) for part in (first, second))
    return Target(Point(latitude=latitude, longitude=longitude), precision_m(10.0**-digits))


def pair(value: str | None, swapped: bool = False) -> Target | None:
    """A target from a text that begins with "latitude,longitude"."""
    match = _PAIR.match(value) if value else None
    return decimals_of(match[1], match[2], swapped) if match else None


def numbers(link: Link, latitude: str, longitude: str) -> Target | None:
    """A target from two query values, each a plain decimal number."""
    first, second = link.query.get(latitude, ""), link.query.get(longitude, "")
    if _NUMBER.fullmatch(first) and _NUMBER.fullmatch(second):
        return decimals_of(first, second)
    return None


_NUMBER = re.compile(r"[-+]?\d{1,3}(?:\.\d{1,20})?")
