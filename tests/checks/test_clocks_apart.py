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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Graz was two hours ahead of Vienna in the relay.", []),
        ("Lyon is three hours ahead of Lisbon on the road.", []),
        ("Lisbon is one hour behind Lyon in winter.", ["consistent"]),
        ("Lisbon is three hours behind Lyon in winter.", ["inconsistent"]),
        ("Lisbon is three hours behind Lyon at this time of year.", ["inconsistent"]),
    ],
)
def test_in_a_contest_no_clock_is_ahead(text: str, expected: list[str]) -> None:
    assert verdicts(text) == expected


def test_what_held_on_a_few_days_of_decades_is_no_rule() -> None:
    """Until 2006 the clocks of New York changed a week after those of London."""
    assert verdicts("New York is six hours behind London.") == ["unresolved"]
    assert verdicts("New York is four hours behind London.") == ["consistent"]
    assert verdicts("On 3 April 2003 New York was five hours behind London.") == ["inconsistent"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyiv and Moscow share a time zone in winter.", "inconsistent"),
        ("Kyiv and Moscow share a time zone in summer.", "consistent"),
        ("Kyiv and Moscow share a time zone.", "unresolved"),
        ("Paris and Madrid share a time zone.", "consistent"),
        ("Phoenix and Denver are in the same time zone.", "consistent"),
        ("In winter, Perth is two hours behind Sydney.", "consistent"),
        ("In summer, Perth is two hours behind Sydney.", "inconsistent"),
        ("Phoenix is an hour behind Denver in summer.", "consistent"),
        ("Phoenix is an hour behind Denver in winter.", "inconsistent"),
    ],
)
def test_a_season_is_what_the_hours_are_told_of(text: str, expected: str) -> None:
    assert verdicts(text) == [expected]
