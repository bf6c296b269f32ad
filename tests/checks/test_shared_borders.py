"""Two countries that share a border, a country that borders others, and rivers by their article."""

from __future__ import annotations

import pytest

from osint import geocheck


def verdicts(text: str, check: str = "proximity") -> set[str]:
    return {finding.verdict for finding in geocheck(text) if finding.claim.check == check}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Peru and Bolivia share a border.", "Peru and Venezuela share a border."),
        ("Uganda and Rwanda share a long border.", "Uganda and Burundi share a long border."),
        (
            "Togo is a small country that borders Ghana and Benin.",
            "Togo is a small country that borders Ghana and Niger.",
        ),
        ("Paraguay, which is landlocked, borders Brazil.", "Paraguay, which is landlocked, borders Peru."),
        ("Moxico province in eastern Angola borders Zambia.", "Moxico province in eastern Angola borders Namibia."),
        ("He lives in Paraguay, which borders Bolivia.", "He lives in Paraguay, which borders Peru."),
        ("Jask is a port in southern Iran on the Gulf of Oman.", "Jask is a port in southern Iran on the Black Sea."),
        ("Lviv Oblast is a region that borders Poland.", "Lviv Oblast is a region that borders Hungary."),
    ],
)  # fmt: skip
def test_what_holds_and_its_twin(right: str, wrong: str) -> None:
    assert verdicts(right) == {"consistent"}
    assert "inconsistent" in verdicts(wrong)


@pytest.mark.parametrize(
    "text",
    [
        "Turkey and Armenia share no border.",
        "Peru and Venezuela do not share a border.",
        "India and Indonesia share a maritime border.",
        "Uganda and Kenya share a border with Tanzania.",
        "Police closed the border Poland shares with Belarus.",
    ],
)
def test_what_is_not_said_of_a_common_border(text: str) -> None:
    assert verdicts(text) <= {"consistent", "unresolved"}


def test_between_two_neighbours_holds_of_both_or_is_not_told() -> None:
    assert verdicts("Andorra is wedged between France and Spain.") == {"consistent"}
    assert verdicts("Andorra is wedged between France and Italy.") == set()


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Nova Kakhovka, a town on the Dnipro, was shelled.", "Poltava, a town on the Dnipro, was shelled."),
        ("The Loire flows through Tours.", "The Dnipro flows through Poltava."),
        ("Cherkasy lies on the Dnipro.", "Uman lies on the Dnipro."),
    ],
)  # fmt: skip
def test_a_river_that_a_town_or_a_county_is_called_after(right: str, wrong: str) -> None:
    assert verdicts(right) == {"consistent"}
    assert "inconsistent" in verdicts(wrong)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (
            "Nova Kakhovka, a town on the Dnipro in southern Ukraine, was shelled.",
            "Nova Kakhovka, a town on the Dnipro in northern Ukraine, was shelled.",
        ),
        (
            "Mayadin is a town on the Euphrates in eastern Syria.",
            "Mayadin is a town on the Euphrates in western Syria.",
        ),
        (
            "Mersin is a Mediterranean port in southern Turkey.",
            "Mersin is a Mediterranean port in northern Turkey.",
        ),
    ],
)
def test_the_part_of_the_country_is_told_of_the_town_and_not_of_its_river(
    right: str, wrong: str
) -> None:
    assert verdicts(right, "containment") == {"consistent"}
    assert verdicts(wrong, "containment") & {"inconsistent", "doubtful"}
    assert "consistent" not in verdicts(wrong, "containment")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Herat is not far from Iran.", "consistent"),
        ("Herat is near Iran.", "doubtful"),
        ("Ghazni is not far from Iran.", "inconsistent"),
        ("Frankfurt is near the Polish border.", "doubtful"),  # the one on the Oder is
        ("Hamburg is near the Polish border.", "inconsistent"),
        ("In 2010 Wellington was at 41 degrees north.", "unresolved"),  # small ones do
        ("Wellington lies at 41 degrees south.", "consistent"),
        ("Valparaíso lies on the Atlantic Ocean.", "unresolved"),
        ("Antofagasta lies on the Atlantic Ocean.", "inconsistent"),
        ("Palma, near the Tanzanian border, was raided.", "unresolved"),  # the one in Mozambique
        ("Palma, near the Chadian border, was raided.", "inconsistent"),
    ],
)
def test_how_far_words_and_namesakes_reach(text: str, verdict: str) -> None:
    assert verdicts(text) == {verdict}
