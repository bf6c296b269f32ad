"""Wider regions that are made of countries: by their countries, and not by a circle."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("Barbados, in the Caribbean, was calm.", ["consistent"]),
        ("Bogota, in the Caribbean, was calm.", []),  # its circle holds Bogota
        ("Managua is a city in Central America.", ["consistent"]),
        ("Managua is a city in South America.", ["inconsistent"]),
        ("Kampala, in East Africa, was calm.", ["consistent"]),
        ("Kampala, in West Africa, was calm.", ["doubtful"]),
    ],
)
def test_a_region_is_its_countries(text: str, verdicts: list[str]) -> None:
    assert [f.verdict for f in findings(text, "containment")] == verdicts
