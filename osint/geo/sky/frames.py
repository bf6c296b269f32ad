"""Time scales and the way from the ecliptic to an observer's horizon."""

from __future__ import annotations

from datetime import UTC, datetime
from math import asin, atan2, cos, degrees, radians, sin, tan

from osint.model import Point
from osint.support.named_tuple import NamedTuple

J2000 = datetime(2000, 1, 1, 12, tzinfo=UTC)
DAY_S = 86_400.0
CENTURY_D = 36_525.0


class Horizontal(NamedTuple):
    """A direction from a place: degrees clockwise from north, and above the horizon, without
    refraction."""

    azimuth_deg: float
    elevation_deg: float


class Equatorial(NamedTuple):
    """Apparent right ascension and declination, in radians."""

    right_ascension: float
    declination: float


def days(instant: datetime) -> float:
    """Days of universal time since J2000; `instant` must know its zone."""
    return (instant - J2000).total_seconds() / DAY_S


def centuries(instant: datetime) -> float:
    """Julian centuries of dynamical time since J2000."""
    since = days(instant)
    return (since + delta_t_s(2000 + since / 365.25) / DAY_S) / CENTURY_D


def delta_t_s(year: float) -> float:
    """Seconds that dynamical time is ahead of universal time: 64 s in 2000, 69 s in 2020 (Espenak
    and Meeus's polynomials, rounded; a minute's error moves the moon by a hundredth of a degree)."""
    if 1986 <= year < 2005:
        t = year - 2000
        return 63.86 + 0.3345 * t - 0.060374 * t**2 + 0.0017275 * t**3
    if 2005 <= year < 2050:
        return 64.7 + 0.28 * (year - 2005)
    if 1900 <= year < 1986:
        return -2.8 + 54.9 * ((year - 1900) / 86) if year > 1903 else 0.0
    t = (year - 1820) / 100
    return max(0.0, -20 + 32 * t * t)


def obliquity(t: float) -> float:
    """True obliquity of the ecliptic, in radians (Meeus 22.2 and the main term of nutation)."""
    mean = 23.439291111 - 0.013004167 * t - 1.64e-7 * t * t
    return radians(mean + 0.00256 * cos(radians(125.04 - 1934.136 * t)))


def nutation_deg(t: float) -> float:
    """The main terms of nutation in longitude, in degrees."""
    node = radians(125.04452 - 1934.136261 * t)
    sun, moon = radians(280.4665 + 36000.7698 * t), radians(218.3165 + 481267.8813 * t)
    terms = -17.20 * sin(node) - 1.32 * sin(2 * sun) - 0.23 * sin(2 * moon) + 0.21 * sin(2 * node)
    return terms / 3600


def sidereal_rad(instant: datetime, longitude: float) -> float:
    """Apparent sidereal time at a longitude, in radians (Meeus 12.4)."""
    since = days(instant)
    t = since / CENTURY_D
    mean = 280.46061837 + 360.98564736629 * since + 0.000387933 * t * t
    return radians((mean + nutation_deg(t) * cos(obliquity(t)) + longitude) % 360)


def to_equatorial(longitude: float, latitude: float, tilt: float) -> Equatorial:
    """From ecliptic coordinates; all in radians."""
    right_ascension = atan2(sin(longitude) * cos(tilt) - tan(latitude) * sin(tilt), cos(longitude))
    sine = sin(latitude) * cos(tilt) + cos(latitude) * sin(tilt) * sin(longitude)
    return Equatorial(right_ascension, asin(max(-1.0, min(1.0, sine))))


def to_horizontal(body: Equatorial, instant: datetime, point: Point) -> Horizontal:
    """The direction of a body from a place."""
    hour = sidereal_rad(instant, point.longitude) - body.right_ascension
    latitude = radians(point.latitude)
    east = -sin(hour) * cos(body.declination)
    north = sin(body.declination) * cos(latitude) - cos(body.declination) * sin(latitude) * cos(
        hour
    )
    up = sin(body.declination) * sin(latitude) + cos(body.declination) * cos(latitude) * cos(hour)
    return Horizontal(degrees(atan2(east, north)) % 360, degrees(asin(max(-1.0, min(1.0, up)))))


def refraction_deg(elevation_deg: float) -> float:
    """How much air lifts a body that stands at a true elevation, at 10 °C and 1010 hPa (Meeus 16.4);
    none is given below the horizon's own half degree."""
    if elevation_deg < -1.0:
        return 0.0
    return 1.02 / tan(radians(elevation_deg + 10.3 / (elevation_deg + 5.11))) / 60
