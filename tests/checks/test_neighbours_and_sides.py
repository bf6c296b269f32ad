"""What borders what, and on which side: lists of neighbours, the names of borders, seas and lakes."""

from __future__ import annotations

import pytest

from osint import geocheck


def verdicts(text: str) -> list[str]:
    return [finding.verdict for finding in geocheck(text) if finding.check == "proximity"]


LISTS = [
    "Paraguay is bordered by Argentina to the south, Bolivia to the north and Brazil to the east.",
    "Laos is bordered to the north by China, to the east by Vietnam and to the south by Cambodia.",
    "Uganda borders South Sudan to the north, Kenya to the east and Rwanda to the southwest.",
    "To the west, Belarus borders Poland and Lithuania.",
    "Wyoming is bordered on the north by Montana and on the south by Colorado and Utah.",
    "Piedmont borders Liguria to the south, Lombardy to the east and the Aosta Valley to the northwest.",
    "Tver Oblast is bordered to the south by Moscow and Smolensk Oblasts.",
    "Romania is bordered by the Black Sea to the east and Bulgaria to the south.",
    "Gujarat shares borders with Rajasthan, Madhya Pradesh and Maharashtra.",
    "Ecuador's neighbours are Colombia and Peru.",
]


@pytest.mark.parametrize("text", LISTS)
def test_every_neighbour_of_a_list_is_told_with_its_side(text: str) -> None:
    found = verdicts(text)
    assert len(found) >= 2
    assert set(found) == {"consistent"}


@pytest.mark.parametrize(
    "text",
    [
        "Paraguay is bordered by Argentina to the north and Bolivia to the south.",
        "Laos is bordered to the south by China.",
        "Uganda is bordered by Kenya to the west.",
        "Wyoming is bordered on the north by Colorado.",
        "Piedmont is bordered by Liguria to the north.",
        "Paraguay is bordered by Peru to the west.",
        "Wyoming is bordered on the south by New Mexico.",
        "Gujarat shares borders with Rajasthan and Kerala.",
        "Ecuador's neighbours are Colombia and Chile.",
    ],
)
def test_a_wrong_neighbour_or_a_wrong_side_is_called(text: str) -> None:
    assert "inconsistent" in verdicts(text)


def test_a_side_belongs_to_its_own_neighbours_only() -> None:
    assert verdicts("Uganda borders Rwanda, and Kenya to the east.") == ["consistent", "consistent"]
    assert verdicts("Uganda borders Kenya and Rwanda to the east.")[-1] != "consistent"


def test_a_namesake_of_another_country_is_meant_where_it_borders() -> None:
    assert verdicts("Punjab is bordered by Haryana to the south.") == ["consistent"]
    assert verdicts("Oregon borders Washington.") == ["consistent"]
    assert verdicts("Oregon borders Wyoming.") == ["inconsistent"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghana's eastern border with Togo was shut.", ["consistent"]),
        ("Ghana's western border with Togo was shut.", ["doubtful"]),
        ("The Ghanaian border with Nigeria was shut.", ["doubtful"]),
        ("The border between Ghana and Togo was shut.", []),
        ("The Soviet border with Iraq was shut.", []),
        ("The Korean border with China was shut.", []),
        ("Egypt's maritime border with Greece was shut.", []),
        ("Denmark's border with Norway was shut.", []),
        ("Italy's border with Albania was shut.", []),
        ("Italy's border with Kosovo was shut.", ["doubtful"]),
        ("Denmark's border with Poland was shut.", []),
        ("Denmark's border with Lithuania was shut.", ["doubtful"]),
    ],
)
def test_the_name_of_a_border_states_that_there_is_one(text: str, expected: list[str]) -> None:
    assert verdicts(text) == expected


def test_a_border_that_a_place_lies_at_is_told_once() -> None:
    assert len(verdicts("Agadez lies near Niger's northern border with Algeria.")) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lake Kariba lies between Zambia and Zimbabwe.", {"consistent"}),
        ("Lake Kariba lies between Botswana and Malawi.", {"inconsistent"}),
        ("The Sea of Azov borders Ukraine and Russia.", {"consistent"}),
        ("The Sea of Azov borders Romania.", {"inconsistent"}),
        ("Burundi borders Lake Tanganyika.", {"consistent"}),
        ("Burundi borders Lake Victoria.", {"inconsistent"}),
        ("Lake Prespa straddles the border between Greece and Albania.", {"consistent"}),
        ("Montenegro has a coastline on the Adriatic.", {"consistent"}),
        ("Hungary has a coastline on the Adriatic.", {"inconsistent"}),
        ("Israel has coasts on the Mediterranean and the Red Sea.", {"consistent", "unresolved"}),
    ],
)
def test_waters_border_countries(text: str, expected: set[str]) -> None:
    assert set(verdicts(text)) == expected


def test_a_river_is_known_by_its_main_course_only() -> None:
    assert verdicts("The Danube flows through Linz and Regensburg.") == ["consistent"] * 2
    assert verdicts("The Danube flows through Hungary.") == ["consistent"]
    assert verdicts("The Nile flows through Uganda.") == ["unresolved"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Wendover lies on the border of Utah and Nevada.", "consistent"),
        ("Provo lies on the border of Utah and Nevada.", "inconsistent"),
        ("Neu-Ulm lies on the border between Bavaria and Baden-Württemberg.", "consistent"),
        ("Augsburg lies on the border between Bavaria and Baden-Württemberg.", "inconsistent"),
        ("Izium lies near the border between Kharkiv and Donetsk Oblasts.", "consistent"),
        ("Poltava lies near the border between Kharkiv and Donetsk Oblasts.", "doubtful"),
    ],
)
def test_the_border_of_two_regions_is_measured(text: str, verdict: str) -> None:
    assert verdicts(text) == [verdict]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lesotho is wholly surrounded by South Africa.", ["consistent"]),
        ("Burundi is surrounded by Rwanda.", ["doubtful"]),
        ("Uganda is completely surrounded by Kenya.", ["doubtful"]),
        (
            "Burundi is surrounded by Rwanda, Tanzania and the Democratic Republic of the Congo.",
            ["consistent"] * 3,
        ),
        ("Bangladesh is almost entirely surrounded by India.", ["consistent"]),
        ("Nepal is surrounded by India on three sides.", ["consistent"]),
        ("Uganda is surrounded by Nigeria.", ["inconsistent"]),
    ],
)
def test_who_is_surrounded_by_one_neighbour_has_no_other(text: str, expected: list[str]) -> None:
    assert verdicts(text) == expected


@pytest.mark.parametrize(
    ("right", "wrong", "verdict"),
    [
        ("Mongolia borders China to the south.", "Mongolia borders China to the north.", "doubtful"),
        ("Chile borders Argentina to the east.", "Chile borders Argentina to the west.", "doubtful"),
        ("Jordan borders Saudi Arabia to the south.", "Jordan borders Saudi Arabia to the west.", "doubtful"),
        ("Paraguay borders Bolivia to the north.", "Paraguay borders Bolivia to the east.", "doubtful"),
        ("Bhutan borders India to the east.", "Bhutan borders India to the north.", "doubtful"),
        ("Romania borders Ukraine to the north.", "Romania borders Ukraine to the west.", "unresolved"),
        ("Lithuania borders Russia to the west.", "Lithuania borders Russia to the north.", "unresolved"),
    ],
)  # fmt: skip
def test_a_border_is_on_the_side_where_it_is_seen(right: str, wrong: str, verdict: str) -> None:
    assert verdicts(right) == ["consistent"]
    assert verdicts(wrong) == [verdict]
