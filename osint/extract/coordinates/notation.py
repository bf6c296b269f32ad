"""What a notation is: a module with a name that reads a stretch of text and writes a point."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from osint.model import CoordinateMention, Point


class Notation(Protocol):
    """A way of writing a point.

    Beside what stands here, its module says where it may stand in a text: `TRIGGER`, what follows
    a digit of it (a piece of a pattern); or `WORDS`, one of which the text must hold; or
    `places(text)`, the stretches it wants to read.
    """

    @property
    def NAME(self) -> str: ...

    def read(self, text: str, start: int, end: int) -> Iterator[CoordinateMention]:
        """The coordinates of this notation within text[start:end]; they do not overlap."""

    def write(self, point: Point) -> str:
        """The point in this notation; empty where the notation cannot write it."""


class ParsingNotation(Notation, Protocol):
    """A notation that is read more willingly where a text is nothing but a coordinate: running
    text must name its codes, since they look like other words, or give some other evidence."""

    def parse(self, text: str) -> CoordinateMention | None:
        """The coordinate that is the whole text."""
