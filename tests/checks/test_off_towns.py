"""Anchorages that no gazetteer has lie off the town they are called after, each with its false twin."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

NAME = "containment"


@pytest.mark.parametrize(
    ("site", "country", "other"),
    [
        ("Callao Outer Anchorage", "Peru", "Chile"),
        ("Cotonou Inner Anchorage", "Benin", "Gabon"),
        ("Santos Alpha Anchorage", "Brazil", "Portugal"),
        ("Dumai Inner Anchorage", "Indonesia", "Vietnam"),
        ("Batangas Inner Anchorage", "the Philippines", "Malaysia"),
        ("Nacala Outer Anchorage", "Mozambique", "Kenya"),
        ("Port Said Outer Anchorage", "Egypt", "Oman"),
        ("Lagos Secure Anchorage", "Nigeria", "Ghana"),
    ],
)
def test_an_anchorage_lies_in_the_country_of_its_town(site: str, country: str, other: str) -> None:
    right = f"Robbers boarded a tanker at {site}, {country}."
    assert verdicts(right, NAME) == [f"{NAME}=consistent"]
    wrong = verdicts(f"Robbers boarded a tanker at {site}, {other}.", NAME)
    assert wrong in ([f"{NAME}=inconsistent"], [f"{NAME}=unresolved"])


@pytest.mark.parametrize(
    "text",
    [
        "Robbers boarded a tanker at Callao Outer Anchorage, Chile.",
        "Robbers boarded a tanker at Cotonou Inner Anchorage, Gabon.",
        "Robbers boarded a tanker at Santos Alpha Anchorage, Portugal.",
    ],
)
def test_one_of_a_large_town_in_another_country_is_called(text: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}=inconsistent"]


@pytest.mark.parametrize(
    "text",
    [
        "Robbers boarded a tanker at Lagos Oil Terminal, Portugal.",
        "Robbers boarded a tanker at Milan Container Terminal, Spain.",
        "Robbers boarded a tanker at Georgetown Outer Anchorage, Malaysia.",
    ],
)
def test_what_may_be_called_after_a_company_or_another_town_stays_open(text: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}=unresolved"]
