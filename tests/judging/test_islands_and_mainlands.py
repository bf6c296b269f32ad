"""Distances of islands from their own country, and figures that some islands decide."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Gotland is about 90 km from mainland Sweden.", "consistent"),
        ("Gotland is about 300 km from mainland Sweden.", "inconsistent"),
        ("Corsica is 170 km from France.", "consistent"),
        ("Corsica is 600 km from France.", "inconsistent"),
        ("Marseille is 170 km from France.", "doubtful"),  # it lies on the mainland
        ("Djibouti is 30 km from Yemen.", "consistent"),  # the country, not its capital
        ("Djibouti is 700 km from Yemen.", "inconsistent"),
        ("Trinidad is 11 km from Venezuela.", "consistent"),  # the island, not a town
        ("Sri Lanka is 30 km from India.", "unresolved"),  # between islands and mainlands
        ("Sri Lanka is 200 km from India.", "inconsistent"),
    ],
)
def test_what_an_island_is_some_way_from(text: str, verdict: str) -> None:
    found = findings(text, "distance")
    assert [f.verdict for f in found] == [verdict]
