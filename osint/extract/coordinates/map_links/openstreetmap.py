"""OpenStreetMap and sites that write links as it does: markers, #map=zoom/lat/lon, short links.

A short link interleaves 32 bits each of longitude and latitude, six bits a sign
(wiki.openstreetmap.org/wiki/Shortlink).
"""

from __future__ import annotations

from osint.extract.coordinates.map_links.link import (
    NUMBER,
    Link,
    Target,
    first_pair,
    numbers,
    target,
)
from osint.extract.coordinates.precision import precision_m
from osint.model import Point
from osint.support.patterns import lazily

HOSTS = ("openstreetmap.", "osm.org", "osm.", "opentopomap.org", "openrailwaymap.org",
         "openseamap.org", "opencyclemap.org", "umap.", "cyclosm.org", "facilmap.org")  # fmt: skip
SCHEMES = ()

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~"
_SHORT = lazily(r"/go/([A-Za-z0-9_~@]{1,11})(-{0,2})")
_VIEW = lazily(rf"(?:map=|^#?/?)\d{{1,2}}(?:\.\d{{1,20}})?/({NUMBER})/({NUMBER})")


def read(link: Link) -> Target | None:
    """The point of an OpenStreetMap link: the marker, the route's start, the view."""
    marked = (
        numbers(link, "mlat", "mlon")
        or first_pair(link, ("marker", "route", "from", "to", "query"))
        or numbers(link, "lat", "lon")
    )
    if marked:
        return marked
    if short := _SHORT.match(link.path):
        return decode_short(short[1])
    return view(link)


def view(link: Link) -> Target | None:
    """The view in a fragment, #map=zoom/lat/lon or #zoom/lat/lon, as many libraries write it."""
    match = _VIEW.search(link.fragment)
    return target(match[1], match[2]) if match else None


def decode_short(code: str) -> Target:
    """The middle of the tile that a short code names."""
    x = y = 0
    for sign in code.replace("@", "~"):
        bits = _ALPHABET.index(sign)
        for place in (2, 1, 0):
            x = x << 1 | bits >> (2 * place + 1) & 1
            y = y << 1 | bits >> (2 * place) & 1
    cells = float(1 << 3 * len(code))
    point = Point(latitude=(y + 0.5) / cells * 180 - 90, longitude=(x + 0.5) / cells * 360 - 180)
    return Target(point, precision_m(180 / cells))
