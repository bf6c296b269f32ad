"""Names that the languages' own lists give and the gazetteer lacks: "КНР", "Bergkarabach"."""

from __future__ import annotations

from functools import cache

from osint.language.identity import outlines
from osint.language.scripts import script_of
from osint.language.spellings import spellings
from osint.support.fold import fold

_WRITTEN_WITH = {"Han": ("Japanese",)}
"""Scripts of languages that may write a name in another script alone."""


def meaning_of(key: str) -> str | None:
    """The name that the gazetteer has for a folded one, "=XX" for a country, None for no such name
    of a language of its script."""
    return _listed(script_of(key)).get(key)


@cache
def _listed(script: str) -> dict[str, str]:
    found: dict[str, str] = {}
    scripts = (script, *_WRITTEN_WITH.get(script, ()))
    for code, language in outlines().items():
        if language.script in scripts:
            for name, meaning in spellings(code).items():
                found.setdefault(fold(name), meaning)
    return found
