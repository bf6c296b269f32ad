"""A site called after a region stands anywhere in it: the city of the name refutes no figure to it."""

from __future__ import annotations

import pytest

from tests.checks.claims import accusers


@pytest.mark.parametrize(
    "text",
    [
        "Nikopol lies 8 km from the Zaporizhzhia nuclear plant.",
        "Kurchatov is 3 km from the Kursk nuclear plant.",
        "Khmelnytskyi is 90 km from the Rivne nuclear plant.",
    ],
)
def test_a_plant_called_after_a_region_is_not_in_its_city(text: str) -> None:
    assert accusers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Nikopol lies 8 km from Zaporizhzhia.",
        "Kurchatov is 3 km from Kursk.",
        "Khmelnytskyi is 60 km from Rivne.",
    ],
)
def test_a_figure_to_the_city_is_called(text: str) -> None:
    assert accusers(text) == ["distance"]
