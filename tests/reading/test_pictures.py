"""Metadata of pictures: place, time and caption, and values that make no sense."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

import osint
from osint.errors import InputError
from osint.model import Document
from osint.reading import Skipped, find_inputs, read_documents
from tests.reading.making import jpeg

pytest.importorskip("exifread")


def read(path: Path, data: bytes) -> Document | InputError:
    path.write_bytes(data)
    (found,) = [d for i in find_inputs([str(path)]) for d in read_documents(i)]
    return found


def document(path: Path, data: bytes) -> Document:
    found = read(path, data)
    assert isinstance(found, Document), found
    return found


def test_place_time_and_caption(tmp_path: Path) -> None:
    found = document(
        tmp_path / "a.jpg", jpeg(latitude=(58, 23, 6), caption=b"Flooded yard in Otepaa")
    )
    assert found.text == (
        "58.385000° N, 25.268889° E\nFlooded yard in Otepaa\nTaken 2021-06-07 08:09:10"
    )
    assert found.published == datetime(2021, 6, 7, 8, 9, 10)
    assert found.position(0).unit == "EXIF GPSLatitude, GPSLongitude"
    assert found.position(30).unit == "EXIF ImageDescription"
    (coordinate,) = osint.extract(found.text).coordinates
    assert coordinate.point == pytest.approx((58.385, 25.268889))


def test_names_of_the_place_in_xmp(tmp_path: Path) -> None:
    packet = '<rdf photoshop:City="Viljandi" photoshop:Country="Estonia" exif:GPSLatitude="58,21.8N" exif:GPSLongitude="25,35.5E"/>'
    found = document(tmp_path / "a.jpg", jpeg(taken=b"", xmp=packet))
    assert found.text == "58.363333° N, 25.591667° E\nViljandi, Estonia"


@pytest.mark.parametrize(
    "data",
    [
        jpeg(latitude=(95, 0, 0), taken=b""),
        jpeg(latitude=(58, 99, 0), taken=b""),
        jpeg(latitude=(58, 23, 6), letters="XX", taken=b""),
        jpeg(latitude=(0, 0, 0), longitude=(0, 0, 0), taken=b""),
        jpeg(taken=b"0000:00:00 00:00:00"),
        jpeg(taken=b"2021:19:40 08:09:10"),
        b"\xff\xd8\xff\xd9",
        b"",
    ],
)
def test_values_that_make_no_sense_are_never_a_place_or_a_day(tmp_path: Path, data: bytes) -> None:
    found = read(tmp_path / "a.jpg", data)
    assert isinstance(found, InputError)


def test_metadata_cut_anywhere(tmp_path: Path) -> None:
    whole = jpeg(latitude=(58, 23, 6), caption=b"Flooded yard in Otepaa")
    for end in range(0, len(whole), 5):
        assert isinstance(read(tmp_path / "a.jpg", whole[:end]), Document | InputError)


def test_a_picture_without_metadata_is_skipped_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "a.txt").write_text("x")
    skipped: list[Skipped] = []
    assert len(find_inputs([str(tmp_path)], skipped)) == 1 and len(skipped) == 1


@pytest.mark.parametrize("cut", [28, 34, 40])
def test_a_heic_cut_in_its_boxes_is_told(tmp_path: Path, cut: int) -> None:
    whole = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x40meta\0\0\0\0\0\0\0\x20iinf\0\0\0\0\0\x02"
    (tmp_path / "a.heic").write_bytes(whole[:cut] + b"Exif\0\0")
    (tmp_path / "b.txt").write_text("Lviv is 40 km from Kyiv.", encoding="utf-8")
    read = [
        document for source in find_inputs([str(tmp_path)]) for document in read_documents(source)
    ]
    assert any(getattr(document, "text", "").startswith("Lviv") for document in read)


def test_figures_that_no_place_and_no_time_has_are_told(tmp_path: Path) -> None:
    nothing = read(tmp_path / "a.jpg", jpeg(latitude=(149, 90, 24), taken=b"2022:13:45 99:00:00"))
    assert isinstance(nothing, InputError)
    assert "GPSLatitude is no latitude: [149, 90, 24]" in str(nothing)
    assert "DateTimeOriginal is no time: '2022:13:45 99" in str(nothing)
    rest = read(tmp_path / "b.jpg", jpeg(latitude=(149, 50, 24), caption=b"The old mill in Tartu"))
    assert isinstance(rest, Document) and "The old mill in Tartu" in rest.text
    assert len(rest.warnings) == 1 and "149" in rest.warnings[0]
    unset = read(tmp_path / "c.jpg", jpeg(taken=b"0000:00:00 00:00:00", caption=b"The old mill"))
    assert isinstance(unset, Document) and unset.warnings == ()
