"""Years whose beginning nothing tells, and seasons of a short year."""

from __future__ import annotations

from datetime import date

import pytest

from osint.extract.dates import find

PUBLISHED = date(1998, 3, 18)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sales rose in fiscal 1997.", "1997"),
        ("Sales rose in fiscal year 1999.", "1999"),
        ("The FY2012 budget passed.", "2012"),
        ("It fell in the fourth quarter of fiscal 1997.", "1997-Q4"),
    ],
)
def test_where_a_fiscal_year_begins_is_left_open(text: str, value: str) -> None:
    (found,) = find(text, PUBLISHED)
    assert (found.value, found.earliest, found.latest) == (value, None, None)


def test_a_year_of_the_calendar_has_its_bounds() -> None:
    (found,) = find("Sales rose in 1997.", PUBLISHED)
    assert found.earliest is not None and found.earliest.date() == date(1997, 1, 1)


def test_a_season_takes_a_short_year() -> None:
    (found,) = find("The winter of '97 was wet.", PUBLISHED)
    assert found.value == "1997-WI"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Profit rose in the year ended Dec. 31.", "1997-12-31"),
        ("The lease runs until Dec. 31.", "1998-12-31"),
        ("The case would have been heard in October.", "1997-10"),
        ("The case will be heard in October.", "1998-10"),
    ],
)
def test_what_has_ended_or_did_not_happen_is_past(text: str, value: str) -> None:
    assert find(text, PUBLISHED)[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Q3 FY2021", "2021-Q3"),
        ("Q3 of fiscal 2021", "2021-Q3"),
        ("the third quarter of fiscal year 2021", "2021-Q3"),
        ("fiscal Q3 2021", "2021-Q3"),
        ("the fourth fiscal quarter", "XXXX-Q4"),
    ],
)
def test_quarters_of_fiscal_years_are_left_open(text: str, value: str) -> None:
    (mention,) = find(f"Sales fell in {text}.", date(2022, 3, 14))
    assert (mention.text, mention.value, mention.earliest) == (text, value, None)
