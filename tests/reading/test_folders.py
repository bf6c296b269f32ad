"""Folders: what is read, what is skipped and said so, where links lead."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.errors import InputError
from osint.reading import Skipped, find_inputs


def test_what_no_reader_wants_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.xyz").write_text("x")
    skipped: list[Skipped] = []
    assert [Path(i.name).name for i in find_inputs([str(tmp_path)], skipped)] == ["a.txt"]
    assert [Path(each.name).name for each in skipped] == ["b.xyz"]


def test_links_lead_nowhere_else(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out.txt"
    inside.mkdir()
    outside.write_text("secret")
    (inside / "a.txt").write_text("x")
    (inside / "same.txt").symlink_to(inside / "a.txt")
    (inside / "other.txt").symlink_to(outside)
    (inside / "loop.txt").symlink_to(inside / "loop.txt")
    skipped: list[Skipped] = []
    names = [Path(i.name).name for i in find_inputs([str(inside)], skipped)]
    assert names == ["a.txt", "same.txt"]
    assert {Path(each.name).name for each in skipped} == {"loop.txt", "other.txt"}


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("https://example.org/a.html", "never opened"),
        ("Tartu is 40 km from Narva", "osint geocheck -"),
        ("nothing.txt", "check the spelling"),
    ],
)
def test_what_is_no_file_says_what_to_do(path: str, hint: str) -> None:
    with pytest.raises(InputError, match=hint):
        find_inputs([path])
