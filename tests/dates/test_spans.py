"""Where expressions begin and end, as TimeML marks them: no prepositions, with articles and bounds."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dates.helpers import pairs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The third cut in six weeks was small.", ("six weeks", "P6W")),
        ("The ministers resigned within a day.", ("a day", "P1D")),
        ("She must answer within 21 days.", ("21 days", "P21D")),
        ("The first to do so in nearly 600 years left.", ("nearly 600 years", "P600Y")),
        ("Tickets were gone in half an hour.", ("half an hour", "PT30M")),
        ("Profit for the nine months rose.", ("the nine months", "P9M")),
        ("A five-year contract was signed.", ("five-year", "P5Y")),
        ("The twenty-four-hour strike failed.", ("twenty-four-hour", "PT24H")),
        ("He wrote nothing for more than two decades.", ("more than two decades", "P2DE")),
        ("It takes at least three hours.", ("at least three hours", "PT3H")),
        ("The search will last another week.", ("another week", "P1W")),
        ("The team trains twice a week there.", ("twice a week", "P1W")),
        ("He called four times a day there.", ("four times a day", "P1D")),
        ("A 72-year-old woman was found.", ("72-year-old", "P72Y")),
        ("The driver, 34 years old, fled.", ("34 years old", "P34Y")),
        ("Photographs from the last few hours before the blast.", ("the last few hours", "PTXH")),
        ("Nobody at the moment knows.", ("the moment", "PRESENT_REF")),
        ("It belonged to the past.", ("the past", "PAST_REF")),
        ("In the future such failures should end.", ("the future", "FUTURE_REF")),
        ("It began on the night of March 20.", ("the night of March 20", "2021-03-20TNI")),
    ],
)
def test_spans(text: str, expected: tuple[str, str]) -> None:
    assert pairs(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "He spends the nights in the summer palace.",
        "She runs a winter camp for boys.",
        "Its role in the future constitution is small.",
    ],
)
def test_what_only_describes_is_no_time(text: str) -> None:
    assert pairs(text) == []


def test_a_summer_is_still_one() -> None:
    assert pairs("The palace burned in the summer and was left.") == [("the summer", "2021-SU")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rates were cut on Friday, the third cut in a row.", [("Friday", "2021-06-11")]),
        ("They came on Friday, the 13th, and left.", [("Friday, the 13th", "2020-11-13")]),
    ],
)
def test_an_ordinal_behind_a_weekday(text: str, found: list[tuple[str, str]]) -> None:
    assert pairs(text) == found


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "The raid was on 5 March 2019. It was the worst attack since 1983. Two days later he died.",
            ("Two days later", "2019-03-07"),
        ),
        ("He fled on 5 March 2019. Two days later he died.", ("Two days later", "2019-03-07")),
        (
            "The town burned on 5 March 2019. It was founded in 1830. That day he was away.",
            ("That day", "2019-03-05"),
        ),
        ("It burned on 5 March 2019. That night he was away.", ("That night", "2019-03-05TNI")),
        (
            "It burned late on Monday. The blast came at 9:55 p.m.",
            ("9:55 p.m.", "2021-06-14T21:55"),
        ),
        (
            "It burned late on Monday. The mayor will speak at 9:55 p.m.",
            ("9:55 p.m.", "2021-06-16T21:55"),
        ),
        ("Games set for Monday night were called off.", ("Monday night", "2021-06-14TNI")),
        ("Games are set for Monday night there.", ("Monday night", "2021-06-21TNI")),
        ("The economy shrank in the first quarter.", ("the first quarter", "2021-Q1")),
        ("Traders await figures on Friday.", ("Friday", "2021-06-18")),
        ("The change takes effect next Jan. 1.", ("next Jan. 1", "2022-01-01")),
        ("He was freed last March 7 by a guard.", ("last March 7", "2021-03-07")),
    ],
)
def test_what_is_counted_from(text: str, last: tuple[str, str]) -> None:
    assert pairs(text)[-1] == last


def test_nothing_is_counted_without_a_day_of_publication() -> None:
    assert pairs("The blast came at 9:55 p.m.", None) == [("9:55 p.m.", "T21:55")]
    assert pairs("She left on 3 May 2020. The blast came at 9 p.m.", date(2020, 6, 1))[-1] == (
        "9 p.m.",
        "2020-05-03T21:00",
    )
