"""A distance to "the capital", which no name tells: of the country, or the region, of the place."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Zambia waits for rain. Kabwe, {} north of the capital, is dry.", "110 km", "300 km"),
        ("Haiti shook. Jacmel lies {} southwest of the capital.", "40 km", "110 km"),
        ("Ecuador is calm. They met in Latacunga, {} south of the capital.", "80 km", "215 km"),
    ],
)
def test_what_holds_and_its_twin(text: str, right: str, wrong: str) -> None:
    assert verdicts(text.format(right), "distance") == ["distance=consistent"]
    assert verdicts(text.format(wrong), "distance") == ["distance=inconsistent"]


def test_another_country_of_the_text_may_be_meant() -> None:
    text = "Talks in Zambia and the Democratic Republic of the Congo. Matadi, {} southwest of the capital, is shut."
    assert verdicts(text.format("260 km"), "distance") == ["distance=consistent"]
    assert verdicts(text.format("700 km"), "distance") in (["distance=doubtful"], ["distance=unresolved"])  # fmt: skip


def test_the_capital_of_a_district_is_not_the_country_s() -> None:
    text = "In Afghanistan, Ghazni lies 12 km from the district capital."
    assert verdicts(text, "distance") == ["distance=unresolved"]


def test_the_words_are_no_name() -> None:
    text = "Chittagong, 215 km southeast of the capital, is a port in Bangladesh."
    assert verdicts(text, "containment") == ["containment=consistent"]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "Gweru, some 150 km northeast of the second-largest city, is a town in {}.",
            "Zimbabwe",
            "Laos",
        ),
        ("Gisenyi, a long way from the capital, is a resort in {}.", "Rwanda", "Mongolia"),
        ("Ganja, west of the largest city, is a town in {}.", "Azerbaijan", "Peru"),
        (
            "Chittagong, 215 km südöstlich der Hauptstadt, ist eine Hafenstadt in {}.",
            "Bangladesch",
            "Peru",
        ),
    ],
)
def test_what_a_place_is_measured_from_it_is_not_itself(text: str, right: str, wrong: str) -> None:
    assert verdicts(text.format(right), "containment") == ["containment=consistent"]
    assert verdicts(text.format(wrong), "containment") == ["containment=inconsistent"]


def test_an_apposition_is_told_of_the_place() -> None:
    text = "Gweru, the capital, is a town in Zimbabwe."
    assert verdicts(text, "containment") == ["containment=inconsistent"]


def test_a_figure_that_fits_another_country_s_capital_stays_open() -> None:
    text = (
        "They took Homs in Syria, 380 km north of the capital, and reached the border with Jordan."
    )
    assert verdicts(text, "distance") == ["distance=unresolved"]


def test_what_is_a_seat_itself_is_not_counted_from_one() -> None:
    """The village whose distance is told was not read: the national capital is not the oblast's."""
    text = "Удар завдали по Запоріжжю. Місто Запоріжжя, за {} на південний схід від обласного центру, горить."
    for figure in ("63 км", "170 км"):
        assert not {"distance=inconsistent", "distance=doubtful"} & set(
            verdicts(text.format(figure), "distance")
        )
    own = "Україна. Місто Чугуїв, за {} на південний схід від обласного центру, горить."
    assert verdicts(own.format("36 км"), "distance") == ["distance=consistent"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoy landed in Islamabad, India, on Monday.", "doubtful"),
        ("Islamabad is in India.", "doubtful"),
        ("Baghdad is in Iran.", "doubtful"),
        ("Dhaka is in India.", "unresolved"),  # a town in Bihar bears the name as well
        ("Anantnag is in India.", "consistent"),
        ("Islamabad is in Pakistan.", "consistent"),
        ("The village of Kabul in Israel is old.", "consistent"),
        ("Tripoli is in Lebanon.", "consistent"),
        ("Santiago, Cuba, was hit by the storm.", "consistent"),
        ("He lived in Moscow, Idaho, United States.", "consistent"),
    ],
)
def test_a_capital_beside_another_country_is_no_obscure_namesake(text: str, expected: str) -> None:
    assert set(verdicts(text, "containment")) == {f"containment={expected}"}


@pytest.mark.parametrize(
    "text",
    (
        "Elche, in the province of Alicante, is Spain's palm capital.",
        "Limoges, in France, is Europe's porcelain capital.",
        "Solingen, in North Rhine-Westphalia, is Germany's blade capital.",
        "Elche, in Alicante, is the palm capital of Spain.",
    ),
)
def test_a_capital_behind_the_area_may_be_that_of_a_thing(text: str) -> None:
    assert set(verdicts(text, "containment")) == {"containment=consistent"}


def test_a_capital_before_a_place_is_that_of_its_area() -> None:
    assert verdicts("The capital Graz, in Styria, was quiet.", "containment") == [
        "containment=consistent"
    ]
    assert verdicts("The capital Lyon, in France, was quiet.", "containment") != [
        "containment=consistent"
    ]
