"""A file of kept values: what is not one, or no longer whole, is never given to `marshal`."""

from __future__ import annotations

import marshal
from pathlib import Path

import pytest

from osint.support import kept_file

STAMP = b"for a test\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "kept"
    kept_file.write(made, STAMP, {"one": 1}, [b"first", b"second"])
    return made


def _refuse(*_: object) -> None:
    raise AssertionError("marshal was asked")


def test_what_is_written_is_read(path: Path) -> None:
    file = kept_file.opened(path, STAMP)
    assert file is not None and file.index == {"one": 1}
    assert [bytes(file.part(span)) for span in kept_file.spans([b"first", b"second"])] == [
        b"first",
        b"second",
    ]
    file.close()


def test_a_file_of_another_form_with_the_same_stamp_is_none(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_bytes(STAMP + marshal.dumps({"of": "an earlier version"}) * 20)
    monkeypatch.setattr(kept_file.marshal, "loads", _refuse)
    assert kept_file.opened(path, STAMP) is None


def test_any_changed_byte_of_the_head_is_noticed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = path.read_bytes()
    head = whole[: -len(b"firstsecond")]
    monkeypatch.setattr(kept_file.marshal, "loads", _refuse)
    for at in range(len(STAMP), len(head)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            assert kept_file.opened(path, STAMP) is None
        except ValueError as error:
            assert "damaged" in str(error)


def test_a_file_cut_short_is_noticed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = path.read_bytes()
    monkeypatch.setattr(kept_file.marshal, "loads", _refuse)
    for length in range(1, len(whole) - len(b"firstsecond")):
        path.write_bytes(whole[:length])
        try:
            assert kept_file.opened(path, STAMP) is None
        except ValueError as error:
            assert "damaged" in str(error)
