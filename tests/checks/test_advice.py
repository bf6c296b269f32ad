"""What a reader can do about an unresolved finding: a command or a line to paste, that fits it."""

from __future__ import annotations

import pytest

import osint
from osint.case.strict_yaml import parse


def _steps(text: str, check: str) -> list[str]:
    found = osint.geocheck(text, only=[check])
    return [f.next or "" for f in found if f.verdict == "unresolved"]


def test_an_unknown_place_is_pinned_by_a_line_that_a_case_file_takes() -> None:
    (step,) = _steps("Qurvex lies 40 km from Graz.", "distance")
    line = step.split("`")[1]
    assert line == 'places: {"Qurvex": {at: "LATITUDE, LONGITUDE"}}'
    assert "Qurvex" in parse(line, "case.yaml").value["places"].value


def test_the_name_that_is_missing_is_the_one_to_pin() -> None:
    (step,) = _steps("Graz lies 40 km from Qurvex.", "distance")
    assert '"Qurvex"' in step


@pytest.mark.parametrize(
    ("text", "check", "step"),
    [
        ("It rained on Monday, March 3.", "weekday", "--published YYYY-MM-DD"),
        ("At 6 a.m. local time (0900 GMT) the mayor spoke.", "timezone", "osint sun PLACE"),
    ],
)
def test_what_is_missing_is_asked_for(text: str, check: str, step: str) -> None:
    (told,) = _steps(text, check)
    assert step in told


def test_what_lies_inside_is_no_matter_of_measuring() -> None:
    (step,) = _steps("Lyon lies 30 km from Auvergne-Rhône-Alpes.", "distance")
    assert "border or its capital" in step and "osint distance" not in step


def test_an_open_border_is_named_in_a_case_file() -> None:
    (step,) = _steps("Graz lies 15 km north of the border.", "distance")
    assert step == "Say in a case file which border it is: `object: border A-B` in the claim."


@pytest.mark.parametrize(
    "text",
    [
        "Graz lies 150 km south of Vienna.",
        "Melk is near Sankt Pölten.",
        "Sankt Pölten lies between Vienna and Linz.",
        "Graz is in Austria.",
        "Graz lies north of Maribor.",
        "The bridge in Graz stands at 47.0707, 15.4395.",
        "Austria's border with Italy is 430 km long.",
        "He drove from Graz to Vienna in two hours.",
    ],
)
def test_a_finding_names_the_rule_that_read_it(text: str) -> None:
    found = osint.geocheck(text)
    assert found and all(one.rule for one in found), [(one.claim.check, one.rule) for one in found]
