"""A part of a country is told of any city of the name there, and refuted where none lies in it."""

from __future__ import annotations

import pytest

from osint import geocheck


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Portland is a city in the northeastern United States.", "consistent"),
        ("Portland is a city in the northwestern United States.", "consistent"),
        ("Portland is a city in the southern United States.", "doubtful"),
        ("Concord is a city in the northeast of the United States.", "consistent"),
        ("Конкорд — город на северо-востоке США.", "consistent"),
        ("Seattle is a city in the northeastern United States.", "inconsistent"),
        ("Lviv, a city in eastern Ukraine, was calm.", "inconsistent"),
        ("Munich is a city in northern Germany.", "inconsistent"),
    ],
)
def test_a_part_that_several_cities_of_a_name_may_lie_in(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in geocheck(text)] == [verdict]
