"""Every format with accented, Cyrillic, right-to-left and hostile text: valid, inert, the same twice."""

from __future__ import annotations

import csv
import io
import itertools
import json
import re
import sqlite3
import xml.etree.ElementTree as ET
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from osint.model import VERDICTS, Document
from osint.report import FORMATS, render
from osint.report.model import DocumentResult, Unread
from osint.report.safe import visible
from tests.report.sample import (
    HOSTILE,
    TEXT,
    case_result,
    document,
    findings,
    report,
    result,
)

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
    assert list(first)[:15] == [
        "document", "check", "verdict", "start", "end", "line", "column", "quote",
        "subject", "object", "reading", "stated", "computed", "why", "next",
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
        assert set(case.attrib) <= {"name", "classname", "time", "group"}  # Jenkins' schema
    assert {suite.get("file") for suite in root.iter("testsuite")} == {"press/note.txt"}
    assert set(root.attrib) <= {"name", "time", "tests", "failures", "errors"}


def test_junit_names_file_and_line_of_each_test_on_gitlab() -> None:
    root = ET.fromstring(render("junit", report(case_result(), gitlab=True)).encode())
    for case in root.iter("testcase"):
        assert case.get("file") == "press/note.txt" and int(case.get("line", "0")) > 0


@pytest.mark.parametrize("name", ["json", "junit", "sarif", "html"])
def test_what_could_not_be_read_is_told(name: str) -> None:
    unread = Unread("press/lost.pdf", "is not a readable PDF")
    written = render(name, replace(report(), unread=(unread,)))
    assert "press/lost.pdf" in written and unread.why in written
    assert name != "junit" or 'errors="1"' in written


def test_sarif_holds_problems_only_unless_everything_is_asked_for() -> None:
    (run,) = json.loads(render("sarif", report()))["runs"]
    assert {entry["kind"] for entry in run["results"]} == {"fail"}
    (run,) = json.loads(render("sarif", report(verbose=True)))["runs"]
    assert len(run["results"]) == len(findings())
    assert {entry["kind"] for entry in run["results"]} == {"fail", "pass", "open"}


def test_sarif_names_rules_levels_and_places() -> None:
    homepage = "https://example.org/osint"
    log = json.loads(render("sarif", report(homepage=homepage)))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["informationUri"] == homepage
    for rule in driver["rules"]:
        assert rule["fullDescription"]["text"] and rule["help"]["markdown"]
        assert rule["helpUri"].startswith(homepage)
    rules = [rule["id"] for rule in driver["rules"]]
    for entry in run["results"]:
        assert rules[entry["ruleIndex"]] == entry["ruleId"]
        region = entry["locations"][0]["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) < (region["endLine"], 10**6)
        assert len(entry["partialFingerprints"]["osintFinding/v2"]) == 16
    assert [e["level"] for e in run["results"]].count("error") == len(HOSTILE)


def test_sarif_escapes_what_a_uri_cannot_hold() -> None:
    odd = replace(result(), document=document(name="press/a b#c%.txt"))
    (run,) = json.loads(render("sarif", report(odd)))["runs"]
    uris = {
        e["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for e in run["results"]
    }
    assert uris == {"press/a%20b%23c%25.txt"}


def test_sarif_shows_a_source_of_a_case_in_its_case_file() -> None:
    inline = replace(
        case_result(), document=replace(document(), id="cases/sample.yaml#note", path=None)
    )
    (run,) = json.loads(render("sarif", report(inline)))["runs"]
    (entry,) = run["results"]
    (place,) = entry["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "cases/sample.yaml"
    assert "region" not in place["physicalLocation"] and place["message"]["text"] in TEXT


def test_github_annotates_at_most_ten_and_escapes() -> None:
    lines = render("github", report()).splitlines()
    commands = [line for line in lines if line.startswith("::")]
    assert len(commands) == 10
    for command in commands:
        head, _, message = command[2:].partition("::")
        assert head.startswith("error file=press/note.txt,line=")
        assert not re.search(r"%(?!0A|0D|25)", message)
    logged = [line for line in lines if line.startswith("- ")]
    assert len(logged) == len(HOSTILE) + 1 - 10
    assert all(line.startswith(("::", "- press/note.txt:", "osint geocheck: ")) for line in lines)
    assert not any("##[" in line for line in lines)


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


def test_text_shows_problems_with_their_sentence_and_counts() -> None:
    lines = render("text", report()).splitlines()
    assert lines[0].startswith("press/note.txt · ")
    at = lines.index("2:1 doubtful distance")
    assert lines[at + 1] == "  Владивосток лежит в 150 км от границы с КНДР."
    assert lines[at + 2] == "  " + "^" * 44
    assert lines[at + 3] == "  ≈ Only another reading would explain it."
    assert not any("Orléans and Paris" in line for line in lines)
    assert lines[-2].startswith("15 statements in 2 documents (1 without any): 10 inconsistent")
    assert lines[-1].startswith("-v shows unresolved and consistent ones")
    assert "\x1b" not in "".join(lines)
    assert "\x1b[31;1minconsistent\x1b[0m" in render("text", report(color=True))


def test_text_verbose_shows_everything_with_its_evidence() -> None:
    written = render("text", report(verbose=True))
    assert "  ✓ Orléans and Paris are 111 km apart." in written
    assert "stated “110 km”, computed 110.9 km (97.0 to 125.0)" in written.replace(
        "97 to 125", "97.0 to 125.0"
    )
    assert "-v shows" not in written


def test_text_never_shows_raw_escapes_even_in_colour() -> None:
    coloured = render("text", report(color=True))
    assert not HIDDEN.search(re.sub(r"\x1b\[[\d;]+m", "", coloured))


def test_text_quiet_has_no_summary() -> None:
    written = render("text", report(result(), quiet=True))
    assert "inconsistent figures" in written
    assert "statements in" not in written


def test_visible_keeps_what_people_write() -> None:
    assert (
        visible("café Владивосток مدينة 漢字 🚂 a\tb\n") == "café Владивосток مدينة 漢字 🚂 a\tb\n"
    )


def test_kml_has_one_placemark_a_place_with_its_time() -> None:
    base = result()
    later = replace(base.document, id="later", published=date(2021, 4, 1))
    root = ET.fromstring(render("kml", report(base, replace(base, document=later))).encode())
    marks = {mark.findtext(f"{KML}name"): mark for mark in root.iter(f"{KML}Placemark")}
    points = [m for m in root.iter(f"{KML}Placemark") if m.find(f"{KML}Point") is not None]
    assert len(points) == len({m.findtext(f"{KML}Point/{KML}coordinates") for m in points}) == 5
    assert marks["Suva"].findtext(f"{KML}TimeSpan/{KML}begin") == "2021-03-04"
    assert marks["Suva"].findtext(f"{KML}TimeSpan/{KML}end") == "2021-04-01"
    lines = [m for m in root.iter(f"{KML}Placemark") if m.find(f"{KML}Point") is None]
    assert lines[0].findtext(f"{KML}TimeStamp/{KML}when") == "2021-03-04"


def test_gdal_reads_the_times(tmp_path: Path) -> None:
    pyogrio = pytest.importorskip("pyogrio")
    path = tmp_path / "report.geojson"
    path.write_text(render("geojson", report()), encoding="utf-8")
    info = pyogrio.read_info(path)
    assert "published" in list(info["fields"])


def test_sqlite_is_a_database_and_its_sql_makes_the_same(tmp_path: Path) -> None:
    path = tmp_path / "report.sqlite"
    path.write_bytes(b"".join(FORMATS["sqlite"].write_bytes(report(case_result()))))
    ask = "SELECT document, line, verdict, quote, latitude FROM findings ORDER BY id"
    with closing(sqlite3.connect(path)) as database, closing(sqlite3.connect(":memory:")) as again:
        again.executescript(render("sqlite", report(case_result())))
        rows = database.execute(ask).fetchall()
        assert rows == again.execute(ask).fetchall()
        assert len(rows) == len(findings())
        assert rows[2][4] == -18.1416 and isinstance(rows[0][1], int)
        problems = database.execute("SELECT count(*) FROM problems").fetchone()
        assert problems == (len(HOSTILE) + 1,)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_csv_begins_with_a_byte_order_mark_only_where_asked() -> None:
    assert render("csv", report(bom=True)) == "\ufeff" + render("csv", report())


def test_claimreview_says_what_a_case_lacks() -> None:
    form = FORMATS["claimreview"]
    assert list(form.warnings([case_result()])) == []
    case = case_result()
    review = replace(case.expectations[0].review, url=None)  # type: ignore[union-attr,type-var]
    first = replace(case.expectations[0], review=review)  # type: ignore[type-var]
    bare = replace(case, expectations=(first, *case.expectations[1:]))
    (warning,) = form.warnings([bare])
    assert "claim-0 has no `url`" in warning
    (nothing,) = form.warnings([result()])
    assert nothing.startswith("nothing to publish")
    assert list(FORMATS["kml"].warnings([result()])) == []
