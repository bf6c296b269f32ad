"""Neighbours by the map: countries that come near without a border on land, and lengths told otherwise."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

BORDERS = (
    ("Slovakia shares a border with Hungary.", "consistent"),
    ("Slovakia shares a border with Slovenia.", "inconsistent"),
    ("The Czech Republic, which borders Germany, was calm.", "consistent"),
    ("The Czech Republic, which borders Hungary, was calm.", "inconsistent"),
    ("Austria borders Croatia.", "inconsistent"),
    ("Tajikistan borders Pakistan.", "inconsistent"),
    ("Botswana shares a border with Zambia.", "consistent"),
    ("Namibia shares a border with Zimbabwe.", "doubtful"),
    ("Albania borders Kosovo.", "consistent"),
    ("Albania borders Serbia.", "unresolved"),  # by way of Kosovo
    ("Oman borders Iran.", "unresolved"),
    ("Bahrain borders Saudi Arabia.", "unresolved"),
    ("The United Arab Emirates borders Qatar.", "unresolved"),
    ("Suriname borders France.", "consistent"),
    ("Denmark shares a land border with Canada.", "consistent"),
)
LENGTHS = (
    ("Germany and Belgium share a border of 204 km.", "consistent"),
    ("Germany and Belgium share a border of 133 km.", "unresolved"),
    ("Germany and Belgium share a border of 90 km.", "inconsistent"),
    ("Sudan shares a 174 km border with the Central African Republic.", "unresolved"),
    ("Sudan shares a 940 km border with the Central African Republic.", "inconsistent"),
)


@pytest.mark.parametrize(("text", "verdict"), BORDERS)
def test_what_borders_what(text: str, verdict: str) -> None:
    assert verdicts(text, "proximity") == [f"proximity={verdict}"]


@pytest.mark.parametrize(("text", "verdict"), LENGTHS)
def test_a_length_that_is_published_is_not_called(text: str, verdict: str) -> None:
    assert verdicts(text, "border-length") == [f"border-length={verdict}"]
