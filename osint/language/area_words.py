"""The words about an area in which something is said to lie, read off the patterns of such rules when
a language is built: they tell a sentence that is worth a row from any other (ends/areas.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from osint.language.pattern import Compiler, Item
from osint.language.source import Source

CHECK = "containment"
AREAS = ("A", "O")
"""Roles that the area fills."""
PARTS = ("G", "B")
"""Roles of what is no end, and may stand between an area and the word that leads to it."""
PART_WORDS = {"compass", "compass_adjective"}
"""The word classes that fill those."""


def of(sources: Sequence[Source], compiler: Compiler) -> dict[str, list[str]]:
    """Single words in small letters:

    `passed` may stand between an area and what leads to it ("in the eastern"); `leads` leads to it,
    `noun_leads` only from what a place is called ("the north of"); `led` may stand right before
    that ("situated in"), `reached` a few words before; `kinds` ends what a place is called.
    """
    words = _Words()
    for pattern in _folds(sources):
        for items in compiler.sequences(pattern):
            words.take_fold(items)
    for pattern in _rules(sources):
        for items in compiler.sequences(pattern):
            last = max((n for n, item in enumerate(items) if item.role in AREAS), default=0)
            words.take(items[:last][::-1])
    for name in compiler.classes.keys() & PART_WORDS:
        words.passed.update(*map(str.split, compiler.words_of(name)))
    if "article" in compiler.classes:
        words.leads.difference_update(compiler.words_of("article"))
    words.noun_leads -= words.leads
    words.passed -= words.leads | words.noun_leads
    return {name: sorted(found) for name, found in vars(words).items()}


def _rules(sources: Sequence[Source]) -> Iterator[str]:
    """The rules but those whose own words open a sentence."""
    for source in sources:
        for row in source.data.get("rule", ()):
            if row["checks"] == [CHECK] and "opens_before" not in row:
                yield row["pattern"]


def _folds(sources: Sequence[Source]) -> Iterator[str]:
    """The folds that leave a name of words about it."""
    for source in sources:
        for row in source.data.get("fold", ()):
            if row["keep"] in (["S"], ["O"]) and "anaphor" not in row:
                yield row["pattern"]


class _Words:
    """What is gathered, by what it is of an area."""

    def __init__(self) -> None:
        self.passed: set[str] = set()
        self.leads: set[str] = set()
        self.noun_leads: set[str] = set()
        self.led: set[str] = set()
        self.reached: set[str] = set()
        self.kinds: set[str] = set()

    def take_fold(self, items: Sequence[Item]) -> None:
        """Takes in what a fold takes from a name: its noun, what stands before that, and what
        ends a bracket behind it."""
        last = max((n for n, item in enumerate(items) if _is_end(item)), default=0)
        for number, item in enumerate(items):
            if item.is_noun:
                self.kinds |= _last(item)
                if number < last:
                    self.passed.update(*map(_single, items[:number]))
        self.led.update(*(_last(item) for item in items[last + 1 :] if not item.is_noun))

    def take(self, before: Sequence[Item]) -> None:
        """Takes in what stands before an area, the nearest first."""
        rest = iter(before)
        lead = next((item for item in rest if not self._is_passed(item)), None)
        if lead is None or _is_end(lead):
            return
        if lead.is_noun:
            self.kinds |= _last(lead)
            return
        self.led |= _single(lead) - _last(lead)
        is_near, is_of_noun = True, False
        for item in takewhile(lambda item: not _is_end(item), rest):
            if item.is_noun:
                self.kinds |= _last(item)
                is_of_noun = True
            elif is_near:
                self.led |= _last(item)
            elif not item.may_miss:
                self.reached |= _last(item)
            if not item.may_miss:
                break
            is_near = is_near and bool(item.words)
        (self.noun_leads if is_of_noun else self.leads).update(_last(lead))

    def _is_passed(self, item: Item) -> bool:
        """Whether an item may be missing before an area; its words are taken in."""
        if item.may_miss:
            self.passed |= _single(item)
        return item.may_miss or item.role in PARTS


def _is_end(item: Item) -> bool:
    return bool(item.role) and item.role[0] not in PARTS


def _last(item: Item) -> set[str]:
    """The last words of what an item takes."""
    return {phrase.split()[-1] for phrase in item.words}


def _single(item: Item) -> set[str]:
    """All words of what an item takes."""
    return {word for phrase in item.words for word in phrase.split()}
