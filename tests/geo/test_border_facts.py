"""Borders that the drawn lines alone tell wrong: overseas, leased, or longer than published."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.errors import DataError
from osint.geo.border_facts import dependencies, facts
from osint.geo.borders import Borders
from osint.support.folders import DATA


@pytest.fixture(scope="module")
def borders() -> Borders:
    return Borders.open()


@pytest.mark.parametrize(
    ("first", "second", "km", "through"),
    [
        ("FR", "BR", 730, ("GF",)),
        ("FR", "SR", 556, ("GF",)),
        ("NL", "FR", 16, ("MF", "SX")),
        ("CA", "DK", 1.28, ("GL",)),
        ("GB", "ES", 1.2, ("GI",)),
        ("GB", "CY", 156, ()),
        ("ES", "MA", 18.5, ()),
        ("US", "CU", 28.5, ()),
    ],
)
def test_overseas_and_leased_borders(
    borders: Borders, first: str, second: str, km: float, through: tuple[str, ...]
) -> None:
    length, back = borders.length(first, second), borders.length(second, first)
    assert length is not None
    assert back is not None
    assert length.land_km == pytest.approx(km, rel=0.05)
    assert length.through == back.through == through


@pytest.mark.parametrize(
    ("first", "second"), [("DK", "SE"), ("GB", "FR"), ("RU", "US"), ("EG", "SA")]
)
def test_pairs_that_meet_at_sea_only_say_so(borders: Borders, first: str, second: str) -> None:
    length = borders.length(first, second)
    assert length is not None
    assert length.land_km == 0
    assert length.sea_km > 0


def test_neighbours_overseas_are_no_neighbours_at_home(borders: Borders) -> None:
    assert "BR" not in borders.neighbours("FR")
    assert borders.overseas_neighbours("FR") == ("BR", "NL", "SR")
    assert borders.overseas_neighbours("PL") == ()


def test_a_territory_has_no_border_with_its_own_state(borders: Borders) -> None:
    assert borders.length("GF", "FR") is None
    assert borders.length("HK", "CN") is not None


def test_damaged_tables_are_named(tmp_path: Path) -> None:
    for read in (facts, dependencies):
        with pytest.raises(DataError, match="reinstall"):
            read(tmp_path / "missing")
    (tmp_path / "bad.csv").write_text("country_a,country_b,land_km,what,source\nA,B,x,y,z\n")
    with pytest.raises(DataError, match="damaged"):
        facts(tmp_path / "bad.csv")


def test_an_empty_table_of_lengths_is_no_answer(borders: Borders, tmp_path: Path) -> None:
    for name in ("border_facts.csv", "sovereignty.json", "disputes.json"):
        (tmp_path / name).write_bytes(Path(DATA, name).read_bytes())
    (tmp_path / "border_lengths.csv").write_text("")
    with pytest.raises(DataError, match="border lengths"):
        Borders(borders.store, tmp_path).length("RU", "KP")
