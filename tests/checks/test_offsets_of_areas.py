"""Figures behind a place and its area, capitals that a people's name tells, and what follows an offset."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Chernivtsi (Bukovina), {} southeast of Lviv, was dark.", "222 km", "620 km"),
        ("They stayed in Arles (France), {} northwest of Marseille.", "70 km", "205 km"),
        ("Sfax in Tunisia lies {} south of Tunis.", "235 km", "640 km"),
        ("She said that Oran in western Algeria is {} west of Algiers.", "350 km", "130 km"),
        ("Gitarama, {} southwest of the Rwandan capital, is quiet.", "40 km", "110 km"),
        ("Kabwe lies {} north of the capital of Zambia.", "110 km", "300 km"),
        ("Jacmel, {} southwest of Haiti's capital, shook.", "40 km", "110 km"),
    ],
)
def test_distances_and_their_twins(text: str, right: str, wrong: str) -> None:
    assert "distance=consistent" in verdicts(text.format(right), "distance")
    assert "distance=inconsistent" in verdicts(text.format(wrong), "distance")


@pytest.mark.parametrize(
    "text",
    [
        "Drones built in Toulouse in France are 30 km north of Donetsk.",
        "The unit that left Kano in Nigeria is 40 km north of Abuja.",
        "Bouaké lies 280 km north of the Ivorian capital.",
        "Forces in Sirte in Libya are 30 km west of Benghazi.",
        "Ljubljana, the Slovenian capital, is 490 km from Rome.",
    ],
)
def test_what_is_told_of_something_else_accuses_nobody(text: str) -> None:
    assert not {"distance=inconsistent", "distance=doubtful"} & set(verdicts(text, "distance"))


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Varna, 380 km east of Sofia, lies on {}.", "the Black Sea", "the Baltic Sea"),
        ("Edirne, 210 km west of Istanbul, is on {}.", "the border with Greece", "the border with Iraq"),
        ("Strasbourg, 400 km east of Paris, is close to {}.", "the German border", "the Spanish border"),
    ],
)  # fmt: skip
def test_what_is_told_behind_an_offset(text: str, right: str, wrong: str) -> None:
    assert verdicts(text.format(right), "proximity") == ["proximity=consistent"]
    assert verdicts(text.format(wrong), "proximity") == ["proximity=inconsistent"]


def test_what_an_offset_itself_ends_in_may_be_told_of_more() -> None:
    text = "Edirne lies 210 km west of Istanbul near the border with {}."
    assert verdicts(text.format("Greece"), "proximity") == ["proximity=consistent"]
    assert verdicts(text.format("Iraq"), "proximity") == ["proximity=doubtful"]


def test_villages_are_no_name() -> None:
    assert verdicts("Villages near Homs were hit.", "proximity") == []
