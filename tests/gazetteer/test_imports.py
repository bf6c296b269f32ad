"""Imports add to the embedded gazetteer and never hide it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from osint.cli.main import run
from osint.errors import DataError
from osint.gazetteer import Gazetteer
from osint.gazetteer.importers import import_file
from osint.gazetteer.imports import imported
from osint.model import Point

TABLE = (
    "Name,Lat,Lon,Country,Population,Aliases\n"
    "Quxford,48.5,2.5,FR,4000,Quksford|Old Quxford\n"
    "Paris,10.0,10.0,NG,50,\n"
)


@pytest.fixture
def joined(tmp_path: Path) -> Gazetteer:
    table = tmp_path / "own.csv"
    table.write_text(TABLE)
    import_file(table, tmp_path / "own.sqlite")
    return Gazetteer.open(more=[tmp_path / "own.sqlite"])


def test_own_places_are_found_beside_the_embedded(joined: Gazetteer) -> None:
    assert joined.lookup("Quxford")[0].country == "FR"
    assert joined.lookup("old quxford")[0].name == "Quxford"
    assert joined.lookup("Paris")[0].country == "FR"
    assert "NG" in {place.country for place in joined.lookup("Paris")}
    assert joined.lookup("Kyiv")[0].country == "UA"
    assert joined.demonym("Syrians") is not None


def test_all_look_ups_join(joined: Gazetteer) -> None:
    here = Point(latitude=48.5, longitude=2.5)
    assert joined.near(here, 1.0)[0].name == "Quxford"
    assert joined.reverse(here).country is not None
    assert joined.search("Quxfort")[0].place.name == "Quxford"
    stats, alone = joined.key_stats("paris"), Gazetteer.open().key_stats("paris")
    assert stats is not None
    assert alone is not None
    assert stats.n_candidates == alone.n_candidates + 1
    assert joined.max_tokens("old") >= 2
    assert joined.begins("old")
    assert joined.address("Quxford, France") != ()
    france = joined.country("FR")
    assert joined.by_sound("Kuxford", area=france)[0].name == "Quxford"


def test_a_place_that_both_have_is_found_once(tmp_path: Path) -> None:
    kyiv = next(p for p in Gazetteer.open().lookup("Kyiv") if p.kind == "settlement")
    line = f"{kyiv.id}\tKyiv\tKyiv\tKijow Nowy\t50.45\t30.52\tP\tPPLC\tUA\t\t12\t\t\t\t2900000\t\t5\tX\t2020-01-01"
    (tmp_path / "dump.txt").write_text(line + "\n")
    import_file(tmp_path / "dump.txt", tmp_path / "dump.sqlite")
    joined = Gazetteer.open(more=[tmp_path / "dump.sqlite"])
    assert [p.id for p in joined.lookup("Kyiv")].count(kyiv.id) == 1
    assert joined.lookup("Kijow Nowy")[0] == kyiv


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Name,Lat\nA,1\n", "no column longitude"),
        ("Name,Lat,Lon\nA,x,1\n", "cannot be read"),
        ("Name,Lat,Lon\nA,95,1\n", "no point"),
        ("Name,Lat,Lon\n", "no place"),
    ],
)
def test_a_table_that_is_none_gets_a_sentence(text: str, words: str, tmp_path: Path) -> None:
    table = tmp_path / "own.csv"
    table.write_text(text)
    with pytest.raises(DataError, match=words):
        import_file(table, tmp_path / "own.sqlite")


def test_imports_are_listed_and_removable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OSINT_IMPORTS", str(tmp_path / "kept"))
    monkeypatch.delenv("OSINT_GAZETTEER", raising=False)
    table = tmp_path / "own.csv"
    table.write_text(TABLE)
    assert run(["data", "list"]) == 0
    assert "nothing" in capsys.readouterr().out
    assert run(["data", "import", str(table), "--name", "mine"]) == 0
    assert [path.stem for path in imported()] == ["mine"]
    capsys.readouterr()
    assert run(["data", "list"]) == 0
    assert "mine: 2 places" in capsys.readouterr().out
    assert run(["data", "remove", "mine"]) == 0
    assert imported() == ()
    assert run(["data", "remove", "mine"]) == 2
    assert run(["data", "remove", "../mine"]) == 2


def test_the_variable_names_several_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OSINT_GAZETTEER", os.pathsep.join(["a.sqlite", "b.sqlite"]))
    assert imported() == (Path("a.sqlite"), Path("b.sqlite"))
