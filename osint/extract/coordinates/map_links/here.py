"""HERE WeGo: shared points, map views, routes, and places in Base64."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from binascii import Error

from osint.extract.coordinates.map_links.link import NUMBER, Link, Target, first_pair, pair, target
from osint.support.patterns import lazily

HOSTS = ("here.com",)
SCHEMES = ("here.directions", "here.location", "here-route")

_IN_PATH = lazily(rf"[/:]({NUMBER}),({NUMBER})")
_ENCODED = lazily(r"/p/(?:[a-z]-)?([A-Za-z0-9_+=-]{16,600})")
_LATITUDE = lazily(rf"\"?\blat(?:itude)?\"?[=:]\s?\"?({NUMBER})")
_LONGITUDE = lazily(rf"\"?\b(?:lon|lng|longitude)\"?[=:]\s?\"?({NUMBER})")


def read(link: Link) -> Target | None:
    """The point of a HERE link."""
    if match := _IN_PATH.search(link.path):
        return target(match[1], match[2])
    if encoded := _ENCODED.search(link.path):
        return _decoded(encoded[1])
    return first_pair(link, ("map", "ll", "center")) or pair(link.fragment)


def _decoded(code: str) -> Target | None:
    """The point in the Base64 text of a place link."""
    try:
        text = urlsafe_b64decode(code + "=" * (-len(code) % 4)).decode("utf8", "replace")
    except (Error, ValueError):
        return None
    latitude, longitude = _LATITUDE.search(text), _LONGITUDE.search(text)
    return target(latitude[1], longitude[1]) if latitude and longitude else None
