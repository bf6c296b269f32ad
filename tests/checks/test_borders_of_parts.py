"""The border of what is no state is not that of the state which maps count it to."""

from __future__ import annotations

import pytest

from tests.checks.claims import accusers


@pytest.mark.parametrize(
    "text",
    [
        "Zugdidi lies 10 km from the Abkhaz border.",
        "Zugdidi, 10 km from the border with Abkhazia, was quiet.",
        "Gori lies 25 km from the South Ossetian boundary line.",
        "Dubasari is 3 km from the Transnistrian border.",
        "Armyansk is close to the Crimean border.",
        "Kilis is near the Kurdish border.",
        "Carlisle lies 15 km from the Scottish border.",
        "Chester lies 2 km from the Welsh border.",
    ],
)
def test_the_border_of_a_part_is_not_its_states(text: str) -> None:
    assert accusers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Zugdidi lies 10 km from the Turkish border.",
        "Carlisle lies 150 km from the Scottish border.",
        "Salzburg is 50 km from the Bavarian border.",
        "Ashkelon lies 90 km from the Gaza border.",
    ],
)
def test_a_figure_to_a_border_that_is_known_is_called(text: str) -> None:
    assert accusers(text) == ["distance"]
