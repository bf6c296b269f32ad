"""`layers:` in a case file: measured against, hashed, drawn; and what is wrong with them, told."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from osint.cli.main import run

LINE = {"type": "LineString", "coordinates": [[37.7, 49.9], [37.7, 49.2], [37.9, 48.6]]}
CASE = """schema: osint-case/1
case:
  id: line
  title: Distances to a line
layers:
  - name: front line
    file: line.geojson
    sha256: {sha256}
    aliases: [zone of separation]
    date: 2022-05-01
    source: drawn by hand
sources:
  - id: report
    text: |
      Izium lies 40 km from the front line.
      Lviv is 30 km from the front line.
      Lviv is near the zone of separation.
claims:
  - id: near
    source: report
    check: distance
    quote: Izium lies 40 km from the front line
    expect: consistent
  - id: far
    source: report
    check: distance
    quote: Lviv is 30 km from the front line
    expect: inconsistent
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    data = json.dumps(LINE).encode()
    (tmp_path / "line.geojson").write_bytes(data)
    path = tmp_path / "case.yaml"
    path.write_text(CASE.format(sha256=hashlib.sha256(data).hexdigest()))
    return path


def test_claims_are_measured_against_the_layer(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["geocheck", str(case), "-f", "json"]) == 0
    out = json.loads(capsys.readouterr().out)
    assert [f["verdict"] for f in out["findings"]] == ["consistent", "inconsistent"]
    cited = json.dumps(out["findings"])
    assert "drawn by hand" in cited and "2022-05-01" in cited


def test_without_the_layer_the_finding_says_how_to_give_one(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = case.read_text()
    start, end = text.index("layers:"), text.index("sources:")
    case.write_text(text[:start] + text[end:])
    assert run(["geocheck", str(case), "-f", "json"]) == 1
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert {f["verdict"] for f in findings} == {"unresolved"}
    assert "layers:" in findings[0]["next"] and "--layer" in findings[0]["next"]


def test_the_map_shows_it(case: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    run(["geocheck", str(case), "-f", "html", "-o", str(page)])
    text = page.read_text()
    assert 'class="m-layer"' in text
    assert "front line" in text and "drawn by hand" in text


def test_a_layer_ends_with_its_case(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = case.parent / "other.txt"
    other.write_text("Izium lies 40 km from the front line.")
    run(["geocheck", str(case), str(other), "-f", "jsonl"])
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [r["verdict"] for r in rows if "other" in r["document"]] == ["unresolved"]


def test_a_changed_file_is_refused(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (case.parent / "line.geojson").write_text(json.dumps({**LINE, "coordinates": [[1, 2], [3, 4]]}))
    assert run(["geocheck", str(case)]) == 2
    assert "layer front line: line.geojson is not what was collected" in capsys.readouterr().err


def test_hashes_are_written_and_listed(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    digest = hashlib.sha256((case.parent / "line.geojson").read_bytes()).hexdigest()
    case.write_text(case.read_text().replace(f"    sha256: {digest}\n", ""))
    assert run(["case", "check", str(case)]) == 2
    assert "a layer needs its `sha256:`" in capsys.readouterr().err
    assert run(["case", "hash", "--write", str(case)]) == 0
    assert f"sha256: {digest}" in case.read_text()
    assert f"{digest}  line.geojson" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("    file: line.geojson\n", "", "a layer needs its `file:`"),
        ("file: line.geojson", "file: ../line.geojson", "inside the case file's folder"),
        ("file: line.geojson", "file: none.geojson", "there is no file none.geojson"),
        ("date: 2022-05-01", "date: May 2022", "date"),
    ],
)
def test_mistakes_are_told(
    case: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, said: str
) -> None:
    case.write_text(case.read_text().replace(old, new))
    assert run(["geocheck", str(case)]) == 2
    assert said in capsys.readouterr().err
