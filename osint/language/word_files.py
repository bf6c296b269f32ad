"""The word files of a language: the classes of words.toml, with what language.toml adds."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from osint.language import build_languages


class BuildError(ValueError):
    """A language file that cannot be compiled; the message names file, line and what is wrong."""


class Source:
    """A TOML file that can tell on which line something stands."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        try:
            self.data: dict[str, Any] = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            raise BuildError(f"{path}: {error}") from error

    def error(self, what: str, near: str) -> BuildError:
        line = next((n for n, row in enumerate(self.text.splitlines(), 1) if near in row), 1)
        return BuildError(f"{self.path}, line {line}: {what}")


def _paradigms(folder: Path) -> dict[str, list[str]]:
    """The endings that language.toml names, for words of a class to take."""
    path = folder / "language.toml"
    if not path.exists():
        return {}
    found: dict[str, list[str]] = tomllib.loads(path.read_text(encoding="utf-8")).get(
        "paradigms", {}
    )
    return found


def of_language(folder: Path) -> dict[str, list[str]]:
    """The hedges and the nouns of places that language.toml lists, for rules to refer to."""
    path = folder / "language.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    paradigms = data.get("paradigms", {})
    for key in ("kinds", "divisions"):
        data[key] = build_languages.inflected(data.get(key, []), paradigms, path)
    own = [phrase.lower() for row in data.get("hedges", {}).values() for phrase in row]
    kinds = dict.fromkeys([*data.get("kinds", ()), *data.get("divisions", ())])
    return {
        "hedge_phrase": list(dict.fromkeys(own)),
        "kind": list(kinds),
        "division": list(data.get("divisions", ())),
    }


def classes_of(source: Source) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, entries in source.data.items():
        if name in ("script", "forms"):
            continue
        if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
            raise source.error(f"the class {name} is no list of words", f"{name} =")
        seen: set[str] = set()
        for entry in entries:
            if entry in seen:
                raise _twice(source, name, entry)
            seen.add(entry)
        found[name] = entries
    paradigms = _paradigms(source.path.parent)
    for name, entries in found.items():
        found[name] = build_languages.inflected(entries, paradigms, source.path)
    known = found.keys() | (
        {"hedge_phrase", "kind", "division"} if "forms" in source.data else {"hedge_phrase"}
    )
    for name, entries in found.items():
        for entry in entries:
            if re.fullmatch(r"<\w+>", entry) and entry[1:-1] not in known:
                raise source.error(f"the class {name} refers to {entry}, which is none", entry)
    return found


def _twice(source: Source, name: str, entry: str) -> BuildError:
    begin = source.text.index(f"{name} =")
    first = source.text.index(f'"{entry}"', begin)
    second = source.text.index(f'"{entry}"', first + 1)
    line = source.text.count("\n", 0, second) + 1
    return BuildError(f"{source.path}, line {line}: “{entry}” stands twice in the class {name}")
