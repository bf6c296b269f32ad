"""Google Maps, Google Earth, Street View and their app links.

What a link means, most particular first: the stops or the marker in its data (!3d…!4d…,
!1d…!2d…), a coordinate in its path, a query, and last the view (@…).
"""

from __future__ import annotations

import re

from osint.extract.coordinates.map_links.link import (
    NUMBER,
    Link,
    Target,
    first_pair,
    pair,
    pair_at_end,
    target,
    written,
)
from osint.extract.coordinates.map_links.observation import plain
from osint.support.patterns import lazily

HOSTS = ("google.", "goo.gl", "maps.googleapis.com", "mapy.google.")
SCHEMES = ("comgooglemaps", "comgooglemaps-x-callback", "google.navigation", "google.streetview")

_MARKER = lazily(rf"!8m2!3d({NUMBER})!4d({NUMBER})")
_STOP = lazily(rf"!2m2!1d({NUMBER})!2d({NUMBER})")
_ANY_MARKER = lazily(rf"!3d({NUMBER})!4d({NUMBER})")
_VIEW = lazily(rf"@({NUMBER}),({NUMBER})")
_MARKED = ("q", "query", "daddr", "destination")
_POINTS = ("ll", "cbll", "viewpoint", "saddr", "origin", "center", "sll", "markers")


def read(link: Link) -> Target | None:
    """The point of a Google link."""
    if link.scheme.startswith("http") and not _is_map(link):
        return plain(link)
    found = _from_data(link.path) or _from_path(link.path) or first_pair(link, _MARKED)
    if found:
        return found
    for name in _MARKED:  # what is marked goes before the middle of the map (ll)
        if found := pair_at_end(link.query.get(name)) or written(link.query.get(name)):
            return found
    if found := first_pair(link, _POINTS):
        return found
    if found := _from_markers(link.query.get("markers", "")):
        return found
    view = _VIEW.search(link.path) or _VIEW.search(link.fragment)
    return target(view[1], view[2]) if view else None


def _is_map(link: Link) -> bool:
    words = (link.host + link.path).lower()
    return "map" in words or "earth" in words or not link.path.strip("/")


def _from_data(path: str) -> Target | None:
    """The place of a place link, or the first stop of a route."""
    if stop := _STOP.search(path):
        return target(stop[2], stop[1])
    marker = _MARKER.search(path) or _ANY_MARKER.search(path)
    return target(marker[1], marker[2]) if marker else None


def _from_path(path: str) -> Target | None:
    """A coordinate as a part of the path: /place/44.32,131.66, /dir/…/…, /search/…"""
    parts = [part for part in path.replace("+", " ").split("/") if part[:1] != "@"]
    for part in parts[:30]:
        if part.startswith("data="):
            return None
        if found := pair(part) if re.match(r"\s?[-+]?\d", part) else None:
            return found
        if "°" in part and (found := written(part)):
            return found
    return None


def _from_markers(markers: str) -> Target | None:
    """The first coordinate of a static map's markers: color:red|label:A|44.32,131.66."""
    for part in markers.split("|"):
        if found := pair(part):
            return found
    return None
