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
    "Gao sits in the southern half of Mali.",
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
