"""The user's lines and areas: five formats, one shape, and a sentence for what cannot be used."""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shapely
from shapely.geometry import LineString, Polygon

from osint.errors import InputError
from osint.geo.extent import Extent
from osint.geo.gap import gap
from osint.geo.layers import Layer
from osint.model import Point
from osint.reading.layers import read_layer

LINE = [(20.0, 40.0), (20.0, 41.0), (20.5, 42.0)]
AREA = [(20.0, 40.0), (22.0, 40.0), (22.0, 42.0), (20.0, 42.0), (20.0, 40.0)]
WGS84 = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]]'


def _geojson(path: Path, coordinates: list[Any], area: bool) -> None:
    geometry: dict[str, Any] = {"type": "LineString", "coordinates": coordinates}
    if area:
        geometry = {"type": "Polygon", "coordinates": [coordinates]}
    feature = {"type": "Feature", "properties": {"name": "the zone"}, "geometry": geometry}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))


def _kml(path: Path, coordinates: list[Any], area: bool) -> None:
    listed = " ".join(f"{lon},{lat},0" for lon, lat in coordinates)
    inner = f"<LineString><coordinates>{listed}</coordinates></LineString>"
    if area:
        ring = f"<LinearRing><coordinates>{listed}</coordinates></LinearRing>"
        inner = f"<Polygon><outerBoundaryIs>{ring}</outerBoundaryIs></Polygon>"
    path.write_text(
        '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark>'
        f"<name>the zone</name>{inner}</Placemark></Document></kml>"
    )


def _gpx(path: Path, coordinates: list[Any], area: bool) -> None:
    points = "".join(f'<trkpt lat="{lat}" lon="{lon}"/>' for lon, lat in coordinates)
    path.write_text(
        '<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1"><trk>'
        f"<name>the zone</name><trkseg>{points}</trkseg></trk></gpx>"
    )


def _shapefile(path: Path, coordinates: list[Any], area: bool) -> None:
    ordered = coordinates[::-1] if area else coordinates  # outer rings run clockwise
    kind = 5 if area else 3
    body = struct.pack("<i4d2i", kind, *LineString(ordered).bounds, 1, len(ordered))
    body += struct.pack("<i", 0) + b"".join(struct.pack("<2d", *point) for point in ordered)
    record = struct.pack(">2i", 1, len(body) // 2) + body
    head = struct.pack(">7i", 9994, 0, 0, 0, 0, 0, (100 + len(record)) // 2)
    path.write_bytes(head + struct.pack("<2i8d", 1000, kind, *[0.0] * 8) + record)
    path.with_suffix(".prj").write_text(WGS84)


def _geopackage(path: Path, coordinates: list[Any], area: bool, system: int = 4326) -> None:
    shape = Polygon(coordinates) if area else LineString(coordinates)
    blob = b"GP\x00\x01" + struct.pack("<i", system) + shapely.to_wkb(shape)
    db = sqlite3.connect(path)
    db.executescript(
        "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);"
        "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);"
        "CREATE TABLE zone (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT);"
        "INSERT INTO gpkg_contents VALUES ('zone', 'features');"
    )
    db.execute("INSERT INTO gpkg_geometry_columns VALUES ('zone', 'geom', ?)", (system,))
    db.execute("INSERT INTO zone VALUES (1, ?, 'the zone')", (blob,))
    db.commit()
    db.close()


Write = Callable[[Path, list[Any], bool], None]
WRITERS: dict[str, Write] = {
    ".geojson": _geojson, ".kml": _kml, ".gpx": _gpx, ".shp": _shapefile, ".gpkg": _geopackage
}  # fmt: skip


def _km(layer: Layer, latitude: float, longitude: float) -> float:
    found = gap(Extent(Point(latitude=latitude, longitude=longitude)), layer.end)
    assert found is not None
    return found.distance_km


@pytest.mark.parametrize("suffix", WRITERS)
def test_a_line_is_measured_whatever_its_format(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"zone{suffix}"
    WRITERS[suffix](path, LINE, False)
    layer = read_layer(path, name="front line")
    assert layer.kind == "line"
    assert _km(layer, 40.5, 21.0) == pytest.approx(84.8, abs=0.5)
    assert layer.side_of(Point(latitude=40.5, longitude=19.0)) == "left"
    assert layer.side_of(Point(latitude=40.5, longitude=21.0)) == "right"
    assert len(layer.sha256) == 64


@pytest.mark.parametrize("suffix", [s for s in WRITERS if s != ".gpx"])
def test_an_area_holds_what_lies_in_it(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"zone{suffix}"
    WRITERS[suffix](path, AREA, True)
    layer = read_layer(path)
    assert layer.kind == "area"
    assert _km(layer, 41.0, 21.0) == 0
    assert _km(layer, 43.0, 21.0) == pytest.approx(111.1, abs=1.0)
    assert layer.side_of(Point(latitude=41.0, longitude=21.0)) is None
    if suffix != ".shp":
        assert layer.name == "the zone"


def test_a_layer_is_called_by_its_name_and_aliases(tmp_path: Path) -> None:
    path = tmp_path / "front-line.geojson"
    _geojson(path, LINE, False)
    layer = read_layer(path, "front line", ("line of contact",), "2026-11-01", "own survey")
    assert layer.is_called("the Front-Line")
    assert layer.is_called("line of contact")
    assert not layer.is_called("front")
    assert "2026-11-01" in layer.cited
    assert "own survey" in layer.cited


BOW_TIE = [(20.0, 40.0), (22.0, 42.0), (22.0, 40.0), (20.0, 42.0), (20.0, 40.0)]


@pytest.mark.parametrize(
    ("coordinates", "area", "words"),
    [
        (BOW_TIE, True, "Self-intersection"),
        ([(500000.0, 4649776.0), (500100.0, 4649776.0)], False, "another reference system"),
        ([(20.0, 40.0), (20.0, 95.0)], False, "leaves the Earth"),
    ],
)
def test_what_cannot_be_measured_is_refused(
    coordinates: list[Any], area: bool, words: str, tmp_path: Path
) -> None:
    path = tmp_path / "zone.geojson"
    _geojson(path, coordinates, area)
    with pytest.raises(InputError, match=words):
        read_layer(path)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.geojson", "{", "not valid GeoJSON"),
        ("a.geojson", "[]", "no GeoJSON"),
        ("a.geojson", '{"type":"FeatureCollection","features":[]}', "no line, area or point"),
        ("a.geojson", '{"type":"Point","coordinates":["x"]}', "cannot be read"),
        ("a.geojson", '{"type":"Point","crs":"EPSG:3857","coordinates":[1,2]}', "reference system"),
        ("a.kml", "<kml>", "no valid XML|not valid XML"),
        ("a.kml", '<!DOCTYPE kml [<!ENTITY a "b">]><kml/>', "document type"),
        ("a.gpx", '<gpx><wpt lat="x" lon="1"/></gpx>', "position"),
        ("a.shp", "short", "no .prj"),
        ("a.gpkg", "no database", "GeoPackage"),
        ("a.docx", "x", "is no layer"),
    ],
)
def test_damaged_files_get_a_sentence(name: str, content: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(content)
    with pytest.raises(InputError, match=words):
        read_layer(path)


def test_other_reference_systems_are_refused(tmp_path: Path) -> None:
    _geopackage(tmp_path / "a.gpkg", LINE, False, 3857)
    with pytest.raises(InputError, match="EPSG:3857"):
        read_layer(tmp_path / "a.gpkg")
    _shapefile(tmp_path / "a.shp", LINE, False)
    (tmp_path / "a.prj").write_text('PROJCS["WGS_1984_UTM_Zone_35N"]')
    with pytest.raises(InputError, match="UTM_Zone"):
        read_layer(tmp_path / "a.shp")
