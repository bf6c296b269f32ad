"""Islands that no list has, called as towns elsewhere are; and what is told of the nearer of two names."""

from __future__ import annotations

import pytest

import osint
from tests.checks.claims import accusers


@pytest.mark.parametrize(
    "text",
    [
        "The storm passed over Koro, an island of Fiji 90 km northeast of Suva.",
        "The plane came down on Koro, 90 km northeast of Suva.",
        "Savo is a small island 35 km northwest of Honiara.",
        "Manda is an island 3 km east of Lamu, Kenya.",
        "Santa Isabel is an island 150 km northwest of Honiara.",
        "Marion is an island 1,900 km southeast of Cape Town.",
        "San Cristobal, an island of the Solomons, lies 230 km southeast of Honiara.",
        "Santa Isabel ist eine Insel 150 km nordwestlich von Honiara.",
    ],
)
def test_an_island_called_like_a_town_far_away_is_not_refuted(text: str) -> None:
    assert accusers(text) == []


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("Hydra is an island 175 km south of Athens.", "distance"),
        ("Lampedusa is an island 560 km from Sicily.", "distance"),
        ("Mumbai is an island of Laos.", "containment"),
        ("Savona lies 350 km northwest of Genoa.", "distance"),
    ],
)
def test_an_island_or_a_town_that_is_known_is_called(text: str, check: str) -> None:
    assert check in accusers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Pristina, the capital of Kosovo, lies 80 km north of Skopje, in North Macedonia.",
        "Graz lies 60 km north of Maribor, in Slovenia.",
        "Gao is 320 km east-southeast of Timbuktu, in northern Mali.",
    ],
)
def test_what_the_nearer_of_two_names_fits_is_told_of_it(text: str) -> None:
    assert {f.verdict for f in osint.geocheck(text)} == {"consistent"}


def test_what_fits_neither_of_two_names_is_called() -> None:
    assert "containment" in accusers("Pristina lies 80 km north of Skopje, in Zambia.")


def test_a_circle_about_wide_land_refutes_no_figure_to_its_tip() -> None:
    assert accusers("The island of Tiran, 10 km off Sinai, was handed over.") == []


def test_a_figure_that_even_a_wider_circle_misses_is_called() -> None:
    assert accusers("Cairo lies 1,400 km from the Sinai Peninsula.") == ["distance"]
