"""Names in posts: written with small letters, or run together in a hashtag.

Only short texts are read so, and only for names far better known as places than as anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from osint.extract.places.known import Known
from osint.extract.places.small_letters import KINDS, LEAST_FAME
from osint.language.detect import may_be_english
from osint.language.en.names import word_set
from osint.support.patterns import lazily

if TYPE_CHECKING:
    from osint.extract.places.candidates import Names

LONGEST_POST = 600
"""Characters; in a longer text names are capitalised, or it is no post."""

FAMOUS = 5.6
"""Least fame of a name with small letters: a city of 400,000, a country, a large region."""

_LOW = lazily(r"(?<![\w@/.'’-])(#?)([a-z]{2,20})(?=( [a-z]{3,20})?( [a-z]{3,20})?)")
"""A word with small letters, and the two that follow it."""
_CAMEL = lazily(r"#((?:[A-Z][a-z]{2,20}){2,3})(?![\w])")
_HUMP = lazily(r"(?<=[a-z])(?=[A-Z])")
_WHERE = word_set("in from to near at leaving visiting around through")


def post_names(text: str, names: Names) -> Iterator[tuple[int, int, Known]]:
    """(start, end, what is known) of the names with small letters and in hashtags."""
    if len(text) > LONGEST_POST:
        return
    for match in _CAMEL.finditer(text):
        known = names.known(_HUMP.sub(" ", match[1]))
        if known is not None and known.kind in KINDS and known.fame >= LEAST_FAME:
            yield match.start(1), match.end(1), known
    if not may_be_english(text):
        return
    done = 0
    for match in _LOW.finditer(text):
        most = names.most_small(match[2])
        if most and match.start() >= done:
            found = _longest(text, match, most, names)
            if found is not None:
                yield found
                done = found[1]


def _longest(
    text: str, match: re.Match[str], most: int, names: Names
) -> tuple[int, int, Known] | None:
    """The longest well-known name at a match, if any; of so many words at most."""
    start = match.start(2)
    for group in range(min(4, most + 1), 1, -1):
        end = match.end(group)
        known = names.small(text[start:end]) if end > 0 else None
        if known is None or text[end : end + 1].isalnum():
            continue
        if known.fame >= FAMOUS or match[1] or _is_placed(text, start):
            return start, end, known
    return None


def _is_placed(text: str, start: int) -> bool:
    """Whether a word such as "in" leads to what begins at a place."""
    before = text[max(0, start - 12) : start].lower().split()
    return bool(before) and before[-1] in _WHERE
