"""What each word of a script says of the language of its sentence."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import Any

from osint.language.identity import languages, newest, outlines
from osint.language.traits import BASE, Language
from osint.support.cache import Remembered
from osint.support.named_tuple import NamedTuple
from osint.support.start_store import table

STRONG = 1.2
"""What a word that is strong in a language adds for it, shared by those that have it."""
MOST_WORDS = 20_000
"""Words remembered: all that any script has."""


class Word(NamedTuple):
    """What a word says: the languages that it speaks for with its weight, less if several have it;
    those for which it is one of their words about places; its weight for English, and the most for
    any other."""

    weights: tuple[tuple[str, float], ...]
    hints: tuple[str, ...]
    english: float
    other: float


class Script:
    """The languages of a script by code, the words that tell one, and the languages that a letter
    speaks for."""

    def __init__(self, name: str) -> None:
        found = {one.code: one for one in outlines().values() if one.script == name}
        self.languages = found
        self.letters: dict[str, list[str]] = {}
        for one in found.values():
            for letter in one.letters:
                self.letters.setdefault(letter, []).append(one.code)
        said = table(f"{__name__}.{name}", partial(_said, tuple(found)), newest())
        self.words = said.keys()

        def says(word: str) -> Word:
            return Word(*said[word])

        self.says: Callable[[str], Word] = Remembered(says, MOST_WORDS).__getitem__
        """What one of the words says."""


@cache
def of_script(name: str) -> Script:
    """The script of a name; one without languages has no words."""
    return Script(name)


def _said(codes: tuple[str, ...]) -> dict[str, tuple[Any, ...]]:
    """Word -> the values of a `Word`."""
    found = {code: languages()[code] for code in codes}
    shared: dict[str, list[Language]] = {}
    for one in found.values():
        for word in _words(one):
            shared.setdefault(word, []).append(one)
    strong = {word for one in found.values() for word in one.strong}
    said = {}
    for word, having in sorted(shared.items()):
        weights = {one.code: len(having) ** -0.5 for one in having}
        for one in found.values() if word in strong else ():
            if word in one.strong:
                weights[one.code] = weights.get(one.code, 0.0) + STRONG / len(having)
        hints = tuple(one.code for one in having if len(word) > 2 and word in one.hints)
        english = weights.get(BASE, 0.0)
        other = max((each for code, each in weights.items() if code != BASE), default=0.0)
        said[word] = tuple(weights.items()), hints, english, other
    return said


def _words(one: Language) -> frozenset[str]:
    """The words that tell a language: its commonest, and those that stand about places."""
    places = {word for word in one.kinds | one.divisions if len(word) > 3}
    return one.frequent | one.hints | places
