"""A coordinate said to lie near or on a border; each with its false twin."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The hut at 54.3612, 22.7921 stands on the border of Poland and Lithuania.", "consistent"),
        (
            "The hut at 53.1612, 22.7921 stands on the border of Poland and Lithuania.",
            "inconsistent",
        ),
        ("A buoy fell at 54.3612, 22.7921, near the border with Lithuania.", "consistent"),
        ("A buoy fell at 51.0012, 20.6010, near the Polish-Lithuanian border.", "inconsistent"),
        (
            "A buoy fell at 54.3612, 22.7921, 60 km from the Polish-Lithuanian border.",
            "inconsistent",
        ),
    ],
)
def test_a_point_and_the_border_it_is_said_to_be_at(text: str, verdict: str) -> None:
    (found,) = findings(text, "coordinates")
    assert found.verdict == verdict and "border" in found.why


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The wreck (35.1201, 33.1501) lies 20 km west of Nicosia.", "consistent"),
        ("The wreck (35.1201, 33.1501) lies 90 km west of Nicosia.", "inconsistent"),
        ("The focus was at 35.1201, 33.1501, 20 km west of Nicosia.", "consistent"),
    ],
)
def test_what_lies_off_a_town_is_the_coordinate(text: str, verdict: str) -> None:
    assert [found.verdict for found in findings(text, "coordinates")] == [verdict]
    assert findings(text, "distance") == []


@pytest.mark.parametrize(
    ("region", "verdict"), [("Parwan", "consistent"), ("Helmand", "inconsistent")]
)
def test_the_region_of_a_country_named_before_it(region: str, verdict: str) -> None:
    text = f"The depot at 34.9401, 69.2601 is in Afghanistan's {region} province."
    assert [found.verdict for found in findings(text, "coordinates")] == [verdict]
