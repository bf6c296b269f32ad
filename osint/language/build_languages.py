"""Compiles the language folders' records into one module (see identity.py).

Run when the package is built; nothing of it is imported afterwards.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from pprint import pformat
from typing import Any

from osint.language.identity import COMPILED, ROOT, Language

_LISTS = {"frequent", "common", "hints", "not_names"}
PARADIGM = "~"
"""Parts the stem of a word from the name of the endings that it takes ("расположенн~adj")."""


class LanguageError(ValueError):
    """A language file that cannot be compiled; the message names the file and what is wrong."""


def compile_all() -> dict[str, dict[str, Any]]:
    """Code -> the record of each language, as plain values.

    Raises:
        LanguageError: an unknown or missing key, or a file that is no TOML.
    """
    found = {
        path.parent.name: _folder(path.parent) for path in sorted(ROOT.glob("*/language.toml"))
    }
    others = _toml(ROOT / "others.toml")
    for code, row in others.items():
        if code not in found:
            found[code] = _checked(ROOT / "others.toml", {**row, "is_read": False})
    return found


def _folder(folder: Path) -> dict[str, Any]:
    path = folder / "language.toml"
    row = _toml(path)
    paradigms = row.pop("paradigms", {})
    for key, value in row.items():
        if isinstance(value, list):
            row[key] = inflected(value, paradigms, path)
    row["is_read"] = (folder / "words.toml").exists()
    row.setdefault("frequent", _lines(folder / "frequent.txt"))
    row.setdefault("common", _lines(folder / "common.txt"))
    row["spellings"] = _names(folder / "names.tsv")
    return _checked(path, row)


def _checked(path: Path, row: dict[str, Any]) -> dict[str, Any]:
    for key in row:
        if key not in Language._fields or key == "code":
            raise LanguageError(f"{path}: there is no key {key}")
    for key in ("name", "script", "frequent"):
        if not row.get(key):
            raise LanguageError(f"{path}: {key} is missing")
    return {
        key: [word.lower() for word in value] if key in _LISTS else value
        for key, value in row.items()
    }


def inflected(words: list[str], paradigms: dict[str, list[str]], path: Path) -> list[str]:
    """A list of words in which "stem~paradigm" stands for the stem with each of the endings.

    Raises:
        LanguageError: a paradigm that `[paradigms]` of language.toml does not have.
    """
    found: list[str] = []
    for word in words:
        stem, mark, rest = word.partition(PARADIGM)
        if not (mark and stem and rest):
            found.append(word)
            continue
        name, blank, after = rest.partition(" ")
        if name not in paradigms:
            raise LanguageError(f"{path}: there is no paradigm {name} (in “{word}”)")
        found += [stem + ending + blank + after for ending in paradigms[name]]
    return list(dict.fromkeys(found))


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise LanguageError(f"{path}: {error}") from error


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split() if path.exists() else []


def _names(path: Path) -> dict[str, str]:
    """name -> what it means, of a table of two columns; lines that begin with # are remarks."""
    found = {}
    if path.exists():
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line and not line.startswith("#"):
                name, tab, meaning = line.partition("\t")
                if not tab or not meaning:
                    raise LanguageError(f"{path}, line {number}: no name, tab and meaning")
                found[name] = meaning
    return found


def main() -> int:
    """Writes the compiled module."""
    head = (
        '"""Made from the language folders by osint.language.build_languages: do not edit."""\n\n'
    )
    body = pformat(compile_all(), width=2000, compact=True, sort_dicts=False)
    (ROOT / f"{COMPILED}.py").write_text(f"{head}LANGUAGES = {body}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
