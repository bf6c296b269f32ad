"""A document's text as the rules read it: words as a reader sees them, sentences on one line.

Everything that finds or checks reads this text; what it finds is carried back to the text as it
was written. Most texts need no change and pay a look.
"""

from __future__ import annotations

from osint.extract.layout import breaks, characters, entities, marks
from osint.extract.layout.offsets import Edit, Offsets, edited
from osint.model import Span

__all__ = ["View", "normalised", "unwrapped", "words"]


class View:
    """A changed text, and the way between it and the original."""

    def __init__(self, text: str, steps: tuple[Offsets, ...]) -> None:
        self.text, self._steps = text, steps

    def original(self, start: int, end: int) -> Span:
        """The stretch of the original text that a stretch of the view stands for."""
        for step in reversed(self._steps):
            start, end = step.original(start, end)
        return Span(start, end)

    def changed(self, start: int, end: int) -> Span:
        """The stretch of the view that stands for one of the original text."""
        for step in self._steps:
            start, end = step.changed(start, end)
        return Span(start, end)


def normalised(text: str, is_name: breaks.IsName = breaks.nothing) -> View | None:
    """The text without what only its layout put there; None if that changes nothing.

    `is_name` tells names of places: a line that ends inside one goes on below.

    Marks of Markdown and HTML go (`marks`), and characters written by number are themselves
    (`entities`). No-break and double blanks become one blank, soft hyphens and other invisible characters
    go, accents join their letters, line ends are "\\n", and the breaks and hyphens of wrapped lines
    go, while those of lists, records and headlines stay.
    """
    view = text
    steps: list[Offsets] = []
    if not entities.is_plain(text):
        view = _step(view, list(entities.edits(view)), steps)
    if not characters.is_plain(view):
        view = _step(view, list(characters.edits(view)), steps)
    if not marks.is_plain(view):
        view = _step(view, marks.edits(view), steps)
    if "\n" in view:
        view = _step(view, list(breaks.edits(view, is_name)), steps)
    return View(view, tuple(steps)) if steps else None


def words(text: str) -> str:
    """The words of a piece of a text, with single blanks between them, as the view has them."""
    view = normalised(text)
    return " ".join((view.text if view else text).split())


def _step(text: str, edits: list[Edit], steps: list[Offsets]) -> str:
    if not edits:
        return text
    steps.append(Offsets(edits))
    return edited(text, edits)


def unwrapped(text: str) -> str:
    """The text with the line breaks inside sentences as blanks; same length, same offsets."""
    if "\n" not in text:
        return text
    same = [
        Edit(start, end, " " * (end - start))
        for start, end, _ in breaks.edits(text.replace("\r\n", " \n"))
    ]
    return edited(text, same)
