"""Weekdays alone, by the tense of the sentence."""

from __future__ import annotations

from datetime import date

import pytest

from osint.extract.dates.tense import tense
from tests.dates.helpers import only, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The minister said on Friday that he was tired.", "2021-06-11"),
        ("The minister will speak on Friday.", "2021-06-18"),
        ("The minister resigned Wednesday.", "2021-06-16"),  # the day of publication
        ("Talks are due to resume on Monday.", "2021-06-21"),
        ("The vote is set for Monday.", "2021-06-21"),
        ("The fair opens Monday.", "2021-06-21"),
        ("By Tuesday afternoon the jury was out.", "2021-06-15TAF"),
        ("It has been closed since Friday.", "2021-06-11"),
        ("The fair, which was moved, begins on Monday.", "2021-06-21"),
        ("The council approved a spending plan Monday.", "2021-06-14"),
        ("Officials said the vote will be held Sunday.", "2021-06-20"),
        ("He was arrested last Thursday.", "2021-06-10"),
        ("He was arrested last Tuesday.", "2021-06-08"),
        ("He was arrested this past Tuesday.", "2021-06-15"),
        ("He was shot at 3 a.m. local time on Friday.", "2021-06-11T03:00"),
        ("He will be tried next Thursday.", "2021-06-24"),
        ("He will be tried this Thursday.", "2021-06-17"),
        ("He was tried on Friday of last week.", "2021-06-11"),
        ("He will be tried on Tuesday next week.", "2021-06-22"),
        ("Shelling went on on Tuesday night.", "2021-06-15TNI"),
        ("He died early Sunday.", "2021-06-13"),
        ("Market days are Fridays and it was so then.", "XXXX-WXX-5"),
        ("Every Monday they met.", "XXXX-WXX-1"),
    ],
)
def test_the_nearest_by_tense(text: str, value: str) -> None:
    assert values(text) == [value]


def test_the_weekday_is_kept() -> None:
    assert only("It rained on Friday.").weekday == 4
    assert only("It rained on Friday, June 4.").weekday == 4


def test_typed_alone_a_weekday_is_the_coming_one() -> None:
    assert values("wednesday") == ["2021-06-23"]
    assert values("Tuesday the 22nd") == ["2021-06-22"]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("He said on ", " that it was over.", -1),
        ("They will meet on ", ".", 1),
        ("The talks will be held on ", ".", 1),
        ("The talks were held on ", ".", -1),
        ("The ", " talks", 0),
        ("On ", " the army attacked.", -1),
        ("It was over. They will meet on ", ".", 1),
        ("Он заявил в ", "", -1),
        ("Переговоры пройдут или будут в ", "", 1),
    ],
)
def test_tense(before: str, after: str, expected: int) -> None:
    text = f"{before}Friday{after}"
    assert tense(text, len(before), len(before) + 6) == expected


@pytest.mark.parametrize("offset", range(7))
def test_every_weekday_of_publication(offset: int) -> None:
    published = date(2021, 6, 14 + offset)
    found = only("It happened on Thursday.", published).earliest
    assert found is not None
    assert found.weekday() == 3
    assert 0 <= (published - found.date()).days <= 6


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The office is open Monday through Friday.", ["2024-05-13", "2024-05-17"]),
        ("The fair ran Friday through Monday.", ["2024-05-10", "2024-05-13"]),
        ("It will run from Thursday to Saturday.", ["2024-05-16", "2024-05-18"]),
        ("Between Monday and Friday it rained.", ["2024-05-06", "2024-05-10"]),
        ("It rained from Monday to Wednesday.", ["2024-05-13", "2024-05-15"]),
        ("It rained on Monday and Friday.", ["2024-05-13", "2024-05-10"]),
    ],
)
def test_two_weekdays_that_a_range_joins(text: str, days: list[str]) -> None:
    assert values(text, date(2024, 5, 15)) == days
