"""Ranges: one expression where the ends share a part, two where each stands alone."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.dates.helpers import only, pairs, values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("April 16-20", "2021-04-16/2021-04-20"),
        ("April 16 to 20", "2021-04-16/2021-04-20"),
        ("16-20 April", "2021-04-16/2021-04-20"),
        ("from the 16th to the 20th of April", "2021-04-16/2021-04-20"),
        ("between 16 and 20 April", "2021-04-16/2021-04-20"),
        ("between April 16 and 20", "2021-04-16/2021-04-20"),
        ("April 16-20, 2019", "2019-04-16/2019-04-20"),
        ("January to April 2019", "2019-01/2019-04"),
        ("November-February 2019", "2018-11/2019-02"),
        ("14. - 20.10.2019", "2019-10-14/2019-10-20"),
    ],
)
def test_shared_parts(words: str, value: str) -> None:
    mention = only(f"The exercise was held {words}.")
    assert mention.value == value
    assert mention.earliest is not None
    assert mention.latest is not None
    assert mention.earliest < mention.latest


def test_whole_dates_stand_for_themselves_and_share_the_year() -> None:
    assert pairs("It ran from 28 November 2018 to 2 January 2019.") == [
        ("28 November 2018", "2018-11-28"),
        ("2 January 2019", "2019-01-02"),
    ]
    assert values("It ran from 28 November to 2 January 2019.") == ["2018-11-28", "2019-01-02"]
    assert values("It ran from May to July 2019.") == ["2019-05/2019-07"]
    assert values("It ran from November to March.") == ["2020-11", "2021-03"]


def test_times() -> None:
    mention = only("The bridge was closed between 9:30 and 11:00 on Friday.")
    assert mention.earliest == datetime(2021, 6, 11, 9, 30)
    assert mention.latest == datetime(2021, 6, 11, 11, 0, 59)
    assert only("The bridge was closed from 10 p.m. to 2 a.m. on Friday.").latest is not None


def test_a_range_that_ends_before_it_begins_is_impossible() -> None:
    mention = only("The exercise was held April 20-16, 2019.")
    assert mention.impossible
    assert mention.earliest is None


def test_two_days_are_not_a_range() -> None:
    assert values("It rained on 3 and 9 March.") == ["2021-03-03", "2021-03-09"]
    assert "/" not in "".join(values("Trains left at 10:00 and 12:00 on Friday."))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The fair of June 5-13 was quiet.", ["2021-06-05/2021-06-13"]),  # read in the midst of it
        ("The talks of December 28-30 failed.", ["2020-12-28/2020-12-30"]),
        ("It was shut from 28 December to 3 January.", ["2020-12-28", "2021-01-03"]),
        ("It was shut between 28 December 2019 and 3 January.", ["2019-12-28", "2020-01-03"]),
        ("It was shut from March 3 to March 9.", ["2021-03-03", "2021-03-09"]),
    ],
)
def test_the_two_ends_of_a_range_lie_in_one_year_or_in_two_that_follow(
    text: str, found: list[str]
) -> None:
    assert values(text, date(2021, 6, 9)) == found
