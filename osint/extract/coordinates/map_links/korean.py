"""Kakao and Naver, the maps of South Korea: degrees, or metres of the country's own grids.

Kakao's old links count in WCONGNAMUL, two and a half times the metres of EPSG 5181 (Kakao's
developer reference); Naver's in the metres of the web's Mercator projection (EPSG 3857).
"""

from __future__ import annotations

from math import atan, degrees, exp, pi

from osint.extract.coordinates.map_links.link import NUMBER, Link, Target, numbers, target
from osint.extract.coordinates.map_links.observation import hashed
from osint.extract.coordinates.transverse_mercator import Ellipsoid, Projection
from osint.model import Point
from osint.support.patterns import lazily

HOSTS = ("kakao.com", "daum.net", "naver.com")
SCHEMES = ("nmap", "kakaomap", "daummaps")

_GRS80 = Ellipsoid(6_378_137.0, 1 / 298.257222101)
_CENTRAL_BELT = Projection(_GRS80, 127.0, 1.0, 200_000.0, 500_000.0, 38.0)
_WCONGNAMUL = 2.5
_METRES = lazily(r"-?\d{5,8}(?:\.\d{1,20})?")
_NAMED = lazily(rf"/link/[a-z]{{2,12}}/(?:[^/]{{0,80}},)?({NUMBER}),({NUMBER})(?=/|$)")
_CENTRE = lazily(r"(\d{6,8}(?:\.\d{1,20})?),(\d{6,8}(?:\.\d{1,20})?)(?:,|$)")
_WORLD_M = 6_378_137.0 * pi
"""Half the width of the web's map in its metres."""


def read(link: Link) -> Target | None:
    """The point of a link to one of these maps."""
    if named := _NAMED.search(link.path):
        return target(named[1], named[2])
    x, y = (link.query.get(name, "") for name in ("urlX", "urlY"))
    if _METRES.fullmatch(x) and _METRES.fullmatch(y):
        return _in_korea(_CENTRAL_BELT.unproject(float(x) / _WCONGNAMUL, float(y) / _WCONGNAMUL))
    if found := numbers(link, "lat", "lng") or numbers(link, "elat", "elng"):
        return found
    if centre := _CENTRE.match(link.query.get("c", "")):
        return _in_korea(_from_mercator(float(centre[1]), float(centre[2])))
    return hashed(link)


def _from_mercator(x: float, y: float) -> Point:
    return Point(
        latitude=degrees(2 * atan(exp(y / _WORLD_M * pi)) - pi / 2), longitude=x / _WORLD_M * 180
    )


def _in_korea(point: Point) -> Target | None:
    """A target to a metre; None where the numbers were something else."""
    inside = 30 < point.latitude < 45 and 120 < point.longitude < 135
    return Target(point, 1.0) if inside else None
