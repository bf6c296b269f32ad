"""What is told of a way between two places is not told of the second, and what is denied is no claim."""

from __future__ import annotations

import pytest

from osint import geocheck


def verdicts(text: str) -> set[str]:
    return {finding.verdict for finding in geocheck(text)}


@pytest.mark.parametrize(
    "text",
    [
        "A lorry burned out on the road between Zaragoza and Valencia, near Teruel.",
        "The flight between Oslo and Tromsø, near Bodø, was turned back.",
        "Die Strecke zwischen München und Nürnberg, nahe Ingolstadt, ist gesperrt.",
        "Un autocar s'est renversé entre Paris et Lille, près d'Arras.",
        "Автобус перевернулся между Казанью и Самарой, недалеко от Ульяновска.",
    ],
)
def test_what_is_between_two_is_not_at_the_second(text: str) -> None:
    assert verdicts(text) <= {"unresolved"}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Teruel, near Cuenca, was snowed in.", "Valencia, near Zaragoza, was snowed in."),
        ("Ingolstadt liegt nahe Eichstätt.", "Nürnberg liegt nahe Ingolstadt."),
    ],
)
def test_the_second_alone_is_still_held_to_it(right: str, wrong: str) -> None:
    assert "inconsistent" not in verdicts(right)
    assert verdicts(wrong) & {"inconsistent", "doubtful"}


@pytest.mark.parametrize(
    ("denied", "stated"),
    [
        ("Geneva is not the capital of Switzerland.", "Geneva is the capital of Switzerland."),
        ("Mombasa, not the capital of Kenya, is a port.", "Mombasa, the capital of Kenya, is a port."),
        ("Graz is not a German city.", "Graz, a German city, was quiet."),
        ("The capital of Turkey is not Izmir.", "The capital of Turkey is Izmir."),
        ("Morocco's capital is not Agadir.", "Morocco's capital is Agadir."),
        ("Neither Izmir nor Antalya is the capital of Turkey.", "Antalya is the capital of Turkey."),
        ("Most people think that Auckland is the capital of New Zealand.", "Auckland is the capital of Australia."),
    ],
)  # fmt: skip
def test_a_role_that_is_denied_is_not_claimed(denied: str, stated: str) -> None:
    assert verdicts(denied) <= {"unresolved", "consistent"}
    assert verdicts(stated) & {"inconsistent", "doubtful"}


def test_what_is_denied_of_one_is_said_of_another() -> None:
    text = "Bern, not Geneva, is the capital of Switzerland."
    assert verdicts(text) == {"consistent"}
    assert "inconsistent" in verdicts("Geneva, not Bern, is the capital of Switzerland.")


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (
            "By road it is 600 km from Messina to Naples.",
            "By road it is 60 km from Messina to Naples.",
        ),
        ("По шоссе от Москвы до Твери 180 км.", "По шоссе от Москвы до Твери 50 км."),
    ],
)
def test_a_way_named_at_the_head_of_the_sentence(right: str, wrong: str) -> None:
    assert "inconsistent" not in verdicts(right)
    assert "inconsistent" in verdicts(wrong)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (
            "Ankara condemned the attack on Idlib. The city lies 60 km from Aleppo.",
            "Ankara condemned the attack on Idlib. The city lies 600 km from Aleppo.",
        ),
        (
            "Madrid sent firemen to Zamora. The city lies 50 km from the Portuguese border.",
            "Madrid sent firemen to Zamora. The city lies 500 km from the Portuguese border.",
        ),
    ],
)
def test_a_capital_that_acts_is_not_the_city_of_the_next_sentence(right: str, wrong: str) -> None:
    assert "inconsistent" not in verdicts(right) and "doubtful" not in verdicts(right)
    assert verdicts(wrong) & {"inconsistent", "doubtful"}
