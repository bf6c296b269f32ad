"""A file of kept values: what is not one, or no longer whole, is never given to `marshal`."""

from __future__ import annotations

import marshal
from pathlib import Path

import pytest

from osint.support import kept_file

STAMP = b"for a test\n"


PARTS = {kept_file.key(str(number)): b"part %d" % number for number in range(100)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "kept"
    kept_file.write(made, STAMP, {"one": 1}, PARTS)
    return made


def _head(whole: bytes) -> bytes:
    """What stands before the slots, of which a hundred parts take 256 of 32 bytes."""
    return whole[: -256 * 32 - sum(map(len, PARTS.values()))]


def _refuse(*_: object) -> None:
    raise AssertionError("marshal was asked")


def test_what_is_written_is_read(path: Path) -> None:
    file = kept_file.opened(path, STAMP)
    assert file is not None and file.index == {"one": 1} and file.parts() == PARTS
    assert {key: file.part(key) for key in PARTS} == PARTS
    assert file.part(kept_file.key("another")) is None
    file.close()


def test_keys_that_share_their_first_slot_are_told_apart(tmp_path: Path) -> None:
    parts = {(number << 64) + 7: bytes([number]) for number in range(1, 20)}
    kept_file.write(tmp_path / "kept", STAMP, None, parts)
    file = kept_file.opened(tmp_path / "kept", STAMP)
    assert file is not None and file.parts() == parts
    assert {key: file.part(key) for key in parts} == parts and file.part(7) is None
    file.close()


def test_a_file_of_nothing_is_a_file(tmp_path: Path) -> None:
    kept_file.write(tmp_path / "kept", STAMP, "alone", {})
    file = kept_file.opened(tmp_path / "kept", STAMP)
    assert file is not None and file.index == "alone"
    assert file.part(kept_file.key("any")) is None and file.parts() == {}
    file.close()


def test_a_changed_byte_costs_the_part_it_stands_in_and_no_other(path: Path) -> None:
    whole = path.read_bytes()
    for at in range(len(_head(whole)), len(whole), 5):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        file = kept_file.opened(path, STAMP)
        assert file is not None
        sound = {key: file.part(key) for key in PARTS}
        assert all(part is None or part == PARTS[key] for key, part in sound.items())
        assert sum(part is None for part in sound.values()) <= 1
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
    monkeypatch.setattr(kept_file.marshal, "loads", _refuse)
    for at in range(len(STAMP), len(_head(whole))):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            assert kept_file.opened(path, STAMP) is None
        except ValueError as error:
            assert "damaged" in str(error) or "short" in str(error)


def test_a_file_cut_short_is_noticed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = path.read_bytes()
    monkeypatch.setattr(kept_file.marshal, "loads", _refuse)
    for length in range(1, len(_head(whole)) + 4096, 7):
        path.write_bytes(whole[:length])
        try:
            assert kept_file.opened(path, STAMP) is None
        except ValueError as error:
            assert "short" in str(error) or "damaged" in str(error)
