"""Coordinates as sentences of other languages write them."""

from __future__ import annotations

import pytest

from osint.extract import coordinates

WRITTEN = [
    ("عند خط عرض 12.75 شمالا وخط طول 45.02 شرقا", 12.75, 45.02),
    ("Latitude 32° 21.31” N, Longitude 117° 33.92” W", 32.355167, -117.565333),
    ("32° 21.31” N, 117° 33.12” W", 32.355167, -117.552),
]


@pytest.mark.parametrize(("text", "latitude", "longitude"), WRITTEN)
def test_a_pair_is_read_with_both_hemispheres(text: str, latitude: float, longitude: float) -> None:
    (found,) = coordinates.find(text)
    assert found.point is not None
    assert found.point.latitude == pytest.approx(latitude, abs=1e-5)
    assert found.point.longitude == pytest.approx(longitude, abs=1e-5)


def test_seconds_in_double_marks_stay_seconds() -> None:
    (found,) = coordinates.find("44°19'36.7\"N 131°40'07.1\"E")
    assert found.point is not None and found.point.latitude == pytest.approx(44.326861, abs=1e-5)
