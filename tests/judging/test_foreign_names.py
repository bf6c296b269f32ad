"""Older and foreign names of great cities refute only where the text speaks of their country."""

from __future__ import annotations

import pytest

from osint import geocheck


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Paris is 40 km from London.", "inconsistent"),
        ("Paris is 344 km from London.", "consistent"),
        ("Edinburgh is 20 km from Berlin.", "inconsistent"),
        ("Dublin lies 90 km from Hamburg.", "inconsistent"),
        ("Delhi is 80 km from Toronto.", "unresolved"),  # there is a Delhi in Ontario
        ("Surat is 350 km from Brisbane.", "unresolved"),
        ("Bethlehem is 20 km from Swansea.", "unresolved"),
    ],
)
def test_a_name_that_is_carried_overseas(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in geocheck(text)] == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Yida is 20 km from the border with Sudan.", "unresolved"),
        ("Saigon is 20 km from Hanoi.", "inconsistent"),
        ("Saigon is 1,150 km from Hanoi.", "consistent"),
        ("Bombay lies 900 km from Pune.", "inconsistent"),
        ("Leningrad is 90 km from Moscow.", "inconsistent"),
    ],
)
def test_a_name_that_a_village_elsewhere_may_bear(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in geocheck(text)] == [verdict]
