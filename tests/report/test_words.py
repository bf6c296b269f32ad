"""The phrases that every readable format shares."""

from __future__ import annotations

import pytest

from osint.model import Claim, Finding, Interval, Party, Point
from osint.report import render
from osint.report.model import Expectation, Review, Tally, as_expected
from osint.report.words import (
    candidates_words,
    comparison,
    computed_words,
    expectation_words,
    expected_of,
    party_words,
    point_words,
    review_words,
    stated_words,
    undated_words,
)
from tests.report.sample import case_result, report, result, springfields


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (Interval(113, 137, "km", 125.23), "125.2 km (113 to 137)"),
        (Interval(1133, 1155, "km", 1144), "1,144 km (1,133 to 1,155)"),
        (Interval(0, 0.004, "km", 0.00064), "0.64 m (0 to 4)"),
        (Interval(5, 5, "km", 5), "5 km"),
        (Interval(2, 4, "h"), "2 to 4 h"),
        (Interval(None, None, "", text="Thursday"), "Thursday"),
        (Interval(61.4, 91.7, "km/h", 75), "75 km/h (61.4 to 91.7)"),
        (None, ""),
    ],
)
def test_computed_figures(interval: Interval | None, words: str) -> None:
    assert computed_words(interval) == words


def test_stated_figures_keep_their_words() -> None:
    assert stated_words(Interval(150, 150, "km", text="only 150\n km")) == "“only 150 km”"
    assert stated_words(Interval(10, 20, "mi")) == "10 to 20 mi"
    claim = Claim("distance", 0, 1, stated=Interval(1, 1, "km"))
    assert comparison(Finding(claim, "unresolved", "no place")) == ""


def test_parties_and_points() -> None:
    border = Party("x", "Russia–China border", "border", country="RU", other_country="CN")
    assert party_words(border) == "Russia–China border"
    half = Party("x", "border with Poland", "border", country=None, other_country="PL")
    assert party_words(half) == "border with Poland"
    assert party_words(Party("x", "X", "unknown")) == "X, not located"
    assert party_words(None) == ""
    assert point_words(Point(latitude=44.0, longitude=131.668647)) == "44.00, 131.66865"


def test_candidates_are_told_only_where_nothing_is_decided() -> None:
    open_ = Party("Springfield", "Springfield", "unknown", candidates=springfields())
    words = candidates_words(Finding(Claim("distance", 0, 1, subject=open_), "unresolved", "x"))
    assert words.startswith(
        "“Springfield” could be Springfield, Illinois, United States (39.00, -89.00);"
    )
    assert words.endswith("and 1 more")


def test_expectations_in_words() -> None:
    assert expectation_words(None, "consistent") == ""
    assert expectation_words(Expectation("a"), "inconsistent") == ""
    assert expectation_words(Expectation("a", "doubtful"), "doubtful") == "as the case expects"
    assert expectation_words(Expectation("a", "doubtful"), "consistent") == (
        "the case expects doubtful"
    )
    assert "does not list" in expectation_words(Expectation("a", forbidden=True), "consistent")
    review = Review("False", "The Desk", "2021-03-04")
    assert review_words(Expectation("a", review=review)) == "rated “False” by The Desk, 2021-03-04"


def test_what_calls_for_attention() -> None:
    bad = Finding(Claim("distance", 0, 1), "inconsistent", "x")
    assert not as_expected(bad, None)
    assert as_expected(bad, Expectation("a", "inconsistent"))
    assert not as_expected(bad, Expectation("a"))
    assert not Expectation("a", forbidden=True).met("consistent")


def test_a_tally_counts_articles_and_cases() -> None:
    tally = Tally()
    tally.add(result())
    assert (tally.documents, tally.findings, tally.unmet, tally.expected) == (1, 15, 10, 0)
    tally.add(case_result())
    assert (tally.unexpected, tally.expected) == (1, 14)
    assert tally.record()["other_than_expected"] == 1


def test_what_waits_for_the_date_of_publication() -> None:
    given = "If the text was published on the day at its head, say so: --published 2024-09-14."
    asked = "Give the date of publication: --published YYYY-MM-DD."
    assert undated_words({given: 2}, 1) == f"2 findings need the date of publication. {given}"
    for steps, documents in (({asked: 1}, 1), ({asked: 1, given: 2}, 1), ({given: 2}, 3)):
        assert undated_words(steps, documents).endswith(
            "the date of publication: --published YYYY-MM-DD."
        )


def test_cases_are_summed_up_in_a_sentence_that_github_shows_too() -> None:
    tally = Tally()
    tally.expected = 33
    assert expected_of(tally) == "All 33 as the case files expect."
    tally.unexpected = 1
    assert expected_of(tally) == "1 of 34 differs from what the case files expect."
    written = render("github", report(case_result())).splitlines()[-1]
    assert "from what the case files expect" in written or "as the case" in written
