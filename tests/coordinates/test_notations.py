"""What each notation reads: our own places, written the ways people write them."""

from __future__ import annotations

import pytest

from osint.extract.coordinates import find
from osint.model import CoordinateMention

# The lighthouse on a cape near Nakhodka, and a square in Montevideo.
EAST = (42.7531, 133.0158)
SOUTH = (-34.9066, -56.1996)

NORTH_EAST = [
    "42.7531, 133.0158",
    "42.7531,133.0158",
    "42.7531 133.0158",
    "42.7531; 133.0158",
    "42.7531/133.0158",
    "+42.7531 +133.0158",
    "42,7531; 133,0158",
    "42,7531 133,0158",
    "42.7531° N, 133.0158° E",
    "42.7531°N 133.0158°E",
    "42.7531º, 133.0158º",
    "42.7531N 133.0158E",
    "42.7531N133.0158E",
    "N42.7531 E133.0158",
    "133.0158 E 42.7531 N",
    "42.7531 degrees north, 133.0158 degrees east",
    "Lat: 42.7531, Lon: 133.0158",
    "Longitude 133.0158\nLatitude 42.7531",
    '"lat": 42.7531, "lng": 133.0158',
    "широта 42.7531, долгота 133.0158",
    "42.7531° с. ш., 133.0158° в. д.",
    "42.7531° пн. ш., 133.0158° сх. д.",
    "北纬42.7531度，东经133.0158度",
    "42°45'11\"N 133°00'57\"E",
    "42° 45′ 11″ N, 133° 0′ 57″ E",
    "42º45’11”N 133º00’57”E",
    "42°45'11''N, 133°00'57''E",
    "42d 45' 11\" N 133d 00' 57\" E",
    "N 42° 45' 11\" E 133° 00' 57\"",
    "42°45′11″ северной широты и 133°00′57″ восточной долготы",
    "42 deg 45 min 11 sec N, 133 deg 0 min 57 sec E",
    "42°45.186'N 133°00.948'E",
    "42° 45,186' N; 133° 00,948' E",
    "42 45 11 N, 133 00 57 E",
    "42 45m 11s N 133 00m 57s E",
    "42d45m11sN 133d00m57sE",
    "42deg 45min 11sec N 133deg 0min 57sec E",
    "42.45.11N 133.00.57E",
    "42:45:11N 133:00:57E",
    "42-45-11N 133-00-57E",
    "42.45.186N 133.00.948E",
    "42 45.186 N 133 00.948 E",
    "42 45.186, 133 00.948",
    "424511N1330057E",
    "N424511 E1330057",
    "4245.186N 13300.948E",
    "4245.2N 13300.9E",
    "+42.7531+133.0158/",
    "+424511+1330057/",
    "+4245.186+13300.948/",
]
SOUTH_WEST = [
    "-34.9066, -56.1996",
    "−34.9066, −56.1996",
    "-34.9066°, -56.1996°",
    "34.9066 S, 56.1996 W",
    "-34.9066 S, -56.1996 W",
    "-34.9066° S / -56.1996° W",
    "34.9066 S, -56.1996",
    "S34.9066 W56.1996",
    "34°54'23.8\"S 56°11'58.6\"W",
    "-34 54 23.8, -56 11 58.6",
    "-34°54'23.8\" -56°11'58.6\"",
    "34° 54,396' S 56° 11,976' W",
    "345423.8S0561158.6W",
]


def only(text: str) -> CoordinateMention:
    mentions = find(text)
    assert len(mentions) == 1, mentions
    return mentions[0]


@pytest.mark.parametrize("text", NORTH_EAST)
def test_north_and_east(text: str) -> None:
    found = only(text)
    assert found.point == pytest.approx(EAST, abs=2e-3)
    assert found.text == text


@pytest.mark.parametrize("text", SOUTH_WEST)
def test_south_and_west(text: str) -> None:
    assert only(text).point == pytest.approx(SOUTH, abs=2e-4)


@pytest.mark.parametrize(
    ("text", "notation"),
    [
        ("42.7531, 133.0158", "decimal"),
        ("42°45'11\"N 133°00'57\"E", "dms"),
        ("42 45 11 N, 133 00 57 E", "dms-separated"),
        ("424511N1330057E", "packed"),
        ("+42.7531+133.0158/", "iso-6709"),
        ("53T KH 37593 38120", "mgrs"),
        ("53N 337593 4738120", "utm"),
        ("8QJVQ238+63", "plus-code"),
        ("geo:42.7531,133.0158", "geo-uri"),
        ("https://www.google.com/maps?q=42.7531,133.0158", "link"),
        ("153911160.5, 478856880.5", "arc-milliseconds"),
    ],
)
def test_name_of_the_notation(text: str, notation: str) -> None:
    assert only(text).notation == notation


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        ("42.753104, 133.015803", 0.1),
        ("42.7531, 133.0158", 10.0),
        ("42.75° N, 133.02° E", 1000.0),
        ("42.8° N, 133.0° E", 10_000.0),
        ("42°45'N 133°01'E", 2000.0),
        ("42°45'11\"N 133°00'57\"E", 30.0),
        ("42°45'11.2\"N 133°00'57.1\"E", 3.0),
        ("42°45.2'N 133°00.9'E", 200.0),
        ("53TKH37593812", 10.0),
        ("53TKH375381", 100.0),
        ("53TKH3738", 1000.0),
        ("8QJVQ238+63", 10.0),
    ],
)
def test_precision_comes_from_the_digits(text: str, metres: float) -> None:
    assert only(text).precision_m == metres


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("lon/lat: 133.0158, 42.7531", "133"),
        ("Longitude, latitude: 133.0158, 42.7531", "133"),
        ("Lat/Lon: 42.7531, 133.0158", "42"),
        ("POINT(133.0158 42.7531)", "133"),
        ('"coordinates": [133.0158, 42.7531]', "133"),
    ],
)
def test_words_before_a_pair_say_its_order(text: str, first: str) -> None:
    found = only(text)
    assert found.point == pytest.approx(EAST)
    assert found.text.startswith(first)


def test_a_first_number_beyond_90_can_only_be_a_longitude() -> None:
    found = only("133.0158, 42.7531")
    assert found.point == pytest.approx(EAST)
    assert found.note is not None
    assert "exceeds 90" in found.note


def test_the_letter_o_is_read_by_the_language_of_the_text() -> None:
    german = only("Der Turm liegt bei 52° 31′ N, 13° 24′ O.")
    french = only("La tour est à 48° 51′ N, 2° 21′ O.")
    nobody = only("48° 51′ N, 2° 21′ O")
    assert german.point == pytest.approx((52.5167, 13.4), abs=1e-3)
    assert french.point == pytest.approx((48.85, -2.35), abs=1e-3)
    assert nobody.point is None
    assert nobody.note is not None


@pytest.mark.parametrize(
    "text",
    [
        "A 42.7531, 133.0158\nB 42.7600, 133.0300",
        "42.7531, 133.0158; 42.7600, 133.0300",
        "42.7531 133.0158, 42.7600 133.0300",
        "42.7531 133.0158\n42.7600 133.0300",
        "Coordinates: 42.7531, 133.0158, 42.7600, 133.0300",
        "(42.7531, 133.0158), (42.7600, 133.0300)",
    ],
)
def test_a_row_of_coordinates(text: str) -> None:
    assert [m.point for m in find(text)] == [(42.7531, 133.0158), (42.76, 133.03)]


def test_label_and_line_break() -> None:
    found = only("Latitude: 42.7531\nLongitude: 133.0158 (WGS 84)")
    assert found.point == pytest.approx(EAST)


def test_altitude_behind_is_left_out() -> None:
    assert only("42.753104, 133.015803, 35.2").text == "42.753104, 133.015803"


@pytest.mark.parametrize(
    "text",
    [
        "42.7531, 133.0158",
        "42°45', 133°01'",
        "42°45'11\" 133°00'57\"",
        "42.7531° N, 133.0158° E",
        "42 45 11 N, 133 00 57 E",
        "42.7531° с. ш., 133.0158° в. д.",
        "424511N1330057E",
        "53T KH 37593 38120",
        "53N 337593 4738120",
    ],
)
@pytest.mark.parametrize("around", ["({})", "at {}.", "at {}, then", "{} (on the map)", "«{}»"])
def test_the_span_is_the_coordinate_alone(text: str, around: str) -> None:
    whole = around.format(text)
    found = only(whole)
    assert (found.text, found.start) == (text, whole.index(text))


@pytest.mark.parametrize(
    ("text", "datum"),
    [
        ("42.7531, 133.0158, NAD27", "NAD27"),
        ("42.7531, 133.0158 (WGS 84)", "WGS84"),
    ],
)
def test_a_datum_named_beside_is_noted(text: str, datum: str) -> None:
    found = only(text)
    assert found.datum == datum
    assert found.point == pytest.approx(EAST)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("42.7531, 133.0158 (Pulkovo 1942)", (42.7533912, 133.0169182)),
        ("СК-42: 42.7531, 133.0158", (42.7533912, 133.0169182)),
        ("CK 42: 42.7531 N, 133.0158 E", (42.7533912, 133.0169182)),
        ("53.4000, -2.3000 (OSGB36)", (53.4002568, -2.3014289)),
    ],
)
def test_degrees_on_a_datum_whose_shift_is_known_are_converted(
    text: str, expected: tuple[float, float]
) -> None:
    """Expected by PROJ 9 with the parameters of EPSG 5044 and of the Ordnance Survey."""
    found = only(text)
    assert found.datum in ("SK-42", "OSGB36")
    assert found.point == pytest.approx(expected, abs=2e-7)
    assert found.precision_m is not None and found.precision_m >= 5
    assert "converted from" in (found.note or "")


def test_a_datum_may_stand_apart_from_the_first_coordinate_of_its_line() -> None:
    text = "Point 1: 48.5132, 35.0661\nPulkovo 1942 position 48.5132, 35.0661"
    assert [found.datum for found in find(text)] == ["WGS84", "SK-42"]


@pytest.mark.parametrize(
    "text",
    [
        "Barges wait off Cát Long (20.95, 107.07) again.",
        "They met in Fort Long 20.9512, 107.0712 at six.",
        "Tan Lon (20.951, 107.071) has a new pier.",
        "the wadi by Umm Lat (20.9512, 107.0712) is dry",
    ],
)
def test_the_end_of_a_name_is_no_label(text: str) -> None:
    assert only(text).point == pytest.approx((20.951, 107.0711), abs=2e-3)


@pytest.mark.parametrize(
    "text",
    [
        "GPS Long 107.0712, 20.9512",
        "Position Long: 107.07, Lat: 20.95",
        "Long/Lat (107.07, 20.95)",
        "Its longitude 107.0712, 20.9512",
    ],
)
def test_a_label_beside_its_figure_labels_it(text: str) -> None:
    assert only(text).point == pytest.approx((20.95, 107.07), abs=2e-3)


def test_old_style_with_full_stops() -> None:
    found = only("lat. 42° 45′ N., long. 133° 01′ E.")
    assert found.point == pytest.approx((42.75, 133.0167), abs=1e-3)
