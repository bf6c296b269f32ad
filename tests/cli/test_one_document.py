"""One document that fails costs the others nothing: they are reported, it is named, the code is 2."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from osint.cli.parsing import parse_language
from osint.errors import DataError
from osint.reading import find_inputs, read_documents
from osint.reading.hints import Hints
from tests.cli.conftest import Ended

Run = Callable[..., Ended]
FALSE = "It fell on Monday, 21 April 2017."
POISON = "poison on Monday, 21 April 2017"


@pytest.fixture(autouse=True)
def _fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any text that with the poison meets a fault of ours in the middle of a check."""
    from osint.checks import weekday

    sound = weekday.find

    def find(extraction: Any, world: Any) -> Any:
        if POISON in extraction.document.text:
            raise ZeroDivisionError("a fault of ours")
        return sound(extraction, world)

    monkeypatch.setattr(weekday, "find", find)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("a", FALSE), ("b", f"{FALSE} {POISON}"), ("c", FALSE)):
        (tmp_path / f"{name}.txt").write_text(text)
    rows = [{"id": "j1", "text": POISON}, {"id": "j2", "text": FALSE}]
    (tmp_path / "d.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return tmp_path


@pytest.mark.parametrize("form", ["jsonl", "json", "html", "markdown", "sarif", "csv"])
def test_geocheck_reports_the_others(osint: Run, folder: Path, form: str) -> None:
    target = folder / "out"
    ended = osint("geocheck", folder, "-f", form, "-o", target)
    assert ended.code == 2
    assert "b.txt: could not be checked: internal error (ZeroDivisionError" in ended.err
    assert "j1: could not be checked" in ended.err and ended.err.count("\n") == 2
    assert "Traceback" not in ended.err
    written = target.read_text()
    assert all(name in written for name in ("a.txt", "c.txt"))
    if form == "jsonl":
        found = [json.loads(line)["document"] for line in written.splitlines()]
        assert [Path(name).name for name in found] == ["a.txt", "c.txt", "j2"]


def test_a_case_that_fails_costs_no_other(osint: Run, folder: Path) -> None:
    case = (
        "schema: osint-case/1\nunlisted: report\ncase:\n  id: c\n  title: t\nsources:\n  - id: s\n"
        f"    text: {POISON}\nclaims: []\n"
    )
    (folder / "b.yaml").write_text(case)
    ended = osint("geocheck", folder / "b.yaml", folder / "c.txt", "-f", "jsonl")
    assert ended.code == 2 and "b.yaml" in ended.err
    assert json.loads(ended.out)["verdict"] == "inconsistent"


def test_debug_shows_where_it_came_from(osint: Run, folder: Path) -> None:
    ended = osint("geocheck", folder / "b.txt", "--debug")
    assert ended.code == 2 and "Traceback" in ended.err and "a fault of ours" in ended.err


def test_a_draft_leaves_out_what_failed(osint: Run, folder: Path) -> None:
    (folder / "e.txt").write_bytes(b"")
    target = folder / "case.yaml"
    paths = [folder / f"{name}.txt" for name in "abce"]
    ended = osint("case", "draft", *paths, "-o", target)
    assert ended.code == 2
    assert "b.txt: could not be checked" in ended.err and "e.txt: the file is empty" in ended.err
    assert osint("case", "check", target).code == 0
    assert target.read_text().count("    sha256: ") == 2


def test_a_draft_of_nothing_readable_writes_nothing(osint: Run, folder: Path) -> None:
    target = folder / "case.yaml"
    ended = osint("case", "draft", folder / "b.txt", "-o", target)
    assert ended.code == 2 and not target.exists() and "b.txt" in ended.err


def test_extract_lists_the_others(
    osint: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from osint.extract import dates

    sound = dates.find

    def find(text: str, *rest: Any, **more: Any) -> Any:
        if POISON in text:
            raise RecursionError("too deep")
        return sound(text, *rest, **more)

    monkeypatch.setattr(dates, "find", find)
    ended = osint("extract", folder, "-f", "jsonl")
    assert ended.code == 2 and "b.txt: could not be checked" in ended.err
    found = {json.loads(line)["document"] for line in ended.out.splitlines()}
    assert {Path(name).name for name in found} == {"a.txt", "c.txt", "j2"}


def test_damaged_data_ends_the_run_since_it_would_fail_every_text(
    osint: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> Any:
        raise DataError("borders.bin is damaged; install osint again")

    monkeypatch.setattr("osint.checks.weekday.find", broken)
    ended = osint("geocheck", folder)
    assert ended.code == 2 and ended.err.count("borders.bin") == 1


def test_the_language_of_texts_that_do_not_say_it(
    osint: Callable[..., Ended], tmp_path: Path
) -> None:
    path = tmp_path / "a.jsonl"
    rows = [{"id": "a", "text": "Lyon."}, {"id": "b", "text": "Lyon.", "language": "de"}]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    found = [
        document
        for source in find_inputs([str(path)])
        for document in read_documents(source, Hints(language=parse_language("French")))
    ]
    assert [getattr(document, "language", None) for document in found] == ["fr", "de"]
    assert osint("extract", path, "--language", "fr").code == 0
    wrong = osint("geocheck", path, "--language", "frensh")
    assert wrong.code == 2 and "did you mean 'french'" in wrong.err
