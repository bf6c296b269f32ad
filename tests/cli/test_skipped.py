"""Files of a folder that are not read are counted and named, and count under --strict."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_contract import Run


def test_strict_counts_what_was_skipped(osint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Tartu is 165 km from Tallinn.")
    assert osint("geocheck", str(tmp_path), "--strict").code == 0
    (tmp_path / "b.xyz").write_text("x")
    ended = osint("geocheck", str(tmp_path), "--strict")
    assert ended.code == 3 and "1 file was not read (1 .xyz): b.xyz" in ended.err
    assert osint("extract", str(tmp_path), "--strict").code == 3
    ended = osint("geocheck", str(tmp_path), "-v")
    assert ended.code == 0 and "no reader for files of this kind" in ended.err


@pytest.mark.parametrize("form", ["html", "kml", "geojson", "csv", "jsonl", "md"])
def test_a_report_in_the_folder_is_not_read_back(
    osint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Tartu is 165 km from Tallinn.")
    for _ in range(2):  # the same line again: its own result is no input of it
        assert osint("geocheck", ".", "-o", f"report.{form}", "--strict").code == 0
    again = osint("geocheck", ".", "--strict")
    assert again.code == 0 and again.out.startswith("1 statement in 1 document: 1 consistent.")
    assert f"1 file was not read (1 .{form}): report.{form}" in again.err
    assert "a report that osint wrote" in osint("geocheck", ".", "-v").err


def test_what_other_commands_wrote_is_not_read_back(
    osint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Tartu is 165 km from Tallinn.")
    Path("none.jsonl").write_text("")
    for name, command in {
        "b.jsonl": "geocheck a.txt --since none.jsonl", "c.jsonl": "geocode Tartu",
        "d.jsonl": "convert 58.4,26.7", "e.jsonl": "distance Tartu Narva",
        "f.jsonl": "border EE LV", "g.jsonl": "sun Tartu", "h.jsonl": "reverse 58.4,26.7",
        "i.csv": "sun Tartu", "j.geojson": "extract a.txt",
    }.items():  # fmt: skip
        form = name.partition(".")[2]
        assert osint(*command.split(), "-f", form, "-o", name).code == 0
    Path("none.jsonl").unlink()
    assert osint("corpus", "run", "a.txt", "-o", "parts", "-q").code == 0
    again = osint("geocheck", ".", "-v")
    assert again.err.count("a report that osint wrote") == 10
    assert again.code == 0 and "1 statement in 1 document" in again.out


def test_a_text_in_the_folder_is_never_replaced(
    osint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Tartu is 165 km from Tallinn.")
    Path("b.txt").write_text("They count statements in documents: 2 statements in 1 document.")
    for command in ("geocheck", "extract"):
        for name in ("a.txt", "b.txt"):
            before = Path(name).read_text()
            ended = osint(command, ".", "-o", name)
            assert ended.code == 2 and "it is one of the inputs; name another file" in ended.err
            assert Path(name).read_text() == before


@pytest.mark.parametrize(
    ("command", "form"),
    [("geocheck", "txt"), ("extract", "txt"), ("extract", "csv"), ("extract", "jsonl")],
)
def test_an_earlier_result_is_replaced(
    osint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, form: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Tartu is 165 km from Tallinn.")
    arguments = (command, ".", "-o", f"result.{form}")
    arguments += ("-f", form) if command == "extract" and form != "txt" else ()
    written = []
    for _ in range(2):
        assert osint(*arguments).code == 0
        written.append(Path(f"result.{form}").read_text())
    assert written[0] == written[1]


def test_a_report_named_outright_is_read(
    osint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Tartu is 165 km from Tallinn.")
    osint("geocheck", "a.txt", "-o", "report.html")
    assert "statement" in osint("geocheck", "report.html", "--all-text").out


def test_a_page_that_only_speaks_of_the_tool_is_read(osint: Run, tmp_path: Path) -> None:
    page = "<html><head><title>A day</title></head><body><p>We ran osint geocheck.</p>" + (
        "<p>Tartu is 165 km from Tallinn, and the road there was closed for the night.</p></body>"
    )
    (tmp_path / "a.html").write_text(page)
    assert osint("geocheck", tmp_path).out.startswith("1 statement")


def test_an_ending_of_no_format_is_told(osint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Tartu is 165 km from Tallinn.")
    told = osint("geocheck", tmp_path / "a.txt", "-o", tmp_path / "report.docx").err
    assert "report.docx: no format has this ending, so text is written" in told
    assert osint("geocheck", tmp_path / "a.txt", "-o", tmp_path / "report.txt").err == ""
