"""The TOML files of a language, and what is wrong in one: named by file, line and word."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any


class BuildError(ValueError):
    """A language file that cannot be compiled; the message names file, line and what is wrong."""


class Source:
    """A TOML file that can tell on which line something stands.

    Raises:
        BuildError: it is no TOML.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        try:
            self.data: dict[str, Any] = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            raise BuildError(f"{path}: {error}") from error

    def error(self, what: str, near: str) -> BuildError:
        """What is wrong, on the first line that holds some words."""
        line = next((n for n, row in enumerate(self.text.splitlines(), 1) if near in row), 1)
        return BuildError(f"{self.path}, line {line}: {what}")

    def no_word_twice(self, name: str, words: Iterable[object]) -> None:
        """Raises BuildError on the line of a word that a list has twice."""
        seen: set[object] = set()
        for word in words:
            if word in seen:
                raise self._twice(name, str(word))
            seen.add(word)

    def _twice(self, name: str, word: str) -> BuildError:
        begin = max(self.text.find(f"{name} ="), self.text.find(f'"{name}" ='), 0)
        first = self.text.find(f'"{word}"', begin)
        second = self.text.find(f'"{word}"', first + 1)
        line = self.text.count("\n", 0, max(first, second, begin)) + 1
        return BuildError(f"{self.path}, line {line}: “{word}” stands twice in the list {name}")


def write_changed(path: Path, text: str) -> None:
    """Writes a file that is made, unless it says so already: what commands have kept of a module is void
    when its file is written."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
