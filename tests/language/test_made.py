"""Damaged files of a language end in one sentence that says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.errors import DataError
from osint.language import date_packs, detect, made, pack


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path / "osintmade.py"


@pytest.mark.parametrize(
    "content", [None, "", "PACK = {'classes': (", "PACK\0 = {}", "import nowhere"]
)
def test_a_damaged_module_says_to_install_again(module: Path, content: str | None) -> None:
    if content is not None:
        module.write_text(content)
    with pytest.raises(
        DataError, match=r"osintmade\.py: is damaged .*install osint-geocheck again"
    ):
        made.made("osintmade", "PACK")


def test_a_sound_module_gives_its_value() -> None:
    assert made.made("osint.language.en.compiled", "PACK")["classes"]
    assert pack.load("en").rules


@pytest.mark.parametrize("content", [None, b"", b"\n \n", b"den\nder\0\0\0", b"\xff\xfe\xff"])
def test_a_damaged_list_says_to_install_again(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "list.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DataError, match=r"list\.txt: is damaged.*install osint-geocheck again"):
        made.text_of(path)


def test_a_damaged_list_of_words_stops_what_reads_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(detect, "LANGUAGE", str(tmp_path))
    detect._telling.cache_clear()
    try:
        with pytest.raises(DataError, match=r"telling\.txt"):
            detect._telling()
    finally:
        detect._telling.cache_clear()
    with pytest.raises(DataError, match=r"dates\.json"):
        date_packs.pack("xx")
