"""The Python API: what it takes, what it gives, and what it says of mistakes."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import osint
from osint.cli.main import run
from osint.errors import UsageError
from osint.model import Document
from tests.report.sample import case_result

TEXT = "Linz is 155 km from Vienna.\nIt rained on Saturday, March 11."


def test_a_finding_knows_its_document() -> None:
    first, second = osint.geocheck(TEXT, published="2025-03-13")
    assert (first.verdict, first.quote) == ("consistent", "Linz is 155 km from Vienna")
    assert (second.check, second.line, second.column) == ("weekday", 2, 14)
    assert TEXT[second.start : second.end] == second.quote
    assert first.subject and first.subject.name == "Linz"
    assert first.object and first.object.name == "Vienna"
    assert first.stated and first.stated.text == "155 km"


def test_a_record_is_the_line_of_the_command(capfdbinary: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    run(["geocheck", str(path), "--published", "2025-03-13", "-f", "jsonl"])
    printed = [json.loads(line) for line in capfdbinary.readouterr().out.splitlines()]
    assert osint.geocheck(path, published="2025-03-13").to_dicts() == printed


@pytest.mark.parametrize("when", ["2025-03-13", date(2025, 3, 13), datetime(2025, 3, 13, 9)])
def test_the_date_of_publication_in_every_form(when: Any) -> None:
    assert [f.verdict for f in osint.geocheck(TEXT, published=when)] == [
        "consistent",
        "inconsistent",
    ]
    (mention,) = osint.extract("It rained on Tuesday.", published=when).dates
    assert mention.value == "2025-03-11"


@pytest.mark.parametrize(
    ("source", "options", "error", "sentence"),
    [
        (3, {}, TypeError, "not int"),
        (b"text", {}, TypeError, "not bytes"),
        (None, {}, TypeError, "not None"),
        (["a", 4], {}, TypeError, "number 2 is int"),
        ("x", {"title": 3}, TypeError, "title takes a text"),
        ("x", {"published": 3}, TypeError, "published takes a date"),
        ("x", {"published": "12/03/2025"}, osint.UsageError, "YYYY-MM-DD"),
        ("x", {"only": ["distnace"]}, osint.UsageError, "did you mean 'distance'?"),
        ("x", {"ignore": "weekdays"}, osint.UsageError, "did you mean 'weekday'?"),
        ("x", {"only": 3}, TypeError, "names of checks"),
        ("x", {"only": [3]}, TypeError, "3 is int"),
        (Path("/no/such/file"), {}, osint.OsintError, "no such file"),
    ],
)
def test_mistakes_are_told_in_a_sentence(
    source: Any, options: dict[str, Any], error: type[Exception], sentence: str
) -> None:
    with pytest.raises(error, match=sentence.replace("?", r"\?")) as caught:
        osint.geocheck(source, **options)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("call", [osint.extract, osint.geocode])
def test_the_other_functions_refuse_what_is_no_text(call: Any) -> None:
    with pytest.raises(TypeError, match="not"):
        call(3)
    with pytest.raises(TypeError, match="two names"):
        osint.distance("Linz", 3)  # type: ignore[arg-type]


def test_only_and_ignore() -> None:
    def checks(**options: Any) -> list[str]:
        return [f.check for f in osint.geocheck(TEXT, published="2025-03-13", **options)]

    assert checks(only=["weekday"]) == checks(only="weekday") == ["weekday"]
    assert checks(ignore=["weekday"]) == ["distance"]
    assert checks(only="distance, weekday", ignore="distance") == ["weekday"]


def test_no_check_left_is_told() -> None:
    with pytest.raises(UsageError, match="none would run"):
        osint.geocheck("Lviv is 40 km from Kyiv.", only="distance", ignore="distance")


def test_several_sources_and_one_that_fails(tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\xff\xfe\x00\xd8")
    document = Document(id="mine", text=TEXT, published=date(2025, 3, 13))
    found = osint.geocheck([document, bad, {"id": "r", "text": TEXT}, TEXT])
    assert [result.document.id for result in found.results] == ["mine", "r", "text:4"]
    (error,) = found.errors
    assert "bad.txt" in str(error)
    with pytest.raises(osint.OsintError):
        osint.geocheck(bad)


def test_a_case_says_what_it_expects(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(
        "schema: osint-case/1\ncase: {id: c, title: A case}\n"
        "sources:\n  - id: s\n    text: Linz is 155 km from Vienna.\n"
        "claims:\n  - {id: far, source: s, quote: 155 km from Vienna, check: distance,"
        " expect: inconsistent}\n",
        encoding="utf-8",
    )
    found = osint.geocheck(path)
    assert not found.is_as_expected
    (finding,) = found
    assert finding.expectation and finding.expectation.claim_id == "far"


def test_reports_and_files(tmp_path: Path) -> None:
    found = osint.geocheck(TEXT, published="2025-03-13")
    assert found.report("html", title="Mine").count("Mine") >= 2
    assert json.loads(found.report("json"))["summary"]["findings"] == 2
    for name in ("a.html", "a.kml", "a.sqlite", "a.csv"):
        found.save(tmp_path / name)
        assert (tmp_path / name).stat().st_size > 100
    assert (tmp_path / "a.sqlite").read_bytes().startswith(b"SQLite format 3")
    with pytest.raises(osint.UsageError, match="no format"):
        found.save(tmp_path / "a.xyz")
    with pytest.raises(osint.UsageError, match="did you mean 'html'"):
        found.report("htlm")
    with pytest.raises(osint.UsageError, match="there is no folder"):
        found.save(tmp_path / "none" / "a.html")


def test_a_frame_without_its_package_says_which(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(osint.UsageError, match="needs pyarrow: pip install"):
        osint.geocheck("Nothing.").to_frame()


def test_frames() -> None:
    pytest.importorskip("pyarrow")
    found = osint.geocheck(TEXT, published="2025-03-13")
    table = found.to_frame("arrow")
    assert table.column("quote").to_pylist() == [finding.quote for finding in found]
    assert osint.geocheck("Nothing.").to_frame("arrow").num_rows == 0
    with pytest.raises(osint.UsageError, match="did you mean 'pandas'"):
        found.to_frame("panda")
    pytest.importorskip("pandas")
    assert list(found.to_frame()["verdict"]) == ["consistent", "inconsistent"]


def test_a_notebook_shows_a_table_with_every_text_escaped() -> None:
    shown = osint.Findings([case_result()])._repr_html_()
    assert shown.startswith("<table>") and "<script" not in shown and "&lt;script&gt;" in shown
    assert "No statement" in osint.geocheck("Nothing.")._repr_html_()


def test_only_the_api_is_in_sight_and_its_types_come_when_asked() -> None:
    assert dir(osint) == sorted(osint.__all__)
    for name in osint.__all__:
        assert getattr(osint, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'frozen'"):
        _ = osint.frozen


def test_importing_the_package_reads_no_room_of_it() -> None:
    code = "import osint, sys; print('osint.model' in sys.modules, 'osint.report' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["False", "False"]


def test_an_unknown_country_is_told() -> None:
    with pytest.raises(osint.UsageError, match="there is no country 'Atlantis'"):
        osint.geocode("Graz", country="Atlantis")
    assert osint.geocode("Graz", country="Austria") == osint.geocode("Graz", country="AT")


def test_a_finding_shows_as_one_line() -> None:
    (finding,) = osint.geocheck("It rained on Monday, May 7, 2024.")
    assert repr(finding) == (
        "<inconsistent weekday at text:1:14: “Monday, May 7, 2024” "
        "May 7, 2024 falls on a Tuesday, not a Monday.>"
    )


def test_the_name_of_a_file_as_a_text_is_warned_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("article.txt").write_text("Tartu is 165 km from Tallinn.")
    with pytest.warns(UserWarning, match=r"give pathlib.Path\('article.txt'\)"):
        assert list(osint.geocheck("article.txt")) == []
    assert len(osint.geocheck(Path("article.txt"))) == 1
