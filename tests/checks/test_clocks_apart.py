"""How far the clocks of two places are said to be apart."""

from __future__ import annotations

import pytest

from osint import geocheck


def verdicts(text: str) -> list[str]:
    return [finding.verdict for finding in geocheck(text) if finding.claim.check == "timezone"]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Chicago is six hours behind London.", "Chicago is four hours behind London."),
        ("Kathmandu is five hours and 45 minutes ahead of GMT.", "Kathmandu is four hours ahead of GMT."),
        ("Bangkok, which is seven hours ahead of UTC, was asleep.", "Bangkok, which is five hours ahead of UTC, was asleep."),
        ("Tehran's clocks are three and a half hours ahead of GMT.", "Tehran's clocks are three and a half hours behind GMT."),
        ("Adelaide is half an hour behind Sydney.", "Adelaide is two hours behind Sydney."),
    ],
)  # fmt: skip
def test_what_holds_and_its_twin(right: str, wrong: str) -> None:
    assert verdicts(right) == ["consistent"]
    assert verdicts(wrong) == ["inconsistent"]


def test_weeks_between_two_changes_of_clocks_count() -> None:
    assert verdicts("Sydney is 15 hours ahead of New York.") == ["consistent"]
    assert verdicts("On 5 July 2023 Sydney was 14 hours ahead of New York.") == ["consistent"]
    assert verdicts("On 5 July 2023 Sydney was 16 hours ahead of New York.") == ["inconsistent"]


def test_a_country_of_several_zones_is_called_by_none_of_them() -> None:
    assert verdicts("Spain is two hours ahead of Portugal.") == ["unresolved"]  # the Azores
    assert verdicts("Spain is one hour ahead of Portugal.") == ["consistent"]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya was two minutes behind Ethiopia in the relay.",
        "The flight from Doha was three hours behind schedule.",
        "Paris is not five hours behind London.",
        "Up to five hours ahead of London lay the storm.",
    ],
)
def test_no_clocks_are_meant(text: str) -> None:
    assert verdicts(text) == []
