"""Bing Maps: cp=lat~lon is the view, sp=point.lat_lon_title a pushpin, rtp a route."""

from __future__ import annotations

from osint.extract.coordinates.map_links.link import NUMBER, Link, Target, first_pair, target
from osint.support.patterns import lazily

HOSTS = ("bing.com",)
SCHEMES = ("bingmaps", "ms-drive-to", "ms-walk-to")

_PIN = lazily(rf"(?:point|pos|adr)\.({NUMBER})_({NUMBER})")


def read(link: Link) -> Target | None:
    """The point of a Bing link: the pushpin or the route's start, a search, the view."""
    for name in ("sp", "rtp"):
        if match := _PIN.search(link.query.get(name, "")):
            return target(match[1], match[2])
    return first_pair(link, ("where1", "where", "q", "ss", "cp", "pp"))
