"""Coasts told by their water and their land ("the Pacific coast of Chile", "Florida's Gulf coast") and
suburbs told by their city ("the Athens suburb of Piraeus"), each with its false twin."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

NAME = "proximity"
WRONG = {f"{NAME}=inconsistent", f"{NAME}=doubtful", f"{NAME}=unresolved"}
CALLED = {f"{NAME}=inconsistent", f"{NAME}=doubtful"}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Arica lies on the Pacific coast of {}", "Arica lies on the Atlantic coast of {}"),
        ("Mazatlán is on the Pacific coast of {}", "Mazatlán is on the Atlantic coast of {}"),
        ("Lüderitz is on the Atlantic coast of {}", "Lüderitz is on the Indian Ocean coast of {}"),
        (
            "Odesa is a port on the Black Sea coast of {}",
            "Odesa is a port on the Baltic coast of {}",
        ),
        ("Izmir is on the Aegean coast of {}", "Izmir is on the Caspian coast of {}"),
    ],
)
def test_a_town_lies_at_the_water_of_its_coast(right: str, wrong: str) -> None:
    lands = {"Arica": "Chile", "Mazatlán": "Mexico", "Lüderitz": "Namibia", "Odesa": "Ukraine"}
    land = lands.get(right.split()[0], "Turkey")
    assert verdicts(f"{right.format(land)}.", NAME) == [f"{NAME}=consistent"]
    assert WRONG & set(verdicts(f"{wrong.format(land)}.", NAME))


@pytest.mark.parametrize(
    "text",
    [
        "Naples lies on Florida's Gulf coast.",
        "Galveston, on Texas's Gulf coast, was hit.",
        "Mobile lies on Alabama's Gulf coast.",
        "Pensacola is on the Gulf coast of Florida.",
        "Galveston lies on the Gulf.",
        "Doha lies on the Gulf.",
        "Dammam is on Saudi Arabia's Gulf coast.",
        "Bushehr is on the Gulf coast of Iran.",
    ],
)
def test_the_gulf_is_the_one_that_the_land_lies_at(text: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}=consistent"]


@pytest.mark.parametrize(
    "text",
    [
        "Jeddah is on Saudi Arabia's Gulf coast.",
        "Acapulco is on Mexico's Gulf coast.",
        "Isfahan lies on the Gulf.",
        "Denver lies on the Gulf.",
    ],
)
def test_what_lies_at_neither_gulf_is_called(text: str) -> None:
    assert CALLED & set(verdicts(text, NAME))


@pytest.mark.parametrize(
    ("city", "suburb", "other"),
    [
        ("Athens", "Piraeus", "Volos"),
        ("Paris", "Argenteuil", "Toulouse"),
        ("northern Paris", "Sarcelles", "Bordeaux"),
        ("Chicago", "Evanston", "Houston"),
        ("Sydney", "Parramatta", "Perth"),
        ("London", "Croydon", "Glasgow"),
        ("Damascus", "Douma", "Aleppo"),
        ("Tokyo", "Hachioji", "Sapporo"),
    ],
)
def test_a_suburb_is_near_its_city(city: str, suburb: str, other: str) -> None:
    assert verdicts(f"A shop in the {city} suburb of {suburb} shut.", NAME) == [
        f"{NAME}=consistent"
    ]
    assert CALLED & set(verdicts(f"A shop in the {city} suburb of {other} shut.", NAME))


@pytest.mark.parametrize(
    "text",
    [
        "He was born in the Wellington suburb of Miramar.",
        "She lives in the Adelaide suburb of Oxford.",
        "A shop in the Nairobi suburb of Lavington shut.",
    ],
)
def test_a_suburb_that_no_list_has_is_not_a_town_of_its_name_elsewhere(text: str) -> None:
    assert not CALLED & set(verdicts(text, NAME))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Vaduz, the capital of Liechtenstein.", "consistent"),
        ("Vaduz, the capital of Monaco.", "inconsistent"),
        ("Valletta is the capital of Malta.", "consistent"),
        ("Valletta is the capital of Singapore.", "inconsistent"),
    ],
)
def test_the_capital_of_a_small_country_may_bear_the_name_of_a_region(
    text: str, verdict: str
) -> None:
    assert verdicts(text, "containment") == [f"containment={verdict}"]
