"""Apple Maps: the parameters of its published map links, and those of its newer place links."""

from __future__ import annotations

from osint.extract.coordinates.map_links.link import Link, Target, first_pair, written

HOSTS = ("maps.apple.com", "maps.apple", "beta.maps.apple.com")
SCHEMES = ("maps", "map")

_POINTS = ("ll", "coordinate", "q", "daddr", "destination", "address", "near", "sll", "center",
           "saddr", "source")  # fmt: skip


def read(link: Link) -> Target | None:
    """The point of an Apple Maps link."""
    return first_pair(link, _POINTS) or written(link.query.get("q"))
