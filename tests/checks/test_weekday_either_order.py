"""Weekdays beside figures that may be read day first or month first, beside a stretch of hours, and of
days whose year opens the clause."""

from __future__ import annotations

from datetime import date

import pytest

import osint
from tests.checks.claims import findings, verdicts

NAME = "weekday"


@pytest.mark.parametrize(
    ("day", "verdict"),
    [
        ("Monday", "inconsistent"),
        ("Tuesday", "consistent"),  # 7 May 2024
        ("Wednesday", "inconsistent"),
        ("Thursday", "inconsistent"),
        ("Friday", "consistent"),  # 5 July 2024
        ("Saturday", "inconsistent"),
        ("Sunday", "inconsistent"),
    ],
)
def test_each_weekday_is_held_against_both_days(day: str, verdict: str) -> None:
    assert verdicts(f"On {day}, 05/07/2024, it rained.", NAME) == [f"{NAME}={verdict}"]


def test_both_days_are_told() -> None:
    (found,) = findings("On Friday, 06/03/2025, it rained.", NAME)
    assert found.why is not None
    assert "March 6, 2025 on a Thursday" in found.why
    assert "June 3, 2025 on a Tuesday" in found.why


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Between 09:10 and 11:40 on Monday May 6th 2024 it rained.", "consistent"),
        ("Between 09:10 and 11:40 on Tuesday May 6th 2024 it rained.", "inconsistent"),
        ("From 9 a.m. to noon on Monday, May 6, 2024, it rained.", "consistent"),
        ("From 9 a.m. to noon on Sunday, May 6, 2024, it rained.", "inconsistent"),
    ],
)
def test_hours_of_a_day_leave_its_weekday_to_be_checked(text: str, verdict: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}={verdict}"]


@pytest.mark.parametrize(
    "text",
    ["On Friday, 06/03/25, it rained.", "Open Friday, 9:00 to 17:00.", "Version 06/03/2025"],
)
def test_other_figures_state_no_day(text: str) -> None:
    assert verdicts(text, NAME) == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("On 13/02/2020 they wrote that 7/4/2023 was a Tuesday.", "doubtful"),  # 4 July was
        ("On 13/02/2020 they wrote that 7/4/2023 was a Wednesday.", "inconsistent"),
        ("On 13/02/2020 they wrote that 7/4/2023 was a Friday.", "consistent"),
        ("Next year, 14 May falls on a Thursday.", "consistent"),
        ("Next year, 14 May falls on a Wednesday.", "doubtful"),
        ("This year, 14 May falls on a Wednesday.", "consistent"),
        ("Last year, 14 May fell on a Tuesday.", "consistent"),
        ("Last year, 14 May fell on a Wednesday.", "doubtful"),
        ("Next year, the fair opens on Saturday 16 May.", "consistent"),
        ("Next year, the fair opens on Friday 16 May.", "doubtful"),
    ],
)
def test_the_order_and_the_year_of_a_day(text: str, verdict: str) -> None:
    found = osint.geocheck(text, only=["weekday"], published=date(2025, 6, 1))
    assert [f.verdict for f in found] == [verdict]
