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


def test_two_villages_without_a_name_are_not_laid_beside_each_other() -> None:
    text = "The village lies 7 km north of Bari. Roads are shut. The village lies 12 km south of Brest."
    whys = [found.why for found in findings(text)]
    assert whys and all(
        why == "The text does not say which place “The village” is." for why in whys
    )


def test_one_village_with_a_name_is() -> None:
    text = "Borowina lies 7 km north of Bari. Roads are shut. Borowina lies 12 km south of Brest."
    assert any("other figures" in found.why for found in findings(text))


@pytest.mark.parametrize(("km", "verdict"), [("95 km", "consistent"), ("390 km", "doubtful")])
def test_the_capital_in_an_aside_is_not_what_is_told_next(km: str, verdict: str) -> None:
    text = (
        f"Thun stands on the river, 26 km southeast of Bern, the capital, {km} southwest of Zurich."
    )
    told = [found for found in findings(text) if found.claim.check == "distance"]
    (last,) = [found for found in told if "Zurich" in text[found.claim.start : found.claim.end]]
    assert (last.verdict, last.why.split(" is ")[0]) == (verdict, "Thun")
