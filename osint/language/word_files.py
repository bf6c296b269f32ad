"""The word files of a language: the classes of words.toml, with what language.toml adds."""

from __future__ import annotations

import re
from pathlib import Path

from osint.language import build_languages
from osint.language.source import Source
from osint.language.traits import Traits


def _paradigms(folder: Path) -> dict[str, list[str]]:
    """The endings that language.toml names, for words of a class to take."""
    path = folder / "language.toml"
    if not path.exists():
        return {}
    found: dict[str, list[str]] = Source(path).data.get("paradigms", {})
    return found


def of_language(folder: Path) -> dict[str, list[str]]:
    """The hedges and the nouns of places that language.toml lists, for rules to refer to."""
    path = folder / "language.toml"
    data = dict(Source(path).data)
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


SETTINGS = frozenset(("script", "forms"))
"""What words.toml tells of its language beside the classes."""


def traits_of(folder: Path) -> list[str]:
    """The names of the traits of a language: those that language.toml names, and those that follow
    from what it holds.

    Raises:
        BuildError: a name of no trait, or of one that follows.
    """
    path = folder / "language.toml"
    if not path.exists():
        return []
    source = Source(path)
    data, named = source.data, source.data.get("traits", [])
    follows = {
        "inflected": any(data.get(key) for key in ("endings", "prefixes", "suffixes")),
        "respelt": bool(data.get("latin")),
        "spaced": bool(data.get("spaces", True)),
        "at_home": bool(data.get("home")),
    }
    for name in named:
        if name not in Traits._fields or name in follows:
            raise source.error(f"there is no trait {name} to name", f'"{name}"')
    return [name for name in Traits._fields if name in named or follows.get(name)]


def classes_of(source: Source) -> dict[str, list[str]]:
    """The classes of words.toml, stems written out.

    Raises:
        BuildError: a class that is no list, a word twice, a class that refers to none.
    """
    found: dict[str, list[str]] = {}
    for name, entries in source.data.items():
        if name in SETTINGS:
            continue
        if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
            raise source.error(f"the class {name} is no list of words", f"{name} =")
        source.no_word_twice(name, entries)
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
