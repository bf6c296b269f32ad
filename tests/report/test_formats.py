"""Every format with accented, Cyrillic, right-to-left and hostile text: valid, inert, the same twice."""

from __future__ import annotations

import csv
import io
import itertools
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from osint.model import VERDICTS, Document
from osint.report import FORMATS, render
from osint.report.model import DocumentResult
from osint.report.safe import visible
from tests.report.sample import HOSTILE, TEXT, case_result, findings, report, result

HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
KML = "{http://www.opengis.net/kml/2.2}"


@pytest.mark.parametrize("name", FORMATS)
def test_no_control_or_direction_mark_leaves(name: str) -> None:
    written = render(name, report(case_result())).replace("\r\n", "\n")
    assert not HIDDEN.search(written)
    written.encode("utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_two_runs_are_identical(name: str) -> None:
    assert render(name, report()) == render(name, report())


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_to_check_is_a_valid_report_too(name: str) -> None:
    written = render(name, report(DocumentResult(Document(id="empty", text="nothing"))))
    assert written.endswith("\n") or (name == "jsonl" and not written)


@pytest.mark.parametrize("name", FORMATS)
def test_no_coordinate_finer_than_asked_leaves(name: str) -> None:
    written = render(name, report(case_result(redact=2)))
    assert "48.858370" not in written and "48.85837" not in written
    assert "2.294481" not in written
    if name not in ("csv", "jsonl", "json", "sarif", "junit", "github", "claimreview"):
        assert "rounded to 2 decimals" in written


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"text"}))
def test_a_label_that_limits_sharing_coarsens_coordinates(name: str) -> None:
    assert "48.85837" not in render(name, report(case_result(sharing="TLP:RED")))
    assert "48.85" not in render(name, report(case_result(sharing="TLP:RED")))


def test_json_is_the_contract() -> None:
    record = json.loads(render("json", report(case_result())))
    assert list(record) == ["schema", "tool", "data", "documents", "findings", "summary"]
    assert record["summary"]["inconsistent"] == len(HOSTILE)
    assert record["summary"]["other_than_expected"] == 1
    assert record["documents"][0]["case"]["id"] == "sample"


def test_json_lines_keep_the_text() -> None:
    rows = [json.loads(line) for line in render("jsonl", report()).splitlines()]
    assert len(rows) == len(findings())
    for row in rows:
        assert TEXT[row["start"] : row["end"]] == row["quote"]
        assert row["verdict"] in VERDICTS
    first = rows[0]
    assert list(first)[:13] == [
        "document", "check", "verdict", "start", "end", "line", "column", "quote",
        "subject", "object", "stated", "computed", "why",
    ]  # fmt: skip
    assert list(first["subject"])[:7] == [
        "text", "name", "latitude", "longitude", "radius_km", "geonameid", "candidates",
    ]  # fmt: skip
    assert first["computed"] == {"low": 97, "high": 125, "best": 110.9, "unit": "km"}
    assert rows[3]["subject"]["latitude"] is None
    assert len(rows[3]["subject"]["candidate_places"]) == 5


def test_csv_guards_text_and_never_numbers() -> None:
    rows = list(csv.DictReader(io.StringIO(render("csv", report()))))
    assert float(rows[2]["latitude"]) == -18.1416
    assert float(rows[2]["object_longitude"]) == -171.7667
    for row in rows:
        for key, value in row.items():
            if not re.fullmatch(r"-?\d+(\.\d+)?", value):
                assert not value.startswith(("=", "+", "-", "@", "\t", "\r")), (key, value)
    assert rows[5]["quote"].startswith("'=HYPERLINK")


def test_geojson_is_rfc_7946() -> None:
    collection = json.loads(render("geojson", report()))
    assert collection["type"] == "FeatureCollection"
    assert "crs" not in collection
    kinds = set()
    for feature in collection["features"]:
        assert set(feature) == {"type", "geometry", "properties"}
        kinds.add(feature["geometry"]["type"])
        for longitude, latitude in positions(feature["geometry"]["coordinates"]):
            assert -180 <= longitude <= 180
            assert -90 <= latitude <= 90
    assert kinds == {"Point", "LineString", "MultiLineString"}
    (cut,) = (f for f in collection["features"] if f["geometry"]["type"] == "MultiLineString")
    west, east = cut["geometry"]["coordinates"]
    assert west[-1][0] == 180.0 and east[0][0] == -180.0
    assert west[-1][1] == east[0][1]
    for part in (west, east):
        assert all(abs(a[0] - b[0]) < 5 for a, b in itertools.pairwise(part))


def positions(coordinates: list) -> list[list[float]]:  # type: ignore[type-arg]
    if isinstance(coordinates[0], float):
        return [coordinates]
    return [position for part in coordinates for position in positions(part)]


def test_kml_has_a_folder_for_each_verdict() -> None:
    root = ET.fromstring(render("kml", report()).encode())
    folders = [folder.findtext(f"{KML}name") for folder in root.iter(f"{KML}Folder")]
    assert folders == ["consistent"]
    for coordinates in root.iter(f"{KML}coordinates"):
        for position in (coordinates.text or "").split():
            longitude, latitude = map(float, position.split(","))
            assert abs(longitude) <= 180 and abs(latitude) <= 90


@pytest.mark.parametrize(("name", "driver"), [("geojson", "GeoJSON"), ("kml", "KML")])
def test_gdal_reads_it(name: str, driver: str, tmp_path: Path) -> None:
    pyogrio = pytest.importorskip("pyogrio")
    path = tmp_path / f"report.{name}"
    path.write_text(render(name, report()), encoding="utf-8")
    layers = [layer for layer, _ in pyogrio.list_layers(path)]
    count = sum(pyogrio.read_info(path, layer=layer)["features"] for layer in layers)
    assert count >= 7


def test_junit_counts_and_shape() -> None:
    root = ET.fromstring(render("junit", report(case_result())).encode())
    assert root.tag == "testsuites"
    cases = list(root.iter("testcase"))
    assert int(root.get("tests", "0")) == len(cases) == len(findings())
    assert int(root.get("failures", "0")) == len(list(root.iter("failure"))) == 1
    for case in cases:
        assert case.get("name") and case.get("classname")


def test_sarif_names_rules_levels_and_places() -> None:
    log = json.loads(render("sarif", report()))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for entry in run["results"]:
        assert rules[entry["ruleIndex"]] == entry["ruleId"]
        assert entry["kind"] == "fail" or entry["level"] == "none"
        region = entry["locations"][0]["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) < (region["endLine"], 10**6)
    assert [e["level"] for e in run["results"]].count("error") == len(HOSTILE)


def test_github_annotates_at_most_ten_and_escapes() -> None:
    lines = render("github", report()).splitlines()
    commands = [line for line in lines if line.startswith("::")]
    assert len(commands) == 10
    for command in commands:
        head, _, message = command[2:].partition("::")
        assert head.startswith("error file=press/note.txt,line=")
        assert not re.search(r"%(?!0A|0D|25)", message)
    assert sum("::" in line and not line.startswith("::") for line in lines) == 0


def test_github_does_not_quote_what_may_not_be_shared() -> None:
    written = render("github", report(case_result(sharing="TLP:AMBER")))
    assert "::error" in written
    assert "Suva" not in written


def test_markdown_has_no_html_and_whole_rows() -> None:
    written = render("markdown", report(case_result()))
    assert not re.search(r"(?<!\\)<(?!br>|https://example)", written)
    rows = [line for line in written.splitlines() if line.startswith("| ") and " | " in line]
    for row in rows:
        assert len(re.findall(r"(?<!\\)\|", row)) == 7, row
    assert "javascript" not in written


def test_claimreview_only_where_a_human_rated() -> None:
    graph = json.loads(render("claimreview", report(case_result())))["@graph"]
    assert [node["reviewRating"]["alternateName"] for node in graph] == ["Misleading <i>"]
    assert json.loads(render("claimreview", report()))["@graph"] == []
    limited = render("claimreview", report(case_result(sharing="TLP:AMBER")))
    assert json.loads(limited)["@graph"] == []


def test_text_shows_paste_line_reason_and_summary() -> None:
    written = render("text", report())
    lines = written.splitlines()
    assert (
        "press/note.txt:1:1 consistent distance “Le café d'Orléans est à 110 km de Paris”" in lines
    )
    assert "    ✓ Orléans and Paris are 111 km apart." in lines
    assert lines[-2].startswith("15 statements in 2 documents (1 without any): 10 inconsistent")
    assert "\x1b" not in written
    assert "\x1b[31;1minconsistent\x1b[0m" in render("text", report(color=True))


def test_text_never_shows_raw_escapes_even_in_colour() -> None:
    coloured = render("text", report(color=True))
    assert not HIDDEN.search(re.sub(r"\x1b\[[\d;]+m", "", coloured))


def test_text_quiet_shows_only_what_calls_for_attention() -> None:
    written = render("text", report(result(), quiet=True))
    assert "Orléans and Paris" not in written
    assert "inconsistent figures" in written


def test_visible_keeps_what_people_write() -> None:
    assert (
        visible("café Владивосток مدينة 漢字 🚂 a\tb\n") == "café Владивосток مدينة 漢字 🚂 a\tb\n"
    )
