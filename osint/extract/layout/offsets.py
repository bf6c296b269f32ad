"""Where the characters of a changed text stand in the text that it was made from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from osint.model import Span
from osint.support.named_tuple import NamedTuple


class Edit(NamedTuple):
    """The characters `start` to `end` of a text, and what stands in their place."""

    start: int
    end: int
    words: str


class Offsets:
    """The way back from a text after edits, in both directions; offsets are of code points."""

    def __init__(self, edits: Iterable[Edit]) -> None:
        self.old: list[Span] = []
        self.new: list[Span] = []
        grown = 0
        for edit in edits:
            start = edit.start + grown
            self.old.append(Span(edit.start, edit.end))
            self.new.append(Span(start, start + len(edit.words)))
            grown += len(edit.words) - (edit.end - edit.start)

    def original(self, start: int, end: int) -> Span:
        """The stretch of the original text that a stretch of the changed one stands for: what
        was taken out at its edges is left out. `start` < `end`."""
        return _carried(self.new, self.old, start, end)

    def changed(self, start: int, end: int) -> Span:
        """The stretch of the changed text that stands for one of the original text."""
        return _carried(self.old, self.new, start, end)


def _carried(here: list[Span], there: list[Span], start: int, end: int) -> Span:
    first, last = _edit_at(here, start), _edit_at(here, end - 1)
    begin = _moved(here, there, first, start)[0]
    return Span(begin, max(begin, _moved(here, there, last, end - 1)[1]))


def _edit_at(spans: list[Span], at: int) -> int:
    """The last edit that begins at `at` or before it; -1 if none does."""
    return bisect_right(spans, at, key=lambda span: span.start) - 1


def _moved(here: list[Span], there: list[Span], index: int, at: int) -> Span:
    """What the character at `at` stands for, where `index` is the last edit up to it."""
    if index < 0:
        return Span(at, at + 1)
    mine, theirs = here[index], there[index]
    if at >= mine.end:
        moved = theirs.end + at - mine.end
        return Span(moved, moved + 1)
    if mine.end - mine.start == theirs.end - theirs.start:
        return Span(theirs.start + at - mine.start, theirs.start + at - mine.start + 1)
    return theirs


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made, which are in order and do not overlap."""
    parts: list[str] = []
    done = 0
    for start, end, words in edits:
        parts += (text[done:start], words)
        done = end
    parts.append(text[done:])
    return "".join(parts)
