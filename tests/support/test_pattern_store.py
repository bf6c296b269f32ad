"""Kept patterns behave as compiled ones, and nothing but sound ones is taken from the file."""

from __future__ import annotations

import marshal
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from osint.support import kept_file
from osint.support import pattern_store as store

SOURCES = (
    (r"(?P<n>\d{1,4})\s?(?P<unit>km|mi)\b", re.IGNORECASE),
    (r"(?<!\w)(?:über|в|ß)[^\W\d_]{1,5}?(?!\w)|a{2,3}+b", 0),
    ("(?i:north)|(?-i:SOUTH)|[а-яёїє]+", re.MULTILINE),
)
TEXT = "From 12 KM north to 400 mi SOUTH; über вода, aaab."


@pytest.fixture(autouse=True)
def own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file of the test's own, and a process that has seen no pattern."""
    path = tmp_path / "cache" / "patterns.sre"
    monkeypatch.setattr(store, "_path", lambda: str(path))
    monkeypatch.setattr(store, "_new", {})
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    forget()
    yield path
    forget()


def forget() -> None:
    """Be a new process."""
    store._file.cache_clear()


def keep_all() -> None:
    """What a first process does."""
    for source, flags in SOURCES:
        store.compiled(source, flags)
    store.keep()
    forget()


def test_a_kept_pattern_is_the_pattern(own_file: Path) -> None:
    keep_all()
    for source, flags in SOURCES:
        kept, plain = store.compiled(source, flags), re.compile(source, flags)
        assert [m.span() for m in kept.finditer(TEXT)] == [m.span() for m in plain.finditer(TEXT)]
        assert (kept.pattern, kept.flags, kept.groups) == (plain.pattern, plain.flags, plain.groups)
        assert kept.groupindex == plain.groupindex
    assert store._new == {}, "no pattern was compiled again"


def test_the_next_process_adds_to_the_file(own_file: Path) -> None:
    keep_all()
    store.compiled("one more")
    store.keep()
    forget()
    assert len(store._kept()) == len(SOURCES) + 1


def test_a_damaged_file_changes_nothing(own_file: Path) -> None:
    keep_all()
    sound = own_file.read_bytes()
    plain = [m.span() for m in re.compile(*SOURCES[0]).finditer(TEXT)]
    for at in range(0, len(sound), 7):
        content = bytearray(sound)
        content[at] ^= 0xFF
        own_file.write_bytes(bytes(content))
        forget()
        assert [m.span() for m in store.compiled(*SOURCES[0]).finditer(TEXT)] == plain


def test_the_file_of_another_python_is_passed_over(
    own_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_all()
    monkeypatch.setattr(store, "_stamp", lambda: b"osint 4.0\n")
    assert store._kept() == {}


def test_code_that_the_engine_refuses_is_compiled(own_file: Path) -> None:
    content = marshal.dumps((32, b"\xff\xff\xff\x7f" * 3, 0, {}, (None,)))
    kept_file.write(own_file, store._stamp(), None, {store._sign(("a+", 0)): content})
    assert store.compiled("a+").fullmatch("aaa")


def test_nothing_is_written_where_python_writes_no_bytecode(
    own_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    keep_all()
    assert not own_file.parent.exists()


def test_a_wrong_pattern_raises_and_is_not_kept(own_file: Path) -> None:
    with pytest.raises(re.error):
        store.compiled("(")
    store.keep()
    assert not own_file.exists()


def test_another_engine_keeps_nothing(own_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_stamp", lambda: b"")
    keep_all()
    assert store._kept() == {}


def test_a_named_pattern_asks_for_its_source_only_where_it_is_not_kept(own_file: Path) -> None:
    asked: list[str] = []

    def source_of(key: str) -> str:
        asked.append(key)
        return r"(?P<n>\d{1,4}) km"

    for _ in range(2):
        found = store.named("1f2e", source_of).search("at 12 km")
        assert found is not None and found["n"] == "12"
        store.keep()
        forget()
    assert asked == ["1f2e"]
    assert store.compiled("1f2e").search("1f2e"), "a key is no source"
