"""Words about a name that tell of a place as others do: "in western X", "Central X", "X, which lies"."""

from __future__ import annotations

import pytest

from tests.places.conftest import Recognise


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Heavy rain fell on Monday in western Ohio.", "Ohio"),
        ("Schools stay closed in rural Kerala.", "Kerala"),
        ("Power was cut in neighbouring Nimruz.", "Nimruz"),
        ("Central Kyiv was dark.", "Kyiv"),
        ("Downtown Hyesan was dark.", "Hyesan"),
        ("Columns advanced towards Abay.", "Abay"),
        ("Infantry entered Živinice before dawn.", "Živinice"),
        ("The convoy went via Aarau.", "Aarau"),
        ("Aid reached Tearce.", "Tearce"),
        ("Hyesan, which lies on the river, was dark.", "Hyesan"),
        ("Ghazni lies 30 km north of the dam.", "Ghazni"),
        ("Kunduz was shelled at night.", "Kunduz"),
        ("Kunduz came under heavy shelling.", "Kunduz"),
    ],
)
def test_they_make_a_name_a_place(found: Recognise, text: str, name: str) -> None:
    assert name in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Police captured Johnson on Monday.",
        "The doctor reached Taylor by phone.",
        "Guards evacuated Wilson from the hall.",
        "Walker lies in hospital.",
        "Johnson, who lives here, was late.",
        "Hall was captured on Monday.",
    ],
)
def test_persons_stay_persons(found: Recognise, text: str) -> None:
    assert found(text) == []
