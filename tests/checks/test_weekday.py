"""The weekday of a date, with the year stated, left out, or unknown."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest

from osint.checks import weekday
from osint.extract.dates import find
from osint.model import Document, Extraction, Finding, Given
from osint.world import World

WORLD = cast(World, None)  # the calendar needs no map


def findings(text: str, published: date | None = None) -> list[Finding]:
    document = Document(id="a", text=text, published=published)
    extraction = Extraction(document, Given(dates=find(text, published)))
    return [weekday.check(claim, WORLD) for claim in weekday.find(extraction, WORLD)]


def only(text: str, published: date | None = None) -> Finding:
    found = findings(text, published)
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("text", "published", "verdict"),
    [
        ("On Thursday, April 20, 2017, it rained.", None, "consistent"),
        ("On Friday, April 20, 2017, it rained.", None, "inconsistent"),
        ("On Friday, April 20, 2017, it rained.", date(2017, 4, 21), "inconsistent"),
        ("On Thu, 20 Apr 2017 it rained.", None, "consistent"),
        ("On Thursday 20.04.2017 it rained.", None, "consistent"),
        ("On Friday 20.04.2017 it rained.", None, "inconsistent"),
        ("On Thursday 2017-04-20 it rained.", None, "consistent"),
        ("On April 20, 2017 (Thursday) it rained.", None, "consistent"),
        ("On Thursday, April 20, it rained.", date(2017, 4, 21), "consistent"),
        ("On Thursday, April 20, it rained.", date(2018, 1, 5), "consistent"),
        ("On Friday, April 20, it rained.", date(2017, 4, 21), "inconsistent"),
        ("On Friday, April 20, there is a parade.", date(2017, 9, 1), "unresolved"),
        ("On Tuesday, 29 February, it rained.", date(2017, 4, 21), "inconsistent"),
        ("On Monday, 29 February, it rained.", date(2017, 4, 21), "consistent"),
        ("On Thursday, April 20, it rained.", None, "unresolved"),
        ("В четверг, 20 апреля 2017 года, шёл дождь.", None, "consistent"),
        ("В пятницу, 20 апреля 2017 года, шёл дождь.", None, "inconsistent"),
        ("У четвер, 20 квітня 2017 року, йшов дощ.", None, "consistent"),
        ("On Thursday at 6 p.m., April 20, 2017.", None, "consistent"),
    ],
)
def test_verdicts(text: str, published: date | None, verdict: str) -> None:
    assert {finding.verdict for finding in findings(text, published)} <= {verdict}
    if "6 p.m." not in text:
        assert only(text, published).verdict == verdict


def test_the_reason_can_be_checked_by_hand() -> None:
    finding = only("On Friday, April 20, 2017, it rained.")
    assert finding.why == "April 20, 2017 falls on a Thursday, not a Friday."
    assert finding.model == "proleptic Gregorian calendar"


def test_without_any_year_the_years_that_fit_are_listed() -> None:
    why = only("On Thursday, April 20, it rained.").why
    assert "2017 and 2023" in why or "2017, 2023" in why


def test_years_that_would_fit_are_named_beside_the_contradiction() -> None:
    finding = only("On Friday, April 20, it rained.", date(2017, 4, 21))
    assert "Thursday in 2017" in finding.why
    assert "2018" in finding.why


def test_the_old_calendar_is_only_doubtful() -> None:
    finding = only("On Wednesday, 25 October 1917, the palace was stormed.")
    assert finding.verdict == "doubtful"
    assert "Julian" in finding.why


@pytest.mark.parametrize(
    "text",
    [
        "It rained on Friday.",
        "It rained on April 20, 2017.",
        "It rained last Friday and on April 20, 2017, too.",
        "Friday the 13th is a film.",
        "Read the Sunday Times.",
        "From the Harbor Sun, August 16, 2008.",
        "",
    ],
)
def test_nothing_to_check(text: str) -> None:
    assert findings(text, date(2017, 4, 21)) == []


def test_every_day_of_a_leap_year() -> None:
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    for ordinal in range(date(2020, 1, 1).toordinal(), date(2021, 1, 1).toordinal(), 5):
        day = date.fromordinal(ordinal)
        right = f"It was {names[day.weekday()]}, {day.day} {day:%B} {day.year}, then."
        wrong = f"It was {names[(day.weekday() + 1) % 7]}, {day.day} {day:%B} {day.year}, then."
        assert only(right).verdict == "consistent"
        assert only(wrong).verdict == "inconsistent"


@pytest.mark.parametrize(
    "text",
    [
        "The convoy left on Sunday, 12 December, at 1200 GMT.",
        "It was shelled on Tuesday 5 March at 2030 local time.",
        "Guards saw it at 1900 hrs on Friday 3 June.",
    ],
)
def test_four_digits_of_a_clock_are_no_year(text: str) -> None:
    for found in findings(text):
        assert found.verdict == "unresolved"
    for found in findings(text, published=date(1999, 1, 1)):
        assert isinstance(found.claim.detail, weekday.StatedDay)
        assert found.claim.detail.year is None


def test_a_year_beside_a_clock_of_four_digits_is_still_checked() -> None:
    assert only("It left on Monday, 12 December 2021, at 1200 GMT.").verdict == "inconsistent"
    assert only("It left on Sunday, 12 December 2021, at 1200 GMT.").verdict == "consistent"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The clinic burned yesterday, Monday.", ["consistent"]),
        ("The clinic burned yesterday, Thursday.", ["inconsistent"]),
        ("The clinic burned yesterday, Sunday.", []),  # written a day before it came out
        ("The council meets on Wednesday (tomorrow).", ["consistent"]),
        ("The council meets on Saturday (tomorrow).", ["inconsistent"]),
        ("Today, Friday prayers were cancelled.", []),
        ("He came yesterday. Friday was calm.", []),
        ("Он приехал вчера, в субботу.", ["inconsistent"]),
        ("Він приїхав учора, у понеділок.", ["consistent"]),
    ],
)
def test_a_weekday_beside_a_day_counted_from_publication(text: str, verdict: list[str]) -> None:
    assert [each.verdict for each in findings(text, date(2022, 3, 15))] == verdict
    assert findings(text) == []


def test_both_days_of_a_pair() -> None:
    form = "They met on Saturday and {}, May 18 and 19, 2019."
    assert [each.verdict for each in findings(form.format("Sunday"))] == ["consistent"] * 2
    assert [each.verdict for each in findings(form.format("Monday"))] == [
        "consistent",
        "inconsistent",
    ]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Drones hit the port overnight into Tuesday, July 4.", "consistent"),
        ("Drones hit the port overnight into Sunday, July 4.", "inconsistent"),
        ("В ночь на вторник, 4 июля, дроны атаковали порт.", "consistent"),
        ("В ночь на воскресенье, 4 июля, дроны атаковали порт.", "inconsistent"),
        ("У ніч на неділю, 4 липня 2023 року, дрони атакували порт.", "inconsistent"),
        ("У ніч на вівторок, 4 липня 2023 року, дрони атакували порт.", "consistent"),
        ("В ночь на понедельник, 1 января 2024 года, горел склад.", "consistent"),
    ],
)
def test_the_night_onto_a_day(text: str, verdict: str) -> None:
    assert only(text, date(2023, 7, 5)).verdict == verdict
