"""Coordinates as people in the field write them, and what only looks like them."""

from __future__ import annotations

import pytest

from osint.errors import CoordinateError
from osint.extract.coordinates import NOTATIONS, find, parse
from osint.extract.coordinates.datums import may_be_in_china, surely_in_mainland_china
from osint.model import Point


@pytest.mark.parametrize(
    ("text", "latitude", "longitude"),
    [
        ("Filmed in Narva (59.38, 28.19).", 59.38, 28.19),
        ("Снято в Печоры (57.81, 27.61).", 57.81, 27.61),
        ("a bridge at 57.812, 27.615 near the mill", 57.812, 27.615),
        ("📍 57.812, 27.615", 57.812, 27.615),
        ("📌57.81 27.61", 57.81, 27.61),
        ("GPS 57.81 27.61", 57.81, 27.61),
        ("loc 57.812,27.615", 57.812, 27.615),
        ("Item 4: 57.8123, 27.6154", 57.8123, 27.6154),
        ("at 57.8123 N, 27.6154 that night", 57.8123, 27.6154),
        ("at 57.8123, 27.6154 E that night", 57.8123, 27.6154),
        ("Clip 7: 57.8123N 27.6154E", 57.8123, 27.6154),
        ("camp at N31° W106° that year", 31, -106),
        ("N31°, W106°", 31, -106),
        ("the square 31 N, 106 W", 31, -106),
        ("N 31 W 106", 31, -106),
        ("31.5°S 106.25°WCoordinates", -31.5, -106.25),
        ("31°30′S 106°15′WLocation", -31.5, -106.25),
        ("-31°, +106°", -31, 106),
        ("LATITUDE: +31 LONGITUDE: -106", 31, -106),
        ("N -31.654321 E -106.123456", -31.654321, -106.123456),
        ("31.6543217S 106.1234562", -31.6543217, 106.1234562),
        ("geo:-31.65432%2C%20-106.12345", -31.65432, -106.12345),
        ("https://maps.google.com/?q=31.5,-106.5&ll=40.1,-100.2", 31.5, -106.5),
        ("https://uri.amap.com/marker?position=24.7536,59.4370&name=x", 59.4370, 24.7536),
    ],
)
def test_read(text: str, latitude: float, longitude: float) -> None:
    (mention,) = find(text)
    assert mention.point is not None
    assert mention.point == pytest.approx((latitude, longitude), abs=1e-6)
    assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    "text",
    [
        "(95% CI 1.25, 3.40)",
        "See Table (12.50, 18.75) for the rest.",
        "odds of (2.10, 4.50)",
        "a force of 57.8123 N, 27.6154 kg in all",
        "The grid S20 E33 was searched.",
        "thence N 31° E 300 m and S 20° W",
        "at 45 N 120 W, the old mill's address",
        "sold at 12.345, 12.5 more than before",
        "between 31°, 40° and 50°",
        "rates of 57.81 27.61",
        "Group A (57.8, 27.61)",
        "32VKP is the plate of the lorry",
    ],
)
def test_left_alone(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize("text", ["MGRS 35VMF", "in grid square 35VMF that day"])
def test_a_square_of_the_military_grid_where_it_is_named(text: str) -> None:
    (mention,) = find(text)
    assert mention.text == "35VMF" and mention.precision_m == 100_000
    assert mention.point is not None and parse("35VMF").point == mention.point
    inside = NOTATIONS["mgrs"].write(mention.point)
    assert inside.startswith("35V MF")


@pytest.mark.parametrize(
    "copied",
    ["(57.8123, 27.6154)", "57.8123, 27.6154.", " [57.8123, 27.6154] ", "“57.8123, 27.6154”"],
)
def test_what_is_copied_with_its_brackets_and_stop(copied: str) -> None:
    assert parse(copied).point == Point(latitude=57.8123, longitude=27.6154)


@pytest.mark.parametrize("text", ["()", "(57.8123, 27.6154", "57.8123).", "[]."])
def test_brackets_around_nothing(text: str) -> None:
    with pytest.raises(CoordinateError):
        parse(text)


def test_the_chinese_shift_ends_at_the_border() -> None:
    for latitude, longitude in ((39.9, 116.4), (31.2, 121.5), (43.8, 87.6), (22.5, 114.1)):
        assert may_be_in_china(Point(latitude=latitude, longitude=longitude))
    for latitude, longitude in ((50.45, 30.52), (35.68, 139.69), (37.57, 126.98), (25.03, 121.56)):
        point = Point(latitude=latitude, longitude=longitude)
        assert not may_be_in_china(point) and not surely_in_mainland_china(point)


def test_every_notation_says_where_it_may_stand() -> None:
    for name, notation in NOTATIONS.items():
        said = [hasattr(notation, each) for each in ("TRIGGER", "WORDS", "places")]
        assert any(said), name


@pytest.mark.parametrize(
    ("text", "latitude"),
    [
        ("Łódź (51.77, 19.46)", 51.77),
        ("Vĩnh Long (9.61, 105.91)", 9.61),
        ("Đà Nẵng (16.05, 108.2)", 16.05),
        ("São Luís (-2.53, -44.3)", -2.53),
        ("İzmir (38.423, 27.14)", 38.423),
        ("長沙 (28.23, 112.94)", 28.23),
        ("الموصل (36.34, 43.13)", 36.34),
    ],
)
def test_a_name_in_any_letters_before_a_bracket(text: str, latitude: float) -> None:
    (found,) = find(text)
    assert found.point is not None and found.point.latitude == latitude


@pytest.mark.parametrize(
    "text",
    [
        "the ratio (1.25, 3.50)",
        "Ratio (1.25, 3.50)",
        "Smith (9.6, 10.5)",
        "Müller (1.25, 10.5)",
        "écart (1.25, 3.50)",
    ],
)
def test_other_pairs_in_brackets(text: str) -> None:
    assert find(text) == ()
