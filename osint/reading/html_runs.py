"""The words of a page: runs of characters with their place in the markup, and the blocks they make."""

from __future__ import annotations

from collections.abc import Iterable

from osint.reading.building import Builder, Lines
from osint.support.named_tuple import NamedTuple


class Cell(NamedTuple):
    """The `number`th cell of the `table`th table of a page, both from 0."""

    table: int
    number: int


class Run(NamedTuple):
    """Characters that stand in the markup at `offset` as they stand here; at -1 they do not."""

    text: str
    offset: int
    cell: Cell | None = None


class Block(NamedTuple):
    """A paragraph, heading, cell row or list item. `aside` is what part of the page it belongs
    to, if it is not the article's; `inside` that it lies in an article or main element;
    `linked` how many of its characters are links."""

    tag: str
    runs: tuple[Run, ...]
    aside: str | None
    named: bool  # the aside is told by the name of a class or id only
    inside: bool
    linked: int

    @property
    def text(self) -> str:
        """The characters of the block."""
        return "".join(run.text for run in self.runs)


def joined(
    blocks: Iterable[Block],
    lines: Lines,
    start: int = 0,
    between: str = "\n\n",
    unit: str | None = None,
) -> Builder:
    """The blocks as one text, each run with its place in the file, of which the markup that was
    read begins at `start`."""
    built = Builder()
    for block in blocks:
        if built.length:
            built.glue(between)
        for run in block.runs:
            if run.offset < 0:
                built.glue(run.text)
            else:
                built.add(run.text, *lines.at(start + run.offset), unit)
    return built
