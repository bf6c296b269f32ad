"""Coordinates are coarser in every place they could leave by, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osint.model import Claim, Document, Finding, Interval, Party, Point
from osint.report import render
from osint.report.model import CaseInfo, DocumentResult, Options, Report, SourceInfo
from osint.report.redact import blanked, decimals, precision_words, redacted
from tests.report.sample import case_result, findings

FINE = (
    "48.858370, 2.294481",
    "48°51'30.1\"N 2°17'40.1\"E",
    "8FW4V75V+8Q",
    "https://www.google.com/maps/@48.85837,2.294481,17z",
    "31U DQ 48251 11932",
)


@pytest.mark.parametrize("written", FINE)
def test_a_fine_coordinate_is_blanked_whatever_its_notation(written: str) -> None:
    text = f"It stood at {written} then."
    hidden = blanked(text, 2)
    assert len(hidden) == len(text)
    assert written not in hidden
    assert hidden.startswith("It stood at ") and hidden.endswith(" then.")


@pytest.mark.parametrize("text", ["", "It was 12.5 km, on 3 May 2021.", "version 1.2345", "0.5, 7"])
def test_other_figures_stay(text: str) -> None:
    assert blanked(text, 2) == text


def test_the_coarsest_wish_wins() -> None:
    case = CaseInfo("c", "C", "c.yaml", sharing="TLP:AMBER", redact=4)
    assert decimals(Options(), None) is None
    assert decimals(Options(redact=3), None) == 3
    assert decimals(Options(), replace(case, sharing=None)) == 4
    assert decimals(Options(), case) == 2
    assert decimals(Options(redact=1), case) == 1
    assert decimals(Options(private=True), case) == 4


def test_lines_columns_and_everything_else_hold() -> None:
    before, after = case_result(), redacted(case_result(), 2)
    assert len(after.document.text) == len(before.document.text)
    assert after.redacted == 2
    for one, other in zip(before.findings, after.findings, strict=True):
        assert (one.verdict, one.claim.start, one.claim.end) == (
            other.verdict,
            other.claim.start,
            other.claim.end,
        )
    assert after.findings[0].why == findings()[0].why
    assert after.findings[0].nearest == (
        Point(latitude=47.9, longitude=1.9),
        Point(latitude=48.85, longitude=2.35),
    )


def test_words_links_and_figures_are_covered() -> None:
    fine = FINE[0]
    party = Party(fine, fine, "coordinate", point=Point(latitude=48.85837, longitude=2.294481))
    claim = Claim("coordinates", 0, 5, party, None, Interval(1, 1, "km", text=fine), detail=fine)
    result = DocumentResult(
        Document(id="a", text=f"Here: {fine}", title=fine),
        (Finding(claim, "consistent", f"{fine} lies here.", Interval(1, 1, "km", text=fine)),),
        case=CaseInfo("c", fine, "c.yaml", notes=fine),
        source=SourceInfo("s", url=FINE[3], archived=FINE[3], notes=fine),
    )
    assert "48.858" not in repr(redacted(result, 2))


def test_text_is_whole_on_a_screen_of_one_s_own_alone() -> None:
    fine = "Tartu (58.37812, 26.72934)"
    found = case_result("TLP:RED")
    one = replace(found.findings[0], why=fine, verdict="inconsistent")
    found = replace(found, findings=(one,), expectations=())
    for private in (True, False):
        options = Options(private=private, verbose=True)
        assert (fine in render("text", Report((found,), options=options))) is private


def test_what_is_said_of_it() -> None:
    assert precision_words(2) == (
        "Coordinates are rounded to 2 decimals (about 1 km) and blanked in quotes."
    )
    assert "111 km" in precision_words(0)
    assert "to 1 decimal (" in precision_words(1)
    assert "111 m" in precision_words(3)
