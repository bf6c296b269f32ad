"""Lists of days, each with its weekday: which weekday is whose, and which year they agree on."""

from __future__ import annotations

from datetime import date

import pytest

from tests.checks.test_weekday import findings


def verdicts(text: str, published: date | None = None) -> list[str]:
    return [finding.verdict for finding in findings(text, published)]


@pytest.mark.parametrize(
    "text",
    [
        "The fair opens Thursday, March 5, Friday, March 6, and Saturday, March 7, 2015.",
        "The fair opens March 5, Thursday, March 6, Friday, and March 7, Saturday, 2015.",
        "The fair opens on Thursday, March 5 (Thursday), 2015.",
        "Hearings are set for Monday, June 3, Tuesday, June 4 and Friday, June 7, 2019.",
    ],
)
def test_the_weekday_before_a_day_is_its_own(text: str) -> None:
    assert set(verdicts(text)) == {"consistent"}


@pytest.mark.parametrize(
    "text",
    [
        "The fair opens Thursday, March 5, Saturday, March 6, and Saturday, March 7, 2015.",
        "The fair opens March 5, Thursday, March 6, Saturday, and March 7, Saturday, 2015.",
        "Hearings are set for Monday, June 3, Tuesday, June 5 and Friday, June 7, 2019.",
    ],
)
def test_a_wrong_one_among_them_is_still_called(text: str) -> None:
    assert verdicts(text) == ["consistent", "inconsistent", "consistent"]


LATER = date(2009, 3, 15)
SEASON = "Sign-up for the 2008 season: {} Feb. 18, Wednesday, Feb. 20, and Friday, Feb. 22."


def test_days_agree_on_a_year_that_the_text_names() -> None:
    assert verdicts(SEASON.format("Monday,"), LATER) == ["consistent"] * 3


def test_one_day_that_does_not_agree_is_called() -> None:
    assert verdicts(SEASON.format("Tuesday,"), LATER)[0] == "inconsistent"


def test_a_year_that_is_only_named_does_not_clear_a_wrong_weekday() -> None:
    text = "In 2008 it rained. Talks are set for Wednesday, Feb. 18, and Monday, Feb. 22."
    assert verdicts(text, date(2009, 2, 10)) == ["consistent", "doubtful"]
