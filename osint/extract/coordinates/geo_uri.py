"""geo: URIs (RFC 5870), with the q= of Android's map links: geo:44.32,131.66;u=20, geo:0,0?q=…

A pair in q= is what was marked and goes before the pair at the front; 0,0 at the front only
says that there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.map_links.link import NUMBER, Target, pair, split, target
from osint.model import CoordinateMention, Point
from osint.support.frozen import replace
from osint.support.patterns import lazily

NAME = "geo-uri"
WORDS = ("geo:",)

_URI = lazily(
    rf"(?<![\w-])(?i:geo):\s?(?:(?P<latitude>{NUMBER})(?:,|%2[Cc])(?:\s|%20)?(?P<longitude>{NUMBER})"
    rf"(?:(?:,|%2[Cc])[-+]?\d{{1,5}}(?:\.\d{{1,12}})?)?)?(?P<rest>(?:[;?&][^\s<>\"]{{0,1000}})?)"
)
_NAME = lazily(r"\s?\(([^()]{1,200})\)")
_UNCERTAINTY = lazily(r";u=(\d{1,7}(?:\.\d{1,6})?)")


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The geo: URIs within text[start:end] that hold a point."""
    for match in _URI.finditer(text, start, end):
        found, finish = _target(match), match.end()
        while text[finish - 1] in ".,;:!?":
            finish -= 1
        if found:
            yield CoordinateMention(
                match.start(), finish, text[match.start() : finish], found.point, NAME,
                found.precision_m, name=found.name,
            )  # fmt: skip


def _target(match: re.Match[str]) -> Target | None:
    if "crs=" in match["rest"].lower() and "crs=wgs84" not in match["rest"].lower():
        return None  # another datum cannot be taken for WGS84
    query = split("geo://x/" + match["rest"]).query
    marked = pair(query.get("q"))
    if marked:
        from urllib.parse import unquote_plus  # texts hold few of these

        name = _NAME.search(query["q"])
        return replace(marked, name=unquote_plus(name[1])) if name else marked
    if not match["latitude"]:
        return None
    if "q" in query and float(match["latitude"]) == float(match["longitude"]) == 0:
        return None
    found = target(match["latitude"], match["longitude"])
    stated = _UNCERTAINTY.search(match["rest"])
    return replace(found, precision_m=float(stated[1])) if found and stated else found


def write(point: Point) -> str:
    """The geo: URI of a point, to six decimals."""
    return f"geo:{point.latitude:.6f},{point.longitude:.6f}"
