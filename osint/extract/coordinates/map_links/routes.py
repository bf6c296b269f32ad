"""Links to a route: every point of it, in the order of the link.

A link is a route where its service says so (a path /dir/ or /directions/, a parameter such as
rtext, rtp, route, saddr, origin, or point given twice) and holds two points or more. Each point
takes the stretch of the link up to the next one, so that together they are the link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.map_links.link import Target, target
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

_ROUTE = lazily(
    r"/dir(?:/|\?|ections)|[?&#](?:rtext|rtp|route|saddr|daddr|origin|source|from)="
    r"|[?&]point=.{1,60}[?&]point=|[?&]ll?=.{1,60}[?&]to="
)
_NUMBER = r"-?\d{1,3}\.\d{1,20}"
_PAIR = lazily(rf"(?<!\d)(?<!\d\.)({_NUMBER})(?:,|%2[Cc]|_)(?:\+|%20)?({_NUMBER})(?![\d.])")
_STOP = lazily(rf"!2m2!1d({_NUMBER})!2d({_NUMBER})")
_MARKED = lazily(rf"!8m2!3d({_NUMBER})!4d({_NUMBER})")
_VIEW = lazily(r"(?:@|[?&#](?:s?ll|s?spn|center|cp|c|m|map|viewpoint|bounds?)=)$")
_LONGITUDE_FIRST = lazily(r"^(?:https?://)?(?:www\.)?(?:2gis\.|[\w.]{0,30}urbi\.)")
_MOST = 100


class Stop(NamedTuple):
    """A point of a route, and where the numbers of it end in the link."""

    end: int
    target: Target


def stops(address: str) -> tuple[Stop, ...]:
    """The points of a route; none for a link that is no route or shows a single point."""
    if not _ROUTE.search(address):
        return ()
    readings = (
        list(_pairs(address)),
        [Stop(m.end(), t) for m in _STOP.finditer(address) if (t := target(m[2], m[1]))],
        [Stop(m.end(), t) for m in _MARKED.finditer(address) if (t := target(m[1], m[2]))],
    )
    most = max(readings, key=len)
    return tuple(most[:_MOST]) if len(most) > 1 else ()


def _pairs(address: str) -> Iterator[Stop]:
    reverse = _LONGITUDE_FIRST.match(address) is not None
    for match in _PAIR.finditer(address):
        if _VIEW.search(address[max(0, match.start() - 12) : match.start()]):
            continue
        point = _target(match, reverse)
        if point is not None:
            yield Stop(match.end(), point)


def _target(match: re.Match[str], reverse: bool) -> Target | None:
    return target(match[2], match[1]) if reverse else target(match[1], match[2])
