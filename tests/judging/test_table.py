"""Every cell of the table of verdicts, and what it must never do."""

from __future__ import annotations

import pytest

from osint.judging.table import MISSES, VERDICTS, verdict
from osint.language.pack import RANKS
from osint.model.ends import CERTAINTIES

CELLS = [(rank, sure, miss) for rank in RANKS for sure in CERTAINTIES for miss in MISSES]
STRENGTH = {"unresolved": 0, "doubtful": 1, "inconsistent": 2}


@pytest.mark.parametrize(("rank", "certainty", "miss"), CELLS)
def test_a_weaker_link_never_accuses_more(rank: str, certainty: str, miss: str) -> None:
    mine = STRENGTH[verdict(rank, certainty, miss)]  # type: ignore[arg-type]
    for weaker in CERTAINTIES[CERTAINTIES.index(certainty) :]:  # type: ignore[arg-type]
        listed_near = {certainty, weaker} == {"near", "listed"}
        assert listed_near or STRENGTH[verdict(rank, weaker, miss)] <= mine  # type: ignore[arg-type]
    for lower in RANKS[RANKS.index(rank) :]:  # type: ignore[arg-type]
        assert STRENGTH[verdict(lower, certainty, miss)] <= mine  # type: ignore[arg-type]


@pytest.mark.parametrize(("rank", "certainty", "miss"), CELLS)
def test_only_the_certain_reading_of_sure_ends_is_called_inconsistent(
    rank: str, certainty: str, miss: str
) -> None:
    if verdict(rank, certainty, miss) == "inconsistent":  # type: ignore[arg-type]
        assert rank == "certain" and certainty in ("sure", "settled")


def test_what_misses_is_never_consistent() -> None:
    assert all(
        cell != "consistent"
        for row in VERDICTS.values()
        for cells in row.values()
        for cell in cells
    )
