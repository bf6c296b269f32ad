"""Imports add to the embedded gazetteer and never hide it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from osint.cli.main import run
from osint.errors import DataError
from osint.gazetteer import Gazetteer
from osint.gazetteer.importers import import_file
from osint.gazetteer.imports import imported, stem_of
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
    assert len(joined.store.hits("paris")) == len(Gazetteer.open().store.hits("paris")) + 1
    assert joined.store.is_word("paris") is joined.store.is_word("quxford") is False
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
        ("Name,Lat,Lon\nA,95,1\n", "not a point on Earth"),
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
    assert [stem_of(path) for path in imported()] == ["mine"]
    capsys.readouterr()
    assert run(["data", "list"]) == 0
    assert "mine: 2 places" in capsys.readouterr().out
    assert run(["data", "remove", "mine"]) == 0
    assert imported() == ()
    assert run(["data", "remove", "mine"]) == 2
    assert run(["data", "remove", "../mine"]) == 2


def test_the_variable_names_several_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OSINT_GAZETTEER", os.pathsep.join(["a.sqlite", "b.sqlite"]))
    assert imported() == ("a.sqlite", "b.sqlite")


def test_a_killed_import_leaves_nothing_once_another_is_done(tmp_path: Path) -> None:
    big, own = tmp_path / "big.csv", tmp_path / "own.csv"
    big.write_text("Name,Lat,Lon\n" + "".join(f"Quxby {n},{n % 80}.5,2.5\n" for n in range(80_000)))
    own.write_text(TABLE)
    imports = tmp_path / "imports"
    env = {**os.environ, "OSINT_IMPORTS": str(imports)}
    command = [sys.executable, "-m", "osint", "data", "import", str(big)]
    process = subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while not (imports.is_dir() and any(imports.iterdir())) and time.monotonic() < until:
        time.sleep(0.005)
    process.kill()
    process.wait(20)
    left = [path.name for path in imports.iterdir()]
    assert len(left) == 1 and left[0].startswith(".big.sqlite.") and left[0].endswith(".tmp")
    import_file(own, imports / "own.sqlite")
    assert [path.name for path in imports.iterdir()] == ["own.sqlite"]


@pytest.mark.skipif(os.name != "posix", reason="links and pipes of POSIX")
@pytest.mark.parametrize("kind", ["pipe", "input", "link", "folder", "standard output"])
def test_an_import_replaces_regular_files_only(
    tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own.csv"
    own.write_text(TABLE)
    target = tmp_path / "target"
    if kind == "pipe":
        os.mkfifo(target)
    elif kind == "folder":
        target.mkdir()
    elif kind == "link":
        (tmp_path / "elsewhere").mkdir()
        target.symlink_to(tmp_path / "elsewhere/a.sqlite")
    output = {"input": str(own), "standard output": "-"}.get(kind, str(target))
    before = sorted(path.name for path in tmp_path.rglob("*"))
    assert run(["data", "import", str(own), "-o", output]) == 2
    told = capsys.readouterr().err
    assert "cannot write" in told and told.count("\n") == 1
    assert sorted(path.name for path in tmp_path.rglob("*")) == before
    assert own.read_text() == TABLE


def test_an_import_that_replaces_another_keeps_its_mode(tmp_path: Path) -> None:
    own, made = tmp_path / "own.csv", tmp_path / "own.sqlite"
    own.write_text(TABLE)
    import_file(own, made)
    made.chmod(0o640)
    import_file(own, made)
    assert made.stat().st_mode & 0o777 == 0o640
    own.write_text("Name,Lat,Lon\n")
    with pytest.raises(DataError, match="no places"):
        import_file(own, made)
    assert Gazetteer.open(more=[made]).lookup("Quxford")
