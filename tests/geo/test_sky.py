"""Sun and moon against an independent library (ephem, which has VSOP and ELP), and by hand."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from math import acos, asin, cos, degrees, radians, sin
from typing import Any

import pytest

from osint.geo.sky import events, moon, shadow, sun
from osint.geo.sky.frames import Horizontal, delta_t_s, refraction_deg
from osint.model import Point

ephem = pytest.importorskip("ephem")

BODIES: dict[str, tuple[Any, Any]] = {
    "sun": (ephem.Sun, sun.position),
    "moon": (ephem.Moon, moon.position),
}


def places(count: int, highest: float = 90.0) -> Iterator[tuple[Point, datetime]]:
    draw = random.Random(11)
    for _ in range(count):
        latitude = degrees(asin(draw.uniform(-1, 1) * sin(radians(highest))))
        instant = datetime(1960, 1, 1, tzinfo=UTC) + timedelta(minutes=draw.randrange(90 * 525_960))
        yield Point(latitude=latitude, longitude=draw.uniform(-180, 180)), instant


def observer(point: Point, instant: datetime) -> Any:
    made = ephem.Observer()
    made.lat, made.lon = str(point.latitude), str(point.longitude)
    made.pressure, made.elevation = 0, 0
    made.date = instant.replace(tzinfo=None)
    return made


def apart_deg(one: Horizontal, azimuth: float, elevation: float) -> float:
    a, b, c, d = map(radians, (one.azimuth_deg, one.elevation_deg, azimuth, elevation))
    return degrees(acos(min(1.0, sin(b) * sin(d) + cos(b) * cos(d) * cos(a - c))))


@pytest.mark.parametrize("body", ["sun", "moon"])
def test_directions_at_a_thousand_places_and_instants(body: str) -> None:
    make, position = BODIES[body]
    worst = 0.0
    for point, instant in places(1000):
        other = make(observer(point, instant))
        mine = position(instant, point)
        worst = max(worst, apart_deg(mine, degrees(other.az), degrees(other.alt)))
    assert worst < 0.02


def test_the_lit_share_of_the_moon() -> None:
    for point, instant in places(300):
        other = ephem.Moon(observer(point, instant)).moon_phase
        assert moon.phase(instant).lit == pytest.approx(other, abs=0.005)


EVENTS = (
    ("-0:34", False, ephem.Sun, "sunrise", "sunset"),
    ("-6", True, ephem.Sun, "civil_dawn", "civil_dusk"),
    ("-12", True, ephem.Sun, "nautical_dawn", "nautical_dusk"),
    ("-18", True, ephem.Sun, "astronomical_dawn", "astronomical_dusk"),
    ("-0:34", False, ephem.Moon, "moonrise", "moonset"),
)


def test_rise_and_set_below_65_degrees() -> None:
    day, off, compared = timedelta(days=1), [], 0
    for point, instant in places(100, highest=65.0):
        start = instant.replace(hour=0, minute=0)
        found = {
            **events.sun_day(point, start, start + day)._asdict(),
            **events.moon_day(point, start, start + day)._asdict(),
        }
        for horizon, centre, body, *names in EVENTS:
            for name in names:
                other = observer(point, start)
                other.horizon = horizon
                step = other.next_rising if name == names[0] else other.next_setting
                try:
                    told = step(body(), use_center=centre).datetime().replace(tzinfo=UTC)
                except ephem.CircumpolarError:
                    continue
                if told < start + day and found[name] is not None:
                    gap = abs((told - found[name]).total_seconds())
                    if gap < 7200:  # else another of two such events of that day
                        compared += 1
                        off.append(gap)
    assert compared > 800
    assert max(off) < 30


def test_polar_day_and_night() -> None:
    north = Point(latitude=78.2, longitude=15.6)
    june, december = datetime(2024, 6, 21, tzinfo=UTC), datetime(2024, 12, 21, tzinfo=UTC)
    light = events.sun_day(north, june, june + timedelta(days=1))
    assert light.sunrise is None and light.sunset is None and light.lowest_deg > 0
    dark = events.sun_day(north, december, december + timedelta(days=1))
    assert dark.sunrise is None and dark.civil_dawn is None and dark.highest_deg < -6
    assert dark.noon is not None


@pytest.mark.parametrize("latitude", [-90.0, 90.0])
def test_the_poles(latitude: float) -> None:
    when = datetime(2023, 3, 3, tzinfo=UTC)
    found = events.sun_day(Point(latitude=latitude, longitude=0.0), when, when + timedelta(days=1))
    assert (found.highest_deg > 0) == (latitude < 0)


def test_a_shadow_points_away_from_the_sun() -> None:
    assert shadow.shadow(Horizontal(200.0, -0.5)) is None
    cast = shadow.shadow(Horizontal(200.0, 45.0))
    assert cast is not None
    assert cast.azimuth_deg == 20.0 and cast.ratio == pytest.approx(1.0, abs=0.001)


def test_the_times_of_a_shadow_are_those_at_which_it_points_there() -> None:
    point = Point(latitude=41.9, longitude=12.5)
    start = datetime(2022, 4, 10, tzinfo=UTC)
    for azimuth in (290.0, 350.0, 60.0):
        (span,) = shadow.times(point, start, start + timedelta(days=1), azimuth)
        cast = shadow.shadow(sun.position(span.best, point))
        assert cast is not None and cast.azimuth_deg == pytest.approx(azimuth, abs=0.05)
        assert span.start < span.best < span.end
    assert shadow.times(point, start, start + timedelta(days=1), 180.0) == []


def test_every_point_of_the_ring_has_that_shadow() -> None:
    instant = datetime(2023, 9, 5, 9, 40, tzinfo=UTC)
    found = shadow.ring(instant, 2.2)
    assert found.inner_deg < found.radius_deg < found.outer_deg
    for point in shadow.circle(found.centre, found.radius_deg)[::12]:
        cast = shadow.shadow(sun.position(instant, point))
        assert cast is not None and cast.ratio == pytest.approx(2.2, rel=0.002)


def test_the_sun_stands_over_the_subsolar_point() -> None:
    for _, instant in places(50):
        overhead = sun.position(instant, sun.subsolar_point(instant))
        assert overhead.elevation_deg > 89.97


def test_small_terms() -> None:
    assert delta_t_s(2000) == pytest.approx(63.8, abs=0.5)
    assert delta_t_s(2020) == pytest.approx(69.4, abs=1.5)
    assert refraction_deg(0.0) == pytest.approx(0.48, abs=0.02)
    assert refraction_deg(45.0) == pytest.approx(0.017, abs=0.001)
    assert refraction_deg(-30.0) == 0.0
