"""What a sentence must hold before a rule can match that asks for no figure and no bearing: computed
from the rules when a language is built.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.language.needs import COMMON_LETTERS
from osint.language.pattern import Compiler
from osint.language.source import Source
from osint.support import text_search

OF_NAMES = {"containment", "address"}
"""Checks whose statements are looked for where names stand close together (ends/areas.py), where
English is read: their words are those of every sentence."""
SMALL = ("article", "of", "from")
"""Classes of words that hardly a sentence lacks."""
_OF_FIGURES = {"border-length", "travel-time", "distance-beside"}
"""Checks that look for sentences of their own, about a figure (statements/match.FIGURES)."""
_NAMED = re.compile(r"[A-Z]\d?:[PQNRKMW]+")
"""An end that only a name can be: no line, no coordinate, no word such as "the city"."""


def of(
    sources: list[Source], compiler: Compiler, frequent: frozenset[str]
) -> dict[str, list[str] | dict[str, int]]:
    """`triggers`: words and phrases of which a sentence must hold one; `trigger_words`: few words of
    which each of them holds one, if possible none of the language's most frequent, each with how
    far the phrases reach about it; `lead_triggers`
    and `lead_words`: the same of those that serve only right before a name."""
    anywhere: set[str] = set()
    leading: set[str] = set()
    small = frozenset(word for name in SMALL for word in compiler.classes.get(name, ()))
    for pattern in _patterns(sources, compiler):
        choices = compiler.compile(pattern).choices
        if choices:
            rarest = min(choices, key=lambda phrases: _commonness(phrases, small))
            (leading if _leads(rarest, pattern, compiler) else anywhere).update(rarest)
    return {
        "triggers": sorted(anywhere),
        "trigger_words": text_search.reaches(anywhere, frequent),
        "lead_triggers": sorted(leading - anywhere),
        "lead_words": text_search.reaches(leading - anywhere, frequent),
    }


def _patterns(sources: list[Source], compiler: Compiler) -> Iterator[str]:
    """The patterns that need a word of their own: those of rules without a figure, a bearing or a
    coordinate, which are found by themselves, and of the folds that make a line."""
    for source in sources:
        for row in source.data.get("rule", ()):
            checks = set(row["checks"])
            if "denial" in checks or checks <= _OF_FIGURES:
                continue
            if checks <= OF_NAMES or row.get("of_names"):
                yield from (f"<{name}>" for name in row.get("opens", ()))
                yield from (f"<{name}> S:P" for name in row.get("opens_before", ()))
                continue
            if {"L", "B", "C", "X"}.isdisjoint(compiler.compile(row["pattern"]).letters):
                yield row["pattern"]
        yield from (row["pattern"] for row in source.data.get("fold", ()) if "line" in row)


def _leads(choice: tuple[str, ...], pattern: str, compiler: Compiler) -> bool:
    """Whether a name stands right behind one of some phrases in a pattern, articles aside."""
    items = pattern.split()
    for number, item in enumerate(items):
        if compiler.compile(item).choices[-1:] == (choice,):
            behind = [after for after in items[number + 1 :] if after != "<article>?"]
            return bool(behind) and _NAMED.fullmatch(behind[0]) is not None
    return False


def _commonness(phrases: tuple[str, ...], small: frozenset[str]) -> tuple[bool, int, int]:
    """How often one of some phrases is met: hardly a sentence lacks all small words, and short ones
    are the common ones."""
    short = sum(len(phrase) <= COMMON_LETTERS for phrase in phrases)
    return small.issuperset(phrases), short, len(phrases)
