"""The stages of the build on small made-up shapes."""

from __future__ import annotations

import math

import pytest

np = pytest.importorskip("numpy")

from osint.geo.border_file import LAKE, LAND, RIVER, SEA  # noqa: E402
from osint.geo.geodesic import distance_km  # noqa: E402
from osint.model import Point  # noqa: E402
from tools.borders import arcs, coasts, lengths, lines, water  # noqa: E402
from tools.borders.ellipsoid import segment_km  # noqa: E402
from tools.borders.pieces import MICRO, Piece  # noqa: E402


def square(label: str, west: float, south: float, *extra: tuple[float, float]) -> Piece:
    """A square of one degree, counter-clockwise, with further corners on its eastern side."""
    ring = [(west, south), (west + 1, south), *extra, (west + 1, south + 1), (west, south + 1)]
    return Piece(label, (np.rint(np.array([*ring, ring[0]]) * MICRO).astype(np.int64),))


def test_two_squares_share_one_line_with_its_sides() -> None:
    found, _ = lines.shared([square("AA", 0, 0), square("BB", 1, 0)])
    assert list(found) == [("AA", "BB")]
    ((chain),) = found["AA", "BB"]
    # Going up, the western square is on the left.
    assert chain.tolist() == [[1.0, 0.0], [1.0, 1.0]]


def test_a_vertex_that_only_one_neighbour_has_leaves_no_hole() -> None:
    found, _ = lines.shared([square("AA", 0, 0, (1.0, 0.4)), square("BB", 1, 0)])
    total = sum(math.dist(a, b) for line in found["AA", "BB"] for a, b in _pairs(line))
    assert total == pytest.approx(1.0)


def test_a_line_within_a_country_is_no_line() -> None:
    found, one_sided = lines.shared([square("AA", 0, 0), square("AA", 1, 0)])
    assert found == {}
    assert one_sided == 6


def test_densified_lines_keep_their_vertices_and_shape() -> None:
    line = np.array([[-123.0, 49.0], [-95.0, 49.0], [-95.0, 48.5]])
    fine = water.densified(line, 0.25)
    assert np.abs(np.diff(fine, axis=0)).max() <= 0.25 + 1e-9
    assert {tuple(row) for row in line.tolist()} <= {tuple(row) for row in fine.tolist()}
    assert (fine[:112, 1] == 49.0).all()


def test_the_49th_parallel_is_longer_than_the_geodesic_between_its_ends() -> None:
    line = water.densified(np.array([[-123.0, 49.0], [-95.0, 49.0]]))
    straight = distance_km(Point(latitude=49, longitude=-123), Point(latitude=49, longitude=-95))
    assert segment_km(line).sum() == pytest.approx(2048, abs=2)
    assert segment_km(line).sum() > straight + 5


def test_gaps_in_a_river_are_closed_and_flickers_removed() -> None:
    kinds = np.array([LAND] * 20 + ([RIVER] * 3 + [LAND]) * 10 + [LAND] * 20, dtype=np.int8)
    out = water.smoothed(kinds, np.full(len(kinds), 0.2))
    changes = int((out[1:] != out[:-1]).sum())
    assert changes == 2
    assert (out[25:55] == RIVER).all() and out[0] == out[-1] == LAND


def test_a_mouth_is_river_where_it_joins_land_and_sea_elsewhere() -> None:
    joined = np.array([LAND] * 5 + [water.MOUTH] * 5 + [SEA] * 10, dtype=np.int8)
    out = water.smoothed(joined, np.full(20, 1.0))
    assert (out[5:10] == RIVER).all() and (out[10:] == SEA).all()
    strait = np.array([SEA] * 5 + [water.MOUTH] * 5 + [SEA] * 5, dtype=np.int8)
    assert (water.smoothed(strait, np.full(15, 1.0)) == SEA).all()


def test_a_line_is_cut_where_its_kind_changes() -> None:
    line = water.densified(np.array([[10.0, 50.0], [10.0, 50.2]]))
    tags = np.where(line[:-1, 1] < 50.1, LAND, LAKE).astype(np.int8)
    parts = list(arcs.stretches(line, tags))
    assert [kind for kind, _, _ in parts] == [LAND, LAKE]
    assert (parts[0][1][-1] == parts[1][1][0]).all()
    assert sum(km for _, _, km in parts) == pytest.approx(22.25, abs=0.01)


def test_simplified_lines_stay_within_the_tolerance() -> None:
    t = np.linspace(0, 3, 400)
    wavy = np.stack([20 + t, 55 + 0.0004 * np.sin(60 * t)], axis=1)
    flat = arcs.simplified(wavy, LAND)
    assert len(flat) < 20
    assert np.abs(flat[:, 1] - 55).max() <= 0.001
    assert np.abs(np.diff(flat, axis=0)).max() <= arcs.LONGEST_DEG + 1e-9


def test_lonely_islets_stay_and_those_beside_a_coast_go() -> None:
    shore = np.array([[0.0, 0.0], [5.0, 0.0]])
    near, lonely = ring(1.0, 0.05, 0.005), ring(2.0, 2.0, 0.005)
    large = ring(3.0, 0.05, 0.05)
    kept = coasts._lonely_or_large([shore, near, lonely, large])
    middles = sorted(round(float(line[:, 0].mean()), 1) for line in kept)
    assert middles == [2.0, 2.5, 3.0]


def test_published_lengths_are_keyed_in_alphabetical_order() -> None:
    assert all(first < second for first, second in lengths.published())


def test_the_table_sums_areas_of_one_country() -> None:
    kinds = {
        ("GE:abkhazia", "RU"): {LAND: 200.0, SEA: 20.0},
        ("GE", "RU"): {LAND: 600.0, LAKE: 5.0},
    }
    table = lengths.table(kinds | {("GE", "GE:abkhazia"): {LAND: 90.0}})
    assert table == {("GE", "RU"): (805.0, 0.0, 5.0, 20.0)}
    assert lengths.as_csv(table).splitlines()[1] == "GE,RU,805.00,0.00,5.00,20.00"


def ring(lon: float, lat: float, radius: float) -> np.ndarray:
    turn = np.linspace(0, 2 * np.pi, 13)
    circle = np.stack([lon + radius * np.cos(turn), lat + radius * np.sin(turn)], axis=1)
    circle[-1] = circle[0]
    return circle


def _pairs(line: np.ndarray) -> list[tuple[list[float], list[float]]]:
    return list(zip(line[:-1].tolist(), line[1:].tolist(), strict=True))
