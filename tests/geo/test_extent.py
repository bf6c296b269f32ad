from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from osint.geo.extent import Extent, distance_range, widened
from osint.geo.geodesic import destination, distance_km
from osint.model import Point

HERE = Point(latitude=48.5, longitude=37.9)


def test_points_have_a_single_distance() -> None:
    there = destination(HERE, 120, 80)
    found = distance_range(Extent(HERE), Extent(there))
    assert found.low == found.best == found.high


def test_circles_that_meet_may_be_nothing_apart() -> None:
    found = distance_range(Extent(HERE, 30), Extent(destination(HERE, 10, 40), 20))
    assert found.low == 0.0
    assert round(found.high) == 90


def test_a_widened_length_is_never_negative() -> None:
    assert widened(1.0, 3.0) == (0.0, 1.0, 4.0)


@settings(max_examples=60, deadline=None)
@given(
    st.floats(min_value=0, max_value=359),
    st.floats(min_value=0, max_value=2000),
    st.floats(min_value=0, max_value=60),
    st.floats(min_value=0, max_value=60),
    st.floats(min_value=0, max_value=359),
    st.floats(min_value=0, max_value=359),
)
def test_every_pair_of_points_is_within_the_range(
    azimuth: float, km: float, radius_a: float, radius_b: float, turn_a: float, turn_b: float
) -> None:
    there = destination(HERE, azimuth, km)
    found = distance_range(Extent(HERE, radius_a), Extent(there, radius_b))
    apart = distance_km(destination(HERE, turn_a, radius_a), destination(there, turn_b, radius_b))
    assert found.low - 1e-6 <= apart <= found.high + 1e-6
