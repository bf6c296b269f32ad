"""Compiles the language folders' records into one module (see identity.py).

Run when the package is built; nothing of it is imported afterwards.
"""

from __future__ import annotations

import json
import re
from calendar import day_name, month_name
from collections.abc import Collection
from pathlib import Path
from pprint import pformat
from typing import Any

from osint.language.source import BuildError, Source, write_changed
from osint.language.traits import COMPILED, Language
from osint.support.folders import LANGUAGE

ROOT = Path(LANGUAGE)

_LISTS = {"frequent", "common", "hints", "not_names"}
_TELLING = re.compile(
    r"(?:be|near|placed|borders|borders_on|border|capital|coast|distance_noun|(?:azimuth|part)_\d+)\Z"
)
"""Classes of words.toml whose words tell a language: what statements about places are made with."""
_LEAST_LETTERS = 4
"""Shorter words are common to too many languages."""
PARADIGM = "~"
"""Parts the stem of a word from the name of the endings that it takes ("расположенн~adj")."""


def compile_all() -> dict[str, dict[str, Any]]:
    """Code -> the record of each language, as plain values.

    Raises:
        BuildError: an unknown or missing key, a word twice in a list, or a file that is no TOML.
    """
    found = {path.parent.name: record(path.parent) for path in sorted(ROOT.glob("*/language.toml"))}
    others = Source(ROOT / "others.toml")
    for code, row in others.data.items():
        if code not in found:
            found[code] = _checked(others, {**row, "is_read": False})
    return found


def record(folder: Path) -> dict[str, Any]:
    """The record of a language folder, as plain values."""
    path = folder / "language.toml"
    source = Source(path)
    row = dict(source.data)
    _no_word_twice(source, row)
    paradigms = row.pop("paradigms", {})
    row.pop("traits", None)  # the pack has them (see word_files.py)
    for key, value in row.items():
        if isinstance(value, list):
            row[key] = inflected(value, paradigms, path)
    row["is_read"] = (folder / "words.toml").exists()
    if row["is_read"]:
        own = _told_by(Source(folder / "words.toml").data, row.get("hints", ()))
        own += _calendar(folder / "dates.json", {*own, *row.get("hints", ())})
        row["hints"] = [*row.get("hints", ()), *own]
    row.setdefault("frequent", _lines(folder / "frequent.txt"))
    row.setdefault("common", _lines(folder / "common.txt"))
    return _checked(source, row)


def _no_word_twice(source: Source, table: dict[str, Any]) -> None:
    for key, value in table.items():
        if isinstance(value, dict):
            _no_word_twice(source, value)
        elif isinstance(value, list):
            source.no_word_twice(key, value)


def _checked(source: Source, row: dict[str, Any]) -> dict[str, Any]:
    for key in row:
        if key not in Language._fields or key == "code":
            raise source.error(f"there is no key {key}", key)
    for key in ("name", "script", "frequent"):
        if not row.get(key):
            raise BuildError(f"{source.path}: {key} is missing")
    return {
        key: [word.lower() for word in value] if key in _LISTS else value
        for key, value in row.items()
    }


def _told_by(classes: dict[str, Any], known: Collection[str]) -> list[str]:
    """The words of a language's statements that tell it, besides those that are known to."""
    said = (
        word.lower()
        for name, phrases in classes.items()
        if _TELLING.match(name)
        for phrase in phrases
        for word in phrase.split()
    )
    told = dict.fromkeys(w for w in said if w.isalpha() and len(w) >= _LEAST_LETTERS)
    return [word for word in told if word not in known]


def _calendar(path: Path, known: Collection[str]) -> list[str]:
    """The names of months and days of a language that are written small and tell it; those
    apart that open a sentence with a capital in English or German."""
    if not path.exists():
        return []
    capital = {
        name.lower() for name in (*month_name, *day_name, *_month_and_day(ROOT / "de" / path.name))
    }
    return [
        name
        for name in dict.fromkeys(_month_and_day(path))
        if name.islower() and name.isalpha() and len(name) >= _LEAST_LETTERS
        if name not in known and name not in capital
    ]


def _month_and_day(path: Path) -> list[str]:
    table = json.loads(path.read_text(encoding="utf-8"))
    return [*table["months"], *table["weekdays"]]


def inflected(words: list[str], paradigms: dict[str, list[str]], path: Path) -> list[str]:
    """A list of words in which "stem~paradigm" stands for the stem with each of the endings.

    Raises:
        BuildError: a paradigm that `[paradigms]` of language.toml does not have.
    """
    found: list[str] = []
    for word in words:
        stem, mark, rest = word.partition(PARADIGM)
        if not (mark and stem and rest):
            found.append(word)
            continue
        name, blank, after = rest.partition(" ")
        if name not in paradigms:
            raise BuildError(f"{path}: there is no paradigm {name} (in “{word}”)")
        found += [stem + ending + blank + after for ending in paradigms[name]]
    return list(dict.fromkeys(found))


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split() if path.exists() else []


def write() -> None:
    """Writes the compiled module."""
    head = '"""Made from the language folders by osint.language.build: do not edit."""\n\n'
    body = pformat(compile_all(), width=2000, compact=True, sort_dicts=False)
    write_changed(ROOT / f"{COMPILED}.py", f"{head}LANGUAGES = {body}\n")
