"""Stated intervals against computed ones."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint.extract.quantities import one
from osint.judging import tolerances
from osint.judging import verdict as judge
from osint.model import Interval, Verdict

RANK = {"consistent": 0, "doubtful": 1, "inconsistent": 2}
HEDGES = ("about", "roughly", "nearly", "just over", "less than", "more than", "within", "only")


def verdict(stated: str, computed_km: float) -> Verdict:
    quantity = one(stated)
    assert quantity is not None
    computed = Interval(low=computed_km, high=computed_km, best=computed_km, unit="km")
    return judge.distance(judge.stated_interval(quantity), quantity.hedge, computed).verdict


@pytest.mark.parametrize(
    ("value", "half_step"),
    [(100, 50), (150, 5), (10, 5), (17, 0.5), (10.5, 0.5), (10.25, 0.25), (3.2, 0.05), (0.5, 0.25)],
)
def test_implied_precision(value: float, half_step: float) -> None:
    assert judge.implied_precision(value) == pytest.approx(half_step)


@pytest.mark.parametrize(
    ("stated", "computed_km", "wanted"),
    [
        ("150 km", 128, "consistent"),
        ("150 km", 100, "consistent"),  # a third shorter: roads
        ("150 km", 88, "doubtful"),
        ("150 km", 60, "inconsistent"),
        ("150 km", 190, "doubtful"),
        ("150 km", 260, "inconsistent"),
        ("less than 150 km", 5, "consistent"),
        ("less than 150 km", 260, "inconsistent"),
        ("more than 150 km", 900, "consistent"),
        ("more than 150 km", 60, "inconsistent"),
        ("20 to 25 km", 22, "consistent"),
        ("20 to 25 km", 70, "inconsistent"),
        ("3 km", 5, "consistent"),  # the floor: the size of a town
        ("3 km", 20, "inconsistent"),
        ("dozens of kilometres", 60, "consistent"),
        ("dozens of kilometres", 400, "inconsistent"),
        ("93 miles", 150, "consistent"),
    ],
)
def test_distance(stated: str, computed_km: float, wanted: str) -> None:
    assert verdict(stated, computed_km) == wanted


figures = st.integers(min_value=1, max_value=3000)
distances = st.floats(min_value=0.01, max_value=9000)


@settings(max_examples=300, deadline=None)
@given(figures, distances)
def test_doubling_what_is_too_long_already_never_mends_it(figure: int, computed: float) -> None:
    if verdict(f"{figure} km", computed) == "inconsistent" and computed < figure:
        assert verdict(f"{2 * figure} km", computed) == "inconsistent"


@settings(max_examples=300, deadline=None)
@given(figures, distances, st.sampled_from(HEDGES))
def test_a_hedge_never_makes_a_verdict_worse(figure: int, computed: float, hedge: str) -> None:
    bare = verdict(f"{figure} km", computed)
    assert RANK[verdict(f"{hedge} {figure} km", computed)] <= RANK[bare]


@settings(max_examples=200, deadline=None)
@given(st.integers(min_value=2, max_value=900), distances)
def test_a_wider_range_never_makes_a_verdict_worse(figure: int, computed: float) -> None:
    narrow = verdict(f"{figure} km", computed)
    wide = verdict(f"{max(1, figure // 2)} to {figure * 2} km", computed)
    assert RANK[wide] <= RANK[narrow]


@settings(max_examples=200, deadline=None)
@given(figures, distances)
def test_a_wider_computed_interval_never_makes_a_verdict_worse(
    figure: int, computed: float
) -> None:
    stated = Interval(low=figure, high=figure, unit="km")
    spot = Interval(low=computed, high=computed, unit="km")
    area = Interval(low=max(0.0, computed - 5), high=computed + 5, unit="km")
    narrow = judge.distance(stated, None, spot).verdict
    assert RANK[judge.distance(stated, None, area).verdict] <= RANK[narrow]


@settings(max_examples=100, deadline=None)
@given(st.integers(min_value=11, max_value=999), distances)
def test_metres_and_kilometres_agree(figure: int, computed: float) -> None:
    assert verdict(f"{figure} km", computed) == verdict(f"{figure * 1000} m", computed)


def test_the_doubtful_range_holds_the_consistent_one() -> None:
    for figure in (0.3, 1, 7, 10, 33, 100, 147, 600, 2500):
        stated = Interval(low=figure, high=figure, unit="km")
        judged = judge.distance(stated, None, Interval(low=0, high=0, unit="km"))
        assert judged.doubtful.low <= judged.consistent.low <= figure
        assert figure <= judged.consistent.high <= judged.doubtful.high


def test_every_part_of_the_table_names_its_source() -> None:
    table = tolerances.table()
    for part in ("distance", "hedges", "direction", "border_length", "proximity"):
        assert table[part]["source"]
