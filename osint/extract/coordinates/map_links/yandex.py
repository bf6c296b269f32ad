"""Yandex Maps and Navigator. Longitude comes first, except in routes and searched texts."""

from __future__ import annotations

from osint.extract.coordinates.map_links.link import (
    Link,
    Target,
    first_pair,
    numbers,
    pair,
    written,
)

HOSTS = ("yandex.", "ya.ru", "maps.ya.ru")
SCHEMES = ("yandexmaps", "yandexnavi")

_POINTS = ("whatshere[point]", "poi[point]", "pt", "panorama[point]")


def read(link: Link) -> Target | None:
    """The point of a Yandex link: what was marked, then the first stop, a search, the view."""
    if (
        link.scheme.startswith("http")
        and "map" not in link.host + link.path
        and "navi" not in link.path
    ):
        return None
    found = first_pair(link, _POINTS, longitude_first=True)
    if found:
        return found
    for stop in link.query.get("rtext", "").split("~"):
        if found := pair(stop):
            return found
    return (
        pair(link.query.get("text"))
        or written(link.query.get("text"))
        or numbers(link, "lat_to", "lon_to")
        or numbers(link, "lat", "lon")
        or first_pair(link, ("ll", "sll"), longitude_first=True)
        or first_pair(link.fragment_query, ("pt", "ll"), longitude_first=True)
    )
