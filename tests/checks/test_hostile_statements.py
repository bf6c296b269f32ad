"""Text made to cost time is read to its end, and says nothing that it does not say."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

CHECKS = ("containment", "coordinates", "travel-time", "twin-units", "figures")


@pytest.mark.parametrize(
    "unit",
    [
        "moved 5 km in 2 hours from ",
        "in 2 hours moved ",
        "drive from Kyiv to Lviv 2 hours is ",
        "5 miles (",
        "(1 1 1 1 ",
        "Kyiv, Ukraine, ",
        "the Ukrainian a a city of Lviv, a small big city in ",
        "in Kyiv at:at:at:at:at:at: 50.4501, 30.5234 at: ",
        "1,500 soldiers said ",
        "A A A A A A A A said 200 troops ",
        ", a a a a in ",
        "’s ’s city of of in in ",
    ],
)
def test_repeated_fragments(unit: str) -> None:
    assert not {v for v in verdicts(unit * 200, *CHECKS) if v.endswith("=inconsistent")}


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n\n", "\ufffc" * 50, "(((((", "5 km" * 300, "°" * 500]
)
def test_empty_and_odd_texts(text: str) -> None:
    assert verdicts(text, *CHECKS) == []


@pytest.mark.parametrize(
    "text", ["Bayan-Ölgii, Hovd, Uvs", "Khentii, Al-Uvs", "near Al-", "Al-Hovd, Uvs-"]
)
def test_names_at_the_very_end_of_a_text(text: str) -> None:
    assert isinstance(verdicts(text, "containment"), list)
