from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from osint.geo.directions import difference_deg
from osint.geo.geodesic import (
    HAVERSINE_ERROR,
    azimuth_deg,
    destination,
    distance_km,
    haversine_azimuth_deg,
    haversine_destination,
    haversine_km,
    line_points,
    midpoint,
)
from osint.model import Point

LVIV = Point(latitude=49.8397, longitude=24.0297)
KYIV = Point(latitude=50.4501, longitude=30.5234)
ODESA = Point(latitude=46.4825, longitude=30.7233)
TOKYO = Point(latitude=35.6895, longitude=139.6917)
OSAKA = Point(latitude=34.6937, longitude=135.5023)

points = st.builds(
    Point,
    latitude=st.floats(min_value=-90, max_value=90),
    longitude=st.floats(min_value=-180, max_value=180),
)


@pytest.mark.parametrize(
    ("start", "end", "km", "azimuth"),
    [(LVIV, KYIV, 469, 79), (KYIV, ODESA, 442, 178), (TOKYO, OSAKA, 397, 255)],
)
def test_known_lines(start: Point, end: Point, km: float, azimuth: float) -> None:
    assert distance_km(start, end) == pytest.approx(km, abs=2)
    assert azimuth_deg(start, end) == pytest.approx(azimuth, abs=1)


def test_a_quarter_of_the_equator_and_of_a_meridian() -> None:
    origin = Point(latitude=0, longitude=0)
    assert distance_km(origin, Point(latitude=0, longitude=90)) == pytest.approx(
        10018.754, abs=0.01
    )
    assert distance_km(origin, Point(latitude=90, longitude=0)) == pytest.approx(
        10001.966, abs=0.01
    )


def test_across_the_antimeridian_is_short() -> None:
    west, east = Point(latitude=0, longitude=179.9), Point(latitude=0, longitude=-179.9)
    assert distance_km(west, east) == pytest.approx(22.26, abs=0.01)
    assert azimuth_deg(west, east) == pytest.approx(90)
    assert all(abs(point.longitude) > 179 for point in line_points(west, east, step_km=5))


def test_a_point_has_no_direction_to_itself() -> None:
    assert azimuth_deg(KYIV, KYIV) == 0.0
    assert distance_km(KYIV, KYIV) == 0.0


def test_line_points_keep_both_ends_and_the_step() -> None:
    line = line_points(LVIV, KYIV, step_km=60)
    assert (line[0], line[-1]) == (LVIV, KYIV)
    steps = [distance_km(a, b) for a, b in pairwise(line)]
    assert max(steps) <= 60.001
    assert sum(steps) == pytest.approx(distance_km(LVIV, KYIV), rel=1e-9)
    assert line_points(KYIV, KYIV) == (KYIV, KYIV)


def test_the_midpoint_is_as_far_from_both_ends() -> None:
    middle = midpoint(TOKYO, OSAKA)
    assert distance_km(TOKYO, middle) == pytest.approx(distance_km(middle, OSAKA), rel=1e-9)


@settings(max_examples=60, deadline=None)
@given(points, points, points)
def test_the_triangle_inequality(a: Point, b: Point, c: Point) -> None:
    assert distance_km(a, c) <= distance_km(a, b) + distance_km(b, c) + 1e-6


@settings(max_examples=60, deadline=None)
@given(points, points)
def test_a_distance_is_the_same_both_ways(a: Point, b: Point) -> None:
    assert distance_km(a, b) == pytest.approx(distance_km(b, a), rel=1e-9, abs=1e-6)


@settings(max_examples=100, deadline=None)
@given(points, points)
def test_the_sphere_stays_within_its_stated_error(a: Point, b: Point) -> None:
    exact = distance_km(a, b)
    assert abs(haversine_km(a, b) - exact) <= HAVERSINE_ERROR * exact + 1e-6


@settings(max_examples=60, deadline=None)
@given(points, st.floats(min_value=0, max_value=359.9), st.floats(min_value=0.1, max_value=9000))
def test_going_there_is_that_far_in_that_direction(start: Point, azimuth: float, km: float) -> None:
    assume(abs(start.latitude) < 89.9)
    there = destination(start, azimuth, km)
    assert distance_km(start, there) == pytest.approx(km, rel=1e-9, abs=1e-6)
    found = azimuth_deg(start, there)
    assert min(abs(found - azimuth), 360 - abs(found - azimuth)) < 1e-4
    assert -180 <= there.longitude <= 180


def test_the_quick_sphere_is_close_to_the_ellipsoid() -> None:
    for start, end in (
        (Point(latitude=50.4, longitude=30.5), Point(latitude=49.8, longitude=24.0)),
        (Point(latitude=-33.9, longitude=151.2), Point(latitude=-37.8, longitude=145.0)),
        (Point(latitude=64.1, longitude=-21.9), Point(latitude=66.5, longitude=25.7)),
        (Point(latitude=10.0, longitude=179.5), Point(latitude=11.0, longitude=-179.5)),
    ):
        azimuth, away_km = azimuth_deg(start, end), distance_km(start, end)
        assert difference_deg(haversine_azimuth_deg(start, end), azimuth) < 0.5
        arrived = haversine_destination(start, azimuth, away_km)
        assert distance_km(arrived, end) < 0.01 * away_km
        assert -180 <= arrived.longitude < 180
