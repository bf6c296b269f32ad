"""Which service a host belongs to, and how its links are read."""

from __future__ import annotations

import re
from collections.abc import Callable

from osint.extract.coordinates.map_links.link import Link, Target, numbers, pair

_AT = re.compile(r"/@([-+]?\d{1,3}\.\d{1,20},[-+]?\d{1,3}\.\d{1,20})")
_MAP = re.compile(r"map=[\d.]{1,6}/([-+]?\d{1,3}(?:\.\d{1,20})?)/([-+]?\d{1,3}(?:\.\d{1,20})?)")
_DATA = re.compile(r"!3d([-+]?\d{1,3}\.\d{1,20})!4d([-+]?\d{1,3}\.\d{1,20})")


def generic(link: Link) -> Target | None:
    for key in ("ll", "q", "query", "center", "viewpoint", "latlng"):
        if target := pair(link.query.get(key)):
            return target
    for names in (("mlat", "mlon"), ("lat", "lon"), ("lat", "lng")):
        if target := numbers(link, *names):
            return target
    if match := _DATA.search(link.path):
        return pair(f"{match[1]},{match[2]}")
    if match := _AT.search(link.path):
        return pair(match[1])
    if match := _MAP.search(link.fragment):
        return pair(f"{match[1]},{match[2]}")
    return None


def reader(host: str) -> Callable[[Link], Target | None]:
    return generic
