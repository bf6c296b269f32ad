"""Metadata of videos: Apple's keys, the position of Android phones, the movie header; damage."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

import osint
from osint.errors import InputError
from osint.model import Document
from osint.reading import find_inputs, read_documents
from tests.reading.making import box, video

MADE = 3_700_000_000
"""Seconds since 1904: 31 March 2021, 01:46:40 UTC."""


def read(path: Path, data: bytes) -> Document | InputError:
    path.write_bytes(data)
    (found,) = [d for i in find_inputs([str(path)]) for d in read_documents(i)]
    return found


def test_what_an_iphone_writes(tmp_path: Path) -> None:
    facts = {
        "com.apple.quicktime.location.ISO6709": "+58.3776+026.7290+048.512/",
        "com.apple.quicktime.make": "Apple",
        "com.apple.quicktime.model": "iPhone 12",
        "com.apple.quicktime.creationdate": "2021-06-07T08:09:10+0300",
    }
    found = read(tmp_path / "a.mov", video(facts=facts, made=MADE))
    assert isinstance(found, Document)
    assert found.text == "58.377600° N, 26.729000° E\nRecorded 2021-06-07 08:09:10+03:00"
    assert found.published == datetime(2021, 6, 7, 8, 9, 10, tzinfo=timezone(timedelta(hours=3)))
    assert found.published_from == "QuickTime creationdate"
    assert dict(found.metadata)["camera"] == "Apple iPhone 12"
    assert dict(found.metadata)["altitude_m"] == "48.5"
    assert found.position(0).unit == "QuickTime location"


def test_what_an_android_phone_writes(tmp_path: Path) -> None:
    found = read(tmp_path / "a.mp4", video(xyz="-33.9249-018.4241/", made=MADE))
    assert isinstance(found, Document)
    assert found.text == "33.924900° S, 18.424100° W\nRecorded 2021-03-31 01:46:40+00:00"
    assert found.published == datetime(2021, 3, 31, 1, 46, 40, tzinfo=UTC)
    assert found.published_from == "QuickTime movie header"


def test_minutes_and_seconds_in_one_number(tmp_path: Path) -> None:
    found = read(tmp_path / "a.mp4", video(xyz="+5822.5-02643.74/"))
    assert isinstance(found, Document)
    assert found.text == "58.375000° N, 26.729000° W"


def test_its_place_is_a_coordinate_with_its_field(tmp_path: Path) -> None:
    found = read(tmp_path / "a.mp4", video(xyz="+58.3776+026.7290/", made=MADE))
    assert isinstance(found, Document)
    (mention,) = osint.extract(found).coordinates
    assert mention.point == pytest.approx((58.3776, 26.729))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (video(), "no-text"),
        (video(xyz="+00.0000+000.0000/"), "no-text"),
        (video(xyz="+98.0000+026.0000/"), "no-text"),
        (video(xyz="somewhere"), "no-text"),
        (video(xyz="+58.3776+026.7290/")[:700], "damaged"),
        (box(b"ftyp", b"qt  ") + b"\0\0\0\4moov", "damaged"),
        (box(b"ftyp", b"qt  ") + box(b"moov") * 3, "no-text"),
        (
            box(b"ftyp", b"qt  ") + b"".join(box(b"moov", box(b"udta")) for _ in range(50_000)),
            "no-text",
        ),
    ],
)
def test_videos_that_say_nothing(tmp_path: Path, data: bytes, kind: str) -> None:
    found = read(tmp_path / "a.mp4", data)
    assert isinstance(found, InputError)
    assert found.kind == kind


def test_boxes_nested_deep(tmp_path: Path) -> None:
    data = b""
    for _ in range(5_000):
        data = box(b"moov", data)
    found = read(tmp_path / "a.mp4", box(b"ftyp", b"qt  ") + data)
    assert isinstance(found, InputError)


def test_a_file_of_that_name_that_is_no_video_is_left_out_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"no video at all")
    (tmp_path / "b.txt").write_text("Tartu is quiet.")
    assert [source.kind for source in find_inputs([str(tmp_path)])] == ["text"]
