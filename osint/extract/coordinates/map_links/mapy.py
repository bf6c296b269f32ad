"""Mapy.com (Mapy.cz): x is the longitude, y the latitude; id holds a marked point."""

from __future__ import annotations

from osint.extract.coordinates.map_links.link import (
    Link,
    Target,
    first_pair,
    numbers,
    pair,
    written,
)

HOSTS = ("mapy.cz", "mapy.com")
SCHEMES = ()


def read(link: Link) -> Target | None:
    """The point of a Mapy link: what is marked, then the view."""
    if link.query.get("source") == "coor" and (found := pair(link.query.get("id"), True)):
        return found
    return (
        first_pair(link, ("end", "start"), longitude_first=True)
        or pair(link.query.get("q"))
        or written(link.query.get("q"))
        or numbers(link, "y", "x")
        or first_pair(link, ("center",), longitude_first=True)
    )
