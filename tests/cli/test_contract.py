"""What others rely on: the lines of `extract` and `geocheck`, their keys, offsets and exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ended

Run = Callable[..., Ended]

TEXT = (
    "На месте: 🚂 the convoy left Khabarovsk on Thursday, April 20. Vladivostok is only "
    "150 kilometers from the border with North Korea. Position 44.326859, 131.668647, see "
    "https://x.com/someone/status/1847225352281563393"
)


def lines(ended: Ended) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ended.out.splitlines()]


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    row = {"id": "a1", "text": TEXT, "published": "2017-04-21", "extra": [1]}
    path.write_text(json.dumps(row, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def test_extract_prints_one_mention_a_line_with_exact_offsets(osint: Run, document: Path) -> None:
    ended = osint("extract", document, "-f", "jsonl")
    assert ended.code == 0
    rows = lines(ended)
    assert all(TEXT[row["start"] : row["end"]] == row["text"] for row in rows)
    assert all(row["document"] == "a1" for row in rows)
    kinds = {row["kind"] for row in rows}
    assert kinds == {"coordinate", "place", "date", "quantity", "post"}


def test_each_kind_has_the_keys_of_the_contract(osint: Run, document: Path) -> None:
    first: dict[str, dict[str, Any]] = {}
    for row in lines(osint("extract", document, "-f", "jsonl")):
        first.setdefault(row["kind"], row)
    assert first["coordinate"].keys() >= {"latitude", "longitude", "notation", "precision_m"}
    assert (first["coordinate"]["latitude"], first["coordinate"]["longitude"]) == (
        44.326859,
        131.668647,
    )
    keys = "name latitude longitude radius_km place_kind country admin1 geonameid confidence"
    assert first["place"].keys() >= {*keys.split(), "candidates"}
    assert first["date"] | {"document": "", "start": 0, "end": 0} == {
        "document": "",
        "kind": "date",
        "start": 0,
        "end": 0,
        "text": "Thursday, April 20",
        "type": "DATE",
        "value": "2017-04-20",
        "earliest": "2017-04-20T00:00:00",
        "latest": "2017-04-20T23:59:59",
    }
    quantity = first["quantity"]
    assert (quantity["dimension"], quantity["low"], quantity["unit"]) == ("length", 150, "km")
    assert (quantity["low_si"], quantity["high_si"], quantity["hedge"]) == (150000, 150000, "only")
    assert (first["post"]["platform"], first["post"]["instant"]) == (
        "x",
        "2024-10-18T10:36:58.428Z",
    )


def test_only_keeps_the_kinds_asked_for(osint: Run, document: Path) -> None:
    rows = lines(osint("extract", document, "-f", "jsonl", "--only", "dates,posts"))
    assert {row["kind"] for row in rows} == {"date", "post"}


def test_geocheck_prints_one_finding_a_line(osint: Run, document: Path) -> None:
    ended = osint("geocheck", document, "-f", "jsonl")
    assert ended.code == 0
    (found,) = [row for row in lines(ended) if row["check"] == "distance"]
    assert found["verdict"] == "consistent" and found["document"] == "a1"
    assert found["quote"] == TEXT[found["start"] : found["end"]]
    assert found["subject"]["name"] == "Vladivostok" and found["subject"]["candidates"] >= 1
    assert found["object"]["kind"] in ("border", "country")
    assert found["stated"] == {
        "text": "only 150 kilometers",
        "low": 150,
        "high": 150,
        "unit": "km",
    }
    assert (
        100 < found["computed"]["low"] < found["computed"]["best"] < found["computed"]["high"] < 150
    )
    assert found["why"] and found["line"] == 1


def test_geocheck_as_one_object(osint: Run, document: Path) -> None:
    report = json.loads(osint("geocheck", document, "-f", "json").out)
    assert [*report] == ["schema", "tool", "data", "documents", "findings", "summary"]
    assert report["summary"]["documents"] == 1 and report["data"]


def test_the_id_of_a_file_is_its_path(osint: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    rows = lines(osint("geocheck", path, "-f", "jsonl", "--published", "2017-04-21"))
    assert {row["document"] for row in rows} == {str(path)}


def test_two_runs_give_the_same_bytes(osint: Run, document: Path) -> None:
    for form in ("text", "json", "jsonl", "csv", "geojson", "kml", "markdown", "sarif", "junit"):
        once, again = (osint("geocheck", document, "-f", form) for _ in range(2))
        assert once == again and once.out


def test_the_measured_borders_hold(osint: Run) -> None:
    mariupol = json.loads(osint("distance", "Mariupol", "RU", "-f", "json").out)
    assert 45 < mariupol["distance"]["best"] < 55
    for latitude, longitude, country in (
        (68.97, 33.08, "RU"),
        (64.73, 177.51, "RU"),
        (66.5, 25, "FI"),
    ):
        found = json.loads(osint("reverse", latitude, longitude, "-f", "json").out)
        assert found["country"] == country


def test_lookups_print_reasons_and_refuse_what_is_unclear(osint: Run) -> None:
    first = lines(osint("geocode", "Sergeevka", "--country", "RU", "-f", "jsonl"))[0]
    assert first["country"] == "RU" and first["reasons"]
    unclear = osint("distance", "Sergeevka", "China")
    assert unclear.code == 2 and "could be several places" in unclear.err
    assert osint("distance", "Xyzzyqq", "China").code == 2
    assert osint("reverse", "95", "10").code == 2


def test_reverse_takes_what_convert_takes(osint: Run) -> None:
    assert osint("reverse", "49,36").out == osint("reverse", "49", "36").out
    assert "Primorsky Krai" in osint("reverse", "8MG9+PFR Sergeevka").out
    swapped = osint("reverse", "131.6, 44.3 ")
    assert swapped.code == 2 or "longitude" in swapped.err
    assert osint("reverse", "Kyiv").code == 2


def test_border_lengths(osint: Run) -> None:
    row = json.loads(osint("border", "RU", "KP", "-f", "json").out)
    assert 15 < row["land_km"] < 20 and 18 < row["sea_km"] < 25


def test_a_country_without_a_border_on_land(osint: Run) -> None:
    assert osint("border", "Japan").out == "Japan shares no border on land\n"
    assert osint("border", "AU").out == "Australia shares no border on land\n"
    assert osint("border", "Japan", "-f", "jsonl").out == ""


def test_the_data_of_borders_are_named_once(osint: Run) -> None:
    lines = osint("border", "Estonia").out.splitlines()
    assert len(lines) == 3 and lines[-1].startswith("  OpenStreetMap borders")


def test_convert_round_trips(osint: Run) -> None:
    row = json.loads(osint("convert", "44.326859, 131.668647", "-f", "json").out)
    for notation in ("plus-code", "mgrs", "dms", "utm"):
        again = json.loads(osint("convert", row["notations"][notation], "-f", "json").out)
        assert abs(again["latitude"] - row["latitude"]) < 1e-4
    assert osint("convert", "95, 200").code == 2


def test_when_reads_words_and_files(osint: Run, tmp_path: Path) -> None:
    said = osint("when", "Thursday, April 20", "--published", "2017-04-21")
    assert "2017-04-20" in said.out and said.code == 0
    path = tmp_path / "a.txt"
    path.write_text("It began on 3 May 2021. It had been planned since 2 March 2020.")
    assert [line.split()[0] for line in osint("when", path).out.splitlines()] == [
        "2020-03-02",
        "2021-05-03",
    ]


def test_every_check_explains_itself(osint: Run) -> None:
    from osint import checks

    listed = osint("explain").out
    for name in checks.ALL:
        assert f"{name} " in listed
        manual = osint("explain", name).out
        assert "PASS:" in manual and "FAIL:" in manual


def test_data_names_source_and_licence(osint: Run) -> None:
    shown = osint("data").out
    assert "GeoNames" in shown and "OpenStreetMap" in shown and "ODbL" in shown


@pytest.mark.parametrize(("order", "value"), [("dmy", "2022-04-03"), ("mdy", "2022-03-04")])
def test_the_order_of_day_and_month_can_be_given(
    osint: Run, tmp_path: Path, order: str, value: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("It was signed on 03/04/2022.")
    (row,) = lines(osint("extract", path, "-f", "jsonl", "--date-order", order))
    assert row["value"] == value
    (open_,) = lines(osint("extract", path, "-f", "jsonl"))
    assert open_["value"].startswith("2022-XX") and "2022-03-04" in open_["note"]
