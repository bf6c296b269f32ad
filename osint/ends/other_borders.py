"""Borders and names in other scripts than Latin, where a person typed them or an English text holds
them: "границы с Россией", "кордону з Росією"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from osint.extract.places.lookup import lookup_of
from osint.gazetteer import Gazetteer
from osint.language.detect import script_of
from osint.language.identity import languages
from osint.language.pack import codes, load
from osint.model import Place
from osint.support.named_tuple import NamedTuple

MOST_WORDS = 2
"""Words of a country's name behind "border with"."""


class Border(NamedTuple):
    """A border that words of another script name: with which country, and where they end; `unread`
    is a name that no country has."""

    other: Place | None
    end: int
    unread: str | None = None


def is_other(text: str) -> bool:
    """Whether a name begins with a letter of another script than Latin."""
    return text[:1] > "\u036f" and bool(_codes(script_of(text[:1])))


@cache
def _codes(script: str) -> tuple[str, ...]:
    """The languages of a script that has capitals and is not Latin."""
    known = languages()
    return tuple(
        code
        for code in codes()
        if known[code].script == script and script != "Latin" and known[code].endings
    )


def read(text: str, at: int, gazetteer: Gazetteer) -> Border | None:
    """The border phrase that begins at `at`; None when the words there are none."""
    found = None
    for code in _codes(script_of(text[at : at + 1])):
        match = _pattern(code).match(text, at)
        if match is None:
            continue
        name = match["name"]
        if name is None:
            found = found or Border(None, match.end())
            continue
        for words in (name, name.split(" ")[0]):
            other = _country(words, code, gazetteer)
            if other is not None:
                return Border(other, match.start("name") + len(words))
        found = Border(None, match.end(), name)
    return found


def _country(name: str, code: str, gazetteer: Gazetteer) -> Place | None:
    listed = lookup_of(gazetteer, code).find(name)
    places = gazetteer.key_candidates(listed.known.key) if listed is not None else ()
    return places[0].place if places and places[0].place.kind == "country" else None


@cache
def _pattern(code: str) -> re.Pattern[str]:
    pack = load(code)
    name = rf"[^\W\d_a-z][\w-]{{1,24}}(?:\s[^\W\d_a-z][\w-]{{1,24}}){{0,{MOST_WORDS - 1}}}"
    return re.compile(
        rf"(?:(?:{_any(pack.words('border_adjective'))})\s){{0,2}}(?:{_any(pack.words('border'))})\b"
        rf"(?:\s(?:{_any(pack.words('border_verb'))})\s(?P<name>{name}))?"
    )


def _any(words: frozenset[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda one: (-len(one), one)))


def listed(name: str, gazetteer: Gazetteer) -> str:
    """The form of a name that the gazetteer knows; the name itself if it knows none."""
    return next(_keys(name, gazetteer), name)


def _keys(name: str, gazetteer: Gazetteer) -> Iterator[str]:
    if gazetteer.lookup(name):
        return
    for code in _codes(script_of(name[:1])):
        found = lookup_of(gazetteer, code).find(name)
        if found is not None:
            yield found.known.key
