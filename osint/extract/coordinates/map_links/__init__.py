"""Links to maps: which service, and which point the link means.

Each service is one file with its hosts, its app schemes and `read(link) -> Target | None`.
Nothing is fetched: a short link that hides its point (maps.app.goo.gl) yields nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.extract.coordinates.map_links.link import Link, Target, split
from osint.model import CoordinateMention, Point
from osint.support.frozen import replace
from osint.support.patterns import lazily

__all__ = ["NAME", "links", "read", "target_of", "write"]

NAME = "link"

_BODY = lazily(r"[^\s<>\"`\\^{|}\u201c\u201d\u00ab\u00bb]{3,4000}")
_SCHEME = lazily(r"(?<![\w.+-])[A-Za-z][A-Za-z0-9+.-]{0,30}$")
_HOST = lazily(r"(?<![\w@.-])(?:[a-zA-Z0-9-]{1,40}\.){0,4}[a-zA-Z0-9-]{1,40}$")
_ANCHORS = ("://", r"\.[a-z]{2,12}[/?#]", ":[a-z]{1,10}=")
_ANCHOR = lazily("|".join(_ANCHORS))
_EACH_ANCHOR = tuple(lazily(anchor) for anchor in _ANCHORS)
"""Alone, each begins with one known character, and the search for that is many times as fast."""
_MARKS = "/=?#"
"""Every anchor ends in one of these."""
_MAY_POINT = lazily(
    r"\d\.\d|[,/=@~]-?\d{1,3}(?:,|%2[Cc])\s?-?\d|/go/|ge0|omaps|comaps|waze|baidu|here\.com|params=|[?&#]x="
    r"|\+|%2B|urlX=|[?&]c=\d|\b(?:om|cm|ge0)://|/\d{1,3}\.\d{2}"
)
_FORWARDED = ("http://", "https://")
_SHIFTED_IN_CHINA = ("google.", "apple.")
_CHINA_NOTE = (
    "inside mainland China this service's street map is shifted by 300 to 600 m (GCJ-02) "
    "against WGS84 and the satellite view; the link does not say which was meant"
)


def places(text: str) -> list[tuple[int, int]]:
    """All of the text, if it may hold a link: what begins one is searched for in one pass."""
    for mark in _MARKS:
        if mark in text:
            return [(0, len(text))]
    return []


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The map links within text[start:end] that say where they point."""
    for begin, address in links_in(text, start, end):
        found = target_of(split(address)) if _MAY_POINT.search(address) else None
        if found is not None:
            yield from _mentions(begin, address, found)


def _mentions(begin: int, address: str, found: Target) -> Iterator[CoordinateMention]:
    """One mention of the whole link, or one of each point of a route."""
    from osint.extract.coordinates.map_links.routes import stops  # most texts need none

    route = stops(address)
    if not any(stop.target.point == found.point for stop in route):
        route = ()  # a shifted datum, or points that mean something else
    at = 0
    for number, stop in enumerate(route or [None], 1):
        last = stop is None or number == len(route)
        to = len(address) if last or stop is None else stop.end
        one = found if stop is None else stop.target
        note = f"point {number} of {len(route)} of a route" if stop else one.note
        yield CoordinateMention(
            start=begin + at,
            end=begin + to,
            text=address[at:to],
            point=one.point,
            notation=NAME,
            precision_m=one.precision_m,
            datum=one.datum,
            name=one.name,
            note=note,
            stop=number if stop else None,
        )
        at = to


def links_in(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Where each link within text[start:end] begins, and the link; a scheme is not needed."""
    if not any(anchor.search(text, start, end) for anchor in _EACH_ANCHOR):
        return
    at = start
    while anchor := _ANCHOR.search(text, at, end):
        at = anchor.end()
        before = text[max(start, anchor.start() - 80) : anchor.start()]
        head = (_HOST if anchor[0][0] == "." else _SCHEME).search(before)
        if not head:
            continue
        begin = anchor.start() - len(head[0])
        body = _BODY.match(text, begin, end)
        if body:
            address = _trimmed(body[0])
            at = max(at, begin + len(address))
            yield begin, address


def _trimmed(address: str) -> str:
    """A link without the punctuation of the sentence around it."""
    while True:
        shorter = address.rstrip(".,;:!?…'*")
        if shorter.endswith(")") and shorter.count(")") > shorter.count("("):
            shorter = shorter[:-1]
        if shorter.endswith("]") and shorter.count("]") > shorter.count("["):
            shorter = shorter[:-1]
        if shorter == address:
            return address
        address = shorter


def target_of(link: Link) -> Target | None:
    """The point that a link means, by the rules of its service; a link that only forwards to
    another one (url=https://…) means what that one means."""
    from osint.extract.coordinates import datums  # most texts need neither
    from osint.extract.coordinates.map_links.services import reader

    found = reader(link)(link)
    if found is None:
        inner = next((v for v in link.query.values() if v.startswith(_FORWARDED)), None)
        address = split(inner) if inner else None
        link = address or link
        found = reader(address)(address) if address else None
    shifted = any(f".{name}" in f".{link.host}" for name in _SHIFTED_IN_CHINA)
    if found and shifted and datums.surely_in_mainland_china(found.point):
        return replace(found, note=_CHINA_NOTE)
    return found


def write(point: Point) -> str:
    """A link to the point on OpenStreetMap."""
    return links(point)["OpenStreetMap"]


def links(point: Point) -> dict[str, str]:
    """Links to the point at services that take coordinates, service -> link."""
    latitude, longitude = f"{point.latitude:.6f}", f"{point.longitude:.6f}"
    pair, reverse = f"{latitude},{longitude}", f"{longitude},{latitude}"
    return {
        "Google Maps": f"https://www.google.com/maps?q={pair}",
        "Google Earth": f"https://earth.google.com/web/@{pair},0a,1000d,35y,0h,0t,0r",
        "OpenStreetMap": f"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}"
        f"#map=15/{latitude}/{longitude}",
        "Apple Maps": f"https://maps.apple.com/?ll={pair}",
        "Bing Maps": f"https://www.bing.com/maps?cp={latitude}~{longitude}&lvl=16&style=h",
        "Yandex Maps": f"https://yandex.com/maps/?ll={reverse}&pt={reverse}&z=16&l=sat",
        "2GIS": f"https://2gis.com/geo/{reverse}",
        "Wikimapia": f"https://wikimapia.org/#lat={latitude}&lon={longitude}&z=16",
        "HERE": f"https://share.here.com/l/{pair}",
        "Waze": f"https://www.waze.com/ul?ll={pair}",
        "Mapy": f"https://mapy.com/en/zakladni?x={longitude}&y={latitude}&z=16&source=coor&id={longitude}%2C{latitude}",
        "Zoom Earth": f"https://zoom.earth/maps/satellite/#view={pair},14z",
        "Copernicus Browser": f"https://browser.dataspace.copernicus.eu/?zoom=15&lat={latitude}&lng={longitude}",
        "SunCalc": f"https://www.suncalc.org/#/{pair},15",
    }
