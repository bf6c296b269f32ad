"""The moon (Meeus, chapter 47, without terms under a thousandth of a degree)."""

from __future__ import annotations

from datetime import datetime
from math import acos, asin, atan2, cos, degrees, hypot, radians, sin

from osint.geo.sky import sun
from osint.geo.sky.frames import (
    Equatorial,
    Horizontal,
    centuries,
    nutation_deg,
    obliquity,
    sidereal_rad,
    to_equatorial,
    to_horizontal,
)
from osint.model import Point
from osint.support.named_tuple import NamedTuple

EARTH_RADIUS_KM = 6378.14
MEAN_DISTANCE_KM = 385000.56

# Multiples of D, M, M', F; then the terms of longitude (1e-6 degrees) and distance (metres).
_LONGITUDE = (
    (0, 0, 1, 0, 6288774, -20905355), (2, 0, -1, 0, 1274027, -3699111),
    (2, 0, 0, 0, 658314, -2955968), (0, 0, 2, 0, 213618, -569925),
    (0, 1, 0, 0, -185116, 48888), (0, 0, 0, 2, -114332, -3149),
    (2, 0, -2, 0, 58793, 246158), (2, -1, -1, 0, 57066, -152138),
    (2, 0, 1, 0, 53322, -170733), (2, -1, 0, 0, 45758, -204586),
    (0, 1, -1, 0, -40923, -129620), (1, 0, 0, 0, -34720, 108743),
    (0, 1, 1, 0, -30383, 104755), (2, 0, 0, -2, 15327, 10321),
    (0, 0, 1, 2, -12528, 0), (0, 0, 1, -2, 10980, 79661),
    (4, 0, -1, 0, 10675, -34782), (0, 0, 3, 0, 10034, -23210),
    (4, 0, -2, 0, 8548, -21636), (2, 1, -1, 0, -7888, 24208),
    (2, 1, 0, 0, -6766, 30824), (1, 0, -1, 0, -5163, -8379),
    (1, 1, 0, 0, 4987, -16675), (2, -1, 1, 0, 4036, -12831),
    (2, 0, 2, 0, 3994, -10445), (4, 0, 0, 0, 3861, -11650),
    (2, 0, -3, 0, 3665, 14403), (0, 1, -2, 0, -2689, -7003),
    (2, 0, -1, 2, -2602, 0), (2, -1, -2, 0, 2390, 10056),
    (1, 0, 1, 0, -2348, 6322), (2, -2, 0, 0, 2236, -9884),
    (0, 1, 2, 0, -2120, 5751), (0, 2, 0, 0, -2069, 0),
    (2, -2, -1, 0, 2048, -4950), (2, 0, 1, -2, -1773, 4130),
    (2, 0, 0, 2, -1595, 0), (4, -1, -1, 0, 1215, -3958), (0, 0, 2, 2, -1110, 0),
)  # fmt: skip
# Multiples of D, M, M', F; then the term of latitude (1e-6 degrees).
_LATITUDE = (
    (0, 0, 0, 1, 5128122), (0, 0, 1, 1, 280602), (0, 0, 1, -1, 277693), (2, 0, 0, -1, 173237),
    (2, 0, -1, 1, 55413), (2, 0, -1, -1, 46271), (2, 0, 0, 1, 32573), (0, 0, 2, 1, 17198),
    (2, 0, 1, -1, 9266), (0, 0, 2, -1, 8822), (2, -1, 0, -1, 8216), (2, 0, -2, -1, 4324),
    (2, 0, 1, 1, 4200), (2, 1, 0, -1, -3359), (2, -1, -1, 1, 2463), (2, -1, 0, 1, 2211),
    (2, -1, -1, -1, 2065), (0, 1, -1, -1, -1870), (4, 0, -1, -1, 1828), (0, 1, 0, 1, -1794),
    (0, 0, 0, 3, -1749), (0, 1, -1, 1, -1565), (1, 0, 0, 1, -1491), (0, 1, 1, 1, -1475),
    (0, 1, 1, -1, -1410), (0, 1, 0, -1, -1344), (1, 0, 0, -1, -1335), (0, 0, 3, 1, 1107),
    (4, 0, 0, -1, 1021),
)  # fmt: skip


class Ecliptic(NamedTuple):
    """Apparent geocentric longitude and latitude in degrees, and the distance."""

    longitude_deg: float
    latitude_deg: float
    distance_km: float


class Phase(NamedTuple):
    """The share of the disc that is lit, and the moon's angle east of the sun: 0 new, 90 first
    quarter, 180 full, 270 last quarter."""

    lit: float
    angle_deg: float


def ecliptic(instant: datetime) -> Ecliptic:
    """Where the moon stands as seen from the centre of the earth."""
    t = centuries(instant)
    mean = 218.3164477 + 481267.88123421 * t - 0.0015786 * t * t
    d = radians(297.8501921 + 445267.1114034 * t - 0.0018819 * t * t)
    m = radians(357.5291092 + 35999.0502909 * t - 0.0001536 * t * t)
    mm = radians(134.9633964 + 477198.8675055 * t + 0.0087414 * t * t)
    f = radians(93.2720950 + 483202.0175233 * t - 0.0036539 * t * t)
    e = 1 - 0.002516 * t - 0.0000074 * t * t
    shrink = (1.0, e, e * e)
    longitude = distance = latitude = 0.0
    for kd, km, kmm, kf, sine, cosine in _LONGITUDE:
        angle = kd * d + km * m + kmm * mm + kf * f
        longitude += sine * shrink[abs(km)] * sin(angle)
        distance += cosine * shrink[abs(km)] * cos(angle)
    for kd, km, kmm, kf, sine in _LATITUDE:
        latitude += sine * shrink[abs(km)] * sin(kd * d + km * m + kmm * mm + kf * f)
    venus, jupiter = radians(119.75 + 131.849 * t), radians(53.09 + 479264.290 * t)
    flattening, own = radians(313.45 + 481266.484 * t), radians(mean)
    longitude += 3958 * sin(venus) + 1962 * sin(own - f) + 318 * sin(jupiter)
    latitude += (
        -2235 * sin(own) + 382 * sin(flattening) + 175 * sin(venus - f) + 175 * sin(venus + f)
        + 127 * sin(own - mm) - 115 * sin(own + mm)
    )  # fmt: skip
    return Ecliptic(
        (mean + longitude / 1e6 + nutation_deg(t)) % 360,
        latitude / 1e6,
        MEAN_DISTANCE_KM + distance / 1000,
    )


def position(instant: datetime, point: Point) -> Horizontal:
    """The direction of the moon's centre from a place, without refraction."""
    seen = ecliptic(instant)
    body = to_equatorial(
        radians(seen.longitude_deg), radians(seen.latitude_deg), obliquity(centuries(instant))
    )
    return to_horizontal(_from_place(body, seen.distance_km, instant, point), instant, point)


def _from_place(
    body: Equatorial, distance_km: float, instant: datetime, point: Point
) -> Equatorial:
    """Seen from a place on the ellipsoid, not from the centre of the earth (Meeus 40)."""
    latitude = radians(point.latitude)
    reduced = atan2(0.99664719 * sin(latitude), cos(latitude))
    polar, axial = 0.99664719 * sin(reduced), cos(reduced)
    parallax = EARTH_RADIUS_KM / distance_km
    hour = sidereal_rad(instant, point.longitude) - body.right_ascension
    x = cos(body.declination) - axial * parallax * cos(hour)
    y = -axial * parallax * sin(hour)
    z = sin(body.declination) - polar * parallax
    return Equatorial(body.right_ascension + atan2(y, x), atan2(z, hypot(x, y)))


def semidiameter_deg(instant: datetime) -> float:
    """Half the width of the disc."""
    return degrees(asin(0.2725076 * EARTH_RADIUS_KM / ecliptic(instant).distance_km))


def phase(instant: datetime) -> Phase:
    """How much of the moon is lit."""
    seen = ecliptic(instant)
    angle = (seen.longitude_deg - sun.ecliptic_longitude_deg(centuries(instant))) % 360
    apart = acos(cos(radians(seen.latitude_deg)) * cos(radians(angle)))
    return Phase((1 - cos(apart)) / 2, angle)
