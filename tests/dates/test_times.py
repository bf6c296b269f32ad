"""Times of day, their zones, and parts of the day."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.dates.helpers import mentions, only, values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("at 3:30 p.m. on Friday", "2021-06-11T15:30"),
        ("on Friday at 3 pm", "2021-06-11T15:00"),
        ("on Friday at 15:30", "2021-06-11T15:30"),
        ("on Friday at 15h30", "2021-06-11T15:30"),
        ("at noon on Friday", "2021-06-11T12:00"),
        ("at midnight on Friday", "2021-06-12T00:00"),
        ("at half past three on Friday", "2021-06-11T03:30"),
        ("at 12:15 a.m. Friday", "2021-06-11T00:15"),
        ("at 12:15 p.m. Friday", "2021-06-11T12:15"),
        ("on June 4, 2020 at 07:05:09", "2020-06-04T07:05:09"),
        ("on 2020-06-04T07:05:09Z", "2020-06-04T07:05:09Z"),
        ("on 2020-06-04 07:05", "2020-06-04T07:05"),
        ("at 2020-06-04T07:05:09+03:00", "2020-06-04T07:05:09+03:00"),
        ("on Wed Jun 03 15:50:06 +0000 2020", "2020-06-03T15:50:06Z"),
        ("at 9 a.m. yesterday", "2021-06-15T09:00"),
        ("yesterday morning", "2021-06-15TMO"),
        ("last night", "2021-06-15TNI"),
        ("on the morning of 4 June 2020", "2020-06-04TMO"),
        ("in the night of 4 June 2020", "2020-06-04TNI"),
        ("overnight", "2021-06-15TNI"),
    ],
)
def test_on_a_day(words: str, value: str) -> None:
    mention = only(f"The town was shelled {words}.")
    assert (mention.type, mention.value) == ("TIME", value)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("10:00 GMT", "2021-06-16T10:00Z"),
        ("0930 GMT", "2021-06-16T09:30Z"),
        ("10:00 UTC+3", "2021-06-16T10:00+03:00"),
        ("10:00 MSK", "2021-06-16T10:00+03:00"),
        ("10 a.m. EST", "2021-06-16T10:00-05:00"),
        ("10:00 Moscow time", "2021-06-16T10:00+03:00"),
        ("10:00 Pyongyang time", "2021-06-16T10:00+09:00"),
    ],
)
def test_zones(words: str, value: str) -> None:
    found = mentions(f"Fired yesterday, the rocket crashed today at {words}, they said.")
    assert [mention.value for mention in found] == ["2021-06-15", value]
    minute = 30 if "09:30" in value else 0
    assert found[1].earliest == datetime(2021, 6, 16, int(value[11:13]), minute)
    assert "UTC" in (found[1].note or "")


def test_a_night_reaches_into_the_next_morning() -> None:
    mention = only("The town was shelled on Friday night.")
    assert mention.earliest == datetime(2021, 6, 11, 18)
    assert mention.latest == datetime(2021, 6, 12, 5, 59, 59)


def test_a_time_belongs_to_the_day_of_its_sentence() -> None:
    assert values("On 4 June 2020 he left; at 6 p.m. he was back.")[1] == "2020-06-04T18:00"
    assert values("He left at 6 p.m. for good.", None) == ["T18"]


def test_a_month_or_week_gives_a_time_no_day() -> None:
    text = "On Friday he said: we meet next month at 6 p.m., as before."
    assert values(text)[-1].endswith("T18:00")
    assert not any("-07T" in value for value in values(text))


def test_where_no_day_is_named_the_value_is_the_time_alone() -> None:
    mention = only("He heard it at 3:15 pm in the yard.")
    assert mention.value == "T15:15"
    assert mention.earliest == datetime(2021, 6, 16, 15, 15)


@pytest.mark.parametrize("words", ["25:00", "12:60", "13 a.m.", "3:4"])
def test_no_time(words: str) -> None:
    found = values(f"At 9:15 the score was {words} in the end.")
    assert [value for value in found if "T" in value] == ["T09:15"]
