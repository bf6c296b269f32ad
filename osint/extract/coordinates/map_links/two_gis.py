"""2GIS and its sister Urbi: longitude first, in the path for an object, in m= for the view."""

from __future__ import annotations

from osint.extract.coordinates.map_links.link import NUMBER, Link, Target, first_pair, target
from osint.support.patterns import lazily

HOSTS = ("2gis.", "urbi.", "maps.urbi.ae")
SCHEMES = ("dgis",)

_OBJECT = lazily(
    rf"/(?:geo|firm|center|to|from|points|queryState/center)/(?:\d{{6,25}}/)?\|?({NUMBER}),({NUMBER})"
)
_ANYWHERE = lazily(rf"[/|]({NUMBER}),({NUMBER})(?=[/;|]|$)")


def read(link: Link) -> Target | None:
    """The point of a 2GIS link: the object in its path, then the view."""
    match = _OBJECT.search(link.path) or _ANYWHERE.search(link.path)
    if match:
        return target(match[2], match[1])
    return first_pair(link, ("m", "center", "point", "lonlat"), longitude_first=True)
