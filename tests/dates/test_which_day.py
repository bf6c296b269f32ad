"""Which day a date without a year means, and what is no date at all."""

from __future__ import annotations

from datetime import date

import pytest

from osint.extract.dates import find
from osint.extract.dates.tense import direction
from tests.dates.helpers import mentions, pairs, values

PUBLISHED = date(2023, 5, 10)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ministers agreed on the text ahead of the June 20 vote.", "2023-06-20"),
        ("The port closed on June 20.", "2022-06-20"),
        ("The port closed on April 20.", "2023-04-20"),
        ("On 2 August, the crew were arrested.", "2022-08-02"),
        ("Nothing has moved since August 2.", "2022-08-02"),
        ("The pass stays shut until 3 May.", "2024-05-03"),
        ("The bridge will open on 3 May.", "2024-05-03"),
        ("The hearing is scheduled for 3 May.", "2024-05-03"),
        ("The hearing has been postponed to 3 May.", "2023-05-03"),
        ("The hearing was scheduled for 3 May.", "2023-05-03"),
        ("The judge has set a hearing for 3 May.", "2024-05-03"),
        ("Unions called a strike for 3 May.", "2024-05-03"),
        ("The court set bail on 3 May.", "2023-05-03"),
        ("As of 3 May, 40 villages had no power.", "2023-05-03"),
        ("Families of the victims of the October 1 attack met again.", "2022-10-01"),
        ("The rent is due July 1, tenants said.", "2023-07-01"),
    ],
)
def test_a_day_without_a_year_is_the_nearest_unless_said_otherwise(text: str, value: str) -> None:
    assert value in values(text, PUBLISHED)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("8 May", "2023-05-08"),
        ("12 March", "2023-03-12"),
        ("12 January", "2024-01-12"),
        ("April", "2023-04"),
        ("January", "2024-01"),
    ],
)
def test_a_day_typed_alone_is_of_the_last_weeks_or_to_come(text: str, value: str) -> None:
    assert values(text, PUBLISHED) == [value]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was hit on ", -1),
        ("The vote was due to be held on ", 0),
        ("He said that the vote on ", 0),
        ("They remain there until ", 1),
        ("It will reopen on ", 1),
        ("She has promised an answer by ", 1),
        ("Since ", -1),
    ],
)
def test_what_is_said_of_the_day_itself(text: str, told: int) -> None:
    assert direction(text + "3 May", len(text), len(text) + 5) == told


def test_a_dash_after_a_dateline_makes_no_range() -> None:
    found = values("March 24, 2021 - Since Friday, March 19, the road has been shut.", None)
    assert found == ["2021-03-24", "2021-03-19"]
    assert values("Monday, December 28, 2020 - Friday, January 1", None)[-1] == "2021-01-01"


def test_two_days_with_two_weekdays() -> None:
    found = mentions("The market is on Tuesday and Wednesday, June 6 and 7, 2023.", None)
    assert [(m.value, m.weekday) for m in found] == [("2023-06-06", 1), ("2023-06-07", 2)]
    found = mentions("Open on Tuesday and Wednesday, 6 and 7 June 2023.", None)
    assert [m.value for m in found] == ["2023-06-06", "2023-06-07"]


def test_a_weekday_before_a_bracket_belongs_to_its_date() -> None:
    text = "The mill was built on May 2, 1911. It burned on Tuesday (May 9)."
    (mention,) = (m for m in mentions(text, None) if "9" in m.text and "1911" not in m.text)
    assert mention.value == "XXXX-05-09" or mention.weekday == date(1911, 5, 9).weekday()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("051845Z MAY 23", [("051845Z MAY 23", "2023-05-05T18:45Z")]),
        ("Sent 051845ZMAY23.", [("051845ZMAY23", "2023-05-05T18:45Z")]),
        ("Sent 051845B May 2023.", [("051845B May 2023", "2023-05-05T18:45+02:00")]),
        ("The code is 051845X9.", []),
    ],
)
def test_military_date_time_groups(text: str, expected: list[tuple[str, str]]) -> None:
    assert pairs(text, None) == expected


def test_points_may_part_a_time_of_day() -> None:
    assert values("Screenshot 2023-05-05 at 8.15.31 PM.png", None) == ["2023-05-05T20:15:31"]
    assert values("Video 2023-05-05 20.15.31.mp4", None) == ["2023-05-05T20:15:31"]
    assert values("It was taken on 8.10.21 in Brest.", None) == ["2021-10-08"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chapter 8, 5 May 2023", ["2023-05-05"]),
        ("12 May 5, 2023", ["2023-05-05"]),
        ("They won 21-9 May 5 in front of few.", ["2023-05-05"]),
        ("Shelling began on Tuesday 5 July 1955 hrs.", ["XXXX-07-05T19:55"]),
        ("The barracks burned on 5 July 1955.", ["1955-07-05"]),
    ],
)
def test_figures_beside_a_date(text: str, expected: list[str]) -> None:
    published = PUBLISHED if "won" in text else None
    assert values(text, published) == expected


@pytest.mark.parametrize("text", ["34 May 2023", "May 44th", "May 32nd, 2023"])
def test_a_day_that_no_month_has(text: str) -> None:
    (mention,) = mentions(f"They met on {text}.", None)
    assert mention.impossible


def test_a_year_that_is_guessed_is_not_stated() -> None:
    found = mentions("from 28 May to 2 June", PUBLISHED)
    assert [m.year_stated for m in found] == [False, False]
    found = mentions("from 28 May to 2 June 2019", PUBLISHED)
    assert found[0].value == "2019-05-28" and all(m.year_stated for m in found)


@pytest.mark.parametrize(
    ("text", "prefer", "value"),
    [
        ("3 May", "past", "2023-05-03"),
        ("3 May", "future", "2024-05-03"),
        ("12 December", "nearest", "2022-12-12"),
        ("The fair was held on 1 June.", "future", "2023-06-01"),
        ("The fair will be held on 1 June.", "past", "2022-06-01"),
        ("It was said on Friday.", "future", "2023-05-12"),
        ("It will be said on Friday.", "past", "2023-05-05"),
        ("It will be said on Monday.", "nearest", "2023-05-08"),
        ("It came in January.", "future", "2024-01"),
    ],
)
def test_what_the_user_prefers(text: str, prefer: str, value: str) -> None:
    (mention,) = find(text, PUBLISHED, prefer=prefer)
    assert mention.value == value


@pytest.mark.parametrize(
    "text",
    [
        "the night of 8 to 9 May 2023",
        "on the night of May 8-9, 2023",
        "в ночь с 8 на 9 мая 2023 года",
        "у ніч з 8 на 9 травня 2023 року",
    ],
)
def test_a_night_between_two_days(text: str) -> None:
    (mention,) = find(f"It happened {text}.", None)
    assert mention.value == "2023-05-08TNI"
    assert mention.latest is not None and mention.latest.day == 9


def test_an_abbreviation_of_several_zones_is_noted() -> None:
    (mention,) = find("It began at 9 pm IST on 3 May 2023.", None)
    assert "also stands for UTC+02:00" in (mention.note or "")
    (mention,) = find("It began at 9 pm CET on 3 May 2023.", None)
    assert "also" not in (mention.note or "")


def test_fractions_of_units() -> None:
    assert values("They waited for 5 1/2 hours.", PUBLISHED) == ["PT5.5H"]
    assert values("The bill was due 5/12.", None) == []
