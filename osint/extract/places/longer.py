"""Names that are a part of a longer one which no list has: "Sierra de la Culebra" is neither a
town Sierra nor the island Culebra, and "Fränkische Schweiz" is not Switzerland."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from osint.extract.places.recognise import Found
from osint.language.identity import languages

LONGEST = 40
"""Characters before a name in which the first words of the longer one stand."""


def without_parts(found: Sequence[Found], text: str) -> list[Found]:
    """The names that stand for themselves. A longer name that is listed is one name, and stays."""
    return [name for name in found if not (_heads(name, text) or _ends(name, text))]


def _heads(name: Found, text: str) -> bool:
    """Whether a name is the word for a landform with what it is called after behind it."""
    return (
        name.text.lower().rpartition(" ")[2] in _landforms()
        and _links().match(text, name.end) is not None
    )


def _ends(name: Found, text: str) -> bool:
    """Whether a name stands behind such a word, or is a country's behind an adjective that only
    a name's part has a capital as."""
    before = text[max(0, name.start - LONGEST) : name.start]
    if before[-1:] not in (" ", "\u00a0", "'", "’"):
        return False
    if _landform_before().search(before):
        return True
    return name.known.kind == "country" and _adjective_before().search(before) is not None


@cache
def _landforms() -> frozenset[str]:
    return frozenset().union(*(language.landforms for language in languages().values()))


@cache
def _link_words() -> str:
    links = {link for language in languages().values() for link in language.landform_links}
    words = "|".join(re.escape(link) for link in sorted(links, key=lambda link: (-len(link), link)))
    return rf"(?:(?:{words})(?: |(?<=['’])))"


@cache
def _links() -> re.Pattern[str]:
    return re.compile(rf" {_link_words()}(?=[^\W\d_a-z])")


@cache
def _landform_before() -> re.Pattern[str]:
    words = "|".join(re.escape(word.capitalize()) for word in sorted(_landforms()))
    return re.compile(rf"\b(?:{words}) {_link_words()}$")


@cache
def _adjective_before() -> re.Pattern[str]:
    ends = {end for language in languages().values() for end in language.adjective_endings}
    words = "|".join(re.escape(end) for end in sorted(ends))
    return re.compile(rf"\b[^\W\d_a-z][^\W\d_]{{2,20}}(?:{words}) $")
