"""A short way of writing a vocabulary down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


def words(cls: str, table: Mapping[Any, str]) -> Iterable[tuple[str, tuple[str, Any]]]:
    """Entries of one class from value -> "word word ..."; "_" inside a word stays a space."""
    for value, names in table.items():
        for name in names.split():
            yield name, (cls, value)


def listed(text: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(text.split())


def conjugated(table: Mapping[str, str]) -> frozenset[str]:
    """The forms of verbs, from their endings -> their stems."""
    return frozenset(
        stem + ending
        for endings, stems in table.items()
        for stem in stems.split()
        for ending in endings.split()
    )


def inflected(
    cls: str, table: Mapping[Any, str], endings: str
) -> Iterable[tuple[str, tuple[str, Any]]]:
    """Entries of stems with each ending; "-" is the empty ending."""
    tails = [ending.replace("-", "") for ending in endings.split()]
    for value, stems in table.items():
        for stem in stems.split():
            for tail in tails:
                yield stem + tail, (cls, value)
