"""Where the words of a document stand in a piece of its file that it does not repeat letter by letter:
tags are taken out, links are written in full, figures are put in order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from osint.positions import Position, Stretch, Stretches
from osint.support.patterns import lazily

_WORD = lazily(r"\w[\w.,:'’/-]{0,200}\w|\w")
_NEWLINE = lazily(r"\n")
MOST_LOST = 64
"""Words that are looked for all over the piece."""
FAR = 4_000
"""Characters of the file within which the next word is looked for."""


class AlignedWords:
    """The place of each word, found when one is first asked for.

    `raw` is the piece as written, `line` and `column` where it begins, `unit` what it is called; the
    words are looked for behind the first `opening` in it.
    A word that the piece has in no such form stands where the one before it does.
    """

    def __init__(
        self, raw: str, line: int, column: int, unit: str | None = None, *, opening: str = ""
    ) -> None:
        self._raw, self._line, self._column, self._unit = raw, line, column, unit
        self._begin = max(0, raw.find(opening))
        self._found: Stretches | None = None

    def at(self, text: str, offset: int) -> Position:
        """The place in the file of the code point `offset` of the document's `text`."""
        if self._found is None:
            begin = Stretch(0, self._line, self._column, self._unit)
            self._found = Stretches([begin, *self._stretches(text)])
        return self._found.at(text, offset)

    def _stretches(self, text: str) -> Iterator[Stretch]:
        behind, lost = self._begin, 0
        newlines = [each.start() for each in _NEWLINE.finditer(self._raw)]
        for word in _WORD.finditer(text):
            at = self._raw.find(word[0], behind, behind + FAR)
            if at < 0 and lost < MOST_LOST:  # each such search reads the whole piece
                lost += 1
                at = self._raw.find(word[0], self._begin)
            if at < 0:
                continue
            behind = at + len(word[0])
            yield Stretch(word.start(), *self._place(at, newlines), self._unit)

    def _place(self, at: int, newlines: list[int]) -> tuple[int, int]:
        before = bisect_left(newlines, at)
        if not before:
            return self._line, self._column + at
        return self._line + before, at - newlines[before - 1]
