"""Which place "the village" and "the capital" mean: one that may be called so."""

import pytest

from tests.checks.claims import findings


def verdicts(text: str, check: str = "distance") -> list[str]:
    return [found.verdict for found in findings(text) if found.claim.check == check]


@pytest.mark.parametrize(
    ("before", "noun", "rest"),
    [
        ("Doctors in Poznan went on strike.", "village", "lies 8 km from Trieste"),
        ("Power was cut in Ankara overnight.", "hamlet", "is 14 km from the Iranian border"),
        ("The film was shot in Nagoya.", "suburb", "is 6 km from Seville"),
        ("Looters were seen in Khartoum.", "neighbourhood", "is 5 km from Asmara"),
        ("The race began in Busan.", "resort", "lies 12 km from Split"),
        ("A bomb went off in Barcelona.", "capital", "is 30 km from Porto"),
    ],
)
def test_a_city_named_before_is_no_village_and_what_is_no_capital_is_not_the_capital(
    before: str, noun: str, rest: str
) -> None:
    assert verdicts(f"{before} The {noun} {rest}.") == ["unresolved"]


@pytest.mark.parametrize(
    ("before", "noun", "rest"),
    [
        ("Doctors in Poznan went on strike.", "city", "lies 8 km from Trieste"),
        ("Power was cut in Ankara overnight.", "capital", "is 14 km from the Iranian border"),
        ("Farmers met in Chiang Rai on Sunday.", "town", "lies 9 km from Trieste"),
        ("Strikes were called in Toulouse.", "city", "is 5 km from Lille"),
    ],
)
def test_what_may_be_called_so_is_still_held_against_the_text(
    before: str, noun: str, rest: str
) -> None:
    assert verdicts(f"{before} The {noun} {rest}.") == ["inconsistent"]


@pytest.mark.parametrize(
    "text",
    [
        "Farmers met in Hallstatt on Sunday. The village is 50 km from Salzburg.",
        "Doctors in Ankara went on strike. The capital is 350 km from Istanbul.",
    ],
)
def test_and_so_is_a_true_one(text: str) -> None:
    assert verdicts(text) == ["consistent"]
