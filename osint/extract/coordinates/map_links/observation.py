"""Satellite, sky, flight and ship sites that investigators link to, and any other link that
names its latitude and longitude plainly."""

from __future__ import annotations

import re

from osint.extract.coordinates.map_links.link import NUMBER, Link, Target, numbers, pair, target
from osint.extract.coordinates.map_links.openstreetmap import view
from osint.extract.coordinates.precision import precision_m
from osint.model import Point
from osint.support.patterns import lazily

_LONG = r"[-+]?\d{1,3}\.\d{2,20}"
_AT = lazily(rf"/@({_LONG}),({_LONG})(?=[,/?#]|$)")
_VIEW_HASH = lazily(rf"(?:^|view=|[/!@])({_LONG}),\s?({_LONG})(?=[,/&z]|$)")
_CENTER = lazily(rf"centerx[:=/]({NUMBER})/centery[:=/]({NUMBER})")
_GEOHACK = lazily(
    r"(\d{1,2}(?:\.\d{1,10})?)_(?:(\d{1,2}(?:\.\d{1,10})?)_)?(?:(\d{1,2}(?:\.\d{1,10})?)_)?([NS])_"
    r"(\d{1,3}(?:\.\d{1,10})?)_(?:(\d{1,2}(?:\.\d{1,10})?)_)?(?:(\d{1,2}(?:\.\d{1,10})?)_)?([EW])"
)
_NAMES = (("mlat", "mlon"), ("lat", "lon"), ("lat", "lng"), ("latitude", "longitude"),
          ("lat", "long"), ("centerLat", "centerLng"), ("marker_lat", "marker_lon"))  # fmt: skip
_PAIRS = ("ll", "q", "query", "latlng", "latlon", "center", "loc", "location", "coordinates",
          "coordinate", "coords", "point", "daddr", "saddr", "destination", "to", "marker", "pos")  # fmt: skip
_LONGITUDE_FIRST = ("mapCenter", "lonlat")
_BOX = lazily(rf"({NUMBER}),({NUMBER}),({NUMBER}),({NUMBER})$")
_LONGITUDE_BEFORE_LATITUDE = lazily(rf"(?:@|/center/)({NUMBER}),({NUMBER})(?=[,/;]|$)")
_ZOOMED = lazily(rf"\d{{1,2}}(?:\.\d{{1,20}})?/({NUMBER})/({NUMBER})")
_SLASHED = lazily(rf"/({_LONG})/({_LONG})(?=[/,]|$)")
_LAYER = lazily(rf"\?[a-z][\w,]{{1,40}},({_LONG}),({_LONG})(?=,|$)")
_EXACT = lazily(rf"\s*(?:loc:)?{_LONG}\s*[,; ]\s*{_LONG}(?![\d.])")
_IN_PATH = lazily(r"/([-+]?\d{1,3}\.\d{4,20}),([-+]?\d{1,3}\.\d{4,20})(?=[,/z&]|$)")


def plain(link: Link) -> Target | None:
    """The point of any link that names latitude and longitude, or shows a view as maps do."""
    for part in (link, link.fragment_query):
        for names in _NAMES:
            if found := numbers(part, *names):
                return found
        for name in _LONGITUDE_FIRST:
            if found := pair(part.query.get(name), longitude_first=True):
                return found
        for name in _PAIRS:
            value = part.query.get(name, "")
            if _EXACT.match(value) and (found := pair(value)):
                return found
    for place in (link.path, link.fragment):
        if match := _AT.search(place) or _IN_PATH.search(place):
            return target(match[1], match[2])
    return view(link)


def nakarte(link: Link) -> Target | None:
    """nakarte.me: #m=zoom/latitude/longitude, or a point set at #nktp or #nktl."""
    match = _ZOOMED.fullmatch(link.fragment_query.query.get("m", ""))
    return target(match[1], match[2]) if match else plain(link)


def windy(link: Link) -> Target | None:
    """Windy: the place picked in the path (latitude/longitude), then the view of the query."""
    match = _SLASHED.match(link.path) or _LAYER.search(link.text)
    return target(match[1], match[2]) if match else hashed(link)


def cartes_ign(link: Link) -> Target | None:
    """The maps of the French IGN: c=longitude,latitude."""
    return pair(link.query.get("c"), longitude_first=True) or plain(link)


def tomtom(link: Link) -> Target | None:
    """TomTom's planner: p=latitude,longitude,zoom."""
    return pair(link.query.get("p")) or plain(link)


def hashed(link: Link) -> Target | None:
    """Zoom Earth, SunCalc, Windy, Flightradar24: two numbers in the fragment, query or path."""
    if found := plain(link):
        return found
    raw = link.text.partition("?")[2].partition("#")[0]
    for place in (link.fragment, raw, link.path):
        if match := _VIEW_HASH.search(place):
            return target(match[1], match[2])
    return None


def longitude_first(link: Link) -> Target | None:
    """FIRMS, Planet and ArcGIS: @longitude,latitude, /center/longitude,latitude, center=…"""
    if match := _LONGITUDE_BEFORE_LATITUDE.search(link.fragment):
        return target(match[2], match[1])
    return pair(link.query.get("center"), longitude_first=True) or plain(link)


def worldview(link: Link) -> Target | None:
    """NASA Worldview: v=west,south,east,north; the middle of the view, as exact as it is high."""
    match = _BOX.match(link.query.get("v", ""))
    if not match:
        return None
    west, south, east, north = (float(part) for part in match.groups())
    if not (-90 <= south < north <= 90 and -180 <= west < east <= 180):
        return None
    middle = Point(latitude=(south + north) / 2, longitude=(west + east) / 2)
    return Target(middle, precision_m((north - south) / 2), note="the middle of the view")


def wikimapia(link: Link) -> Target | None:
    """Wikimapia: lat= and lon= in the fragment, or x and y in ten-millionths of a degree."""
    part = link.fragment_query
    if found := numbers(part, "lat", "lon"):
        return found
    x, y = part.query.get("x", ""), part.query.get("y", "")
    if re.fullmatch(r"-?\d{5,10}", x) and re.fullmatch(r"-?\d{5,10}", y):
        return target(f"{int(y) / 1e7:.7f}", f"{int(x) / 1e7:.7f}")
    return None


def marine_traffic(link: Link) -> Target | None:
    """MarineTraffic: centerx:longitude/centery:latitude in the path."""
    match = _CENTER.search(link.path)
    return target(match[2], match[1]) if match else plain(link)


def geohack(link: Link) -> Target | None:
    """GeoHack, behind the coordinates of Wikipedia: params=44_19_36_N_131_40_07_E."""
    match = _GEOHACK.match(link.query.get("params", ""))
    if not match:
        return None
    angles = []
    digits = 0
    for first in (1, 5):
        parts = [part for part in match.group(first, first + 1, first + 2) if part]
        value = sum(float(part) / 60**power for power, part in enumerate(parts))
        angles.append(-value if match[first + 3] in "SW" else value)
        digits = max(digits, round((len(parts) - 1) * 1.78) + len(parts[-1].partition(".")[2]))
    return target(f"{angles[0]:.{digits}f}", f"{angles[1]:.{digits}f}")
