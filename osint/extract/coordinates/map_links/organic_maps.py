"""Organic Maps, CoMaps and Maps.me: short links that hold the point themselves (ge0).

The first sign is the zoom; each further one holds three bits of latitude and three of
longitude, interleaved (the ge0 format of Maps.me, 2012).
"""

from __future__ import annotations

from osint.extract.coordinates.map_links.link import Link, Target, first_pair, numbers
from osint.extract.coordinates.precision import precision_m
from osint.model import Point
from osint.support.patterns import lazily

HOSTS = ("ge0.me", "omaps.app", "comaps.at", "comaps.app", "maps.me", "dlink.maps.me",
         "organicmaps.app")  # fmt: skip
SCHEMES = ("ge0", "om", "cm", "mapsme", "mapswithme", "mwm")

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_CODE = lazily(r"/?([A-Za-z0-9_-]{6,10})(?:/(.{0,200}))?$")
_CODED = ("ge0", "om", "cm")
_PAGES = ("map", "route", "search", "crosshair", "oauth2", "menu")
"""What the app's own links open, where another one has its code."""
_MOST_SIGNS = 9


def read(link: Link) -> Target | None:
    """The point of a link of this family."""
    if found := first_pair(link, ("ll", "sll", "dll", "cll")) or numbers(link, "lat", "lon"):
        return found
    in_scheme = link.scheme in _CODED and link.host not in _PAGES
    path = link.text.partition("://")[2].partition("?")[0] if in_scheme else link.path
    match = _CODE.fullmatch(path) if in_scheme else _CODE.fullmatch(path.rstrip("/"))
    if not match or link.host.endswith("organicmaps.app"):
        return None
    return decode(match[1])


def decode(code: str) -> Target:
    """The middle of the cell of a ge0 code."""
    latitude = longitude = 0
    signs = code[1:]
    for sign in signs:
        bits = _ALPHABET.index(sign)
        latitude = latitude << 3 | (bits >> 5 & 1) << 2 | (bits >> 3 & 1) << 1 | bits >> 1 & 1
        longitude = longitude << 3 | (bits >> 4 & 1) << 2 | (bits >> 2 & 1) << 1 | bits & 1
    cells = float(1 << 3 * len(signs))
    point = Point(
        latitude=(latitude + 0.5) / cells * 180 - 90,
        longitude=(longitude + 0.5) / cells * 360 - 180,
    )
    return Target(point, precision_m(180 / cells))
