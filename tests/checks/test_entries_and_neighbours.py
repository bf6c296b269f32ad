"""Entries of reference works, neighbours told of as "it", and travel writing: what is true holds, and its twin
with one wrong fact is told."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings, verdicts

ALL = ("distance", "proximity", "direction", "containment", "travel-time")
ACCUSED = ("inconsistent", "doubtful")

# Each with {} for the right words and for wrong ones.
FORMS = (
    ("Slovenia shares borders with Austria to the {} and Croatia to the south.", "north", "south"),
    ("Slovenia shares borders with Austria to the north and Croatia to the {}.", "south", "north"),
    ("Zambia is vast. It shares a border with Angola to the {} and Malawi to the east.", "west", "east"),
    ("Zambia is a country. It shares borders with Malawi, Angola and {}.", "Namibia", "Kenya"),
    ("Zambia, once Northern Rhodesia, is a country. It is bordered by Angola to the {}.", "west", "east"),
    ("Zambia is vast. It has many lakes. It borders {}.", "Malawi", "Spain"),
    ("Bursa, city, northwestern {}.", "Turkey", "Greece"),
    ("Bursa, city, {} Turkey.", "northwestern", "southeastern"),
    ("Rostock, city and port, {} Germany.", "northern", "southern"),
    ("Linz is a city. It's {} west of Vienna.", "155 km", "655 km"),
    ("Linz is a city. It’s located about 155 km {} of Vienna.", "west", "east"),
    ("Swindon is about 80 minutes {} of London.", "west", "east"),
    ("Swindon, some 80 minutes {} of London, is quiet.", "west", "east"),
    ("Linz is a city in Austria, E.U. It lies {} from Vienna.", "155 km", "655 km"),
    ("Linz was quiet. The town of about 200,000 people lies {} from Vienna.", "155 km", "655 km"),
    ("Located {} from Vienna's city centre, Linz is quiet.", "155 km", "655 km"),
    ("Zambia is large. It shares borders with Angola to the {}, Malawi to the East.", "West", "East"),
    ("Zambia (ZM) is a country. It shares borders with Angola and {}.", "Malawi", "Chad"),
    ("Once a colony, Zambia is a country. It borders {}.", "Angola", "Chad"),
    ("Saxony is a state. Its capital is {}.", "Dresden", "Hamburg"),
    ("Zambia, slightly larger than Texas, is bordered by {}.", "Angola", "Chad"),
    ("Zambia is located in southern Africa and is bordered by {}.", "Angola", "Chad"),
    ("Zambia is a country in Africa and borders {}.", "Angola", "Chad"),
    ("Zambia, in southern Africa, is bordered by {}.", "Angola", "Chad"),
    ("A copper producer in Africa, Zambia is landlocked. It borders {}.", "Angola", "Chad"),
    ("Dresden serves as the capital of {}.", "Saxony", "Bavaria"),
    ("From Linz to Vienna, the distance is about {}.", "155 km", "655 km"),
    ("Linz is about {} west of national capital Vienna.", "155 km", "655 km"),
    ("Talks were held in {} Ukraine's Lviv.", "western", "eastern"),
    ("Palermo is a city. It is located on {}.", "Sicily", "Sardinia"),
    ("Görlitz, bordering with {}, was quiet.", "Poland", "Spain"),
)  # fmt: skip


@pytest.mark.parametrize(("form", "right", "wrong"), FORMS)
def test_what_is_true_holds_and_its_twin_is_told(form: str, right: str, wrong: str) -> None:
    told = {verdict.partition("=")[2] for verdict in verdicts(form.format(right), *ALL)}
    assert told == {"consistent"}
    twin = {verdict.partition("=")[2] for verdict in verdicts(form.format(wrong), *ALL)}
    assert twin & set(ACCUSED)


@pytest.mark.parametrize(
    "text",
    [
        "Linz is a city. It's reported that 655 km west of Vienna a bus fell.",
        "Poland's minister spoke. It borders Portugal.",
        "Guiuan is a town in Eastern Samar, Philippines. It lies on San Pedro Bay.",
        "The fire began in the town of Puerto Jordan.",
        "Fixin is a village at the gates of Dijon (10 km to the south-west).",
        "Nikopol lies across the river from the Zaporizhzhia nuclear power plant.",
        "Eton is about 23 miles west of Charing Cross, London.",
        "Towns near Waco on U.S. 84 were flooded.",
        "Maarrat al-Numan in northwest Syria's Idlib province was hit.",
    ],
)
def test_what_is_open_accuses_nobody(text: str) -> None:
    assert not [f for f in findings(text, *ALL) if f.verdict in ACCUSED]


def test_a_village_far_off_with_almost_the_name_is_not_the_one_meant() -> None:
    found = findings(
        "North Cove is a village, 3 miles east of Beccles and 5 miles west of Lowestoft."
    )
    assert found
    assert not [f for f in found if f.claim.subject and f.claim.subject.name == "North Cave"]


def test_a_bay_with_namesakes_is_still_not_inland() -> None:
    found = findings("Graz is a city in Austria. It lies on San Pedro Bay.", "proximity")
    assert [f.verdict for f in found if f.verdict in ACCUSED]


@pytest.mark.parametrize(
    "text", ["In West Africa, Niger is poor.", "In Central Asia, Kazakhstan leads."]
)
def test_a_part_of_the_world_lies_in_none_of_its_countries(text: str) -> None:
    assert findings(text, "containment") == []


def test_a_road_is_no_country() -> None:
    assert findings("Towns near Waco on U.S. 84 were flooded.", "containment") == []


def test_a_river_called_so_in_small_letters_is_no_town() -> None:
    assert verdicts("Basel lies on the river Rhine.", "proximity") == ["proximity=consistent"]
    assert verdicts("Across the river Kherson was shelled.", "proximity") == []
