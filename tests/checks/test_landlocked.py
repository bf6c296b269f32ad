"""Countries without a coast, and countries said to have one."""

from __future__ import annotations

import pytest

from osint import geocheck


def verdicts(text: str) -> list[str]:
    return [finding.verdict for finding in geocheck(text) if finding.check == "proximity"]


@pytest.mark.parametrize(
    "text",
    [
        "Landlocked Malawi imports its fuel by lorry.",
        "Wheat is sold to landlocked Niger.",
        "Zambia is a landlocked country with eight neighbours.",
        "Bhutan has no access to the sea.",
        "Moldova, a landlocked republic, exports wine.",
        "Turkmenistan is landlocked.",
        "Benin has a coastline.",
    ],
)
def test_what_holds_is_consistent(text: str) -> None:
    assert verdicts(text) == ["consistent"]


@pytest.mark.parametrize(
    "text",
    [
        "Landlocked Togo imports its fuel by lorry.",
        "Wheat is sold to landlocked Cameroon.",
        "Ecuador is a landlocked country with two neighbours.",
        "Lithuania has no access to the sea.",
        "Albania, a landlocked republic, exports wine.",
        "Grain is sold to nearby, landlocked Gabon.",
        "Poland, which is landlocked, has no navy.",
        "Burkina Faso has a coastline.",
    ],
)
def test_what_the_coasts_refute_is_called(text: str) -> None:
    assert verdicts(text) == ["inconsistent"]


@pytest.mark.parametrize(
    "text",
    [
        "Iraq is almost landlocked.",
        "Virtually landlocked Iraq has a single port.",
        "All but landlocked Bosnia has one seaside town.",
        "A landlocked Poland would have to trade by rail.",
        "The loss of Gdańsk would leave Poland landlocked.",
        "Gabon is not landlocked.",
        "Is Gabon landlocked?",
    ],
)
def test_what_is_not_said_is_not_told(text: str) -> None:
    assert verdicts(text) == []
