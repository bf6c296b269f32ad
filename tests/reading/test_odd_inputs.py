"""Files as programs leave them: another encoding, a charset that no one knows, rows of nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.errors import InputError, UsageError
from osint.model import Document
from osint.reading import formats, read_documents
from osint.reading.hints import Hints
from osint.reading.inputs import Input, kind_of

SAID = "Graz lies 145 km south of Vienna."


def _read(path: Path, encoding: str | None = None) -> list[Document | InputError]:
    source = Input(str(path), kind_of(path.name), path)
    return list(formats.module(source.kind).read(source, Hints(encoding=encoding)))


def _texts(path: Path, encoding: str | None = None) -> list[str]:
    return [each.text for each in _read(path, encoding) if isinstance(each, Document)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_json_lines_tell_their_encoding_by_their_first_bytes(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.jsonl"
    records = [{"id": "é1", "text": SAID}, {"id": "2", "text": "Київ"}]
    lines = "".join(json.dumps(each, ensure_ascii=False) + "\r\n" for each in records)
    path.write_bytes(lines.encode(encoding))
    documents = [each for each in _read(path) if isinstance(each, Document)]
    assert [(each.id, each.text) for each in documents] == [("é1", SAID), ("2", "Київ")]
    assert documents[0].positions is not None
    place = documents[0].positions.at(SAID, 0)
    assert (place.line, place.column) == (1, lines.index("Graz") + 1)


def test_json_lines_of_an_old_encoding_are_read_where_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes('{"id": "1", "text": "Львов"}\n'.encode("cp1251"))
    (refused,) = _read(path)
    assert isinstance(refused, InputError) and "convert" in refused.message
    assert _texts(path, "cp1251") == ["Львов"]
    with pytest.raises(UsageError, match="no encoding called 'nonesuch'"):
        _read(path, "nonesuch")


@pytest.mark.parametrize("charset", ["unknown-8bit", "x-nope", "ansi"])
@pytest.mark.parametrize("body", ["Café. ".encode(), "Café. ".encode("cp1252")])
def test_a_charset_that_does_not_exist_costs_nothing(
    tmp_path: Path, charset: str, body: bytes
) -> None:
    path = tmp_path / "a.eml"
    head = f"From: a@example.org\nContent-Type: text/plain; charset={charset}\n\n".encode()
    path.write_bytes(head + body + SAID.encode())
    assert _texts(path) == [f"Café. {SAID}"]


@pytest.mark.parametrize(
    "name",
    ["a.pdf", "a.mbox", "a.kml", "a.geojson", "a.gpx", "a.csv", "a.jsonl", "a.srt", "a.docx"],
)
def test_an_empty_file_is_called_so(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"")
    try:
        (refused,) = _read(path)
    except InputError as error:
        refused = error
    assert isinstance(refused, InputError) and refused.message == "the file is empty"


def test_rows_without_any_cell_are_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Place,Country,Date\nGraz,Austria,2025-03-06\n,,\n , ,\n", encoding="utf-8")
    found = _read(path)
    assert len(found) == 1 and isinstance(found[0], Document)


def test_no_text_of_a_row_is_lost_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,text\n1,Graz, Austria, was calm.\n2,Linz,,\n", encoding="utf-8")
    refused, read = _read(path)
    assert isinstance(refused, InputError) and refused.line == 2
    assert "4 cells" in refused.message and "quotation marks" in refused.message
    assert isinstance(read, Document)
    for head, said in (("text,text", "has 2 columns 'text'"), ("place,note,note", "'note'")):
        path.write_text(f"{head}\nGraz,Linz,Wels\n", encoding="utf-8")
        (refused,) = read_documents(Input(str(path), "table", path))
        assert isinstance(refused, InputError) and said in refused.message
    (refused,) = read_documents(Input(str(path), "table", path), Hints(id_column="zz"))
    assert isinstance(refused, InputError) and "no column 'zz'" in refused.message


def test_a_row_with_something_and_no_text_is_still_named(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,text\n1,\n2,Graz\n", encoding="utf-8")
    refused, read = _read(path)
    assert isinstance(refused, InputError) and refused.line == 2
    assert isinstance(read, Document)


def test_members_that_are_no_features_are_counted(tmp_path: Path) -> None:
    point = {"type": "Point", "coordinates": [15.44, 47.07]}
    good = {"type": "Feature", "properties": {"name": "Graz"}, "geometry": point}
    bad = {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": ["a"]}}
    path = tmp_path / "a.geojson"
    root = {"type": "FeatureCollection", "features": [None, 5, bad, good]}
    path.write_text(json.dumps(root), encoding="utf-8")
    found = _read(path)
    refused = [each for each in found if isinstance(each, InputError)]
    assert [each.id for each in found if isinstance(each, Document)] == [f"{path}#4"]
    assert [each.path for each in refused] == [f"{path}#3"]


@pytest.mark.parametrize("name", ["talk.pptx", "talk.odp", "book.epub"])
def test_slides_and_books_are_told_what_to_do(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"PK\x03\x04" + b"\0" * 60)
    with pytest.raises(InputError, match="save it as PDF"):
        _read(path)
