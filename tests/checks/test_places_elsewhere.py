"""What tells of another place than the one that is known is not found to fit it: a point beyond a
territory's edge, a narrower field that is not read, a figure that is many times off."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

RECORD = "COUNTRY: {}\nPROVINCE: {}\nDISTRICT: \nTOWN/CITY: {}\nCOORDINATES: {}\n"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (RECORD.format("", "Crimea", "", "45.1, 34.6"), "consistent"),
        (RECORD.format("", "Crimea", "", "44.6, 33.5"), "consistent"),  # Sevastopol
        (RECORD.format("", "Crimea", "", "46.85, 35.37"), "doubtful"),  # Melitopol
        (RECORD.format("Russia", "Karelia", "old mill", "63.1, 34.3"), "consistent"),
        (RECORD.format("Russia", "Karelia", "old mill", "59.2, 39.9"), "inconsistent"),
        ("Shots were heard in Graz, for which the coordinates are: (47.07, 15.44).", "consistent"),
        ("Shots were heard in Graz, for which the coordinates are: (49.07, 15.44).", "doubtful"),
    ],
)
def test_points_beyond_an_edge(text: str, verdict: str) -> None:
    assert verdicts(text, "coordinates") == [f"coordinates={verdict}"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Surat is a town about 450 km west of Brisbane.", "unresolved"),  # of the same name there
        ("Graz lies 150 km southwest of Vienna.", "consistent"),
        (
            "Graz lies 600 km southwest of Vienna.",
            "consistent",
        ),  # the figure is wrong, not the place
        ("Graz lies 600 km northeast of Vienna.", "inconsistent"),
    ],
)
def test_a_direction_fits_no_place_that_the_figure_excludes(text: str, verdict: str) -> None:
    assert f"direction={verdict}" in verdicts(text, "direction")


def test_no_town_is_wrong_for_a_namesake_overseas() -> None:
    said = "Surat is a town about 450 km west of Brisbane."
    assert verdicts(said, "distance") == ["distance=unresolved"]
    false = "Surat is a city about 450 km west of Chennai."
    assert verdicts(false, "distance") in (["distance=inconsistent"], ["distance=doubtful"])
