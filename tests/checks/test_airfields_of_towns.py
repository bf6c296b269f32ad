"""An airfield is told of as in the town that it belongs to, beyond the last houses."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts_of


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Fighting broke out at Antonov Airport in Hostomel.", "consistent"),
        ("Ramstein Air Base in Kaiserslautern was shut.", "consistent"),
        ("Incirlik Air Base in Izmir was shut.", "doubtful"),
    ],
)
def test_it_may_lie_ten_kilometres_outside(text: str, verdict: str) -> None:
    assert verdicts_of(text, "containment")[:1] == [verdict]
