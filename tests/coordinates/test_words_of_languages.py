"""Coordinates as sentences of other languages write them."""

from __future__ import annotations

import pytest

from osint.extract import coordinates

WRITTEN = [
    ("عند خط عرض 12.75 شمالا وخط طول 45.02 شرقا", 12.75, 45.02),
    ("Latitude 32° 21.31” N, Longitude 117° 33.92” W", 32.355167, -117.565333),
    ("32° 21.31” N, 117° 33.12” W", 32.355167, -117.552),
    ("38.42° K, 27.14° D noktasında", 38.42, 27.14),
    ("12,05° G, 77,05° B noktasında", -12.05, -77.05),
    ("38,42 kuzey enlemi ve 27,14 doğu boylamı", 38.42, 27.14),
    ("op 51,45 graden noorderbreedte en 3,57 graden oosterlengte", 51.45, 3.57),
    ("a 44,41 gradi di latitudine nord e 8,93 gradi di longitudine est", 44.41, 8.93),
    ("a 12,97° de latitude sul e 38,51° de longitude oeste", -12.97, -38.51),
    (
        "na 54°25′ szerokości geograficznej północnej i 18°40′ długości geograficznej wschodniej",
        54.416667,
        18.666667,
    ),
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


def test_letters_without_a_mark_of_an_angle_are_no_hemispheres() -> None:
    assert coordinates.find("Isı 298.15 K, güç 60.25 D olarak ölçüldü.") == ()


def test_the_letter_o_is_west_in_portuguese() -> None:
    (found,) = coordinates.find("O barco foi visto ao largo da ilha (38,53° N, 28,63° O).")
    assert found.point is not None and found.point.longitude == pytest.approx(-28.63)
