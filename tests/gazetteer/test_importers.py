"""Importing the user's own data: what is read, and what is refused in one sentence."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from osint.errors import DataError
from osint.gazetteer import Gazetteer
from osint.gazetteer.importers import import_file
from osint.model import Point


def _line(
    id_: int,
    name: str,
    feature: str,
    code: str,
    people: int = 0,
    other: str = "",
    at: str = "10\t20",
) -> str:
    return (
        f"{id_}\t{name}\t{name}\t{other}\t{at}\t{feature}\t{code}\tFD\t\t01\t\t\t\t{people}\t\t5"
        "\tEtc/UTC\t2020-01-01"
    )


DUMP = "\n".join(
    (
        _line(1, "Freedonia", "A", "PCLI", 5_000_000),
        _line(2, "North Marsh", "A", "ADM1", 400_000),
        _line(3, "Olafstad", "P", "PPLA", 120_000, "Saint Olaf,Олафстад"),
        _line(4, "Lake Amber", "H", "LK"),
        _line(5, "Old Olafstad", "P", "PPLH"),
        _line(6, "A well", "H", "WLL"),
    )
)


def _imported(path: Path, tmp_path: Path, **options: Any) -> Gazetteer:
    output = tmp_path / "imported.sqlite"
    import_file(path, output, **options)
    return Gazetteer.open(str(output))


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    path = tmp_path / "FD.txt"
    path.write_text(DUMP + "\n", encoding="utf8")
    return path


def test_a_geonames_dump(dump: Path, tmp_path: Path) -> None:
    gazetteer = _imported(dump, tmp_path)
    town = gazetteer.lookup("Saint Olaf")[0]
    assert (town.id, town.geonameid, town.kind, town.population) == (3, 3, "settlement", 120_000)
    assert town.admin1 == "North Marsh"
    assert gazetteer.lookup("Олафстад") == (town,)
    assert gazetteer.lookup("Lake Amber")[0].kind == "lake"
    assert gazetteer.country("FD") == gazetteer.get(1)
    assert gazetteer.lookup("Old Olafstad") == ()
    assert gazetteer.lookup("A well") == ()


def test_a_zipped_dump_and_alternate_names(dump: Path, tmp_path: Path) -> None:
    archive = tmp_path / "FD.zip"
    with zipfile.ZipFile(archive, "w") as stream:
        stream.writestr("readme.txt", "not this")
        stream.write(dump, "FD.txt")
    names = tmp_path / "alternateNamesV2.txt"
    names.write_text("9\t3\ten\tOlaf City\n10\t3\twkdt\tQ1\n11\t3\ten\tOldtown\t\t\t\t1\n")
    gazetteer = _imported(archive, tmp_path, alternate_names=names)
    assert gazetteer.lookup("Olaf City")[0].id == 3
    assert gazetteer.lookup("Q1") == ()
    assert gazetteer.lookup("Oldtown") == ()


def test_geojson_of_points_and_areas(tmp_path: Path) -> None:
    square = [[[20, 10], [22, 10], [22, 12], [20, 12], [20, 10]]]
    features = [
        {"properties": {"name": "Amber Sea", "featurecla": "sea", "name_ru": "Янтарное море"},
         "geometry": {"type": "Polygon", "coordinates": square}},
        {"properties": {"NAME": "Olafstad", "featurecla": "Populated place", "pop_max": 120000},
         "geometry": {"type": "Point", "coordinates": [20.5, 10.5]}},
        {"properties": {}, "geometry": {"type": "Point", "coordinates": [0, 0]}},
    ]  # fmt: skip
    path = tmp_path / "areas.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    gazetteer = _imported(path, tmp_path)
    sea = gazetteer.lookup("Янтарное море")[0]
    assert sea.kind == "sea"
    assert sea.point == Point(latitude=11.0, longitude=21.0)
    assert sea.radius_km == pytest.approx(124, abs=2)
    assert gazetteer.lookup("Olafstad")[0].population == 120_000


def test_holes_of_turning_do_not_cancel_areas(tmp_path: Path) -> None:
    one = [[[20, 10], [22, 10], [22, 12], [20, 12], [20, 10]]]
    other = [[[30, 10], [30, 12], [32, 12], [32, 10], [30, 10]]]
    shape = {"type": "MultiPolygon", "coordinates": [one, other]}
    path = tmp_path / "two.json"
    path.write_text(
        json.dumps({"features": [{"properties": {"name": "Twins"}, "geometry": shape}]})
    )
    twins = _imported(path, tmp_path).lookup("Twins")[0]
    assert twins.point.longitude == pytest.approx(26, abs=0.01)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("short.txt", "1\tOlafstad\t10\t20\n", r"short\.txt:1: .* 19 columns; this one has 4"),
        ("place.txt", _line(1, "X", "P", "PPL", at="ten\t20"), "could not convert"),
        ("far.txt", _line(1, "X", "P", "PPL", at="95\t20"), "is not a point"),
        ("twice.txt", DUMP + "\n" + DUMP, "two places of the file have the same id"),
        ("empty.txt", "", "the file has no places in it"),
        ("broken.geojson", "{", "not a GeoJSON collection"),
        ("list.json", "[]", "not a GeoJSON collection"),
        ("odd.json", '{"features": [{"properties": {"name": "X"}, "geometry": {}}]}', "no place"),
        ("bent.json", '{"features": [{"properties": {"name": "X"}, "geometry": {"type": "Point",'
                      ' "coordinates": ["a"]}}]}', "feature 1 has no geometry"),
        ("no.zip", "not an archive", "not a zip archive"),
        ("table.parquet", "", "this kind of file cannot be imported"),
    ],
)  # fmt: skip
def test_bad_files_are_refused(tmp_path: Path, name: str, content: str, sentence: str) -> None:
    path = tmp_path / name
    path.write_text(content)
    output = tmp_path / "out.sqlite"
    with pytest.raises(DataError, match=sentence):
        import_file(path, output)
    assert not output.exists()


def test_a_failed_import_keeps_what_was_there(dump: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.sqlite"
    import_file(dump, output)
    before = output.read_bytes()
    dump.write_text(DUMP + "\nbroken line\n")
    with pytest.raises(DataError, match=":7:"):
        import_file(dump, output)
    assert output.read_bytes() == before


def test_missing_files_and_misplaced_names(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such file"):
        import_file(tmp_path / "none.txt", tmp_path / "out.sqlite")
    path = tmp_path / "a.geojson"
    path.write_text('{"features": []}')
    with pytest.raises(DataError, match="carries its own names"):
        import_file(path, tmp_path / "out.sqlite", alternate_names=path)
    with pytest.raises(DataError, match="the file has no places in it"):
        import_file(path, tmp_path / "out.sqlite")


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes(b"1\tM\xfcnster" + b"\t" * 17 + b"\n")
    with pytest.raises(DataError, match="not UTF-8"):
        import_file(path, tmp_path / "out.sqlite")


def test_progress_and_note(dump: Path, tmp_path: Path) -> None:
    seen: list[int] = []
    notes: list[str] = []
    import_file(dump, tmp_path / "out.sqlite", progress=seen.append, note=notes.append)
    assert seen == [0]
    assert notes == ["4 places from FD.txt"]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ("Oldmill,58,26,1e999,1", "number"),
        ("Oldmill,58,26,5,inf", "radius"),
        ("Oldmill,58,26,5,-3", "radius"),
    ],
)
def test_numbers_that_no_place_has(tmp_path: Path, cells: str, said: str) -> None:
    path = tmp_path / "own.csv"
    path.write_text(f"name,latitude,longitude,population,radius_km\n{cells}\n")
    with pytest.raises(DataError, match=said):
        import_file(path, tmp_path / "own.sqlite")
    assert not (tmp_path / "own.sqlite").exists()
