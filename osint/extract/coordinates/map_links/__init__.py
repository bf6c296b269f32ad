"""Links to maps: which service, and which point the link means.

Each service is one file with `HOSTS` and `read(link) -> Target | None`. Nothing is fetched:
a short link that hides its point (goo.gl, maps.app.goo.gl) yields nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.map_links.link import Link, Target, decimals_of, split
from osint.extract.coordinates.precision import precision_m
from osint.model import CoordinateMention, Point

NAME = "link"

_LINK = re.compile(r"(?<![\w@])(?:https?://|(?:www\.|maps?\.)(?=[\w.-]{3,60}/))[^\s<>\"'`\\^{|}\u201c\u201d]{3,4000}")
_PAIR = re.compile(r"(?<![\d.])([-+]?\d{1,3}(?:\.\d{1,20})?)\s?(?:,|\+|\s)\s?([-+]?\d{1,3}(?:\.\d{1,20})?)(?![\d.]*\d)")


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The map links within text[start:end] that say where they point."""
    for match in _LINK.finditer(text, start, end):
        address = match[0].rstrip(".,;:!?…")
        while address.endswith(")") and address.count(")") > address.count("("):
            address = address[:-1].rstrip(".,;:!?…")
        target = target_of(split(address))
        if target is None:
            continue
        yield CoordinateMention(
            match.start(), match.start() + len(address), address, target.point, NAME,
            target.precision_m, target.datum, target.name, target.note,
        )


def target_of(link: Link) -> Target | None:
    """The point a link means, by the rules of its service."""
    from osint.extract.coordinates.map_links.services import reader

    return reader(link.host)(link)
