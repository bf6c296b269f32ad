""" "Western X province": the west of the province, or the province in the west of its country."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts_of


@pytest.mark.parametrize(
    "text",
    [
        "Ramadi, the capital of western Anbar province, was quiet.",
        "Shops closed in Quetta, the capital of southwestern Baluchistan province.",
        "Shots were heard in Basra, in southern Basra province.",
        "A school opened in Jalalabad, in eastern Nangarhar province.",
    ],
)
def test_a_province_may_lie_in_the_part_of_its_country(text: str) -> None:
    assert verdicts_of(text, "containment")[:1] == ["consistent"]


@pytest.mark.parametrize(
    "text",
    [
        "Ramadi is in the west of Anbar province.",
        "Spokane is a city in western Washington state.",
        "Shops closed in Zahedan, the capital of southwestern Sistan and Baluchestan province.",
        "Ramadi is a city in western Anbar, officials said.",
    ],
)
def test_the_part_of_a_province_is_still_checked(text: str) -> None:
    assert verdicts_of(text, "containment")[:1] in (["inconsistent"], ["doubtful"])
