"""Puts a document's text together and remembers where each part stands in the file."""

from __future__ import annotations

from bisect import bisect_right

from osint.positions import Stretch, Stretches


class Lines:
    """Offsets of a text as lines and columns, both from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        at = text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = text.find("\n", at + 1)

    def at(self, offset: int) -> tuple[int, int]:
        """The line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


class Builder:
    """A text that grows part by part, each with its place in the file."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._stretches: list[Stretch] = []
        self.length = 0

    def add(
        self, text: str, line: int | None = None, column: int | None = None, unit: str | None = None
    ) -> None:
        """Append a part that stands in the file as it is written here."""
        if text:
            self._stretches.append(Stretch(self.length, line, column, unit))
            self._join(text)

    def glue(self, text: str) -> None:
        """Append characters that the file does not have; they count as where the last part ends,
        or where the next begins if there is none yet."""
        if self.length:
            last = self._stretches[-1]
            self._stretches.append(last._replace(start=self.length))
        self._join(text)

    def _join(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)

    @property
    def text(self) -> str:
        """What was put together so far."""
        return "".join(self._parts)

    @property
    def positions(self) -> Stretches:
        """Where it stands in the file."""
        return Stretches(self._stretches)
