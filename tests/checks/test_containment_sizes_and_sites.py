"""What a place is called with a size, a name or a site before the area that holds it, and addresses
of two towns, of islands and behind an offset."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings, verdicts

IN, OUT = "containment=consistent", "containment=inconsistent"
OPEN = "containment=unresolved"


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Lake Sevan is a 78 km long lake in {}.", "Armenia", "Portugal"),
        ("Ljubljana is one of the greenest cities in {}.", "Slovenia", "Norway"),
        ("Ljubljana, one of the greenest cities in {}, was quiet.", "Slovenia", "Norway"),
        ("Bukhara, a UNESCO site in {}, was quiet.", "Uzbekistan", "Norway"),
        ("Kutaisi is a charming old town in {}.", "Georgia", "Norway"),
        ("In {} State, Maiduguri lies on a river.", "Borno", "Kano"),
        ("Maiduguri, the {} State capital, was quiet.", "Borno", "Kano"),
        ("Maiduguri is the {} State capital.", "Borno", "Kano"),
        ("The {} State capital of Maiduguri was quiet.", "Borno", "Kano"),
        ("Goma, the {} provincial capital, was quiet.", "North Kivu", "Equateur"),
    ],
)
def test_read_and_its_false_twin(text: str, right: str, wrong: str) -> None:
    assert IN in verdicts(text.format(right), "containment")
    assert not {IN, OPEN} & set(verdicts(text.format(wrong), "containment"))


@pytest.mark.parametrize(
    "text",
    [
        "In Borno State, Maiduguri remains cut off.",
        "Factories in Maribor and Kranj, Slovenia, are shut.",
    ],
)
def test_what_only_may_be_said_of_it_is_told_where_it_holds(text: str) -> None:
    assert IN in verdicts(text, "containment")


@pytest.mark.parametrize(
    "text",
    [
        "In Styria, Vienna is seen as a rival.",
        "In southern Slovenia, Vienna is seen as a rival.",
        "In Germany, Paris stands for fashion.",
        "Factories in Lisbon and Kranj, Slovenia, are shut.",
    ],
)
def test_and_nobody_is_accused_where_it_does_not(text: str) -> None:
    assert {OUT, "containment=doubtful"}.isdisjoint(verdicts(text, "containment"))


@pytest.mark.parametrize(
    "text",
    [
        "The Anton Huber Monument in Graz is new.",
        "Shells hit the Al-Sabira Hospital in Hama.",
        "A quake struck 55 km north of Obergurkthal, Austria, on Monday.",
        "M 4.5, 55 km NE of Obergurkthal, Austria https://example.org/q",
    ],
)
def test_an_unknown_name_is_left_open_and_not_passed_over(text: str) -> None:
    assert verdicts(text, "containment") == [OPEN]


def test_an_island_without_a_region_is_not_called_out_of_the_one_off_whose_coast_it_lies() -> None:
    text = "They were seized off Pulau Tambisan, {}."
    assert verdicts(text.format("Sabah"), "containment") == [OPEN]
    assert verdicts(text.format("Johor"), "containment") == [OUT]


def test_the_areas_of_an_address_in_each_other() -> None:
    found = findings("Clashes near Ajaccio, Corsica, {}.".format("France"), "containment")
    told = {(f.claim.subject.text, f.verdict) for f in found if f.claim.subject is not None}
    assert ("Corsica", "consistent") in told
    assert OUT in verdicts("Clashes near Ajaccio, Corsica, Norway.", "containment")
