"""Shadows: where they point, how long they are, and when and where one would fit."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import atan, cos, degrees, radians, sin, tan

from osint.geo.geodesic import MEAN_RADIUS_KM, haversine_destination
from osint.geo.sky import sun
from osint.geo.sky.events import crossings
from osint.geo.sky.frames import Horizontal, refraction_deg
from osint.model import Point
from osint.support.named_tuple import NamedTuple

AZIMUTH_ERROR_DEG = 2.0
"""How well a direction can be read off a picture and a map."""
RATIO_ERROR = 0.05
"""How well the ratio of two lengths can: 5 %."""
LOWEST_DEG = 0.5
"""Under this elevation a shadow has no end."""
RING_POINTS = 180


class Shadow(NamedTuple):
    """Its direction, clockwise from north, and its length for an upright of length 1."""

    azimuth_deg: float
    ratio: float


class Span(NamedTuple):
    """A stretch of time, and its best instant."""

    start: datetime
    best: datetime
    end: datetime


class Ring(NamedTuple):
    """Where on earth shadows have a given length at an instant: all places at `radius_deg` about
    the subsolar point, between `inner_deg` and `outer_deg` with the error."""

    centre: Point
    radius_deg: float
    inner_deg: float
    outer_deg: float


def shadow(position: Horizontal) -> Shadow | None:
    """The shadow on level ground when the sun stands there; None when it is too low."""
    apparent = position.elevation_deg + refraction_deg(position.elevation_deg)
    if apparent < LOWEST_DEG:
        return None
    return Shadow((position.azimuth_deg + 180) % 360, 1 / tan(radians(apparent)))


def times(point: Point, start: datetime, end: datetime, azimuth_deg: float) -> list[Span]:
    """When between two instants a shadow points that way, within AZIMUTH_ERROR_DEG."""
    found = []
    for instant in _passes(point, start, end, azimuth_deg):
        around = timedelta(hours=3)
        low, high = max(start, instant - around), min(end, instant + around)
        edges = [
            each
            for error in (-AZIMUTH_ERROR_DEG, AZIMUTH_ERROR_DEG)
            for each in _passes(point, low, high, azimuth_deg + error)
        ]
        before = max((e for e in edges if e < instant), default=low)
        after = min((e for e in edges if e > instant), default=high)
        found.append(Span(before, instant, after))
    return found


def _passes(point: Point, start: datetime, end: datetime, azimuth_deg: float) -> list[datetime]:
    """When the sun stands opposite to a direction, above the horizon."""
    wanted = radians(azimuth_deg + 180)

    def aside(instant: datetime) -> float:
        return sin(radians(sun.position(instant, point).azimuth_deg) - wanted)

    found = []
    for crossing in crossings(aside, 0.0, start, end):
        position = sun.position(crossing.instant, point)
        ahead = cos(radians(position.azimuth_deg) - wanted) > 0
        if ahead and shadow(position) is not None:
            found.append(crossing.instant)
    return found


def ring(instant: datetime, ratio: float) -> Ring:
    """The places where a shadow has that length at an instant."""
    long, short = ratio * (1 + RATIO_ERROR), ratio * (1 - RATIO_ERROR)
    return Ring(
        sun.subsolar_point(instant), _from_zenith(ratio), _from_zenith(short), _from_zenith(long)
    )


def _from_zenith(ratio: float) -> float:
    """Degrees from the zenith, without refraction, at which shadows have a length."""
    apparent = degrees(atan(1 / ratio))
    return 90 - (apparent - refraction_deg(apparent))


def circle(centre: Point, radius_deg: float) -> list[Point]:
    """A circle on the sphere, closed, clockwise from north."""
    return [
        haversine_destination(
            centre, 360 * step / RING_POINTS, radians(radius_deg) * MEAN_RADIUS_KM
        )
        for step in range(RING_POINTS + 1)
    ]
