"""Damaged data is refused with a sentence, and nothing is concluded from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.errors import DataError
from osint.support import verified
from tests.fuzz.damage import COMMANDS, KINDS, check_damage
from tools import checksums


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damaged")


@pytest.mark.parametrize("name", COMMANDS)
def test_damage_is_refused(folder: Path, name: str) -> None:
    number = list(COMMANDS).index(name)
    check_damage(folder, name, KINDS[number % len(KINDS)], number)


def test_every_file_that_is_read_is_damaged_here() -> None:
    listed = {line.split()[1] for line in checksums.written().splitlines()}
    only_told = {"border_exceptions.csv"}  # how good the borders are; no command reads it
    assert listed - only_told <= set(COMMANDS)


def test_the_list_of_hashes_is_that_of_the_files() -> None:
    listed = Path(verified.FOLDER, verified.SUMS).read_text("ascii")
    assert listed == checksums.written(), "run python -m tools.checksums"


def test_a_changed_file_is_noticed_however_it_was_noted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verified, "FOLDER", str(tmp_path))
    for cached in (verified._sums, verified._noted):
        cached.cache_clear()
    try:
        path = tmp_path / "a.dat"
        path.write_bytes(b"sound")
        (tmp_path / verified.SUMS).write_text(f"{verified.digest(path)}  a.dat\n")
        for _ in range(2):
            assert verified.verified(path) == str(path)
        assert (tmp_path / verified.NOTE).is_file()
        path.write_bytes(b"worse")
        with pytest.raises(DataError, match="is damaged; install"):
            verified.verified(path)
        path.write_bytes(b"")
        with pytest.raises(DataError, match="is empty"):
            verified.verified(path)
        path.unlink()
        with pytest.raises(DataError, match="is missing"):
            verified.verified(path)
    finally:
        for cached in (verified._sums, verified._noted):
            cached.cache_clear()


def test_data_of_the_user_is_not_compared(tmp_path: Path) -> None:
    path = tmp_path / "own.sqlite"
    assert verified.verified(path) == str(path)
