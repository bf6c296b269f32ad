"""Names in other scripts than Latin that an English text or title holds, often inflected."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from osint.gazetteer import Gazetteer
from osint.language.identity import languages, outlines
from osint.language.pack import codes
from osint.language.scripts import script_of


def is_other(text: str) -> bool:
    """Whether a name begins with a letter of another script than Latin."""
    return text[:1] > "\u036f" and bool(_codes(script_of(text[:1])))


@cache
def _codes(script: str) -> tuple[str, ...]:
    """The languages of a script that has capitals and is not Latin."""
    known = outlines()
    having = (code for code in codes() if known[code].script == script and script != "Latin")
    return tuple(code for code in having if languages()[code].endings)


def listed(name: str, gazetteer: Gazetteer) -> str:
    """The form of a name that the gazetteer knows; the name itself if it knows none."""
    return next(_keys(name, gazetteer), name)


def _keys(name: str, gazetteer: Gazetteer) -> Iterator[str]:
    if gazetteer.lookup(name):
        return
    from osint.extract.places.lookup import lookup_of  # few texts hold such a name

    for code in _codes(script_of(name[:1])):
        found = lookup_of(gazetteer, code).find(name)
        if found is not None:
            yield found.known.key
