"""Quarters and districts of towns and regions, and "central" before the area of an address."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("They live in the Gangnam district of Seoul.", "consistent"),
        ("Kreuzberg, a district of Berlin, is lively.", "consistent"),
        ("Kreuzberg, a district of Hamburg, is lively.", "inconsistent"),
        ("Police raided the Exarchia district of Athens.", "consistent"),  # no Athens County
        ("Police closed roads in the Montmartre area of Paris.", "consistent"),
        ("Clashes broke out in the Churachandpur district of Manipur.", "consistent"),
        ("Clashes broke out in the Churachandpur district of Kerala.", "inconsistent"),
        ("Trabzon, a northern province of Turkey, was calm.", "consistent"),
        ("Trabzon, a southern province of Turkey, was calm.", "inconsistent"),
        ("A mine collapsed in Karaganda, central Kazakhstan, on Monday.", "consistent"),
        ("Snake Island, a Ukrainian island, was calm.", "consistent"),
        ("Nîmes, in the department of Finistère, was calm.", "inconsistent"),
        ("Quimper, in the department of Finistère, was calm.", "consistent"),
        ("Vannes, in the department of Finistère, was calm.", "inconsistent"),  # beside it
    ],
)
def test_what_is_called_a_part_of_a_town_or_region(text: str, verdict: str) -> None:
    assert [f.verdict for f in findings(text, "containment")] == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("They shelled the Geneina neighbourhood, in Tal al-Sultan, Rafah.", "unresolved"),
        ("Geneina lies in the Sahara.", "unresolved"),
        ("Geneina lies in the Gobi Desert.", "inconsistent"),
    ],
)
def test_a_quarter_is_no_landscape(text: str, verdict: str) -> None:
    found = findings(text, "containment")
    assert found and found[0].verdict == verdict


def test_a_borough_of_that_name_is_no_part_of_a_place() -> None:
    assert not findings("The London Borough of Hillingdon objected.", "containment")
