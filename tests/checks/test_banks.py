"""On which bank or shore: lakes by their outline, rivers where they are a border."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Mwanza is a port on the southern shore of Lake Victoria.", "consistent"),
        ("Mwanza is a port on the northern shore of Lake Victoria.", "doubtful"),
        ("Trabzon, on the southern shore of the Black Sea, was hot.", "consistent"),
        ("Trabzon, on the northern shore of the Black Sea, was hot.", "doubtful"),
        ("Giurgiu is a town on the left bank of the Danube.", "consistent"),
        ("Giurgiu is a town on the right bank of the Danube.", "doubtful"),
        ("Ruse, on the south bank of the Danube, was calm.", "consistent"),
        ("Ruse, on the north bank of the Danube, was calm.", "doubtful"),
        ("Cherkasy, on the left bank of the Dnieper, was calm.", "unresolved"),  # no border there
        ("Cherkasy, on the Dnieper, was calm.", "consistent"),
    ],
)
def test_banks_and_shores(text: str, verdict: str) -> None:
    assert [f.verdict for f in findings(text, "proximity")] == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Natchez lies on the Mississippi.", "consistent"),
        ("Denver lies on the Mississippi.", "inconsistent"),
        ("Knoxville stands on the Tennessee.", "consistent"),
        ("Phoenix stands on the Tennessee.", "inconsistent"),
        ("Kinshasa lies on the Congo.", "consistent"),
    ],
)
def test_a_river_that_a_state_is_called_after(text: str, verdict: str) -> None:
    assert [(f.claim.check, f.verdict) for f in findings(text)] == [("proximity", verdict)]
