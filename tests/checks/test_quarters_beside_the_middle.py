"""Which way a quarter lies from the middle of its own city, close by."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts_of


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Two people were hurt in the Shujaiya neighbourhood, east of Gaza City.", "consistent"),
        ("Two people were hurt in the Shujaiya neighbourhood, west of Gaza City.", "unresolved"),
        ("A house was hit in Sheikh Nasser, to the east of Khan Younis.", "consistent"),
        ("A house was hit in Sheikh Nasser, to the west of Khan Younis.", "unresolved"),
    ],
)
def test_a_direction_that_fits_is_told_from_half_a_kilometre(text: str, verdict: str) -> None:
    assert verdicts_of(text, "direction") == [verdict]
