"""Tables for a terminal, by rich; a pipe or a file gets plain lines instead."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Iterable, Sequence

from osint.cli.output import on_terminal
from osint.report.safe import one_line
from osint.support.patterns import lazily

_BLANKS = lazily(r" {1,1000}((?:\x1b\[0m)?)$", re.MULTILINE)

NARROWEST, WIDEST, LONGEST = 40, 140, 1000
"""Columns that a table is laid out for at least and at most, and where nothing is wrapped."""


def wanted(format_: str, output: str | None) -> bool:
    """Whether a person looks at the result on a terminal and asked for no format."""
    return format_ == "auto" and output is None and on_terminal()


def table(
    title: str, head: Sequence[str], rows: Iterable[Sequence[object]], whole: bool = False
) -> str:
    """Rows under their headings, wrapped at the terminal's width; numbers stand to the right.

    `whole` leaves lines as long as they are, so that a link can be copied. Every cell is made harmless for a terminal; nothing in it is read as markup.
    """
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    cells = [list(row) for row in rows]
    shown = Table(
        title=Text(one_line(title), style="bold") if title else None,
        title_justify="left",
        box=SIMPLE_HEAD,
        show_header=any(head),
        pad_edge=False,
    )
    for at, name in enumerate(head):
        is_number = bool(cells) and all(isinstance(row[at], int | float) for row in cells)
        shown.add_column(name, justify="right" if is_number else "left", overflow="fold")
    for row in cells:
        shown.add_row(*[Text(_cell(value)) for value in row])
    width = LONGEST if whole else min(WIDEST, max(NARROWEST, shutil.get_terminal_size().columns))
    stream = io.StringIO()
    console = Console(file=stream, width=width, force_terminal=True, highlight=False)
    console.print(shown)
    return _BLANKS.sub(r"\1", stream.getvalue())


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:,}" if isinstance(value, int) else one_line(str(value))
