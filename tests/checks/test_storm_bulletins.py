"""Bulletins of storms: a position with the towns it is counted from, one a line or one after another, in
capitals or not; each with its true twin."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts_of

HEAD = "SUMMARY OF 800 AM EDT...1200 UTC...INFORMATION\nLOCATION...{at}\n"


@pytest.mark.parametrize(
    ("at", "line", "verdict"),
    [
        ("28.9N 93.4W", "ABOUT 95 MI...155 KM SE OF GALVESTON TEXAS", "consistent"),
        ("28.9N 93.4W", "ABOUT 255 MI...410 KM SE OF GALVESTON TEXAS", "inconsistent"),
        ("28.9N 93.4W", "ABOUT 95 MI...155 KM NW OF GALVESTON TEXAS", "inconsistent"),
        ("23.9N 93.4W", "ABOUT 95 MI...155 KM SE OF GALVESTON TEXAS", "inconsistent"),
        ("30.1N 63.0W", "ABOUT 190 MI...305 KM SSE OF BERMUDA", "consistent"),
        ("30.1N 63.0W", "ABOUT 510 MI...820 KM SSE OF BERMUDA", "inconsistent"),
        ("30.1N 63.0W", "ABOUT 190 MI...305 KM NNW OF BERMUDA", "inconsistent"),
        ("13.1N 55.9W", "ABOUT 240 MI…385 KM E OF BARBADOS", "consistent"),
        ("13.1N 55.9W", "ABOUT 640 MI…1030 KM E OF BARBADOS", "inconsistent"),
        ("20.1N 110.3W", "ABOUT 195 MI...310 KM S OF CABO SAN LUCAS MEXICO", "consistent"),
        ("20.1N 110.3W", "ABOUT 70 MI...115 KM S OF CABO SAN LUCAS MEXICO", "unresolved"),
        ("12.9N 40.2W", "ABOUT 1350 MI...2175 KM E OF THE LESSER ANTILLES", "consistent"),
        ("12.9N 40.2W", "ABOUT 3700 MI...5955 KM E OF THE LESSER ANTILLES", "inconsistent"),
        ("34.9N 36.1W", "ABOUT 460 MI...740 KM WSW OF THE AZORES", "consistent"),
        ("34.9N 36.1W", "ABOUT 1250 MI...2010 KM WSW OF THE AZORES", "inconsistent"),
    ],
)
def test_a_position_and_the_line_below_it(at: str, line: str, verdict: str) -> None:
    assert verdicts_of(HEAD.format(at=at) + line, "coordinates") == [verdict]
    assert verdicts_of(f"LOCATION...{at} {line}", "coordinates") == [verdict]


def test_each_line_below_a_position_is_read_and_none_is_counted_from_the_line_above() -> None:
    text = HEAD.format(at="28.9N 93.4W") + (
        "ABOUT 95 MI...155 KM SE OF GALVESTON TEXAS\n"
        "ABOUT {} MI...{} KM SSE OF LAKE CHARLES LOUISIANA\n"
        "MAXIMUM SUSTAINED WINDS...45 MPH...75 KM/H"
    )
    assert verdicts_of(text.format(90, 145), "coordinates") == ["consistent", "consistent"]
    assert verdicts_of(text.format(320, 515), "coordinates") == ["consistent", "inconsistent"]
    assert verdicts_of(text.format(90, 145), "distance") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The eye was near latitude 28.9 north, longitude 93.4 west, or about 95 miles (155 km)"
            " southeast of Galveston, Texas.",
            ["consistent"],
        ),
        (
            "The eye was near latitude 28.9 north, longitude 93.4 west, or about 255 miles (410 km)"
            " southeast of Galveston, Texas.",
            ["inconsistent"],
        ),
        (
            "The eye stood at 28.9°N 93.4°W, which put it about 155 km southeast of Galveston, Texas.",
            ["consistent"],
        ),
        (
            "The eye stood at 28.9°N 93.4°W, which put it about 420 km southeast of Galveston, Texas.",
            ["inconsistent"],
        ),
        (
            "THE EYE WAS NEAR LATITUDE 28.9 NORTH...LONGITUDE 93.4 WEST OR ABOUT 95 MILES...155"
            " KM...SOUTHEAST OF GALVESTON TEXAS AND ABOUT 90 MILES...145 KM...SOUTH OF LAKE CHARLES"
            " LOUISIANA.",
            ["consistent", "consistent"],
        ),
        (
            "THE TYPHOON WAS NEAR 15.1N 126.0E, APPROXIMATELY 290 NM EAST OF MANILA, PHILIPPINES.",
            ["consistent"],
        ),
        (
            "THE TYPHOON WAS NEAR 15.1N 126.0E, APPROXIMATELY 790 NM EAST OF MANILA, PHILIPPINES.",
            ["inconsistent"],
        ),
        (
            "The boat was at 35.1001, 24.3001, some 35 km south of Rethymno, and reached port 20 km"
            " north of Heraklion.",
            ["consistent"],
        ),
        (
            "THE EYE WAS NEAR LATITUDE 28.9 NORTH...LONGITUDE 93.4 WEST OR ABOUT 255 MILES...410"
            " KM...SOUTHEAST OF GALVESTON TEXAS AND ABOUT 90 MILES...145 KM...SOUTH OF LAKE CHARLES"
            " LOUISIANA.",
            ["inconsistent", "consistent"],
        ),
    ],
)
def test_a_position_in_a_sentence(text: str, found: list[str]) -> None:
    assert verdicts_of(text, "coordinates") == found


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("At 800 AM EDT (1200 UTC), the eye was near land.", "consistent"),
        ("At 800 AM EDT (1500 UTC), the eye was near land.", "inconsistent"),
        ("At 1100 PM AST (0300 UTC), the eye was near land.", "consistent"),
        ("At 1100 PM AST (0600 UTC), the eye was near land.", "inconsistent"),
        ("SUMMARY OF 200 PM CDT...1900 UTC...INFORMATION", "consistent"),
        ("SUMMARY OF 200 PM CDT…1600 UTC…INFORMATION", "inconsistent"),
    ],
)
def test_the_clocks_of_a_bulletin(text: str, verdict: str) -> None:
    assert verdicts_of(text, "timezone") == [verdict]


def test_a_storm_near_a_point_is_no_place_near_it() -> None:
    text = "Tropical Storm Odile was located near latitude 18.2 north, longitude 105.1 west."
    assert verdicts_of(text, "proximity") == []
    assert verdicts_of("Nassau lies near 25.06 N, 77.35 W.", "proximity") == ["consistent"]


def test_offshore_records_count_from_land() -> None:
    right = "The wreck lies at 38.7001, -11.2001, about 150 km west of Portugal."
    assert verdicts_of(right, "coordinates") == ["consistent"]
    assert verdicts_of(right.replace("150", "550"), "coordinates") == ["inconsistent"]
