"""Regions across borders: one lies in every country that it reaches, and in no other."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

NAME = "containment"

REGIONS = (
    ("The Kurdistan Region of Iraq held a vote.", "consistent"),
    ("The Kurdistan region of Turkey was calm.", "consistent"),
    ("The Kurdistan region of Egypt was calm.", "inconsistent"),
    ("The Silesia region of the Czech Republic has coal.", "consistent"),
    ("The Silesia region of Slovenia has coal.", "inconsistent"),
    ("The Galicia region of Ukraine was calm.", "consistent"),
    ("The Galicia region of Greece was calm.", "inconsistent"),
    ("The Lapland region of Norway is cold.", "consistent"),
    ("The Lapland region of Denmark is cold.", "inconsistent"),
    ("The Banat region of Serbia was flooded.", "consistent"),
    ("Borneo is an island in Malaysia.", "consistent"),
    ("Timor is an island in Indonesia.", "consistent"),
    ("Tierra del Fuego is an island in Chile.", "consistent"),
    ("Usedom is an island in Poland.", "consistent"),
    ("Borneo is an island in Thailand.", "unresolved"),
    ("The Bavaria region of Austria is hilly.", "inconsistent"),
)


@pytest.mark.parametrize(("text", "verdict"), REGIONS)
def test_a_region_lies_in_each_country_that_it_reaches(text: str, verdict: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}={verdict}"]


@pytest.mark.parametrize(
    "text",
    [
        "Trade between Europe, the United Kingdom and Turkey grew.",
        "The firm sells to Scandinavia, Denmark and Poland.",
    ],
)
def test_what_is_wider_than_a_country_lies_in_none(text: str) -> None:
    assert f"{NAME}=consistent" not in verdicts(text, NAME)
