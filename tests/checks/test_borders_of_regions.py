"""What borders what, where a region has its name from its town, and how far off the border of a region is."""

from __future__ import annotations

import pytest

from osint import geocheck
from tests.checks.claims import verdicts


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


BORDERS_OF_REGIONS = (
    ("Reno is 20 km from the California border.", "consistent"),
    ("Reno is 200 km from the California border.", "inconsistent"),
    ("Velyka Novosilka is 15 km from the border with Zaporizhzhia Oblast.", "consistent"),
    ("Velyka Novosilka is 150 km from the border with Zaporizhzhia Oblast.", "inconsistent"),
    ("Graz is 500 km from the Burgenland border.", "inconsistent"),
    ("Izium is 50 km from the Kharkiv Oblast border.", "unresolved"),
    ("Los Angeles is 300 km from the California border.", "unresolved"),
)


@pytest.mark.parametrize(("sentence", "verdict"), BORDERS_OF_REGIONS)
def test_the_border_of_a_region_is_measured_to_from_outside(sentence: str, verdict: str) -> None:
    assert verdicts(sentence, "distance") == [f"distance={verdict}"]
