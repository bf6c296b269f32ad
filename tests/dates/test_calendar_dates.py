"""Calendar dates in every order, with and without a year."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from osint.extract.dates import find
from tests.dates.helpers import mentions, only, pairs, values


@pytest.mark.parametrize(
    "written",
    [
        "20 April 2017",
        "20th April 2017",
        "20th of April 2017",
        "20th of April, 2017",
        "April 20, 2017",
        "April 20th, 2017",
        "Apr. 20, 2017",
        "APRIL 20, 2017",
        "20-Apr-2017",
        "20/Apr/2017",
        "2017-04-20",
        "2017/04/20",
        "2017/Apr/20",
        "20170420",
        "20.04.2017",
        "20.04.17",
        "Thursday, April 20, 2017",
        "Thursday, 20 April 2017",
        "Thu, 20 Apr 2017",
        "Thursday the 20th of April 2017",
    ],
)
def test_every_way_of_writing_a_day(written: str) -> None:
    mention = only(f"The column was seen on {written}, witnesses wrote.")
    assert mention.value == "2017-04-20"
    assert mention.earliest == datetime(2017, 4, 20)
    assert mention.latest == datetime(2017, 4, 20, 23, 59, 59)
    assert mention.type == "DATE"


def test_the_span_leaves_prepositions_and_commas_out() -> None:
    assert pairs("On Thursday, April 20, it became known.", date(2017, 4, 21)) == [
        ("Thursday, April 20", "2017-04-20")
    ]
    assert only("It closed in December.").text == "December"
    assert only("It closed on Dec. 4, he wrote.").text == "Dec. 4"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("in April 2017", "2017-04"),
        ("in April of 2017", "2017-04"),
        ("in 04/2017", "2017-04"),
        ("in the 2008 season", "2008"),
        ("in the third quarter of 2016", "2016-Q3"),
        ("in Q3 2016", "2016-Q3"),
        ("in the second half of 2016", "2016-H2"),
        ("in the spring of 2016", "2016-SP"),
        ("in winter 2015", "2015-WI"),
        ("in 1997", "1997"),
        ("in the year 2000", "2000"),
        ("in fiscal 1997", "1997"),
        ("in the 1980s", "198"),
        ("in the '80s", "198"),
        ("in the mid-1980s", "198"),
        ("in the 19th century", "18"),
        ("in the 1600s", "16"),
        ("in the 2000s", "200"),
        ("in 2019-W07", "2019-W07"),
        ("in early March 2019", "2019-03"),
        ("in late 2019", "2019"),
        ("in 480 BC", "BC0480"),
        ("in 2011-12", "2011/2012"),
    ],
)
def test_longer_units(words: str, value: str) -> None:
    assert values(f"The bridge was built {words}.") == [value]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("early April 2019", "2019-04-01", "2019-04-10"),
        ("mid-April 2019", "2019-04-11", "2019-04-20"),
        ("late April 2019", "2019-04-21", "2019-04-30"),
        ("the beginning of 2019", "2019-01-01", "2019-03-31"),
        ("the end of 2019", "2019-09-01", "2019-12-31"),
        ("the end of February 2020", "2020-02-21", "2020-02-29"),
    ],
)
def test_parts_narrow_the_bounds_and_keep_the_value(words: str, first: str, last: str) -> None:
    mention = only(f"The ships returned in {words}.")
    assert mention.earliest is not None
    assert mention.latest is not None
    assert (str(mention.earliest.date()), str(mention.latest.date())) == (first, last)


def test_two_parts_are_joined() -> None:
    mention = only("It is moved in mid- and late April, by rail.")
    assert mention.text == "mid- and late April"
    assert (str(mention.earliest), str(mention.latest)) == (
        "2021-04-11 00:00:00",
        "2021-04-30 23:59:59",
    )


def test_leap_years() -> None:
    assert values("It rained on 29 February 2020.") == ["2020-02-29"]
    assert values("It rained on 29 February 2000.") == ["2000-02-29"]
    for year in (1900, 2021, 2100):
        mention = only(f"It rained on 29 February {year}.")
        assert mention.impossible
        assert mention.earliest is None
        assert str(year) in (mention.note or "")


@pytest.mark.parametrize("written", ["30 February", "February 31", "31 April 2019", "June 31"])
def test_days_no_calendar_has(written: str) -> None:
    mention = only(f"The photograph was taken on {written}.")
    assert mention.impossible
    assert (mention.note or "").startswith("no such day")


def test_century_edges() -> None:
    assert values("The 20th century and the 21st century.") == ["19", "20"]
    mention = only("They lived in the 19th century.")
    assert mention.earliest == datetime(1800, 1, 1)
    assert mention.latest == datetime(1899, 12, 31, 23, 59, 59)


def test_iso_weeks_at_the_turn_of_the_year() -> None:
    assert values("It ran in 2020-W53.") == ["2020-W53"]
    assert values("It ran in 2021-W53.") == []
    assert values("It closed last week.", date(2021, 1, 6)) == ["2020-W53"]
    assert values("It closes this week.", date(2021, 1, 2)) == ["2020-W53"]


class TestNumericOrder:
    def test_a_number_above_twelve_decides(self) -> None:
        assert values("It was 24/02/2019.") == ["2019-02-24"]
        assert values("It was 02/24/2019.") == ["2019-02-24"]

    def test_another_date_of_the_text_decides(self) -> None:
        assert values("First 25/02/2019, then 03/04/2019.") == ["2019-02-25", "2019-04-03"]
        assert values("First 02/25/2019, then 03/04/2019.") == ["2019-02-25", "2019-03-04"]

    def test_the_way_dates_are_written_out_decides(self) -> None:
        assert values("On April 9, 2019 it began; on 03/04/2019 not.")[1] == "2019-03-04"
        assert values("On 9 April 2019 it began; on 03/04/2019 not.")[1] == "2019-04-03"

    def test_the_weekday_decides(self) -> None:
        assert values("It was Wednesday 03/04/2019.") == ["2019-04-03"]

    def test_the_order_can_be_told(self) -> None:
        assert find("On 03/04/2019.", None, date_order="mdy")[0].value == "2019-03-04"
        assert find("On 03/04/2019.", None, date_order="dmy")[0].value == "2019-04-03"
        assert find("On 03/04/19.", None, date_order="ymd")[0].value == "2003-04-19"

    def test_otherwise_both_readings_are_kept(self) -> None:
        mention = only("It was 03/04/2019.")
        assert mention.value == "2019-XX-XX"
        assert mention.earliest == datetime(2019, 3, 4)
        assert mention.latest == datetime(2019, 4, 3, 23, 59, 59)
        assert "either way" in (mention.note or "")

    def test_points_put_the_day_first(self) -> None:
        assert values("It was 03.04.2019.") == ["2019-04-03"]

    def test_the_document_date_decides_when_it_is_near(self) -> None:
        assert values("Filed 03/04/2019.", date(2019, 4, 4)) == ["2019-04-03"]


def test_two_digit_years_lie_within_a_century_of_publication() -> None:
    assert values("It was 24.02.98.") == ["1998-02-24"]
    assert values("It was 24.02.30.") == ["2030-02-24"]


def test_nothing_in_an_empty_text() -> None:
    assert mentions("") == ()
    assert mentions("   \n \n") == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It fell (2022-03-01) on the mill.", "2022-03-01"),
        ("It fell (01.03.2022).", "01.03.2022"),
        ("It fell on Tuesday (2022-03-01).", "Tuesday (2022-03-01)"),
    ],
)
def test_brackets_about_a_date_are_none_of_it(text: str, found: str) -> None:
    (mention,) = find(text, None)
    assert (mention.text, mention.value) == (found, "2022-03-01")
