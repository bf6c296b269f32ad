"""A year that a sentence names beside a day without one: "last year it was on a Sunday, May 7"."""

from __future__ import annotations

from datetime import date

import pytest

import osint

PUBLISHED = date(2024, 5, 8)


def _values(text: str) -> list[str]:
    return [m.value for m in osint.extract(text, published=PUBLISHED).dates]


def _weekdays(text: str) -> list[str]:
    found = osint.geocheck(text, published=PUBLISHED)
    return [f.verdict for f in found if f.check == "weekday"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Last year the run was held on Sunday, 7 May.", "2023-05-07"),
        ("This year is wet; last year it rained first on Tuesday, May 9.", "2023-05-09"),
        ("Next year the fair opens on Friday, 9 May.", "2025-05-09"),
        ("Two years ago the party lost on Saturday, May 21.", "2022-05-21"),
        ("Rain fell; last year it was April 9.", "2023-04-09"),
        ("The man, jailed last year, was freed on Monday, May 6.", "2024-05-06"),
        ("Last year he was held, and on May 6 he was freed.", "2024-05-06"),
        ("It was launched last year. It ends on Friday, May 10.", "2024-05-10"),
    ],
)
def test_the_year_of_the_day(text: str, value: str) -> None:
    assert value in _values(text)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Last year the run was held on Sunday, 7 May.", "consistent"),
        ("Last year the run was held on Monday, 10 May.", "inconsistent"),
        ("Next year the fair opens on Friday, 9 May.", "consistent"),
        ("Next year the fair opens on Saturday, 14 May.", "inconsistent"),
        ("It was due last year on Sunday, May 14, and is now due on Sunday, May 12.", "consistent"),
    ],
)
def test_its_weekday_is_checked(text: str, verdict: str) -> None:
    assert set(_weekdays(text)) == {verdict}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The 2023/24 season ends on 19 May.", ["2024-05-19"]),
        ("He won 24 seasons.", ["P24S"]),
        ("It was the third attack in as many days.", []),
        ("It lasted as long as three days.", ["P3D"]),
        ("The wall is of the fourth century BC.", ["BC03"]),
        ("The tower is of the fourth century.", ["03"]),
    ],
)
def test_seasons_by_two_years_and_centuries_before_christ(text: str, values: list[str]) -> None:
    assert _values(text) == values
