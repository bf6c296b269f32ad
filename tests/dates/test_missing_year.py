"""A year left out: decided by weekday, publication, tense or the text, or not at all."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from osint.extract.dates import missing_year
from osint.extract.dates.spec import Context
from tests.dates.helpers import only, values


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("It was signed on December 5.", date(2021, 1, 10), "2020-12-05"),
        ("It will be signed on January 5.", date(2021, 12, 10), "2022-01-05"),
        ("The January 5 election", date(2021, 12, 10), "2022-01-05"),
        ("It was signed on June 17.", date(2021, 6, 16), "2021-06-17"),  # zones: a day of slack
        ("Fighting began in November.", date(2021, 1, 10), "2020-11"),
        ("Fighting will begin in February.", date(2021, 11, 10), "2022-02"),
        ("Profit fell in the fourth quarter.", date(2021, 1, 28), "2020-Q4"),
        ("Profit will fall in the fourth quarter.", date(2021, 1, 28), "2021-Q4"),
    ],
)
def test_the_nearest_year_by_tense(text: str, published: date, value: str) -> None:
    assert values(text, published) == [value]


def test_without_a_document_date_the_year_stays_open() -> None:
    mention = only("The village fell on April 20.", None)
    assert mention.value == "XXXX-04-20"
    assert mention.earliest is None
    assert mention.latest is None


def test_candidates_by_weekday_without_a_document_date() -> None:
    mention = only("On Thursday, April 20, the village fell.", None)
    assert mention.value == "XXXX-04-20"
    assert mention.years == (2000, 2006, 2017, 2023, 2028)
    assert mention.weekday == 3


def test_a_weekday_that_fits_no_near_year_decides_nothing() -> None:
    mention = only("On Friday, April 20, the village fell.", date(2017, 4, 21))
    assert mention.value == "XXXX-04-20"
    assert 2018 in mention.years
    assert mention.earliest is None


def test_the_one_year_the_text_names_is_taken() -> None:
    text = "It began on 3 March 2015. The village fell on April 20."
    assert values(text, None) == ["2015-03-03", "2015-04-20"]


def test_several_years_in_the_text_are_candidates() -> None:
    text = "It began on 3 March 2015 and ended on 9 May 2016. The village fell on April 20."
    from osint.extract.dates import find

    last = find(text, None)[-1]
    assert last.value == "XXXX-04-20"
    assert last.years == (2015, 2016)


def test_a_year_named_in_the_sentence_is_carried_on() -> None:
    assert values("In 2003 the bombing began on March 20.") == ["2003", "2003-03-20"]
    assert values("The firm, listed since 2003, will report on March 20.")[1] == "2022-03-20"


@pytest.mark.parametrize("tense", [-1, 0, 1])
def test_february_29_is_looked_for_in_leap_years(tense: int) -> None:
    year = missing_year.nearest(2, 29, date(2021, 6, 16), tense)
    assert year in (2020, 2024)


def test_two_digits_without_publication_follow_posix() -> None:
    context = Context(published=None)
    assert missing_year.two_digits(68, context) == 2068
    assert missing_year.two_digits(69, context) == 1969
    assert missing_year.two_digits(69, Context(published=datetime(2055, 1, 1))) == 2069
