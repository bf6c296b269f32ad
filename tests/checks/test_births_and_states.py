"""Births of an earlier time, and states that countries left before they ended."""

from __future__ import annotations

import pytest

from osint import geocheck


def verdicts(text: str) -> set[str]:
    return {finding.verdict for finding in geocheck(text) if finding.claim.check == "containment"}


@pytest.mark.parametrize(
    ("birth", "event"),
    [
        ("The pianist was born in Ternopil, Poland.", "The festival was held in Ternopil, Poland."),
        ("She grew up in Szczecin, Germany.", "She opened a shop in Szczecin, Germany."),
        ("His mother was born in Karachi, India.", "The ship put in at Karachi, India, in 2003."),
        ("He was born in Hebron, Jordan.", "A strike closed shops in Hebron, Jordan, in 2019."),
    ],
)
def test_a_birth_without_a_year_may_be_of_other_borders(birth: str, event: str) -> None:
    assert verdicts(birth) == {"unresolved"}
    assert verdicts(event) == {"inconsistent"}


@pytest.mark.parametrize(
    "text",
    [
        "The pianist was born in Ternopil, Spain.",
        "He was born in Szczecin, Germany, in 1987.",
        "His mother was born in Karachi, Iran.",
    ],
)
def test_a_birth_is_still_called_where_no_time_fits(text: str) -> None:
    assert verdicts(text) == {"inconsistent"}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The match was played in Ljubljana, Yugoslavia, in 1984.", "consistent"),
        ("The match was played in Ljubljana, Yugoslavia, in 1996.", "unresolved"),
        ("The match was played in Novi Sad, Yugoslavia, in 1996.", "consistent"),
        ("The match was played in Novi Sad, Yugoslavia, in 2009.", "unresolved"),
        ("The match was played in Plovdiv, Yugoslavia, in 1984.", "inconsistent"),
        ("He taught in Mukachevo, Czechoslovakia, in 1929.", "unresolved"),
        ("He taught in Ternopil, Czechoslovakia, in 1929.", "unresolved"),
        ("He taught in Graz, Czechoslovakia, in 1929.", "inconsistent"),
    ],
)
def test_a_country_may_have_left_before_the_end(text: str, verdict: str) -> None:
    assert verdicts(text) == {verdict}


@pytest.mark.parametrize(
    ("edge", "wrong"),
    [
        ("The Afar region of Djibouti is dry.", "The Afar region of Sudan is dry."),
        ("Drought struck Balochistan in Iran.", "Drought struck Balochistan in Oman."),
    ],
)
def test_a_region_whose_name_reaches_abroad(edge: str, wrong: str) -> None:
    assert verdicts(edge) == {"doubtful"}
    assert verdicts(wrong) == {"inconsistent"}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (
            "The Western Australian state capital of Perth sweltered.",
            "The Western Australian state capital of Bunbury sweltered.",
        ),
        (
            "Adelaide, the South Australian capital, sweltered.",
            "Mount Gambier, the South Australian capital, sweltered.",
        ),
    ],
)
def test_the_people_of_a_region_is_read_as_a_whole(right: str, wrong: str) -> None:
    assert verdicts(right) == {"consistent"}
    assert verdicts(wrong) & {"inconsistent", "doubtful"}
