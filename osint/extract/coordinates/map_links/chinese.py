"""Amap (Gaode), Baidu and Tencent: shifted coordinates, taken back to WGS84.

Amap and Tencent write GCJ-02. Baidu writes BD-09, in degrees or in metres of its own projection,
unless coord_type names another system.
"""

from __future__ import annotations

from collections.abc import Callable

from osint.extract.coordinates import datums
from osint.extract.coordinates.map_links.link import (
    NUMBER,
    Link,
    Target,
    first_pair,
    numbers,
    target,
)
from osint.model import Point
from osint.support.frozen import replace
from osint.support.patterns import lazily

_P_VALUE = lazily(rf"[^,]{{1,40}},({NUMBER}),({NUMBER})(?:,|$)")
_METRES = lazily(r"\$\$(\d{6,8}(?:\.\d{1,20})?),(\d{6,8}(?:\.\d{1,20})?)\$\$")
_VIEW = lazily(r"@(\d{6,8}(?:\.\d{1,20})?),(\d{6,8}(?:\.\d{1,20})?)")
_SHARED = lazily(r"(\d{6,8}(?:\.\d{1,20})?),(\d{6,8}(?:\.\d{1,20})?)")
_COORD = lazily(rf"coord:({NUMBER}),({NUMBER})")


def _shifted(found: Target | None, datum: str, back: Callable[[Point], Point]) -> Target | None:
    if found is None or not datums.may_be_in_china(found.point):
        return found  # abroad these maps are drawn on WGS84
    note = f"converted from {datum}, the shifted datum of the service, to WGS84"
    return replace(found, point=back(found.point), datum=datum, note=note)


def read_amap(link: Link) -> Target | None:
    """The point of an Amap link."""
    found = first_pair(link, ("q",)) or numbers(link, "lat", "lng") or numbers(link, "lat", "lon")
    found = found or first_pair(link, ("position", "location", "to", "from", "center"), True)
    if not found and (match := _P_VALUE.match(link.query.get("p", ""))):
        found = target(match[1], match[2])
    found = found or numbers(link, "dlat", "dlon") or numbers(link, "slat", "slon")
    return _shifted(found, datums.GCJ_02, datums.wgs_from_gcj)


def read_tencent(link: Link) -> Target | None:
    """The point of a Tencent link."""
    found = first_pair(link, ("pointy", "center", "coord", "tocoord", "fromcoord"))
    if not found and (match := _COORD.search(link.query.get("marker", ""))):
        found = target(match[1], match[2])
    return _shifted(found, datums.GCJ_02, datums.wgs_from_gcj)


def read_baidu(link: Link) -> Target | None:
    """The point of a Baidu link: a marker, what is shared, a route's start, the view of the rest."""
    found = first_pair(link, ("location", "latlng", "destination", "center", "origin"))
    if found:
        system = link.query.get("coord_type", "bd09ll")
        if system == "wgs84":
            return found
        if system == "gcj02":
            return _shifted(found, datums.GCJ_02, datums.wgs_from_gcj)
        return _shifted(found, datums.BD_09, datums.wgs_from_bd)
    match = _SHARED.fullmatch(link.query.get("sharegeo", "")) or _SHARED.fullmatch(
        link.query.get("c", "")
    )
    match = (
        match
        or _METRES.search(link.query.get("sn", ""))
        or _METRES.search(link.query.get("en", ""))
    )
    if not match and not link.path.startswith("/dir"):
        match = _VIEW.search(link.path)
    if not match:
        return None
    bd = datums.bd_from_baidu_metres(float(match[1]), float(match[2]))
    if abs(bd.latitude) > 90 or abs(bd.longitude) > 180:
        return None
    return _shifted(Target(bd, 1.0), datums.BD_09, datums.wgs_from_bd)
