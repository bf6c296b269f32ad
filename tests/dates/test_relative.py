"""Dates counted from the document's date, or from what the sentence is about."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.dates.helpers import only, pairs, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It rained yesterday.", "2021-06-15"),
        ("It rains today.", "2021-06-16"),
        ("It will rain tomorrow.", "2021-06-17"),
        ("It rained the day before yesterday.", "2021-06-14"),
        ("It will rain the day after tomorrow.", "2021-06-18"),
        ("It rained last week.", "2021-W23"),
        ("It rained this week.", "2021-W24"),
        ("It will rain next week.", "2021-W25"),
        ("It rained last month.", "2021-05"),
        ("It rained earlier this month.", "2021-06"),
        ("It rained last year.", "2020"),
        ("It will rain next year.", "2022"),
        ("It rained last quarter.", "2021-Q1"),
        ("It rained last weekend.", "2021-W23-WE"),
        ("It rained over the weekend.", "2021-W23-WE"),
        ("It will rain this weekend.", "2021-W24-WE"),
        ("It rained last summer.", "2020-SU"),
        ("It will rain this summer.", "2021-SU"),
        ("It rained last November.", "2020-11"),
        ("It will rain next April.", "2022-04"),
        ("It rained three days ago.", "2021-06-13"),
        ("It rained two weeks ago.", "2021-W22"),
        ("It rained six months ago.", "2020-12"),
        ("It rained 20 years ago.", "2001"),
        ("It rained a year ago.", "2020"),
        ("It rained in August last year.", "2020-08"),
        ("It rained on the first Monday of last month.", "2021-05-03"),
        ("It rained on the last Friday of May.", "2021-05-28"),
        ("It rained in the first week of May.", "2021-W18"),
        ("It rained at the end of last month.", "2021-05"),
        ("It is raining now.", "PRESENT_REF"),
        ("It is currently raining.", "PRESENT_REF"),
        ("It has rained recently.", "PAST_REF"),
        ("It rained in recent weeks.", "PAST_REF"),
        ("It rained several years ago.", "PAST_REF"),
    ],
)
def test_counted_from_publication(text: str, value: str) -> None:
    assert values(text) == [value]


def test_an_exact_count_narrows_the_bounds() -> None:
    weeks, years = only("It rained three weeks ago."), only("It rained two years ago.")
    assert (weeks.value, weeks.earliest) == ("2021-W21", datetime(2021, 5, 26))
    assert (years.value, years.earliest) == ("2019", datetime(2019, 6, 1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 May he left; two days later he was back.", ["2021-05-03", "2021-05-05"]),
        ("On 3 May he left, the day before she had.", ["2021-05-03", "2021-05-02"]),
        ("He left on 3 May and returned the next day.", ["2021-05-03", "2021-05-04"]),
        ("He left on 3 May and returned the following week.", ["2021-05-03", "2021-W19"]),
        ("Profit rose in the third quarter of 2018 from a year earlier.", ["2018-Q3", "2017-Q3"]),
        ("He was shot on May 21, 2015, the same day.", ["2015-05-21", "2015-05-21"]),
    ],
)
def test_counted_from_what_the_sentence_is_about(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_the_next_sentence_goes_on_counting_but_another_paragraph_does_not() -> None:
    assert values("He left on 3 May. Two days earlier, it rained.") == ["2021-05-03", "2021-05-01"]
    text = "He left on 3 May.\n\nTwo days earlier, it rained."
    assert values(text) == ["2021-05-03", "2021-06-14"]


def test_a_year_is_not_carried_into_another_sentence() -> None:
    assert values("He was born in 1975. He left on 3 May.") == ["1975", "2021-05-03"]


def test_a_length_counted_from_an_event_is_a_duration() -> None:
    assert pairs("She was found three weeks after she vanished.") == [("three weeks", "P3W")]
    assert pairs("It came a day before the summit.") == [("a day", "P1D")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It rained yesterday.", "XXXX-XX-XX"),
        ("It rained last week.", "XXXX-WXX"),
        ("It rained last month.", "XXXX-XX"),
        ("It rained last year.", "XXXX"),
        ("It rained on Friday.", "XXXX-WXX-5"),
        ("It rained three days ago.", "XXXX-XX-XX"),
        ("It rained last night.", "XXXX-XX-XXTNI"),
    ],
)
def test_without_a_document_date_nothing_is_placed(text: str, value: str) -> None:
    mention = only(text, None)
    assert mention.value == value
    assert mention.earliest is None
    assert mention.latest is None


@pytest.mark.parametrize(
    ("text", "value", "first", "last"),
    [
        ("Prices doubled in the past two years.", "P2Y", "2019-06-16", "2021-06-16"),
        ("He was seen in the past 72 hours.", "PT72H", "2021-06-13", "2021-06-16"),
        ("It will close within 60 days.", "P60D", "2021-06-16", "2021-08-15"),
        ("It shows images not older than 72 hours.", "PT72H", "2021-06-13", "2021-06-16"),
        ("It may double over the next year.", "P1Y", "2021-06-17", "2022-06-16"),
        ("Rain fell over the last week.", "P1W", "2021-06-09", "2021-06-16"),
    ],
)
def test_lengths_with_known_ends(text: str, value: str, first: str, last: str) -> None:
    mention = only(text)
    assert (mention.type, mention.value) == ("DURATION", value)
    assert mention.earliest is not None
    assert mention.latest is not None
    assert (str(mention.earliest.date()), str(mention.latest.date())) == (first, last)


def test_the_edges_of_time_raise_nothing() -> None:
    for published in (date(1, 1, 1), date(9999, 12, 31)):
        for text in ("It rained 30 years ago.", "in the next 90 years", "last week", "next decade"):
            values(text, published)
    assert values("It began 5000 years ago.") == []
