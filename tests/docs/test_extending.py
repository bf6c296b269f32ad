"""The page on extending is followed: its code is written to files, loaded and used."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

import osint
from osint import checks
from osint.model import Point
from osint.report import DocumentResult, Report
from osint.world import world

PAGE = Path(__file__).resolve().parents[2] / "docs" / "extending.md"
CODE = re.compile(r"^```python\n# (\S+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.fixture
def modules(tmp_path: Path) -> dict[str, ModuleType]:
    loaded = {}
    for name, code in CODE.findall(PAGE.read_text(encoding="utf-8")):
        path = tmp_path / Path(name).name
        path.write_text(code, encoding="utf-8")
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec and spec.loader
        loaded[path.stem] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(loaded[path.stem])
    return loaded


def test_the_check(modules: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch) -> None:
    module = modules["altitude"]
    monkeypatch.setattr(checks, "_NAMES", (*checks.ALL, module.NAME))
    monkeypatch.setitem(sys.modules, "osint.checks.altitude", module)
    examples = re.findall(r"^(PASS|FAIL): (.+)$", module.__doc__ or "", re.MULTILINE)
    assert len(examples) == 2
    for expected, text in examples:
        (finding,) = osint.geocheck(text, only=[module.NAME])
        assert (finding.verdict == "consistent") == (expected == "PASS")


def test_the_notation(modules: dict[str, ModuleType]) -> None:
    module = modules["two_words"]
    point = Point(latitude=44.327, longitude=131.669)
    text = f"Seen at {module.write(point)}."
    (mention,) = module.read(text, 0, len(text))
    assert mention.point == point and text[mention.start : mention.end] == mention.text
    assert mention.precision_m == pytest.approx(111.32)
    assert not list(module.read("north 95.000 east 10.000", 0, 24))


def test_the_notation_once_it_is_named(
    modules: dict[str, ModuleType],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    from osint.cli.main import run
    from osint.extract import coordinates

    module = modules["two_words"]
    named = {module.NAME: module, **coordinates.NOTATIONS}
    monkeypatch.setattr(coordinates, "NOTATIONS", named)
    page = tmp_path / "a.txt"
    page.write_text("Seen at north 44.327 east 131.669, twice.", encoding="utf-8")
    assert run(["extract", str(page), "--only", "coordinates", "-f", "jsonl"]) == 0
    row = json.loads(capfdbinary.readouterr().out)
    assert (row["notation"], row["text"]) == ("two-words", "north 44.327 east 131.669")
    assert run(["convert", "44.327, 131.669"]) == 0
    assert "north 44.327 east 131.669" in capfdbinary.readouterr().out.decode()


def test_the_input_format(
    modules: dict[str, ModuleType],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    from osint.cli.main import run
    from osint.reading import formats

    monkeypatch.setitem(sys.modules, "osint.reading.logbook", modules["logbook"])
    named = (*formats.FORMATS, formats.Format("logbook", (".logbook",)))
    monkeypatch.setattr(formats, "FORMATS", named)
    (tmp_path / "a.logbook").write_text("2021-05-06|Left Tartu on Friday, May 6.\nno bar\n")
    assert run(["geocheck", str(tmp_path), "-f", "jsonl"]) == 2  # of the line without a bar
    row = json.loads(capfdbinary.readouterr().out)
    assert (row["check"], row["verdict"]) == ("weekday", "inconsistent")
    assert (row["line"], row["column"], row["unit"]) == (1, 26, "entry 1")


def test_the_format(modules: dict[str, ModuleType]) -> None:
    findings = tuple(osint.geocheck("The road is 10 miles (16 km) long."))
    document = osint.extract("x").document
    report = Report(results=[DocumentResult(document, findings)])
    assert "".join(modules["lines"].write(report)).startswith("consistent: ")
    assert world() is world()
