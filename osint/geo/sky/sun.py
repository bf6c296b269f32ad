"""The sun (Meeus, chapter 25)."""

from __future__ import annotations

from datetime import datetime
from math import degrees, radians, sin

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

ABERRATION_DEG = -20.4898 / 3600


def ecliptic_longitude_deg(t: float) -> float:
    """Apparent longitude at `t` Julian centuries of dynamical time since J2000."""
    anomaly = radians(357.52911 + 35999.05029 * t - 0.0001537 * t * t)
    mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t
    centre = (
        (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
        + 0.000289 * sin(3 * anomaly)
    )
    return (mean + centre + ABERRATION_DEG + nutation_deg(t)) % 360


def equatorial(instant: datetime) -> Equatorial:
    """Where the sun stands among the stars."""
    t = centuries(instant)
    return to_equatorial(radians(ecliptic_longitude_deg(t)), 0.0, obliquity(t))


def position(instant: datetime, point: Point) -> Horizontal:
    """The direction of the sun's centre from a place, without refraction."""
    return to_horizontal(equatorial(instant), instant, point)


def subsolar_point(instant: datetime) -> Point:
    """The place on earth over which the sun stands."""
    body = equatorial(instant)
    longitude = degrees(body.right_ascension - sidereal_rad(instant, 0.0))
    return Point(latitude=degrees(body.declination), longitude=(longitude + 180) % 360 - 180)
