"""What only the rim of a wide circle, a bound or a namesake's outline would confirm is not confirmed."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts_of


@pytest.mark.parametrize(
    ("text", "verdict"),
    (
        ("Baghdad lies on the Tigris.", "consistent"),
        ("Baghdad lies on the Euphrates.", "unresolved"),  # 51 km from its middle
        ("Mosul lies on the Euphrates.", "inconsistent"),
        ("Shanghai lies on the Yangtze.", "consistent"),
        ("Lima lies on the Pacific.", "consistent"),
        ("Bogota lies on the Pacific.", "inconsistent"),
        ("Mexico City lies on the Pacific.", "unresolved"),  # the coast may be the Gulf's
        ("Mexico City is near the Pacific.", "unresolved"),
    ),
)
def test_waters(text: str, verdict: str) -> None:
    assert verdicts_of(text, "proximity") == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    (
        ("Texas borders Oklahoma.", "consistent"),
        ("Texas borders Kansas.", "inconsistent"),  # Texas County of Oklahoma does
        ("Kansas borders Texas.", "inconsistent"),
        ("Punjab borders Haryana.", "consistent"),  # not Pakistan's, which is as well known
    ),
)
def test_borders(text: str, verdict: str) -> None:
    assert verdicts_of(text, "proximity") == [verdict]
