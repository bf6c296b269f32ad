"""The words for light in a text, looked for only about words that they cannot do without."""

from __future__ import annotations

import re
from functools import cache

from osint.language.light import Words, words_for
from osint.support import text_search
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.start_store import table

LONGEST = 40
"""No phrase reaches farther from one of its words."""


class Phrase(NamedTuple):
    """Words for the light, what they mean, and the language's small words about a clock."""

    match: re.Match[str]
    kind: str
    fillers: frozenset[str]


def found_in(text: str, language: str | None) -> list[Phrase]:
    """The phrases of a text, in each language it may be in."""
    lowered = text_search.small(text)
    return [
        Phrase(match, words.phrases[re.sub(r"\s+", " ", match[0]).lower()], words.fillers)
        for words in words_for(text, language)
        for match in _matches(text, lowered, words)
    ]


def _matches(text: str, lowered: str, words: Words) -> list[re.Match[str]]:
    at = text_search.positions(lowered, _needed(words.code, tuple(words.phrases)))
    return [
        match
        for low, high in text_search.windows(at, LONGEST, LONGEST, len(text))
        for match in _pattern(words.code, tuple(words.phrases)).finditer(text, low, high)
    ]


@cache
def _needed(code: str, phrases: tuple[str, ...]) -> tuple[str, ...]:
    return table(f"{__name__}._needed {code}", lambda: _chosen(phrases))


def _chosen(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Few words of which every phrase holds one: the most useful first."""
    left = [re.findall(r"[^\W\d_]+", phrase) for phrase in phrases]
    chosen: list[str] = []
    while left:
        counts: dict[str, int] = {}
        for each in left:
            for word in each:
                counts[word] = counts.get(word, 0) + 1
        best = max(counts, key=lambda word: (len(word) > 3, counts[word], word))
        chosen.append(best)
        left = [each for each in left if best not in each]
    return tuple(chosen)


@cache
def _pattern(code: str, phrases: tuple[str, ...]) -> re.Pattern[str]:
    del code
    listed = sorted(phrases, key=len, reverse=True)
    either = "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in listed)
    first = "".join(sorted({phrase[0] for phrase in listed}))
    capital = f"[{first}{first.upper()}]"
    return compiled(rf"(?<![\w-])(?={capital})(?i:{either})(?![\w-])")
