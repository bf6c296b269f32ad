"""The lists of names that a language reads as it goes."""

from __future__ import annotations

import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest

import osint
from osint.errors import DataError
from osint.language import spellings as module
from osint.language.identity import languages

PROJECT = Path(osint.__file__).parents[1]
READ_AS_IT_GOES = ("frequent.txt", "names.tsv")


def test_a_language_without_a_list_has_no_names_of_its_own() -> None:
    assert module.spellings("en") == {}


def test_a_line_without_a_meaning_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "names.tsv").write_text("# names\nLand\t=DE\nNoMeaning\n", encoding="utf-8")
    monkeypatch.setattr(module, "LANGUAGE", str(tmp_path))
    with pytest.raises(DataError, match=r"names\.tsv:3"):
        module.spellings.__wrapped__("xx")


def test_what_is_read_as_it_goes_is_in_the_wheel() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    left_out = project["tool"]["hatch"]["build"]["targets"]["wheel"]["exclude"]
    lists = [f"osint/language/{code}/{name}" for code in languages() for name in READ_AS_IT_GOES]
    assert [one for one in lists for pattern in left_out if fnmatch(one, pattern)] == []
