"""Grids and codes: UTM, MGRS, Plus Codes, and those that a text must name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint.errors import CoordinateError
from osint.extract.coordinates import find, gauss_kruger, os_grid, parse, plus_code
from osint.extract.coordinates.transverse_mercator import project, unproject, zone_of
from osint.model import Point

PARIS = Point(latitude=48.85837, longitude=2.294481)


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (0.0, -180.0, 1),
        (0.0, 179.9, 60),
        (48.0, 2.0, 31),
        (60.0, 4.0, 32),  # south-west Norway
        (75.0, 8.0, 31),
        (75.0, 10.0, 33),  # Svalbard
        (75.0, 41.9, 37),
    ],
)
def test_zones(latitude: float, longitude: float, zone: int) -> None:
    assert zone_of(Point(latitude=latitude, longitude=longitude)) == zone


def test_the_projection_of_the_equator_on_a_central_meridian() -> None:
    assert project(Point(latitude=0.0, longitude=3.0), 31) == pytest.approx((500_000.0, 0.0))


def test_the_projection_comes_back() -> None:
    for latitude in (-79.0, -33.3, 0.1, 45.6, 83.9):
        for east in (-3.0, 0.0, 2.9):
            point = Point(latitude=latitude, longitude=33 + east)
            easting, northing = project(point, 36)
            assert unproject(36, latitude < 0, easting, northing) == pytest.approx(point, abs=1e-9)


@pytest.mark.parametrize(
    "text",
    [
        "31N 448251 5411932",
        "31U 448251 5411932",
        "31 N 448251.9 5411932.7",
        "31N 448251mE 5411932mN",
        "UTM 31U 448251 5411932",
        "Zone 31N, E 448251, N 5411932",
        "31U DQ 48251 11932",
        "31UDQ4825111932",
        "31UDQ 48251 11932",
        "31udq4825111932",
        "448251 5411932 UTM 31U",
    ],
)
def test_one_tower_in_two_grids(text: str) -> None:
    (found,) = find(text)
    assert found.point == pytest.approx(PARIS, abs=2e-4)


def test_s_is_the_band_when_the_northing_lies_in_it_and_else_the_south() -> None:
    (band,) = find("36S 700000 3700000")
    (south,) = find("36S 700000 6200000")
    assert band.point is not None
    assert south.point is not None
    assert 33 < band.point.latitude < 34
    assert -35 < south.point.latitude < -34


def test_a_band_that_does_not_fit_is_noted() -> None:
    (found,) = find("31X 448251 5411932")
    assert found.note is not None
    assert "does not fit" in found.note


def test_digits_that_cannot_be_halved_have_no_point() -> None:
    (found,) = find("31UDQ 482511193")
    assert found.point is None
    assert found.note is not None


def test_a_line_break_within_the_digits() -> None:
    (found,) = find("31UDQ 4825119\n3 and more")
    assert found.point == pytest.approx(PARIS, abs=1e-3)


def test_numbers_after_the_digits_do_not_belong() -> None:
    (found,) = find("31UDQ 48251193 40000 kg")
    assert found.text == "31UDQ 48251193"


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("geohash u09tunquc", (48.8584, 2.2945)),
        ("Geohash: u09tunqucqxj", (48.8584, 2.2945)),
        ("QTH JN18du", (48.854, 2.29)),
        ("Maidenhead locator JN18du", (48.854, 2.29)),
        ("GEOREF NKCD1751", (48.858, 2.29)),
        ("GARS 365MP24", (48.875, 2.29)),
    ],
)
def test_grids_are_read_where_they_are_named(text: str, point: tuple[float, float]) -> None:
    (found,) = find(text)
    assert found.point == pytest.approx(point, abs=0.05)
    assert find(found.text) == ()


def test_plus_code_cells() -> None:
    full = plus_code.encode(PARIS)
    assert plus_code.cell(full).point == pytest.approx(PARIS, abs=1.3e-4)
    assert plus_code.cell(plus_code.encode(PARIS, 11)).point == pytest.approx(PARIS, abs=3e-5)


@pytest.mark.parametrize("length", [2, 4, 6])
def test_a_short_code_is_completed_near_its_reference(length: int) -> None:
    full = plus_code.encode(PARIS)
    reach = 20.0 ** (2 - length // 2) * 0.45
    for north in (-reach, 0.0, reach):
        for east in (-reach, reach):
            near = Point(latitude=PARIS.latitude + north, longitude=PARIS.longitude + east)
            if abs(near.latitude) < 80:
                assert plus_code.complete(full[length:], near) == full


def test_completion_crosses_the_antimeridian() -> None:
    code = plus_code.encode(Point(latitude=-17.0, longitude=179.99))
    near = Point(latitude=-17.0, longitude=-179.95)
    assert plus_code.complete(code[4:], near) == code


@pytest.mark.parametrize("code", ["Q238+63", "8QJVQ238", "XXXXXXXX+", "8AJVQ238+63"])
def test_no_full_plus_code(code: str) -> None:
    with pytest.raises(CoordinateError):
        plus_code.cell(code)


def test_short_codes_wait_for_their_place() -> None:
    (found,) = find("The hangar is at Q238+63 Nakhodka.")
    assert (found.text, found.point) == ("Q238+63", None)
    assert found.note is not None


def test_what3words_is_found_and_not_read() -> None:
    (found,) = find("meet at ///lamp.river.stone today")
    assert (found.text, found.point, found.notation) == ("///lamp.river.stone", None, "what3words")


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("The wreck (OS grid TG 51409 13177) was moved.", "TG 51409 13177"),
        ("OS grid reference TG514131", "TG514131"),
        ("NGR: TG 51409 13177", "TG 51409 13177"),
        ("British National Grid 651409, 313177", "651409, 313177"),
        ("Easting 651409 Northing 313177 (BNG)", "Easting 651409 Northing 313177"),
    ],
)
def test_the_british_grid_where_it_is_called_so(text: str, span: str) -> None:
    """The point of the worked example in the Ordnance Survey's guide, by PROJ 9: 52.65798, 1.71604."""
    (found,) = find(text)
    assert found.text == span
    assert (found.notation, found.datum) == ("os-grid", "OSGB36")
    assert found.point == pytest.approx((52.6579766, 1.7160385), abs=0.002)
    if found.precision_m == 5.0:
        assert found.point == pytest.approx((52.6579766, 1.7160385), abs=1e-6)


@pytest.mark.parametrize(
    "text",
    [
        "Grid reference TG 51409 13177",  # of which grid?
        "National Grid crews mended line TG 514 131",
        "National Grid paid 530000 180000 times",
        "OS grid ref: ZZ 514 131",
        "OS grid ref: TG 51409 131",
    ],
)
def test_letters_and_figures_of_no_named_grid(text: str) -> None:
    assert [found.notation for found in find(text) if found.notation == "os-grid"] == []


def test_the_british_grid_is_no_grid_of_its_neighbours() -> None:
    for latitude, longitude in ((53.35, -6.26), (50.95, 1.85), (48.9, 2.3), (60.4, 5.3)):
        assert os_grid.write(Point(latitude=latitude, longitude=longitude)) == ""


@given(latitude=st.floats(50.2, 58.5), longitude=st.floats(-5.0, -0.5))
@settings(max_examples=60, deadline=None)
def test_the_british_grid_comes_back(latitude: float, longitude: float) -> None:
    written = os_grid.write(Point(latitude=latitude, longitude=longitude))
    found = parse(written)
    assert (found.notation, found.text) == ("os-grid", written)
    assert found.point == pytest.approx((latitude, longitude), abs=0.0002)


@pytest.mark.parametrize(
    "text",
    [
        "SK-42: 5421370 7385460",
        "СК-42: Х=5421370 У=7385460",
        "X 5421370, Y 7385460 (Pulkovo 1942)",
        "Y=7385460 X=5421370 (СК-42)",
        "SK-42 X 5 421 370 Y 7 385 460",
    ],
)
def test_metres_on_sk_42(text: str) -> None:
    """By PROJ 9 with the parameters of EPSG 5044: 48.9142308, 37.4357516."""
    (found,) = find(text)
    assert (found.notation, found.datum, found.precision_m) == ("gauss-kruger", "SK-42", 5.0)
    assert found.point == pytest.approx((48.9142308, 37.4357516), abs=1e-6)


def test_metres_on_sk_42_that_can_be_read_both_ways() -> None:
    (found,) = find("SK-42: 5547500, 6412345")
    assert found.point == pytest.approx((50.0523371, 31.7743868), abs=1e-6)
    assert found.note is not None
    assert "the other way round 57.8" in found.note


@pytest.mark.parametrize(
    "text",
    [
        "X 5421370 Y 7385460",  # on which grid?
        "SK-42 X 1421370 Y 7000460",  # no zone has this
        "SK-42 sheet 1421370, 2385460",
    ],
)
def test_metres_that_are_not_on_sk_42(text: str) -> None:
    assert find(text) == ()


@given(latitude=st.floats(36, 80), longitude=st.floats(20, 179))
@settings(max_examples=60, deadline=None)
def test_sk_42_comes_back(latitude: float, longitude: float) -> None:
    written = gauss_kruger.write(Point(latitude=latitude, longitude=longitude))
    found = parse(written)
    assert (found.notation, found.text) == ("gauss-kruger", written)
    assert found.point == pytest.approx((latitude, longitude), abs=0.0002)


def test_a_datum_belongs_to_the_coordinate_it_stands_with() -> None:
    text = "MGRS 37UDB1234512345; SK-42: 50°27'01\"N 30°31'24\"E, 49.9935, 36.2304"
    assert [found.datum for found in find(text)] == ["WGS84", "SK-42", "WGS84"]
    text = "50°27'01\"N 30°31'24\"E (Pulkovo 1942), 49.9935, 36.2304"
    assert [found.datum for found in find(text)] == ["SK-42", "WGS84"]
