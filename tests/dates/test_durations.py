"""Durations and sets, as TIMEX3 types and values."""

from __future__ import annotations

import pytest

from tests.dates.helpers import only, values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("two years", "P2Y"),
        ("nearly 40 years", "P40Y"),
        ("3.5 years", "P3.5Y"),
        ("two and a half years", "P2.5Y"),
        ("a year and a half", "P1.5Y"),
        ("two-and-a-half years", "P2.5Y"),
        ("half an hour", "PT30M"),
        ("half a century", "P50Y"),
        ("three months", "P3M"),
        ("ninety-nine days", "P99D"),
        ("a hundred days", "P100D"),
        ("a few days", "PXD"),
        ("several weeks", "PXW"),
        ("a couple of hours", "PT2H"),
        ("a decade", "P1DE"),
        ("two decades", "P2DE"),
        ("decades", "PXDE"),
        ("years", "PXY"),
        ("three hours and 30 minutes", "PT3H30M"),
        ("two years and three months", "P2Y3M"),
        ("two consecutive days", "P2D"),
        ("two nights", "P2D"),
        ("a fortnight", "P2W"),
        ("1,000 years", "P1000Y"),
    ],
)
def test_durations(words: str, value: str) -> None:
    mention = only(f"The siege lasted for {words}.")
    assert (mention.type, mention.value) == ("DURATION", value)
    assert mention.earliest is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met daily for talks.", "P1D"),
        ("They meet every day there.", "P1D"),
        ("They meet each year there.", "P1Y"),
        ("They meet every two weeks there.", "P2W"),
        ("They meet quarterly there.", "P3M"),
        ("They meet every morning there.", "XXXX-XX-XXTMO"),
        ("They meet every weekend there.", "XXXX-WXX-WE"),
        ("The annual parade was held there.", "P1Y"),
        ("They meet Friday mornings there.", "XXXX-WXX-5TMO"),
    ],
)
def test_sets(text: str, value: str) -> None:
    mention = only(text)
    assert (mention.type, mention.value) == ("SET", value)


def test_the_first_in_years_does_not_begin_now() -> None:
    mention = only("It will be the first visit in 20 years.")
    assert (mention.value, mention.earliest) == ("P20Y", None)


def test_the_first_months_of_a_year_have_bounds() -> None:
    mention = only("Exports fell in the first two months of 2019.")
    assert (mention.type, mention.value) == ("DURATION", "P2M")
    assert str(mention.latest) == "2019-02-28 23:59:59"


@pytest.mark.parametrize(
    "text",
    [
        "A club for 34-year-olds opened.",
        "He bought a quarter of the shares.",
        "Read the Daily Messenger for more.",
        "A day-care centre opened.",
    ],
)
def test_no_durations(text: str) -> None:
    assert values(text) == []
