"""Folders: what is read, what is skipped and said so, where links lead."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import osint
from osint.cli.main import run
from osint.errors import InputError, OsintError
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


def test_what_of_a_folder_is_no_file_is_named_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "gone.txt").symlink_to("nowhere")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "up").symlink_to("..")
    os.mkfifo(tmp_path / "pipe.txt")
    skipped: list[Skipped] = []
    assert [Path(i.name).name for i in find_inputs([str(tmp_path)], skipped)] == ["a.txt"]
    assert {Path(each.name).name: each.why for each in skipped} == {
        "gone.txt": "a link that leads to no file",
        "loop.txt": "a link that leads to no file",
        "up": "a link that leads out of the folder",
        "pipe.txt": "neither a file nor a folder",
    }


@pytest.fixture
def closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a text beside a folder that this user may not open."""
    (tmp_path / "a.txt").write_text("Lviv is 40 km from Kyiv.")
    (tmp_path / "closed").mkdir()
    opened = Path.iterdir

    def refuse(path: Path) -> Iterator[Path]:
        if path.name == "closed":
            raise PermissionError(13, "Permission denied")
        return opened(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    return tmp_path


def test_a_folder_that_cannot_be_opened_costs_only_itself(closed: Path) -> None:
    errors: list[OsintError] = []
    found = find_inputs([str(closed)], lament=errors.append)
    assert [Path(each.name).name for each in found] == ["a.txt"]
    assert [str(each) for each in errors] == [
        f"{closed / 'closed'}: cannot be reached: Permission denied"
    ]
    with pytest.raises(InputError, match=r"closed: cannot be reached") as raised:
        find_inputs([str(closed / "closed")])
    assert raised.value.more == ()
    result = osint.geocheck(closed)
    assert [finding.verdict for finding in result] == ["inconsistent"]
    assert [str(error) for error in result.errors] == [str(each) for each in errors]


@pytest.mark.parametrize("command", ["geocheck", "extract", "when"])
def test_commands_read_the_rest_and_end_with_2(
    closed: Path, command: str, capfd: pytest.CaptureFixture[str]
) -> None:
    (closed / "a.txt").write_text("Lviv is 40 km from Kyiv. It was on 3 May 2022.")
    assert run([command, str(closed)]) == 2
    told = capfd.readouterr()
    assert "closed: cannot be reached: Permission denied" in told.err
    assert "a.txt" in told.out
