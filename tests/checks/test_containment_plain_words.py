"""Words between "in" and an area that say nothing of where in it ("war-torn", "landlocked"), and parts
of a country in words of their own ("the country's east"), each with its false twin."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

NAME = "containment"

RIGHT = (
    "Segou is a city in conflict-ridden Mali.",
    "Koudougou is a city in landlocked Burkina Faso.",
    "Berdiansk is a city in Russian-occupied Ukraine.",
    "Idlib is a city in rebel-held northern Syria.",
    "Bukavu is a city in the restive east of the Democratic Republic of the Congo.",
    "Bukavu is a city in the Democratic Republic of the Congo's restive east.",
    "Bukavu, in the country's east, was taken.",
    "Sokoto, in the north of the country, was quiet.",
    "Maiduguri is a city in the northeastern corner of Nigeria.",
    "Sikasso sits in the southern half of Mali.",
    "Hama is in the Syrian interior.",
    "Minna is a city in north-central Nigeria.",
    "Poltava is a city in central-eastern Ukraine.",
)
WRONG = (
    "Segou is a city in conflict-ridden Niger.",
    "Koudougou is a city in landlocked Zambia.",
    "Berdiansk is a city in Russian-occupied Georgia.",
    "Idlib is a city in rebel-held northern Iraq.",
    "Bukavu is a city in the restive west of the Democratic Republic of the Congo.",
    "Bukavu is a city in the Democratic Republic of the Congo's restive west.",
    "Bukavu, in the country's west, was taken.",
    "Port Harcourt, in the north of the country, was quiet.",
    "Maiduguri is a city in the southwestern corner of Nigeria.",
    "Sikasso sits in the northern half of Mali.",
    "Kano is in the Syrian interior.",
    "Uzhhorod is a city in central-eastern Ukraine.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_lies_there(text: str) -> None:
    assert f"{NAME}=consistent" in verdicts(text, NAME)


@pytest.mark.parametrize("text", WRONG)
def test_what_does_not_is_called(text: str) -> None:
    assert {f"{NAME}=inconsistent", f"{NAME}=doubtful"} & set(verdicts(text, NAME))


ROLES = (
    ("Linz is the capital and largest city of Upper Austria.", "consistent"),
    ("Steyr is the capital and largest city of Upper Austria.", "inconsistent"),
    ("Linz is the capital and largest city of Carinthia.", "inconsistent"),
    ("Klagenfurt is the largest city of Carinthia.", "consistent"),
    ("Villach is the largest city of Carinthia.", "doubtful"),
    ("Kampala is the capital and largest city of Uganda.", "consistent"),
    ("Gulu is the capital and largest city of Uganda.", "inconsistent"),
    ("Graz is the second-largest city of Austria.", "consistent"),
    ("Linz is the second-largest city of Austria.", "unresolved"),
    ("Villach is the second-largest city of Austria.", "doubtful"),
    ("Linz is the administrative centre of Upper Austria.", "consistent"),
    ("Linz is the administrative centre of Carinthia.", "inconsistent"),
    ("Steyr is the administrative centre of Upper Austria.", "doubtful"),
    ("Sacramento is the capital of California.", "consistent"),
    ("California's capital is Los Angeles.", "inconsistent"),
    ("Philadelphia was the capital of Pennsylvania.", "unresolved"),
    ("The Hague is the capital of South Holland.", "consistent"),
    ("Rotterdam is the capital of South Holland.", "inconsistent"),
    ("Reims is the capital of Champagne.", "unresolved"),
    ("Krems is the wine capital of Austria.", "consistent"),
    ("Linz, Austria's steel capital, was quiet.", "consistent"),
    ("Linz, Austria's capital, was quiet.", "inconsistent"),
)


@pytest.mark.parametrize(("text", "verdict"), ROLES)
def test_what_a_city_is_there(text: str, verdict: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}={verdict}"]
