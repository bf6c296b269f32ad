"""What an area owns, halves of names, words joined by a hyphen and divisions that no list has: what
is no statement about the area, and beside each the twin that is one and is called."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cognac, the capital of France's brandy trade, is 35 km from Angoulême.",
            ["distance=consistent"],
        ),
        (
            "Cognac, the capital of France's brandy trade, is 135 km from Angoulême.",
            ["distance=inconsistent"],
        ),
        ("Essen, the capital of Germany's coal country, grew fast.", []),
        ("Essen, the capital of Germany, grew fast.", ["containment=inconsistent"]),
        ("Muscat is 1,550 km from India's commercial hub, Mumbai.", ["distance=consistent"]),
        ("Muscat is 3,500 km from India's commercial hub, Mumbai.", ["distance=inconsistent"]),
        ("Ethiopia's new hub, Lome, was closed.", []),
        ("Ethiopia's second city, Lome, was closed.", ["containment=inconsistent"]),
        ("They shelled Narva, east of Estonia.’ He left.", ["direction=consistent"]),
        ("They shelled Narva, west of Estonia.’ He left.", ["direction=doubtful"]),
    ],
)
def test_what_belongs_to_an_area_is_not_the_area(text: str, expected: list[str]) -> None:
    assert verdicts(text, "containment", "distance", "direction") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She moved to Oslo, the Norwegian capital, Anna being ill.", ["consistent"]),
        ("She moved to Bergen, the Norwegian capital, Anna being ill.", ["inconsistent"]),
        ("The Norwegian capital, Bergen, was quiet.", ["inconsistent"]),
        ("Adekunle of the Institute for Trade, based in Lagos, agreed.", []),
        ("A firm based in Mombasa, Kenya, agreed.", ["consistent"]),
        ("A firm based in Mombasa, Uganda, agreed.", ["inconsistent"]),
        ("They quarrel over the Senkaku Islands, the Tokyo-run group.", []),
        ("Shares of Moline, Illinois-based Deere fell.", ["consistent"]),
        ("They fled South Sudan's Boma region.", ["unresolved"]),
        ("They fled Turkey's Kharkiv region.", ["inconsistent"]),
        ("They are from Aberdeen, Jamaica.", ["unresolved"]),
        ("They are from Lviv, Jamaica.", ["inconsistent"]),
        ("He lived in Perth, Grenada, for years.", ["unresolved"]),
        ("He lived in Perth, Turkey, for years.", ["inconsistent"]),
    ],
)
def test_what_stands_beside_a_name(text: str, expected: list[str]) -> None:
    assert verdicts(text, "containment") == [f"containment={each}" for each in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks on the border between North and South Korea failed.", []),
        ("The border between South Korea and Vietnam is closed.", ["proximity=doubtful"]),
        ("Forties field is 110 miles east of Aberdeen.", ["distance=unresolved"]),
        ("The Brent field lies 115 miles from the Shetland Islands.", ["distance=unresolved"]),
        ("Khmeimim air base is 20 km from Latakia.", ["distance=consistent"]),
        ("Khmeimim air base is 220 km from Latakia.", ["distance=inconsistent"]),
        ("The Belene project on the Danube River was stopped.", ["proximity=consistent"]),
    ],
)
def test_halves_of_names_and_sites_named_after_others(text: str, expected: list[str]) -> None:
    assert [v for v in verdicts(text) if not v.startswith("direction")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 dead, including 6 guests, and 30 wounded.", []),
        ("14 dead, including 26 guests, and 30 wounded.", ["figures=inconsistent"]),
        ("14 dead, including 26 guests.", ["figures=inconsistent"]),
    ],
)
def test_the_wounded_are_none_of_the_dead(text: str, expected: list[str]) -> None:
    assert verdicts(text, "figures") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The total length of Nepal's borders is 2,800 km.", "consistent"),
        ("Nepal's borders are 2,800 km long, of which 1,750 km are with India.", "consistent"),
        ("Nepal's border with India is 3,750 km long.", "inconsistent"),
        ("Portugal's borders are 1,214 km long.", "consistent"),
        ("Portugal's borders with Spain are 2,614 km long.", "inconsistent"),
    ],
)
def test_all_borders_of_a_country_are_no_single_one(text: str, expected: str) -> None:
    assert verdicts(text, "border-length") == [f"border-length={expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali borders Algeria to the north.", "consistent"),
        ("Mali borders Algeria to the south.", "doubtful"),  # Mali itself may be meant
        ("Mali is bordered by Algeria to the south.", "inconsistent"),
        ("Mali borders Algeria to the south and Niger to the east.", "inconsistent"),
    ],
)
def test_whose_side_is_told_behind_a_verb(text: str, expected: str) -> None:
    assert verdicts(text, "proximity")[0] == f"proximity={expected}"
