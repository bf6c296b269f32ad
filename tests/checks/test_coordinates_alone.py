"""A coordinate that no words put in a place, against the places of its text."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "own", "other"),
    [
        ("Smoke over Rivne, Ukraine, after the night. Pin {}. Two tanks burned.", "50.6199, 26.2516", "45.6199, 26.2516"),
        ("Fighters met outside Ouahigouya in Burkina Faso. A car was left there. Coordinates used: {} (town level).", "13.58, -2.42", "18.58, -2.42"),
        ("The depot at Jijel, Algeria, is seen from the north. Camera point {}.", "36.82N 5.77E", "41.82N 1.77E"),
    ],
)  # fmt: skip
def test_at_a_place_of_the_text_and_at_none(text: str, own: str, other: str) -> None:
    assert verdicts(text.format(own), "coordinates") == ["coordinates=consistent"]
    assert verdicts(text.format(other), "coordinates") == ["coordinates=doubtful"]


def test_a_port_of_call_is_not_where_the_wreck_lies() -> None:
    told = "The tug sank off Gdynia, Poland. She was bound for Lagos, Nigeria. Coordinates: {}."
    assert verdicts(told.format("54.53, 18.60"), "coordinates") == ["coordinates=consistent"]
    alone = "The lorry was heading for Lagos in Nigeria. Coordinates: {}."
    assert verdicts(alone.format("54.53, 18.50"), "coordinates") == ["coordinates=doubtful"]
    stays = "The lorry burned in Lagos in Nigeria. Coordinates: {}."
    assert verdicts(stays.format("54.53, 18.50"), "coordinates") == ["coordinates=inconsistent"]


@pytest.mark.parametrize("label", ["Centre", "Lat/Lon:", "Epicentre at"])
def test_a_label_is_no_place(label: str) -> None:
    text = f"The camp is by Rivne, Ukraine. {label} 50.6199, 26.2516."
    assert verdicts(text, "coordinates") == ["coordinates=consistent"]


def test_at_sea_or_in_a_country_of_the_text_nothing_is_refuted() -> None:
    for text in (
        "The yacht left Gdynia, Poland. Position: 60.1012, -1.9012.",
        "Raids on Kyiv and Rivne. Pin: 48.6199, 36.2516.",
    ):
        assert verdicts(text, "coordinates") == ["coordinates=unresolved"]


def test_the_whole_text_tells_where_a_point_is() -> None:
    told = (
        "The raid hit a house in Rafah, Gaza Strip, far from Khan Younis.{} "
        + "Neighbours dug all night with their hands. " * 20
    ) + "The house stood at these exact coordinates: {}."
    assert verdicts(told.format("", "31.2969, 34.2455"), "coordinates") == []
    assert verdicts(told.format("", "36.2969, 34.2455"), "coordinates") == ["coordinates=doubtful"]
    assert verdicts(told.format("", "31.2969, 39.2455"), "coordinates") == ["coordinates=doubtful"]
    of_a_ship = told.format(" A tanker had called for help.", "33.9969, 30.2455")
    assert verdicts(of_a_ship, "coordinates") == ["coordinates=unresolved"]


def test_a_file_may_begin_with_the_longitude() -> None:
    text = "The raid hit Rafah and Khan Younis. Outline: [[34.2455, 31.2969], [34.2455, 31.2974]]"
    assert verdicts(text, "coordinates") == []


def test_a_link_shows_what_it_marks() -> None:
    link = (
        "Smoke over Rivne, Ukraine. Pin: https://www.google.com/maps/place/Depot/@{}/"
        "data=!3m1!4b1!4m5!3m4!1s0x0:0x1!8m2!3d50.6199!4d26.2516"
    )
    assert verdicts(link.format("50.6191,26.2499,17z"), "coordinates") == ["coordinates=consistent"]
    assert verdicts(link.format("45.6191,26.2499,17z"), "coordinates") == ["coordinates=doubtful"]
    assert verdicts(link.format("45.6191,26.2499,4z"), "coordinates") == ["coordinates=consistent"]
