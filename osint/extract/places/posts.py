"""Names in posts: written with small letters, or run together in a hashtag.

Only short texts are read so, and only for names far better known as places than as anything else.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import TYPE_CHECKING

from osint.extract.places.known import Known
from osint.extract.places.small_letters import MOST_WORDS, is_well_known
from osint.gazetteer.schema import counts_as_well_known
from osint.language.detect import may_be_english
from osint.language.en.names import word_set
from osint.support.fold import ARTICLE, fold
from osint.support.patterns import lazily
from osint.support.text_search import positions, words_of

if TYPE_CHECKING:
    from osint.extract.places.candidates import Names

LONGEST_POST = 600
"""Characters; in a longer text names are capitalised, or it is no post."""

FAMOUS = 5.6
"""Least fame of a name with small letters: a city of 400,000, a country, a large region."""

_LOW = lazily(r"(?<![\w@/.'’-])(#?)([a-z]{2,20})(?=( [a-z]{3,20})?( [a-z]{3,20})?)")
"""A word with small letters, and the two that follow it."""
_CAMEL = lazily(r"#((?:[A-Z][a-z]{1,20}){2,3})(?![\w])")
_HUMP = lazily(r"(?<=[a-z])(?=[A-Z])")
_WHERE = word_set("in from to near at leaving visiting around through")


def post_names(text: str, names: Names) -> Iterator[tuple[int, int, Known]]:
    """(start, end, what is known) of the names with small letters and in hashtags."""
    if len(text) > LONGEST_POST:
        return
    for match in _CAMEL.finditer(text) if "#" in text else ():
        known = names.known(_HUMP.sub(" ", match[1]))
        if known is not None and (
            counts_as_well_known(known.kind, known.fame) or _is_placed(text, match.start())
        ):
            yield match.start(1), match.end(1), known
    words = _first_words(text, names)
    if not (words and may_be_english(text)):
        return
    done = 0
    for at in positions(text, words):
        for match in _small_words(text, at):
            first = match[2] if match.start(2) == at else match[3].lstrip()
            found = _longest(text, match, names.well_known(first), names)
            if found is not None and match.start() >= done:
                yield found
                done = found[1]


def _first_words(text: str, names: Names) -> list[str]:
    """The words of a text in small letters with which a well-known name may begin, whose other
    words stand in it too."""
    said = words_of(text)
    return [
        word
        for word in said
        if (begun := names.well_known(word))
        and word in text
        and any(map(said.issuperset, begun.values()))
    ]


def _small_words(text: str, at: int) -> Iterator[re.Match[str]]:
    """The word in small letters that begins at a place, with the two that follow it: from the
    article before it, then by itself."""
    behind = f"{ARTICLE} "
    starts = [at - len(behind), at] if text.endswith(behind, 0, at) else [at]
    for start in starts:
        match = _LOW.match(text, start - (text[start - 1 : start] == "#"))
        if match and (start == at or match[3]):
            yield match


def _longest(
    text: str, match: re.Match[str], keys: Container[str], names: Names
) -> tuple[int, int, Known] | None:
    """The longest well-known name at a match, if any; of those with such keys."""
    start = match.start(2)
    for group in range(MOST_WORDS + 1, 1, -1):
        end = match.end(group)
        if end < 0 or fold(text[start:end]) not in keys or text[end : end + 1].isalnum():
            continue
        phrase = text[start:end]
        known = names.known(phrase.title())
        if (
            known is not None
            and is_well_known(phrase, known, names.fitted.given_names)
            and (known.fame >= FAMOUS or match[1] or _is_placed(text, start))
        ):
            return start, end, known
    return None


def _is_placed(text: str, start: int) -> bool:
    """Whether a word such as "in" leads to what begins at a place."""
    before = text[max(0, start - 12) : start].lower().split()
    return bool(before) and before[-1] in _WHERE
