"""Traits of a language: named in language.toml, or following from what it holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.language.pack import codes, load
from osint.language.source import BuildError
from osint.language.traits import BASE, Traits
from osint.language.word_files import traits_of

PAGE = Path(__file__).parents[2] / "docs" / "extending.md"


def of(tmp_path: Path, text: str) -> list[str]:
    (tmp_path / "language.toml").write_text(text, encoding="utf-8")
    return traits_of(tmp_path)


def test_a_language_has_the_traits_that_it_names(tmp_path: Path) -> None:
    assert of(tmp_path, 'traits = ["verb_last"]\nspaces = false\n') == ["verb_last"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('suffixes = ["li"]', "inflected"),
        ('[endings]\n"om" = [""]', "inflected"),
        ('[latin]\n"a" = "a"', "respelt"),
        ("spaces = true", "spaced"),
        ('home = ["AT"]', "at_home"),
    ],
)
def test_others_follow_from_what_it_holds(tmp_path: Path, text: str, name: str) -> None:
    assert name in of(tmp_path, text)


@pytest.mark.parametrize("name", ["verb_first", "inflected"])
def test_no_other_can_be_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(BuildError, match=f"no trait {name}"):
        of(tmp_path, f'traits = ["{name}"]')


def test_a_folder_without_a_record_has_none(tmp_path: Path) -> None:
    assert traits_of(tmp_path) == []


def test_the_page_on_extending_names_every_trait() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert [name for name in Traits._fields if f"`{name}`" not in page] == []


def test_every_pack_has_its_own() -> None:
    held = {code: load(code).traits for code in codes()}
    assert [code for code, one in held.items() if one.verb_last] == ["fa"]
    assert [code for code, one in held.items() if one.own_terms] == [BASE]
    assert [code for code, one in held.items() if not one.spaced] == ["ja", "zh"]
