"""Directions of places that no other of the name can be meant for; each with its true twin."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "own", "other"),
    [
        ("Two barns burned in Grimes County, {} of Houston.", "northwest", "southeast"),
        (
            "The Dadaab refugee camp, 80 km {} of the border with Somalia, took them in.",
            "west",
            "east",
        ),
        ("Piton des Neiges is located about 700 km {} of Madagascar.", "east", "west"),
        ("The school stood in Khan Yunis, {} of the Gaza Strip.", "south", "north"),
        ("The bomb hit a house in Turin, {} of Italy.", "north", "south"),
    ],
)
def test_the_other_side_is_doubted(text: str, own: str, other: str) -> None:
    assert verdicts(text.format(own), "direction") == ["direction=consistent"]
    assert verdicts(text.format(other), "direction") == ["direction=doubtful"]


def test_the_middle_of_an_area_is_on_neither_side() -> None:
    told = "The bomb hit a house in Rome, {} of Italy."
    for way in ("north", "south"):
        assert verdicts(told.format(way), "direction") != ["direction=doubtful"]
