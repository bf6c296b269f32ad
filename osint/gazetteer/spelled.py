"""Names that the languages' own lists give and the gazetteer lacks: "КНР", "Bergkarabach"."""

from __future__ import annotations

from functools import cache

from osint.language.identity import languages
from osint.support.fold import fold


@cache
def spelled() -> dict[str, str]:
    """Folded name -> a name that the gazetteer has, or "=XX" for a country."""
    found: dict[str, str] = {}
    for language in languages().values():
        for name, meaning in language.spellings.items():
            found.setdefault(fold(name), meaning)
    return found
