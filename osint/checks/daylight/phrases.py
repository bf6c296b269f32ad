"""The words for light in a text, looked for only about words that they cannot do without."""

from __future__ import annotations

import os
import re
from functools import cache

from osint.checks.daylight import pointing
from osint.language import made
from osint.language.light import words_for, words_of
from osint.support import text_search
from osint.support.folders import LANGUAGE
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.start_store import table
from osint.support.word_choice import one_of

LONGEST = 40
"""No phrase reaches farther from one of its words."""


class Phrase(NamedTuple):
    """Words for the light, what they mean, and the language's small words about a clock."""

    match: re.Match[str]
    kind: str
    fillers: frozenset[str]


def found_in(text: str, language: str | None) -> list[Phrase]:
    """The phrases of a text, in each language it may be in."""
    shown = [Phrase(match, kind, frozenset()) for match, kind in pointing.found_in(text)]
    return shown + [
        Phrase(match, words.phrases[re.sub(r"\s+", " ", match[0]).lower()], words.fillers)
        for words in words_for(text, language)
        for match in text_search.matches(_pattern(words.code), text, _needed(words.code))
    ]


@cache
def _needed(code: str) -> dict[str, int]:
    """The list itself is read: all that is known of the languages takes ten times as long to load."""
    frequent = made.words_of(os.path.join(LANGUAGE, code, "frequent.txt"))
    return dict.fromkeys(text_search.cover(words_of(code).phrases, frequent), LONGEST)


@cache
def _pattern(code: str) -> re.Pattern[str]:
    listed = words_of(code).phrases
    either = table("\n".join((__name__, *listed)), lambda: one_of(listed, r"\s"))
    first = "".join(sorted({phrase[0] for phrase in listed}))
    capital = f"[{first}{first.upper()}]"
    return compiled(rf"(?<![\w-])(?={capital})(?i:{either})(?![\w-])")
