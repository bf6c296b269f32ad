"""Which words are taken for names of places. Every text here is our own."""

from __future__ import annotations

from itertools import pairwise

import pytest

from osint.extract.places import Names, recognise
from tests.places.conftest import Recognise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister flew from Ankara to Baku on Sunday.", ["Ankara", "Baku"]),
        ("A ferry sank between Sweden and Finland.", ["Sweden", "Finland"]),
        ("They crossed the Black Sea from Odesa.", ["Black Sea", "Odesa"]),
        ("Floods hit Bosnia and Herzegovina in spring.", ["Bosnia and Herzegovina"]),
        ("She was born in St. Petersburg, Florida.", ["St. Petersburg", "Florida"]),
        ("Convoys left Rostov-on-Don at dawn.", ["Rostov-on-Don"]),
        ("Troops gathered in Belgorod Oblast.", ["Belgorod Oblast"]),
        ("Prices rose in the United States and in Canada.", ["United States", "Canada"]),
    ],
)
def test_plain_names_are_found_whole(found: Recognise, text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Michael Jordan scored again, and Jordan smiled.",
        "Judge Lincoln Warren adjourned. Warren will rule in May.",
        "Mrs. Holland thanked Mr. England for the flowers.",
        "Paris Hilton and Chelsea Clinton did not attend.",
        "The Daily Mail and the think tank 38 North disagreed.",
        "On Monday in March the Senate and the Army met.",
        "He drives a Dodge Dakota and reads the Sun.",
        "Police said the Department of Health would Reply on Friday.",
    ],
)
def test_people_papers_cars_and_months_are_no_places(found: Recognise, text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Syrians and Iraqis waited at the Turkish border.", ["Syrians", "Iraqis", "Turkish"]),
        ("North Korean soldiers were filmed.", ["North Korean"]),
        ("The anti-Russian mood grew.", ["Russian"]),
        ("A Moscow-based firm denied it.", ["Moscow"]),
    ],
)
def test_demonyms(found: Recognise, text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BEIRUT (Reuters) - A ship caught fire.", ["BEIRUT"]),
        ("SPRINGFIELD, Ill. (AP) - The budget passed.", ["SPRINGFIELD", "Ill."]),
        ("TORONTO — Snow closed the airport on Monday.", ["TORONTO"]),
        ("LAGOS, Nigeria - Gunmen took nine people.", ["LAGOS", "Nigeria"]),
    ],
)
def test_datelines(found: Recognise, text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_a_place_in_the_name_of_an_office_is_found(found: Recognise) -> None:
    assert found("The Baltimore Police Department hired forty officers.") == ["Baltimore"]
    assert found("The Texas Supreme Court agreed.") == ["Texas"]


def test_abbreviations_of_states_take_their_dot(found: Recognise) -> None:
    assert found("He lives in Naples, Fla., and Macon, Ga.") == ["Naples", "Fla.", "Macon", "Ga."]
    assert found("The U.S. and the U. S. are one.") == ["U.S.", "U. S."]


def test_us_is_the_country_only_in_capitals(found: Recognise) -> None:
    assert found("The US Navy told us. Us too.") == ["US"]


def test_initials_with_a_number_are_no_place(found: Recognise) -> None:
    assert found("An SA-8 launcher stood on the US-24 near Toledo.") == ["Toledo"]


def test_one_decision_for_one_name(found: Recognise) -> None:
    text = "Ashford lies in Kent. Voters in Ashford like it. Then Ashford grew; Ashford shrank."
    assert found(text).count("Ashford") == 4


def test_introductions_name_their_subject(found: Recognise) -> None:
    assert found("Temple is a town in Bell County, Texas.")[0] == "Temple"
    assert found("Ashford (also called Esh) is a town in Kent.") == ["Ashford", "Kent"]


def test_measured_distances_end_in_places(found: Recognise) -> None:
    assert "Bend" in found("The camp lies 12 miles north of Bend, off the road.")


def test_nothing_in_an_empty_text(names: Names) -> None:
    assert recognise("", names) == []
    assert recognise("\ufffc\ufffc \n", names) == []


@pytest.mark.parametrize(
    "form",
    ["{} (51.57, 0.4)", "{}: 51.57, 0.4", "1. {}\n51.57, 0.4", "{} (the old part) (51.57, 0.4)"],
)
@pytest.mark.parametrize("town", ["Rovigo", "Kohima", "Spirit Lake", "Rasipuram"])
def test_a_name_before_a_coordinate_is_what_lies_there(names: Names, form: str, town: str) -> None:
    text = form.format(town)
    at = text.index("51.57")
    assert town in [m.text for m in recognise(text, names, points=[at])]


@pytest.mark.parametrize("text", ["Ann Rovigo (51.57, 0.4)", "The Swede (51.57, 0.4)"])
def test_the_end_of_a_longer_name_and_a_people_are_not(names: Names, text: str) -> None:
    found = recognise(text, names, points=[text.index("51.57")])
    assert [m.text for m in found] == [m.text for m in recognise(text, names)]


def test_mentions_do_not_overlap_and_stand_in_order(names: Names) -> None:
    text = "From New York City to York, New Jersey, and York County, Pa., by way of New Hope."
    mentions = recognise(text, names)
    assert all(a.end <= b.start for a, b in pairwise(mentions))


@pytest.mark.parametrize("unit", ["Aa ", "A.", "Of the ", "St. ", "X, Y, ", "(", "'s "])
def test_hostile_text_ends(names: Names, unit: str) -> None:
    recognise(unit * 5_000, names)
