"""Writing, packing and expanding: nothing is lost, nothing is left half done."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.gazetteer import Gazetteer
from osint.gazetteer.expand import expand, is_current
from osint.gazetteer.packing import DEGREE, GRID, pack, unpack
from osint.gazetteer.rows import Row
from osint.gazetteer.schema import cell_of, pack_stats, unpack_stats
from osint.gazetteer.somewhere import Somewhere, Unit, Unplaced
from osint.gazetteer.writer import write
from tests.gazetteer.conftest import FACTS, ROWS


def test_packing_keeps_every_row(tmp_path: Path) -> None:
    unit = Unit(-7, "Sumsk Raion", "UA", "21", 50.9, 34.8, 30.0)
    somewhere = Somewhere((unit,), (Unplaced("Radkivka", "Радьківка", (-7,)),))
    pack(ROWS, FACTS, ["hope"], tmp_path, somewhere)
    rows, meta, words, unplaced = unpack(tmp_path)
    for row, known in zip(sorted(rows), sorted(ROWS), strict=True):
        assert row._replace(latitude=known.latitude, longitude=known.longitude) == known
        off = max(abs(row.latitude - known.latitude), abs(row.longitude - known.longitude))
        assert off <= (GRID / 2 / DEGREE if known.kind == "settlement" else 0) + 1e-9
    assert meta == FACTS
    assert words == ("hope",)
    assert unplaced == somewhere


def test_expanding_gives_a_gazetteer(tmp_path: Path) -> None:
    packed, out = tmp_path / "packed", tmp_path / "out"
    out.mkdir()
    pack(ROWS, FACTS, ["hope"], packed)
    path = expand(packed, out)
    gazetteer = Gazetteer.open(str(path))
    assert gazetteer.lookup("Olafstad")[0].id == 21
    assert gazetteer.store.is_word("hope") is True


def test_expanding_again_does_nothing_until_the_packed_form_changes(tmp_path: Path) -> None:
    packed, out = tmp_path / "packed", tmp_path / "out"
    out.mkdir()
    pack(ROWS, FACTS, [], packed)
    path = expand(packed, out)
    made = path.stat().st_mtime_ns
    assert expand(packed, out).stat().st_mtime_ns == made
    pack(ROWS[:4], FACTS, [], packed)
    assert not is_current(path, packed)
    expand(packed, out)
    assert Gazetteer.open(str(path)).lookup("Olafstad") == ()


def test_a_failure_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "gazetteer.sqlite"
    write(path, ROWS, FACTS)
    before = path.read_bytes()
    bad = Row(5, "Nowhere", 0.0, 0.0, 1.0, "no such kind")
    with pytest.raises(KeyError):
        write(path, [*ROWS, bad], FACTS)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_progress_is_told(tmp_path: Path) -> None:
    seen: list[int] = []
    rows = [Row(n, f"Town {n}", 1.0, 1.0, 1.0, "settlement") for n in range(1, 25_001)]
    assert write(tmp_path / "g.sqlite", rows, FACTS, progress=seen.append) == 25_000
    assert seen == [0, 10_000, 20_000]


def test_the_same_rows_give_the_same_bytes(tmp_path: Path) -> None:
    one, two = tmp_path / "one.sqlite", tmp_path / "two.sqlite"
    write(one, ROWS, FACTS)
    write(two, ROWS, FACTS)
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize(
    ("latitude", "longitude", "cell"),
    [(-90.0, -180.0, 0), (-90.0, 179.99, 359), (-90.0, 180.0, 0), (90.0, 0.0, 179 * 360 + 180)],
)
def test_cells_at_the_edges_of_the_map(latitude: float, longitude: float, cell: int) -> None:
    assert cell_of(latitude, longitude) == cell


def test_near_works_across_the_antimeridian(tmp_path: Path) -> None:
    from osint.model import Point

    path = tmp_path / "g.sqlite"
    rows = [
        Row(1, "East", 65.0, 179.9, 1.0, "settlement"),
        Row(2, "West", 65.0, -179.9, 1.0, "settlement"),
        Row(3, "Pole", 89.9, 10.0, 1.0, "settlement"),
    ]
    write(path, rows, FACTS)
    gazetteer = Gazetteer.open(str(path))
    here = Point(latitude=65.0, longitude=-179.95)
    assert [place.name for place in gazetteer.near(here, 20.0)] == ["West", "East"]
    pole = Point(latitude=89.95, longitude=-170.0)
    assert [place.name for place in gazetteer.near(pole, 30.0)] == ["Pole"]


def test_stats_are_packed_without_loss() -> None:
    assert unpack_stats(pack_stats(1, 5, 24_256_800)) == (1, 5, 24_256_800)
