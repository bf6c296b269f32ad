"""Waze: ll=, to=ll.…, latlng=, and a geohash in h= or in the path after /ul/h."""

from __future__ import annotations

from osint.extract.coordinates import geohash
from osint.extract.coordinates.map_links.link import Link, Target, first_pair, numbers
from osint.support.patterns import lazily

HOSTS = ("waze.com",)
SCHEMES = ("waze",)

_HASH = lazily(r"/ul/h([0-9b-hjkmnp-z]{6,12})$")


def read(link: Link) -> Target | None:
    """The point of a Waze link."""
    found = first_pair(link, ("ll", "to", "latlng", "navigate_to", "from", "q"))
    found = found or numbers(link, "lat", "lng") or numbers(link, "lat", "lon")
    if found:
        return found
    in_path = _HASH.search(link.path)
    code = in_path[1] if in_path else link.query.get("h", "")
    cell = geohash.cell(code) if len(code) >= 6 else None
    return Target(cell.point, geohash.precision(cell)) if cell else None
