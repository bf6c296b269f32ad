"""Sun and moon of a place, worked out for printing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from osint.geo.sky import moon, sun
from osint.geo.sky.events import MoonDay, SunDay, moon_day, sun_day
from osint.geo.sky.frames import refraction_deg
from osint.geo.sky.shadow import shadow
from osint.model import Point

PHASES = (
    "new moon", "waxing crescent", "first quarter", "waxing gibbous", "full moon",
    "waning gibbous", "last quarter", "waning crescent",
)  # fmt: skip
PRINCIPAL_DEG = 7.0
"""How far from its exact angle a principal phase (new, quarters, full) keeps its name: half a day."""


@dataclass(frozen=True)
class Where:
    """A place, its name as printed, and the zone whose clock is shown."""

    name: str
    point: Point
    zone: tzinfo
    zone_name: str


@dataclass(frozen=True)
class Day:
    """Sun and moon of a civil day."""

    where: Where
    day: date
    sun: SunDay
    moon: MoonDay


def day_of(where: Where, day: date) -> Day:
    """Sun and moon from midnight to midnight by the clock of the place."""
    start = datetime.combine(day, time.min, where.zone)
    end = datetime.combine(day + timedelta(days=1), time.min, where.zone)
    return Day(where, day, sun_day(where.point, start, end), moon_day(where.point, start, end))


def moment(where: Where, instant: datetime) -> dict[str, Any]:
    """Where sun and moon stand at an instant, and the shadow; angles in degrees."""
    sun_at, moon_at = sun.position(instant, where.point), moon.position(instant, where.point)
    cast = shadow(sun_at)
    lit = moon.phase(instant)
    return {
        "instant": instant.astimezone(where.zone).isoformat(timespec="seconds"),
        "sun": _direction(sun_at.azimuth_deg, sun_at.elevation_deg),
        "shadow": None
        if cast is None
        else {"azimuth_deg": round(cast.azimuth_deg, 2), "ratio": round(cast.ratio, 3)},
        "moon": {
            **_direction(moon_at.azimuth_deg, moon_at.elevation_deg),
            "lit": round(lit.lit, 3),
            "phase": phase_name(lit.angle_deg),
        },
    }


def _direction(azimuth_deg: float, elevation_deg: float) -> dict[str, float]:
    apparent = elevation_deg + refraction_deg(elevation_deg)
    return {
        "azimuth_deg": round(azimuth_deg, 2),
        "elevation_deg": round(elevation_deg, 2),
        "apparent_elevation_deg": round(apparent, 2),
    }


def phase_name(angle_deg: float) -> str:
    """The phase by the moon's angle east of the sun."""
    for number in range(4):
        if abs((angle_deg - 90 * number + 180) % 360 - 180) <= PRINCIPAL_DEG:
            return PHASES[2 * number]
    return PHASES[2 * int(angle_deg % 360 // 90) + 1]


def day_record(found: Day) -> dict[str, Any]:
    """The day as a JSON object; instants in the zone of the place, None for what does not happen."""
    shown = {
        name: None
        if value is None
        else value.astimezone(found.where.zone).isoformat(timespec="seconds")
        for name, value in (*found.sun._asdict().items(), *found.moon._asdict().items())
        if not isinstance(value, float)
    }
    return {
        "date": found.day.isoformat(),
        **shown,
        "highest_deg": round(found.sun.highest_deg, 2),
        "lowest_deg": round(found.sun.lowest_deg, 2),
        "light": light(found.sun),
    }


def light(found: SunDay) -> str | None:
    """What kind of day it is where the sun does not rise or does not set."""
    if found.sunrise or found.sunset:
        return None
    if found.highest_deg > 0:
        return "polar day"
    return "polar night" if found.highest_deg < -6 else "polar night with twilight"


def where_record(where: Where) -> dict[str, Any]:
    """The place as a JSON object."""
    return {
        "place": where.name,
        "latitude": where.point.latitude,
        "longitude": where.point.longitude,
        "zone": where.zone_name,
    }


def table(where: Where, day: date, step: timedelta) -> Iterator[dict[str, Any]]:
    """A day in steps: one flat row each."""
    instant = datetime.combine(day, time.min, where.zone)
    end = datetime.combine(day + timedelta(days=1), time.min, where.zone)
    while instant.timestamp() < end.timestamp():
        found = moment(where, instant)
        cast = found["shadow"] or {"azimuth_deg": "", "ratio": ""}
        yield {
            "instant": found["instant"],
            "sun_azimuth_deg": found["sun"]["azimuth_deg"],
            "sun_elevation_deg": found["sun"]["apparent_elevation_deg"],
            "shadow_azimuth_deg": cast["azimuth_deg"],
            "shadow_ratio": cast["ratio"],
            "moon_azimuth_deg": found["moon"]["azimuth_deg"],
            "moon_elevation_deg": found["moon"]["apparent_elevation_deg"],
            "moon_lit": found["moon"]["lit"],
        }
        instant = datetime.fromtimestamp(instant.timestamp() + step.total_seconds(), where.zone)
