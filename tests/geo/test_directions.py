from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint.geo.directions import (
    ABBREVIATIONS,
    WORDS,
    azimuth_of,
    azimuth_range,
    difference_deg,
    name_of,
    opposite,
)
from osint.geo.extent import Extent
from osint.geo.geodesic import azimuth_deg, destination
from osint.model import Point

azimuths = st.floats(min_value=0, max_value=360, exclude_max=True)


@pytest.mark.parametrize(
    ("word", "azimuth"),
    [
        ("north", 0), ("East", 90), ("SOUTH", 180), ("west", 270),
        ("north-east", 45), ("North East", 45), ("north\u2011east", 45), ("northeast", 45),
        ("NNE", 22.5), ("N.W.", 315), ("ssw", 202.5), ("south-southeast", 157.5),
        ("southwestern", 225), ("south-westerly", 225), ("eastwards", 90), ("northward", 0),
        ("northernmost", 0), ("northeastern", 45),
    ],
)  # fmt: skip
def test_words_name_azimuths(word: str, azimuth: float) -> None:
    assert azimuth_of(word) == azimuth


@pytest.mark.parametrize("word", ["", "nwern", "sward", "upward", "left", "northeastsouth", "ern"])
def test_other_words_name_none(word: str) -> None:
    assert azimuth_of(word) is None


@pytest.mark.parametrize("index", range(16))
def test_words_and_letters_come_back(index: int) -> None:
    assert azimuth_of(WORDS[index]) == azimuth_of(ABBREVIATIONS[index]) == index * 22.5
    assert name_of(index * 22.5) == WORDS[index]


def test_fewer_points_of_the_compass() -> None:
    assert name_of(20, points=8) == "north"
    assert name_of(30, points=8) == "northeast"
    assert name_of(46, points=4) == "east"
    assert name_of(359.9) == "north"
    with pytest.raises(ValueError, match="4, 8 or 16"):
        name_of(10, points=12)


@given(azimuths, azimuths)
def test_the_angle_between_is_the_same_both_ways(a: float, b: float) -> None:
    assert 0 <= difference_deg(a, b) <= 180
    assert difference_deg(a, b) == pytest.approx(difference_deg(b, a))
    assert difference_deg(a, opposite(a)) == pytest.approx(180)


@given(azimuths)
def test_the_nearest_word_is_within_half_a_step(azimuth: float) -> None:
    back = azimuth_of(name_of(azimuth))
    assert back is not None
    assert difference_deg(azimuth, back) <= 11.25 + 1e-9


def test_circles_that_meet_lie_in_no_direction() -> None:
    start = Extent(Point(latitude=50, longitude=30), 10)
    assert azimuth_range(start, Extent(destination(start.point, 90, 15), 6)) is None


@settings(max_examples=60, deadline=None)
@given(
    azimuths,
    st.floats(min_value=50, max_value=400),
    st.floats(min_value=0, max_value=20),
    st.floats(min_value=0, max_value=20),
    azimuths,
    azimuths,
)
def test_no_pair_of_points_lies_outside_the_range(
    azimuth: float, km: float, near: float, far: float, turn_a: float, turn_b: float
) -> None:
    start = Point(latitude=48, longitude=35)
    end = destination(start, azimuth, km)
    found = azimuth_range(Extent(start, near), Extent(end, far))
    assert found is not None
    best, left, right = found
    seen = azimuth_deg(destination(start, turn_a, near), destination(end, turn_b, far))
    assert difference_deg(seen, best) <= max(left, right) + 1.0
