"""What borders what, where a region has its name from its town."""

from __future__ import annotations

import pytest

from osint import geocheck


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Belgorod borders Ukraine.", "consistent"),
        ("The Bryansk region borders Belarus.", "consistent"),
        ("Kaliningrad borders Lithuania.", "consistent"),
        ("Kaliningrad borders Latvia.", "inconsistent"),
        ("Tyumen borders Ukraine.", "inconsistent"),
        ("The Kursk region borders Belarus.", "inconsistent"),
    ],
)
def test_a_region_by_the_name_of_its_town(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in geocheck(text)] == [verdict]
