"""Distances, azimuths and destinations on the WGS84 ellipsoid.

The geodesic is Karney's (C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 2013), by way
of geographiclib: exact to nanometres, about 70 microseconds a call. `haversine_km` is for sifting
many points first: it stands on a sphere of the mean radius and is off by up to 0.57 % (on short lines along the equator or a meridian there).
"""

from __future__ import annotations

from functools import cache, lru_cache
from math import asin, atan2, cos, degrees, radians, sin, sqrt
from typing import TYPE_CHECKING

from osint.model import Point

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geographiclib.geodesic import Geodesic

MEAN_RADIUS_KM = 6371.0088
"""The mean radius of the Earth (IUGG: (2a + b) / 3)."""
KM_PER_DEGREE = radians(MEAN_RADIUS_KM)
"""A degree of a great circle on it: 111.195 km."""

HAVERSINE_ERROR = 0.0057
"""Largest relative error of `haversine_km` against the ellipsoid."""


@cache
def _wgs84() -> Geodesic:
    from geographiclib.geodesic import Geodesic  # most texts are not measured

    return Geodesic.WGS84


@lru_cache(maxsize=8192)
def _inverse(a: Point, b: Point) -> tuple[float, float]:
    """(Length in metres, azimuth at `a` in degrees); texts ask for the same pairs again."""
    earth = _wgs84()
    wanted = earth.DISTANCE | earth.AZIMUTH
    line = earth.Inverse(a.latitude, a.longitude, b.latitude, b.longitude, wanted)
    return float(line["s12"]), float(line["azi1"])


def distance_km(a: Point, b: Point) -> float:
    """The length of the shortest line between two points, in kilometres (0 to about 20,004)."""
    return _inverse(a, b)[0] / 1000.0


def azimuth_deg(a: Point, b: Point) -> float:
    """The direction in which the shortest line from `a` to `b` leaves `a`.

    Degrees clockwise from north, 0 up to but not including 360; 0 when the points coincide.
    """
    if a == b:
        return 0.0
    return _inverse(a, b)[1] % 360.0


def destination(start: Point, azimuth_deg: float, distance_km: float) -> Point:
    """Where one arrives from `start` on a geodesic; longitude within -180 to 180."""
    line = _wgs84().Direct(start.latitude, start.longitude, azimuth_deg, distance_km * 1000.0)
    return Point(latitude=float(line["lat2"]), longitude=float(line["lon2"]))


def midpoint(a: Point, b: Point) -> Point:
    """The point halfway along the geodesic."""
    return next(_along(a, b, (0.5,)))


def line_points(a: Point, b: Point, step_km: float = 50.0) -> tuple[Point, ...]:
    """Points along the geodesic for drawing, both ends included, at most `step_km` apart."""
    pieces = max(1, -int(-distance_km(a, b) // step_km))
    inner = _along(a, b, tuple(index / pieces for index in range(1, pieces)))
    return (a, *inner, b)


def haversine_km(a: Point, b: Point) -> float:
    """A quick distance on the mean sphere, within HAVERSINE_ERROR of the true one."""
    lat_a, lat_b = radians(a.latitude), radians(b.latitude)
    half_lat = sin((lat_b - lat_a) / 2.0)
    half_lon = sin(radians(b.longitude - a.longitude) / 2.0)
    chord = half_lat * half_lat + cos(lat_a) * cos(lat_b) * half_lon * half_lon
    return 2.0 * MEAN_RADIUS_KM * asin(min(1.0, sqrt(chord)))


def haversine_azimuth_deg(a: Point, b: Point) -> float:
    """A quick initial azimuth from a to b on the mean sphere, 0 to 360; within half a degree of
    the geodesic's where the two are not nearly opposite on earth. 0 for one point."""
    lat_a, lat_b = radians(a.latitude), radians(b.latitude)
    east = radians(b.longitude - a.longitude)
    across = sin(east) * cos(lat_b)
    along = cos(lat_a) * sin(lat_b) - sin(lat_a) * cos(lat_b) * cos(east)
    return degrees(atan2(across, along)) % 360.0


def haversine_destination(start: Point, azimuth_deg: float, distance_km: float) -> Point:
    """Where one arrives on the mean sphere; within HAVERSINE_ERROR of the way."""
    lat, azimuth, arc = radians(start.latitude), radians(azimuth_deg), distance_km / MEAN_RADIUS_KM
    sine = sin(lat) * cos(arc) + cos(lat) * sin(arc) * cos(azimuth)
    east = atan2(sin(azimuth) * sin(arc) * cos(lat), cos(arc) - sin(lat) * sine)
    longitude = (start.longitude + degrees(east) + 180.0) % 360.0 - 180.0
    return Point(latitude=degrees(asin(max(-1.0, min(1.0, sine)))), longitude=longitude)


def _along(a: Point, b: Point, fractions: tuple[float, ...]) -> Iterator[Point]:
    line = _wgs84().InverseLine(a.latitude, a.longitude, b.latitude, b.longitude)
    for fraction in fractions:
        at = line.Position(line.s13 * fraction)
        yield Point(latitude=float(at["lat2"]), longitude=float(at["lon2"]))
