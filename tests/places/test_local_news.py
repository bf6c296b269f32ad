"""What local papers write: datelines, inhabitants, towns called as a people, letters of states."""

from __future__ import annotations

import pytest

from tests.places.conftest import Recognise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SACRAMENTO — Voters went to the polls.", ["SACRAMENTO"]),
        ("ATHENS, Greece - Runners collapsed in the heat.", ["ATHENS", "Greece"]),
        ("DETROIT -- The plant will close in June.", ["DETROIT"]),
        ("VIENNA (AFP) - Ministers met behind closed doors.", ["VIENNA"]),
        ("Plant to close in June. XENIA, Ohio — The plant will close.", ["XENIA", "Ohio"]),
        ("READING, England — Pupils went back to school.", ["READING", "England"]),
        ("MASON - Good morning, everybody.", []),
        ("HIGHWAYS — Work begins on three of them.", []),
        ("CHELSEA — What a result!", []),
    ],
)
def test_a_report_is_sent_from_a_place(found: Recognise, text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Winona man was pulled from the river.", ["Winona"]),
        ("Chapin woman hurt in crash.", ["Chapin"]),
        ("A Regina teenager won the prize.", ["Regina"]),
        ("A Ford man all his life, he drove nothing else.", []),
        ("The Smith family moved away.", []),
    ],
)
def test_inhabitants_live_in_a_town(found: Recognise, text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Arab states and the Arab League met.",
        "The vote in Congress was on NATO and the UN envoy.",
        "Shares of Samsung, Nokia and Oracle fell.",
        "The Division of Highways and the Ministry of Interior agreed.",
        "The duty AB heard it over the PA system.",
        "The officer with an AR-style rifle climbed to FL 180.",
        "They said it in Farsi, by the grace of Allah.",
    ],
)
def test_words_that_mean_something_else_are_no_towns(found: Recognise, text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She moved to Arab, Alabama.", ["Arab", "Alabama"]),
        ("A man was shot in Casino, New South Wales.", ["Casino", "New South Wales"]),
        ("He works in Reading, PA, and votes in PA.", ["Reading", "PA", "PA"]),
        ("Snow closed roads near Calgary, AB.", ["Calgary", "AB"]),
    ],
)
def test_the_towns_are_found_where_they_are_meant(
    found: Recognise, text: str, expected: list[str]
) -> None:
    assert found(text) == expected


def test_a_given_name_stays_a_persons(found: Recognise) -> None:
    assert found("Anna and Charlotte Graham won. Anna got $40 and Charlotte received $25.") == []
    assert "Charlotte" in found("Charlotte Graham lives in Charlotte. She left Charlotte at nine.")
