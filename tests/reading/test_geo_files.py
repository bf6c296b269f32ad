"""KML, KMZ, GeoJSON and GPX become documents that list their points; unsafe ones are refused."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from osint import limits
from osint.errors import InputError
from osint.extract.coordinates import find
from osint.model import Document
from osint.pipeline import geocheck
from osint.reading import find_inputs, geo_point, read_documents
from osint.reading import geo as geo_files
from osint.reading.geo import geo_documents, geo_features
from osint.reading.geo_point import GeoPoint
from osint.world import world

PLACEMARKS = """<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Survey</name>
<Placemark><name>Jetty &amp; crane</name><description><![CDATA[<p>two <b>barges</b></p>]]></description>
  <TimeStamp><when>2023-06-02</when></TimeStamp>
  <Point><coordinates> 133.0158,42.7531,12 </coordinates></Point></Placemark>
<Placemark><name>Fence</name><LineString><coordinates>133.0,42.7 133.1,42.8 133.2,42.9</coordinates>
  </LineString></Placemark>
<Placemark><name>Yard</name><Polygon><outerBoundaryIs><LinearRing><coordinates>
  133.0,42.0 134.0,42.0 134.0,43.0 133.0,42.0</coordinates></LinearRing></outerBoundaryIs></Polygon>
</Placemark></Document></kml>"""

TRACK = """<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1">
<wpt lat="42.7531" lon="-133.0158"><name>Buoy</name><desc>green</desc></wpt>
<trk><name>Walk</name><trkseg><trkpt lat="42.1" lon="133.1"><ele>5</ele></trkpt>
<trkpt lat="42.2" lon="133.2"/><trkpt lat="42.3" lon="133.3"/></trkseg></trk></gpx>"""


def read_geo_file(data: bytes, name: str) -> str:
    """The texts of all features, one after another."""
    found = list(geo_documents(data, name))
    for document in found:
        if isinstance(document, InputError):
            raise document
    return "\n".join(document.text for document in found if isinstance(document, Document))


def read_geo_points(data: bytes, name: str) -> list[GeoPoint]:
    return [point for feature in geo_features(data, name) for point in feature.points]


def archive(files: dict[str, str]) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return stream.getvalue()


def feature(geometry: object, **properties: object) -> bytes:
    item = {"type": "Feature", "properties": properties, "geometry": geometry}
    return json.dumps({"type": "FeatureCollection", "features": [item]}).encode()


def test_placemarks() -> None:
    text = read_geo_file(PLACEMARKS.encode(), "survey.kml")
    assert text.splitlines() == [
        "Jetty & crane: 42.7531° N, 133.0158° E (2023-06-02)",
        "two barges",
        "Fence (start): 42.7° N, 133.0° E",
        "Fence (end): 42.9° N, 133.2° E",
        "Yard (middle of its box): 42.50000° N, 133.50000° E",
    ]


def test_every_point_of_the_document_is_found_again() -> None:
    text = read_geo_file(PLACEMARKS.encode(), "survey.kml")
    points = [item.point for item in read_geo_points(PLACEMARKS.encode(), "survey.kml")]
    mentions = find(text)
    assert [m.point for m in mentions] == points
    assert all(text[m.start : m.end] == m.text for m in mentions)


def test_an_archive_holds_its_placemarks() -> None:
    packed = archive({"images/a.png": "x", "doc.kml": PLACEMARKS})
    assert read_geo_points(packed, "a.kmz") == read_geo_points(PLACEMARKS.encode(), "a.kml")


def test_waypoints_and_the_ends_of_tracks() -> None:
    points = read_geo_points(TRACK.encode(), "walk.gpx")
    assert [(p.name, *p.point) for p in points] == [
        ("Buoy", 42.7531, -133.0158),
        ("Walk (start)", 42.1, 133.1),
        ("Walk (end)", 42.3, 133.3),
    ]
    assert geo_features(TRACK.encode(), "walk.gpx")[0].description == "green"


def test_features_keep_their_digits_and_names() -> None:
    data = feature({"type": "Point", "coordinates": [133.0158, 42.75310]}, name="Jetty", n=1)
    (point,) = read_geo_points(data, "a.geojson")
    assert (point.name, point.point) == ("Jetty", (42.7531, 133.0158))
    raw = b'{"type":"Point","coordinates":[133.015800,42.753100,7]}'
    assert read_geo_file(raw, "b.geojson") == "42.753100° N, 133.015800° E"


def test_lines_areas_and_collections() -> None:
    line = {"type": "LineString", "coordinates": [[133.0, 42.0], [133.5, 42.5], [134.0, 43.0]]}
    area = {"type": "Polygon", "coordinates": [[[1.0, 2.0], [3.0, 2.0], [3.0, 4.0], [1.0, 2.0]]]}
    data = feature({"type": "GeometryCollection", "geometries": [line, area]}, title="T")
    assert [(p.name, *p.point) for p in read_geo_points(data, "a.geojson")] == [
        ("T (start)", 42.0, 133.0),
        ("T (end)", 43.0, 134.0),
        ("T (middle of its box)", 3.0, 2.0),
    ]


def kml(inside: str) -> bytes:
    return f"<kml>{inside}</kml>".encode()


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b'<!DOCTYPE kml [<!ENTITY a "b">]><kml>&a;</kml>', "document type"),
        (b'<!DOCTYPE kml SYSTEM "file:///etc/hosts"><kml/>', "document type"),
        ('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE kml []><kml/>'.encode("utf-16"), "type"),
        (b"<kml><Placemark>", "not valid XML"),
        (b"<html><body/></html>", "neither KML nor GPX"),
        (b"plain words", "not valid XML"),
        (b"", "the file is empty"),
        (kml(""), "no points"),
        (kml("<a>" * 99 + "</a>" * 99), "nested too deeply"),
        (kml("<Placemark><Point><coordinates>42</coordinates></Point></Placemark>"), "latitude"),
        (
            kml("<Placemark><Point><coordinates>x,y</coordinates></Point></Placemark>"),
            "not a number",
        ),
        (kml("<Placemark><Point><coordinates>1,95</coordinates></Point></Placemark>"), "beyond 90"),
        (b'<gpx><wpt lat="1"/></gpx>', "not a number"),
        (b"PK\x03\x04broken", "damaged"),
        (archive({"readme.txt": "x"}), "without a KML"),
        (b"[1, 2]", 'no "type"'),
        (b'{"type": "Topology"}', "no points"),
        (b'{"type": ', "not valid JSON"),
        (b'{"a": "\xff\xfe"}', "not UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"type":"Point","coordinates":[200,1]}', "beyond 180"),
        (b'{"type":"Point","coordinates":[1]}', "one number"),
        (b'{"type":"Point","coordinates":["1","2"]}', "not lists of numbers"),
        (b'{"type":"Point","coordinates":' + b"[" * 200 + b"]" * 200 + b"}", "lists of numbers"),
        (
            b'{"type":"Point","coordinates":[500000,4700000],"crs":{"name":"EPSG:32653"}}',
            "reference system",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(data: bytes, word: str) -> None:
    with pytest.raises(InputError, match=word) as caught:
        read_geo_file(data, "given")
    assert str(caught.value).startswith("given")


def test_an_archive_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geo_files, "MAX_ARCHIVE_BYTES", 100_000)
    with pytest.raises(InputError, match="unpacks to more"):
        read_geo_file(archive({"doc.kml": " " * 1_000_000}), "bomb.kmz")


def test_points_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geo_point, "MAX_GEO_POINTS", 2)
    with pytest.raises(InputError, match="more than 2 points"):
        read_geo_points(PLACEMARKS.encode(), "survey.kml")
    assert limits.MAX_GEO_POINTS > 2


def test_no_file_is_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret words")
    data = f'<!DOCTYPE kml [<!ENTITY s SYSTEM "{secret.as_uri()}">]><kml>&s;</kml>'.encode()
    with pytest.raises(InputError) as caught:
        read_geo_file(data, "given")
    assert "secret words" not in str(caught.value)


def documents(data: bytes, name: str = "a.kml") -> list[Document]:
    return [each for each in geo_documents(data, name) if isinstance(each, Document)]


def test_a_feature_is_a_document_with_its_own_day_and_place() -> None:
    first, fence, yard = documents(PLACEMARKS.encode())
    assert str(first.published) == "2023-06-02" and fence.published is None
    assert (first.id, yard.id) == ("a.kml#1", "a.kml#3")
    assert first.position(0) == (3, 18, "feature 1") and yard.position(0)[0] == 8
    lines = PLACEMARKS.splitlines()
    for word in ("Jetty", "crane", "42.7531", "133.0158", "two", "barges", "2023-06-02"):
        line, column, _ = first.position(first.text.index(word))
        assert line and column and lines[line - 1].startswith(word, column - 1)


def test_the_users_own_fields_of_a_placemark() -> None:
    fields = (
        "<ExtendedData><Data name='date'><value>2023-06-02</value></Data>"
        "<Data name='note'><value>Seen from the <![CDATA[<b>old</b>]]> bridge, at noon.</value></Data>"
        "<SchemaData><SimpleData name='unit'>Second team</SimpleData></SchemaData></ExtendedData>"
    )
    data = kml(
        f"<Placemark><name>Tartu</name>{fields}<Point><coordinates>26.7,58.4</coordinates></Point></Placemark>"
    )
    (document,) = documents(data)
    assert str(document.published) == "2023-06-02"
    assert document.text.splitlines()[1:] == ["Seen from the old bridge, at noon.", "Second team"]


def test_tags_within_a_sentence_part_no_words() -> None:
    (note,) = documents(
        kml(
            "<Placemark><description><![CDATA[On <b>Monday</b>, <i>3</i> May.<br>Later.]]></description></Placemark>"
        )
    )
    assert note.text == "On Monday, 3 May. Later."


def test_the_words_of_one_feature_meet_no_coordinate_of_the_next() -> None:
    collection = {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "properties": {"notes": "Last seen in Saaremaa."},
             "geometry": {"type": "Point", "coordinates": [22.5, 58.4]}},
            {"type": "Feature", "properties": {"unit": "Second team"},
             "geometry": {"type": "Point", "coordinates": [27.7, 57.8]}},
        ],
    }  # fmt: skip
    found = documents(json.dumps(collection, indent=1).encode(), "a.geojson")
    verdicts = [f.verdict for d in found for f in geocheck(d, world())]
    assert "inconsistent" not in verdicts and "doubtful" not in verdicts
    assert found[1].text.endswith("Second team") and found[1].position(0)[0] == 26


def test_one_bad_placemark_costs_its_geometry_only() -> None:
    data = kml(
        "<Placemark><name>Gate</name><Point><coordinates>no,where</coordinates></Point></Placemark>"
        "<Placemark><name>Pier</name><Point><coordinates>24.7,59.4</coordinates></Point></Placemark>"
    )
    gate, pier = documents(data)
    assert gate.text == "Gate" and "'Gate'" in gate.warnings[0]
    assert pier.text == "Pier: 59.4° N, 24.7° E" and not pier.warnings


def test_a_text_without_a_point_is_read() -> None:
    (note,) = documents(kml("<Placemark><description>Only words.</description></Placemark>"))
    assert note.text == "Only words." and note.id == "a.kml"


def test_an_unknown_encoding_is_a_sentence() -> None:
    with pytest.raises(InputError, match="encoding"):
        geo_features(b'<?xml version="1.0" encoding="UTN-8"?><kml/>', "a.kml")


def test_features_with_columns_like_a_table() -> None:
    data = feature({"type": "Point", "coordinates": [26.7, 58.4]}, City="Tartu", Country="Estonia")
    assert documents(data, "a.geojson")[0].text == "Tartu, Estonia: 58.4° N, 26.7° E"


@pytest.mark.parametrize("features", [1, 2])
def test_every_word_of_a_feature_stands_where_the_file_has_it(
    tmp_path: Path, features: int
) -> None:
    one = '{"type": "Feature", "geometry": {"type": "Point", "coordinates": [26.7, 58.4]},\n "properties": {"name": "Tartu",\n "notes": "Seen from the bridge."}}'
    path = tmp_path / "a.geojson"
    listed = ",\n  ".join([one] * features)
    path.write_text(f'{{"type": "FeatureCollection", "features": [\n  {listed}]}}')
    found = [d for i in find_inputs([str(path)]) for d in read_documents(i)]
    assert len(found) == features
    for number, document in enumerate(found):
        assert isinstance(document, Document)
        for word, line in (("Tartu", 3), ("58.4", 2), ("26.7", 2), ("Seen", 4), ("bridge", 4)):
            at = document.position(document.text.index(word))
            assert (at.line, at.unit) == (line + 3 * number, f"feature {number + 1}")
            assert at.line and at.column
            assert path.read_text().splitlines()[at.line - 1].startswith(word, at.column - 1)
