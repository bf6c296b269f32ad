"""Lengths of time, ages, anniversaries and days of a war: what is found and judged may only go up."""

from __future__ import annotations

import pytest

from tests.quality.interval_statements import score

FOUND, RIGHT = 0.98, 0.98


@pytest.mark.parametrize("seed", [19, 20])
def test_statements_of_every_form(seed: int) -> None:
    counts = score(seed)
    assert counts["found"] >= FOUND * counts["all"], counts
    assert counts["right"] >= RIGHT * counts["found"], counts
    assert counts["false"] == 0, counts
