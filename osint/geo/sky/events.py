"""When sun and moon rise, culminate and set on a day, and when it dawns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from math import sin

from osint.geo.sky import moon, sun
from osint.geo.sky.frames import sidereal_rad
from osint.model import Point
from osint.support.named_tuple import NamedTuple

HORIZON_DEG = -0.8333
"""True elevation of the sun's centre when its upper limb touches the horizon: refraction and
semidiameter of the almanacs."""
REFRACTION_DEG = 34 / 60
CIVIL_DEG, NAUTICAL_DEG, ASTRONOMICAL_DEG = -6.0, -12.0, -18.0
STEP = timedelta(minutes=10)
EXACT = timedelta(seconds=1)

Height = Callable[[datetime], float]


class Crossing(NamedTuple):
    """An instant at which a height passes a limit, and whether upwards."""

    instant: datetime
    upwards: bool


class SunDay(NamedTuple):
    """A day's sun: each event None where it does not happen (polar day and night)."""

    astronomical_dawn: datetime | None
    nautical_dawn: datetime | None
    civil_dawn: datetime | None
    sunrise: datetime | None
    noon: datetime | None
    sunset: datetime | None
    civil_dusk: datetime | None
    nautical_dusk: datetime | None
    astronomical_dusk: datetime | None
    highest_deg: float
    lowest_deg: float


class MoonDay(NamedTuple):
    """A day's moon; on one day in a month it does not rise, on another it does not set."""

    moonrise: datetime | None
    moonset: datetime | None


def crossings(height: Height, limit: float, start: datetime, end: datetime) -> list[Crossing]:
    """When a height passes a limit between two instants, in order, to a second."""
    found: list[Crossing] = []
    low, below = start, height(start) - limit
    while low < end:
        high = min(low + STEP, end)
        above = height(high) - limit
        if (below < 0) != (above < 0):
            found.append(Crossing(_bisected(height, limit, low, high, below < 0), below < 0))
        low, below = high, above
    return found


def _bisected(
    height: Height, limit: float, low: datetime, high: datetime, upwards: bool
) -> datetime:
    while high - low > EXACT:
        middle = low + (high - low) / 2
        if (height(middle) < limit) == upwards:
            low = middle
        else:
            high = middle
    return low + (high - low) / 2


def sun_day(point: Point, start: datetime, end: datetime) -> SunDay:
    """The sun between two instants, a civil day from midnight to midnight as a rule."""

    def height(instant: datetime) -> float:
        return sun.position(instant, point).elevation_deg

    heights = [height(instant) for instant in _steps(start, end)]
    (astronomical, nautical, civil, horizon) = (
        _first_and_last(crossings(height, limit, start, end))
        for limit in (ASTRONOMICAL_DEG, NAUTICAL_DEG, CIVIL_DEG, HORIZON_DEG)
    )
    return SunDay(
        astronomical_dawn=astronomical[0],
        nautical_dawn=nautical[0],
        civil_dawn=civil[0],
        sunrise=horizon[0],
        noon=noon(point, start, end),
        sunset=horizon[1],
        civil_dusk=civil[1],
        nautical_dusk=nautical[1],
        astronomical_dusk=astronomical[1],
        highest_deg=max(heights),
        lowest_deg=min(heights),
    )


def moon_day(point: Point, start: datetime, end: datetime) -> MoonDay:
    """The moon between two instants."""

    def height(instant: datetime) -> float:
        limb = moon.semidiameter_deg(instant)
        return moon.position(instant, point).elevation_deg + limb + REFRACTION_DEG

    return MoonDay(*_first_and_last(crossings(height, 0.0, start, end)))


def noon(point: Point, start: datetime, end: datetime) -> datetime | None:
    """When the sun crosses the meridian, highest of the day."""

    def east(instant: datetime) -> float:
        """Sine of the hour angle: passes zero upwards at noon."""
        body = sun.equatorial(instant)
        return sin(sidereal_rad(instant, point.longitude) - body.right_ascension)

    return next((c.instant for c in crossings(east, 0.0, start, end) if c.upwards), None)


def _first_and_last(found: list[Crossing]) -> tuple[datetime | None, datetime | None]:
    ups = [crossing.instant for crossing in found if crossing.upwards]
    downs = [crossing.instant for crossing in found if not crossing.upwards]
    return (ups[0] if ups else None), (downs[-1] if downs else None)


def _steps(start: datetime, end: datetime) -> list[datetime]:
    return [start + n * STEP for n in range(int((end - start) / STEP) + 1)]
