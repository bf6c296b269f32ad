"""OsmAnd: start=, finish=, pin= and the view after #."""

from __future__ import annotations

from osint.extract.coordinates.map_links.link import Link, Target, first_pair, numbers
from osint.extract.coordinates.map_links.openstreetmap import view

HOSTS = ("osmand.net", "osmand.")
SCHEMES = ("osmand", "osmand.api")


def read(link: Link) -> Target | None:
    """The point of an OsmAnd link: the route's start, its end, the pin, the view."""
    return first_pair(link, ("start", "finish", "pin")) or numbers(link, "lat", "lon") or view(link)
