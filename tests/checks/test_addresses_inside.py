"""Addresses within a sentence, which goes on behind them."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

CALLED = (["containment=inconsistent"], ["containment=doubtful"])


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("A jet bound for Porto, {}, met a glider.", "Portugal", "Greece"),
        (
            "Shells hit the depot in Kupiansk, {}, 100 km east of Kharkiv.",
            "Kharkiv Oblast",
            "Lviv Oblast",
        ),
        ("Bejaia, {}, where the fleet lay, was bombed.", "Algeria", "Egypt"),
        ("The clip was shot from a roof in Mosul, {}, looking west.", "Iraq", "Iran"),
        ("In Uman, {}, schools are shut.", "Cherkasy Oblast", "Donetsk Oblast"),
        ("Malaga, {}, sent two crews.", "Spain", "Turkey"),
        ("Our partners in Nyala, {}, report new arrivals.", "South Darfur", "Blue Nile"),
    ],
)
def test_what_holds_and_its_twin(text: str, right: str, wrong: str) -> None:
    assert verdicts(text.format(right), "containment") == ["containment=consistent"]
    assert verdicts(text.format(wrong), "containment") in CALLED


@pytest.mark.parametrize(
    "text",
    [
        "In Brussels, Ukraine, backed by its allies, asked for talks.",
        "With its troops near Kharkiv, Russia, for its part, holds the line.",
        "Speaking to reporters in Berlin, Ukraine, unmoved so far, asked for shells.",
        "The tour goes to Paris, Belgium, then home.",
        "He has lived in Vienna, Hungary, and Rome.",
        "The envoy flew to Moscow, Beijing, and Tehran.",
        "During the talks in Doha, Israel, led by its prime minister, agreed.",
    ],
)
def test_another_subject_or_a_list(text: str) -> None:
    assert verdicts(text, "containment") == []


def test_a_further_area_that_holds_makes_it_an_address() -> None:
    told = "IMAGE of Bakhmut, {}, Ukraine, taken by night."
    assert verdicts(told.format("Donetsk Oblast"), "containment") == ["containment=consistent"] * 2
    found = verdicts(told.format("Cherkasy Oblast"), "containment")
    assert sorted(found) == ["containment=consistent", "containment=inconsistent"]
