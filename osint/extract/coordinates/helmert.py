"""National datums and their way to WGS84: the seven parameters of a Helmert transformation.

Parameters and signs are those of the position vector convention (EPSG method 9606). One set for
a whole country is good to some metres: about 5 m for OSGB36 (Ordnance Survey, "A guide to
coordinate systems in Great Britain", 6.6) and for SK-42 (EPSG 5044, after GOST R 51794-2008).
"""

from __future__ import annotations

from math import atan2, cos, degrees, hypot, radians, sin

from osint.extract.coordinates.transverse_mercator import WGS84, Ellipsoid
from osint.model import Point
from osint.support.named_tuple import NamedTuple

PRECISION_M = 5.0
_ARC_SECOND = radians(1 / 3600)


class Datum(NamedTuple):
    """An ellipsoid with its shift to WGS84: metres, arc seconds, parts per million."""

    ellipsoid: Ellipsoid
    shift_m: tuple[float, float, float]
    turn_s: tuple[float, float, float]
    scale_ppm: float


OSGB36 = Datum(
    Ellipsoid(6_377_563.396, 1 / 299.3249646),
    (446.448, -125.157, 542.060),
    (0.1502, 0.2470, 0.8421),
    -20.4894,
)
SK_42 = Datum(Ellipsoid(6_378_245.0, 1 / 298.3), (23.57, -140.95, -79.8), (0.0, 0.35, 0.79), -0.22)


def to_wgs84(point: Point, datum: Datum) -> Point:
    """The WGS84 point of one on a national datum, both on their ellipsoids."""
    return _geographic(_turned(_geocentric(point, datum.ellipsoid), datum, 1), WGS84)


def from_wgs84(point: Point, datum: Datum) -> Point:
    """The point on a national datum of a WGS84 one: the parameters with their signs reversed,
    which is exact to a centimetre."""
    return _geographic(_turned(_geocentric(point, WGS84), datum, -1), datum.ellipsoid)


def _turned(
    position: tuple[float, float, float], datum: Datum, sign: int
) -> tuple[float, float, float]:
    x, y, z = position
    dx, dy, dz = (sign * metres for metres in datum.shift_m)
    rx, ry, rz = (sign * seconds * _ARC_SECOND for seconds in datum.turn_s)
    scale = 1 + sign * datum.scale_ppm * 1e-6
    return (
        dx + scale * (x - rz * y + ry * z),
        dy + scale * (rz * x + y - rx * z),
        dz + scale * (-ry * x + rx * y + z),
    )


def _geocentric(point: Point, ellipsoid: Ellipsoid) -> tuple[float, float, float]:
    flattening = ellipsoid.flattening
    squared = flattening * (2 - flattening)
    phi, east = radians(point.latitude), radians(point.longitude)
    normal = ellipsoid.semi_major_m / (1 - squared * sin(phi) ** 2) ** 0.5
    return (
        normal * cos(phi) * cos(east),
        normal * cos(phi) * sin(east),
        normal * (1 - squared) * sin(phi),
    )


def _geographic(position: tuple[float, float, float], ellipsoid: Ellipsoid) -> Point:
    """The point below a position near the surface, by iteration: a micrometre in four rounds."""
    x, y, z = position
    squared = ellipsoid.flattening * (2 - ellipsoid.flattening)
    across = hypot(x, y)
    phi = atan2(z, across * (1 - squared))
    for _ in range(5):
        normal = ellipsoid.semi_major_m / (1 - squared * sin(phi) ** 2) ** 0.5
        phi = atan2(z + squared * normal * sin(phi), across)
    return Point(latitude=degrees(phi), longitude=degrees(atan2(y, x)))
