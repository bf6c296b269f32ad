"""What tells a language, and what its names look like: one record a language folder.

A folder holds `language.toml` (script, marks, what stands about names, endings), `frequent.txt`
(its commonest words) and `common.txt` (words that a gazetteer lists as places and that are none);
`others.toml` names languages that are recognised and not read. The build compiles all of it into
one module; in a checkout it is compiled in memory when one of the files is newer.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from osint.language.traits import COMPILED, ROOT, Language


@cache
def languages() -> dict[str, Language]:
    """Code -> language, of all that are known."""
    return {code: _made(code, row) for code, row in _rows().items()}


def name_of(code: str) -> str:
    """The English name of a language; its code where it has none."""
    found = languages().get(code)
    return found.name if found else code


def _made(code: str, row: dict[str, Any]) -> Language:
    types = Language.__annotations__
    values: dict[str, Any] = {}
    for key, value in row.items():
        kind = str(types[key])
        if "frozenset" in kind:
            value = frozenset(value)
        elif "tuple" in kind:
            value = tuple(value)
        values[key] = value
    return Language(code=code, **values)


def _rows() -> dict[str, dict[str, Any]]:
    compiled = ROOT / f"{COMPILED}.py"
    newest = max((path.stat().st_mtime for path in sources()), default=0.0)
    if newest and (not compiled.exists() or compiled.stat().st_mtime < newest):
        from osint.language.build_languages import compile_all

        return compile_all()
    module = import_module(f"osint.language.{COMPILED}")
    rows: dict[str, dict[str, Any]] = module.LANGUAGES
    return rows


def sources() -> list[Path]:
    """The files that the records are made from; none in an installed package."""
    names = ("language.toml", "frequent.txt", "common.txt", "names.tsv")
    found = [path for name in names for path in ROOT.glob(f"*/{name}")]
    return [*found, *ROOT.glob("others.toml")]
