"""`--layer`: statements about the user's own lines, on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.cli.main import run
from osint.world import world

TEXT = (
    "Izium lies 40 km from the front line. Lviv is 30 km from the front line. "
    "Sumy is near the demarcation line."
)
LINE = {"type": "LineString", "coordinates": [[37.7, 49.9], [37.7, 49.2], [37.9, 48.6]]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "line.geojson").write_text(json.dumps(LINE))
    (tmp_path / "a.txt").write_text(TEXT)
    return tmp_path


def _findings(folder: Path, capsys: pytest.CaptureFixture[str], *options: str) -> list[str]:
    run(["geocheck", str(folder / "a.txt"), "-f", "jsonl", *options])
    lines = capsys.readouterr().out.splitlines()
    return [
        json.loads(line)["verdict"] for line in lines if json.loads(line)["check"] == "distance"
    ]


def test_statements_are_measured_against_a_layer(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = _findings(folder, capsys, "--layer", f"front line={folder / 'line.geojson'}")
    assert given == ["consistent", "inconsistent"]


def test_without_a_layer_they_are_unresolved(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _findings(folder, capsys) == ["unresolved", "unresolved"]


def test_distance_takes_a_layer(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    layer = f"front line={folder / 'line.geojson'}"
    assert run(["distance", "Izium", "the front line", "--layer", layer, "-f", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["distance"]["best"] == pytest.approx(31, abs=6)


def test_two_layers_of_one_name_are_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    layer = f"zone={folder / 'line.geojson'}"
    code = run(["distance", "Izium", "zone", "--layer", layer, "--layer", layer])
    assert code == 2
    assert "two layers" in capsys.readouterr().err


def test_a_missing_file_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["distance", "Izium", "zone", "--layer", str(folder / "none.kml")]) == 2
    assert "none.kml" in capsys.readouterr().err


def test_layers_of_any_name_are_ends(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    zone = [[29.5, 51.1], [30.7, 51.1], [30.7, 51.5], [29.5, 51.5], [29.5, 51.1]]
    (folder / "quiet-zone.geojson").write_text(
        json.dumps({"type": "Polygon", "coordinates": [zone]})
    )
    (folder / "camp.geojson").write_text(json.dumps({"type": "Point", "coordinates": [34.9, 50.9]}))
    (folder / "a.txt").write_text(
        "Kyiv is 75 km from the quiet zone. Lviv is 20 km from the quiet zone. "
        "Sumy is 8 km from the camp. Lviv is 12 km from the camp."
    )
    layers = [("--layer", str(folder / name)) for name in ("quiet-zone.geojson", "camp.geojson")]
    given = _findings(folder, capsys, *(word for pair in layers for word in pair))
    assert given == ["consistent", "inconsistent", "consistent", "inconsistent"]
    assert _findings(folder, capsys) == []


def test_the_side_of_a_line_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.txt").write_text(
        "Izium is west of the front line. Izium lies east of the front line."
    )
    layer = f"front line={folder / 'line.geojson'}"
    run(["geocheck", str(folder / "a.txt"), "-f", "jsonl", "--layer", layer])
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [f["verdict"] for f in found] == ["consistent", "inconsistent"]


def test_a_layer_is_gone_with_its_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    layer = f"front line={folder / 'line.geojson'}"
    assert _findings(folder, capsys, "--layer", layer) != ["unresolved", "unresolved"]
    assert _findings(folder, capsys) == ["unresolved", "unresolved"]
    assert world().layers == ()
