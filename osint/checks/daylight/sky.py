"""How far sun or moon stand from what the words for the light ask."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from osint.checks.daylight import kinds, pointing
from osint.checks.daylight.kinds import EITHER, KINDS, RISING
from osint.checks.daylight.pointing import Direction
from osint.checks.daylight.scene import Instant
from osint.geo.directions import difference_deg
from osint.geo.geodesic import KM_PER_DEGREE
from osint.geo.sky import moon, sun
from osint.model import Place, Point
from osint.support.named_tuple import NamedTuple

MINUTE, HALF_DAY = timedelta(minutes=1), timedelta(hours=12)
WRONG_WAY_DEG = 90.0
"""Stands for a sun that moves the other way: no elevation mends that."""


class Off(NamedTuple):
    """Degrees by which the body misses the bounds, at most `careless_deg` of them doubtful; its
    elevation over the centre, and over the place at the whole time."""

    by_deg: float
    careless_deg: float
    elevation_deg: float
    low_deg: float
    high_deg: float
    shown: str
    place: str
    body: str = "sun"
    way_wrong: bool = False
    falling: bool = False
    lit: float | None = None
    azimuth_deg: float | None = None


def direction_off(told: Direction, instant: Instant, place: Place) -> Off:
    """How far the sun, or a shadow, is from the direction that is told of it."""
    seen = [sun.position(at, point) for point in _points(place) for at in _instants(instant)]
    turned = 180.0 if told.body == pointing.SHADOW else 0.0
    away = min(difference_deg(each.azimuth_deg + turned, told.azimuth_deg) for each in seen)
    gap = max(0.0, away - pointing.FITS_DEG)
    if max(each.elevation_deg for each in seen) < kinds.NO_SHADOW_DEG:
        gap = WRONG_WAY_DEG
    centre = sun.position(instant.best, place.point)
    heights = [each.elevation_deg for each in seen]
    return Off(
        gap,
        pointing.CARELESS_DEG,
        centre.elevation_deg,
        min(heights),
        max(heights),
        instant.shown,
        place.name,
        azimuth_deg=(centre.azimuth_deg + turned) % 360,
    )


def sun_off(kind: str, instant: Instant, place: Place) -> Off:
    """How far the sun is from a kind of light."""
    light = KINDS[kind]
    seen = [
        (sun.position(at, point).elevation_deg, _rate(at, point))
        for point in _points(place)
        for at in _instants(instant)
    ]
    heights = [height for height, _ in seen]
    low, high = min(heights), max(heights)
    gap = max(0.0, light.low_deg - high, low - light.high_deg)
    wrong = light.way != EITHER and all(
        _moves_wrong(height, rate, light.way) for height, rate in seen
    )
    centre = sun.position(instant.best, place.point).elevation_deg
    return Off(
        gap + WRONG_WAY_DEG * wrong,
        light.careless_deg,
        centre,
        low,
        high,
        instant.shown,
        place.name,
        way_wrong=wrong,
        falling=seen[0][1] < 0,
    )


def _moves_wrong(height: float, rate: float, way: int) -> bool:
    """In the depth of the night both "before sunrise" and "after sunset" hold, and where the sun
    hardly moves, at noon, midnight and near the poles, none is wrong."""
    if height < kinds.SOLAR_MIDNIGHT_DEG or abs(rate) < 1.5:
        return False
    return (rate > 0) != (way == RISING)


def moon_off(kind: str, instant: Instant, place: Place) -> Off:
    """How far the moon is from what is said of it: moonlight needs it above the horizon after
    dark, a full moon nearly full, a moonless night the contrary."""
    heights = [
        moon.position(at, point).elevation_deg
        for point in _points(place)
        for at in _instants(instant)
    ]
    low, high = min(heights), max(heights)
    lit = moon.phase(instant.best).lit
    best = moon.position(instant.best, place.point).elevation_deg
    if kind == "no-moon":
        gap = 0.0 if lit <= kinds.BRIGHT else max(0.0, low - kinds.MOON_UP_DEG)
        careless = kinds.MOON_CARELESS_DEG
    else:
        gap = max(0.0, kinds.MOON_UP_DEG - high)
        wanted = kinds.FULL if kind == "full-moon" else kinds.BRIGHT
        loose = kinds.FULL_CARELESS if kind == "full-moon" else kinds.DARK
        careless = kinds.MOON_CARELESS_DEG
        if lit < loose:
            gap += WRONG_WAY_DEG
        elif lit < wanted:
            gap = max(gap, careless / 2)
    return Off(gap, careless, best, low, high, instant.shown, place.name, "moon", lit=lit)


def day_off(kind: str, instant: Instant, place: Place) -> Off:
    """How far the sun stays from the horizon on a day that is said to have no sunrise or no sunset."""
    steps = range(0, 24 * 60 + 1, 20)
    begin = instant.best - HALF_DAY
    heights = [
        sun.position(begin + step * MINUTE, point).elevation_deg
        for point in _points(place)
        for step in steps
    ]
    low, high = min(heights), max(heights)
    gap = high - kinds.EDGE_DEG if kind == "no-sunrise" else kinds.EDGE_DEG - low
    best = high if kind == "no-sunrise" else low
    gap, shown = max(0.0, gap), instant.shown.rpartition(" on ")[2]
    return Off(gap, kinds.EDGE_CARELESS_DEG, best, low, high, shown, place.name)


def phase_off(kind: str, instant: Instant, place: Place) -> Off:
    """How far the moon of a day, and of the night behind it, is from full or new."""
    shares = [moon.phase(instant.best + timedelta(hours=hours)).lit for hours in (-12, 0, 12, 24)]
    is_full = kind == "full-moon"
    lit = max(shares) if is_full else min(shares)
    wanted, loose = (
        (kinds.FULL, kinds.FULL_CARELESS) if is_full else (kinds.NEW, kinds.NEW_CARELESS)
    )
    fits, careless = (lit >= wanted, lit >= loose) if is_full else (lit <= wanted, lit <= loose)
    gap = 0.0 if fits else kinds.MOON_CARELESS_DEG / 2 if careless else WRONG_WAY_DEG
    height = moon.position(instant.best, place.point).elevation_deg
    shown = instant.shown.rpartition(" on ")[2]
    return Off(
        gap, kinds.MOON_CARELESS_DEG, height, height, height, shown, place.name, "moon", lit=lit
    )


def _rate(at: datetime, point: Point) -> float:
    """Degrees an hour by which the sun climbs."""
    later = sun.position(at + MINUTE, point).elevation_deg
    return (later - sun.position(at - MINUTE, point).elevation_deg) * 30


def _instants(instant: Instant) -> Iterator[datetime]:
    yield instant.best
    if instant.slack:
        yield instant.best - instant.slack
        yield instant.best + instant.slack


def _points(place: Place) -> Iterator[Point]:
    """The centre, and the four ends of a wide place."""
    yield place.point
    if place.radius_km < 20:
        return
    step = place.radius_km / KM_PER_DEGREE
    for north, east in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        latitude = max(-89.9, min(89.9, place.point.latitude + north * step))
        longitude = (place.point.longitude + east * step * 1.5 + 180) % 360 - 180
        yield Point(latitude=latitude, longitude=longitude)
