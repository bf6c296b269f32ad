"""Long lists of words of which a text asks for few."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import groupby

_BEGINNING = 2
"""Letters by which words of a list are told apart first: some hundreds of beginnings."""


class Listed(Set[str]):
    """A long list of words of which few are asked for: words that begin alike stand in one text,
    which is taken apart when one of them is."""

    __slots__ = ("_alike",)

    def __init__(self, alike: Mapping[str, str]) -> None:
        self._alike: dict[str, str | frozenset[str]] = {**alike}

    def __contains__(self, word: object) -> bool:
        beginning = word[:_BEGINNING] if isinstance(word, str) else ""
        alike = self._alike.get(beginning, "")
        if isinstance(alike, str):
            if not alike:
                return False
            self._alike[beginning] = alike = frozenset(alike.split())
        return word in alike

    def __iter__(self) -> Iterator[str]:
        for alike in self._alike.values():
            yield from alike.split() if isinstance(alike, str) else alike

    def __len__(self) -> int:
        return sum(1 for _ in self)

    @classmethod
    def _from_iterable(cls, words: Iterable[str]) -> Set[str]:  # type: ignore[override]
        """What `|` and its like make of two lists."""
        return frozenset(words)


def by_beginning(words: Iterable[str]) -> dict[str, str]:
    """The words that begin alike, each by their beginning as one text."""
    return {
        beginning: " ".join(alike)
        for beginning, alike in groupby(sorted(words), lambda word: word[:_BEGINNING])
    }
