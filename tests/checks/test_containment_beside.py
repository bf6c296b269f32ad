"""What stands beside a statement of what lies where: other addresses, coordinates, owners, ranks."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings, verdicts

NAME = "containment"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ferries link Split, Croatia, with Ancona, Italy, all year.",
            ["consistent", "consistent"],
        ),
        (
            "Ferries link Split, Croatia, with Ancona, Greece, all year.",
            ["consistent", "inconsistent"],
        ),
        ("Graz, Austria, and Brno, Hungary, are twins.", ["consistent", "inconsistent"]),
        ("Graz, Austria, and Brno, Czechia, are twins.", ["consistent", "consistent"]),
        ("The shelling hit Beit Hanoun, Jabaliya, and Beit Lahiya.", []),
    ],
)
def test_two_addresses_side_by_side(text: str, expected: list[str]) -> None:
    assert verdicts(text, NAME) == [f"{NAME}={verdict}" for verdict in expected]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Posn: 03:49.0N - 007:04.0E, around 38 nm south of Bonny, Nigeria.", "consistent"),
        ("Posn: 03:49.0N - 007:04.0E, around 38 nm south of Bonny, Japan.", "inconsistent"),
        ("Ships met off Bonny, Japan.", "unresolved"),
        ("Posn: 01:04.2N - 103:41.7E, around 4 nm south of Pulau Kecil, Austria.", "doubtful"),
        ("Posn: 01:04.2N - 103:41.7E, around 4 nm south of Pulau Kecil, Indonesia.", "unresolved"),
    ],
)
def test_the_coordinates_beside_it_tell_which_place_is_meant(text: str, verdict: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}={verdict}"]


def test_an_airport_of_a_city_need_not_lie_in_it() -> None:
    assert verdicts("Passengers waited at Seoul's Incheon Airport.", NAME) == []


def test_a_town_and_the_province_of_its_name() -> None:
    assert verdicts("The strike hit Homs in Homs province.", NAME) == [f"{NAME}=consistent"]


@pytest.mark.parametrize(
    "text",
    [
        "It aired on Fox in the United States on Sunday.",
        "Abuses against the Roma in Eastern Europe are documented.",
    ],
)
def test_a_village_that_happens_to_bear_the_name_tells_nothing(text: str) -> None:
    assert verdicts(text, NAME) == []


def test_a_university_is_no_other_spelling_of_a_town() -> None:
    assert verdicts("Students left Cardinal Stritch University in the USA.", NAME) == [
        f"{NAME}=unresolved"
    ]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Graz is the second-largest city in Austria.", "consistent"),
        ("Leoben is the second-largest city in Austria.", "doubtful"),
        ("Kharkiv, the second-largest city in Ukraine, was hit.", "consistent"),
        ("Uzhhorod, the second-largest city in Ukraine, was hit.", "doubtful"),
        ("Belmopan is the third-largest settlement in Belize.", "unresolved"),
    ],
)
def test_the_rank_of_a_city_is_checked(text: str, verdict: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}={verdict}"]


def test_the_sentence_names_the_city_of_that_rank() -> None:
    (finding,) = findings("Leoben is the second-largest city in Austria.", NAME)
    assert finding.why == "Leoben is in Austria, but the second-largest city there is Graz."


BODIES = (
    "Two of them left the city of Aden, the United Kingdom Maritime Trade Operations said.",
    "A wave was seen from the port of Bari, the United States Geological Survey said.",
    "It left the town of Ohrid, the Sweden Rock Festival wrote.",
)
"""Behind a town and a comma a body that a country's name begins."""
CAMPS = (
    ("Kiziba refugee camp in the west of Rwanda is full.", "unresolved"),
    ("Kakuma refugee camp in Kenya is full.", "consistent"),
    ("Kakuma refugee camp in Portugal is full.", "doubtful"),
    ("Kiziba is in Rwanda.", "inconsistent"),
)


@pytest.mark.parametrize("text", BODIES)
def test_the_country_that_begins_the_name_of_a_body_is_no_address(text: str) -> None:
    assert not [v for v in verdicts(text, "containment") if not v.endswith("=consistent")]


def test_a_country_behind_a_town_and_a_comma_is_its_address() -> None:
    text = "Two of them left the city of Aden, the United Kingdom, on Monday."
    assert verdicts(text, "containment") == ["containment=inconsistent"]


@pytest.mark.parametrize(("text", "verdict"), CAMPS)
def test_a_camp_is_not_the_village_of_its_name_elsewhere(text: str, verdict: str) -> None:
    assert verdicts(text, "containment") == [f"containment={verdict}"]
