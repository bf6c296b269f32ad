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


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Hatay airport lies 25 km north of the Syrian border.", "consistent"),
        ("Hatay airport lies 80 km north of the Syrian border.", "inconsistent"),
        ("Jersey airport is 6 km west of Saint Helier.", "consistent"),
        ("Jersey airport is 40 km west of Saint Helier.", "inconsistent"),
    ],
)
def test_one_called_after_a_province_does_not_fill_it(text: str, verdict: str) -> None:
    assert verdicts_of(text, "distance") == [verdict]
