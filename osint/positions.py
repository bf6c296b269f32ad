"""Where the characters of a document stand in the file they were read from.

A reader that changes what it reads (tags taken out, escapes undone, cells joined) gives its
document a `Positions`; a plain text needs none, since its characters are those of the file.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Protocol

from osint.support.named_tuple import NamedTuple


class Position(NamedTuple):
    """A place in a file. `line` and `column` count from 1, in code points; both are None in a
    file without lines. `unit` names what the file is made of: "page 3", "cue 12 (00:01:05)"."""

    line: int | None
    column: int | None
    unit: str | None = None


class Positions(Protocol):
    """What a document asks for the place of one of its characters."""

    def at(self, text: str, offset: int) -> Position:
        """The place in the file of the code point `offset` of the document's `text`."""
        ...


class Stretch(NamedTuple):
    """Characters that follow each other in the document as they do in the file, from `start`
    (an offset of the document) to the next stretch, line ends included."""

    start: int
    line: int | None
    column: int | None
    unit: str | None = None


class Stretches:
    """A document as stretches of its file, in the order of the document."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        self._stretches = tuple(stretches) or (Stretch(0, 1, 1),)
        self._starts = [stretch.start for stretch in self._stretches]

    def at(self, text: str, offset: int) -> Position:
        """The place in the file of the code point `offset` of the document's `text`."""
        found = max(0, bisect_right(self._starts, offset) - 1)
        start, line, column, unit = self._stretches[found]
        if line is None or column is None:
            return Position(None, None, unit)
        newlines = text.count("\n", start, offset)
        if newlines:
            return Position(line + newlines, offset - text.rfind("\n", start, offset), unit)
        return Position(line, column + max(0, offset - start), unit)


class Throughout:
    """A document made from a piece of its file that it does not repeat word by word: every
    character stands where the piece begins."""

    def __init__(self, position: Position) -> None:
        self._position = position

    def at(self, text: str, offset: int) -> Position:
        """Where the piece begins."""
        return self._position
