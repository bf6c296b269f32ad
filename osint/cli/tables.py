"""Tables for a terminal, by rich; a pipe or a file gets plain lines instead."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from osint.cli.output import on_terminal
from osint.report.safe import one_line
from osint.support.patterns import lazily

if TYPE_CHECKING:
    from rich.table import Table

_BLANKS = lazily(r" {1,1000}((?:\x1b\[0m)?)$", re.MULTILINE)

NARROWEST, WIDEST, LONGEST = 40, 140, 1000
"""Columns that a table is laid out for at least and at most, and where nothing is wrapped."""
WIDEST_WORD = 22
"""Columns that a word may claim for itself; a longer one is cut where the room is short."""


def wanted(format_: str, output: str | None) -> bool:
    """Whether a person looks at the result on a terminal and asked for no format."""
    return format_ == "auto" and output is None and on_terminal()


def table(
    title: str, head: Sequence[str], rows: Iterable[Sequence[object]], whole: bool = False
) -> str:
    """Rows under their headings, wrapped at the terminal's width; numbers stand to the right. Where
    the columns do not fit beside each other, they stand below each other.

    `whole` leaves lines as long as they are, so that a link can be copied. Every cell is made harmless for a terminal; nothing in it is read as markup.
    """
    from rich.console import Console
    from rich.measure import Measurement

    cells = [list(row) for row in rows]
    width = LONGEST if whole else min(WIDEST, max(NARROWEST, shutil.get_terminal_size().columns))
    stream = io.StringIO()
    console = Console(file=stream, width=width, force_terminal=True, highlight=False)
    shown = _laid_out(title, head, cells)
    wide = console.options.update(max_width=LONGEST)
    if Measurement.get(console, wide, shown).minimum > width:
        return _stacked(title, head, cells, width)
    console.print(shown)
    return _BLANKS.sub(r"\1", stream.getvalue())


def _laid_out(title: str, head: Sequence[str], cells: list[list[object]]) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    shown = Table(
        title=Text(one_line(title), style="bold") if title else None,
        title_justify="left",
        box=SIMPLE_HEAD,
        show_header=any(head),
        pad_edge=False,
        collapse_padding=True,
    )
    for at, name in enumerate(head):
        values = [row[at] for row in cells if row[at] is not None]
        is_number = bool(values) and all(isinstance(value, int | float) for value in values)
        shown.add_column(
            name,
            justify="right" if is_number else "left",
            overflow="fold",
            min_width=_longest_word(row[at] for row in cells),
        )
    for row in cells:
        shown.add_row(*[Text(_cell(value)) for value in row])
    return shown


def _stacked(title: str, head: Sequence[str], cells: list[list[object]], width: int) -> str:
    """Each row as its first cell with the others below it, each behind the name of its column."""
    import textwrap

    lines = [*textwrap.wrap(one_line(title), width), ""] if title else []
    room = max(map(len, head)) + 2
    for first, *others in cells:
        lines.append(_cell(first))
        for name, value in zip(head[1:], others, strict=True):
            if value is not None and (told := _cell(value)):
                lines += textwrap.wrap(
                    told, width, initial_indent=f"  {name:{room}}", subsequent_indent=" " * 4
                )
    return "\n".join([*lines, ""])


def _longest_word(values: Iterable[object]) -> int:
    """The columns that the longest word of a column takes, so that none is cut that need not be."""
    longest = max((len(word) for value in values for word in _cell(value).split(" ")), default=1)
    return min(longest, WIDEST_WORD)


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:,}" if isinstance(value, int) else one_line(str(value))
