"""A country in a continent or a wider region: by the lists of their countries, in the widest use."""

from __future__ import annotations

import pytest

from osint import geocheck


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Niger, a poor country in the Sahel, held a vote.", "consistent"),
        ("Japan, a poor country in the Sahel, held a vote.", "inconsistent"),
        ("Bolivia lies in South America.", "consistent"),
        ("Bolivia lies in Africa.", "inconsistent"),
        ("The West African nation of Ghana held a vote.", "consistent"),
        ("The East African nation of Ghana held a vote.", "inconsistent"),
        ("Paraguay is located in South America.", "consistent"),
        ("Paraguay is located in Central Asia.", "inconsistent"),
        ("Kosovo is in the Balkans.", "consistent"),
        ("Kosovo is in Central Asia.", "doubtful"),
        ("Turkey is a country in Europe.", "consistent"),
        ("Turkey is a country in Asia.", "consistent"),
        ("Hungary is a country in the Balkans.", "consistent"),  # some say so
        ("Austria is a country in the Balkans.", "unresolved"),
    ],
)
def test_a_country_in_a_wider_region(text: str, verdict: str) -> None:
    found = [finding.verdict for finding in geocheck(text) if finding.claim.check == "containment"]
    assert found == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "China is in Africa to stay.",
        "Russia is in Ukraine.",
        "France is in Mali.",
        "Iran is a power in the Middle East.",
        "Norway is a country in transition.",
    ],
)
def test_governments_lie_nowhere(text: str) -> None:
    assert not [f for f in geocheck(text) if f.verdict != "consistent"]
