"""What tells a language, and what its names look like: one record a language folder.

A folder holds `language.toml` (script, marks, what stands about names, endings), `frequent.txt`
(its commonest words) and `common.txt` (words that a gazetteer lists as places and that are none);
`others.toml` names languages that are recognised and not read. The build compiles all of it into
one module; in a checkout it is compiled in memory when one of the files is newer.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from osint.language.made import made
from osint.language.traits import COMPILED, NONE, Language, Outline
from osint.support.folders import LANGUAGE
from osint.support.start_store import table

if TYPE_CHECKING:
    from pathlib import Path

OTHERS = os.path.join(LANGUAGE, "others.toml")
FILES = ("language.toml", "frequent.txt", "common.txt")


class _Languages(Mapping[str, Language]):
    """All that are known by code; each is read when it is first asked for, since a text asks for a
    few and the words of all take a thirtieth of a cold start."""

    def __init__(self) -> None:
        self._read: dict[str, Language] = {}

    def __getitem__(self, code: str) -> Language:
        found = self._read.get(code)
        if found is None:
            if code not in outlines():
                raise KeyError(code)
            values = table(f"{__name__}.{code}", partial(_row, code), newest())
            found = self._read[code] = Language._make(values)
        return found

    def __contains__(self, code: object) -> bool:
        return code in outlines()

    def __iter__(self) -> Iterator[str]:
        return iter(outlines())

    def __len__(self) -> int:
        return len(outlines())


@cache
def languages() -> Mapping[str, Language]:
    """Code -> language, of all that are known. See `outlines` for what is asked of each of them."""
    return _Languages()


@cache
def outlines() -> dict[str, Outline]:
    """Code -> what is asked of every language."""
    rows = table(f"{__name__}.outlines", _outlined, newest())
    return {code: Outline._make(values) for code, values in rows.items()}


def name_of(code: str) -> str:
    """The English name of a language; its code where it has none."""
    found = outlines().get(code)
    return found.name if found else code


def _outlined() -> dict[str, tuple[Any, ...]]:
    """Code -> the values of an `Outline`."""
    found = {}
    for code in _compiled():
        one = Language._make(_row(code))
        hedges = tuple(words for listed in one.hedges.values() for words in listed)
        shared = {name: getattr(one, name) for name in Outline._fields if hasattr(one, name)}
        made = Outline(**{**shared, "has_hints": bool(one.hints), "hedges": hedges})
        found[code] = tuple(made)
    return found


def _row(code: str) -> tuple[Any, ...]:
    """The values of a `Language`."""
    return _values(code, _compiled()[code])


def _values(code: str, row: dict[str, Any]) -> tuple[Any, ...]:
    given = {"code": code, **row}
    defaults = Language._field_defaults
    return tuple(
        _typed(str(kind), given[name]) if name in given else _plain(defaults[name])
        for name, kind in Language.__annotations__.items()
    )


def _typed(kind: str, value: Any) -> Any:
    if "frozenset" in kind:
        return frozenset(value)
    return tuple(value) if "tuple" in kind else value


def _plain(value: object) -> object:
    return {} if value is NONE else value


@cache
def _compiled() -> dict[str, dict[str, Any]]:
    path = os.path.join(LANGUAGE, f"{COMPILED}.py")
    written = newest()
    if written and (not os.path.exists(path) or os.path.getmtime(path) < written):
        from osint.language.build_languages import compile_all

        return compile_all()
    rows: dict[str, dict[str, Any]] = made(f"osint.language.{COMPILED}", "LANGUAGES")
    return rows


@cache
def newest() -> float:
    """When one of the sources was written last; 0 in an installed package."""
    if not os.path.exists(OTHERS):
        return 0.0
    latest = 0.0
    for path in _paths():
        with suppress(FileNotFoundError):
            latest = max(latest, os.stat(path).st_mtime)
    return latest


def sources() -> list[Path]:
    """The files that the records are made from; none in an installed package."""
    from pathlib import Path

    return [path for path in map(Path, _paths()) if path.exists()]


def _paths() -> list[str]:
    """Where the files may be that the records are made from."""
    with os.scandir(LANGUAGE) as entries:
        folders = [entry.path for entry in entries if entry.is_dir()]
    return [OTHERS, *(f"{folder}{os.sep}{name}" for folder in folders for name in FILES)]
