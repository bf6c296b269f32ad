"""What a row must hold before a pattern can match: slots, words, and how many of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

COMMON_LETTERS = 4
"""Words up to so many letters are met in most sentences."""
NUMBER = "#"
"""What stands among the letters of a row's slots for a figure that is no slot."""
COUNTS = ("", "2", "3", "4")
"""The letters of a row with so many slots or more."""
Needed = TypeVar("Needed", frozenset[str], tuple[str, ...])


class PatternError(ValueError):
    """A pattern that cannot be compiled; says which item and why."""


class Needs:
    """What compiling a pattern has met so far."""

    def __init__(self, numbers: list[int] | None = None) -> None:
        self.roles: list[str] = []
        self.letters: list[str] = []
        self.words: list[frozenset[str]] = []
        self.choices: list[tuple[str, ...]] = []
        self.slots = 0
        self._numbers = numbers if numbers is not None else [0]

    def count(self) -> int:
        self._numbers[0] += 1
        return self._numbers[0]

    def fill(self, role: str) -> None:
        if role in self.roles:
            raise PatternError(f"the role {role} is filled twice")
        self.roles.append(role)

    def need(self, letters: str, must: bool) -> None:
        if must:
            self.letters.append(letters)
            self.slots += letters != NUMBER

    def need_words(self, phrases: Sequence[str], parts: Callable[[str], list[str]]) -> None:
        self.words.append(frozenset(max(parts(phrase), key=len) for phrase in phrases))
        self.choices.append(tuple(phrases))

    def branch(self) -> Needs:
        inner = Needs(self._numbers)
        inner.roles = list(self.roles)
        return inner

    def silent(self) -> Needs:
        return self.branch()

    def merge(self, branches: Sequence[Needs]) -> None:
        """Takes over what all alternatives need, and the roles of any."""
        for inner in branches:
            self.roles += [role for role in inner.roles if role not in self.roles]
        shared = [
            letter for letter in branches[0].letters if all(letter in b.letters for b in branches)
        ]
        self.letters += shared
        self.slots += min(inner.slots for inner in branches)
        if all(inner.letters for inner in branches):
            some = sorted({letter for b in branches for letter in min(b.letters, key=len)})
            self.letters += ["".join(some)] if "".join(some) not in shared else []
        self.words += [
            frozenset().union(*one) for one in _of_each([inner.words for inner in branches])
        ]
        self.choices += [
            tuple(dict.fromkeys(phrase for some in one for phrase in some))
            for one in _of_each([inner.choices for inner in branches])
        ]


def _of_each(branches: Sequence[Sequence[Needed]]) -> Iterator[tuple[Needed, ...]]:
    """Choices, one of each branch: of what any of them needs, each row needs one choice of every
    such tuple. First what all need alike, then the rarest of each that are left, and so on."""
    shared = [one for one in dict.fromkeys(branches[0]) if all(one in each for each in branches)]
    yield from ((one,) for one in shared)
    left = [
        sorted((one for one in each if one not in shared), key=lambda c: commonness(frozenset(c)))
        for each in branches
    ]
    yield from zip(*left, strict=False)


def commonness(words: frozenset[str]) -> tuple[int, int, list[str]]:
    """How likely a text is to hold one of some words: short ones are the common ones."""
    return sum(len(word) <= COMMON_LETTERS for word in words), len(words), sorted(words)
