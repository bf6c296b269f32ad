"""The statements and the quiet texts of this folder, one a line."""

from __future__ import annotations

from functools import cache
from itertools import zip_longest
from pathlib import Path

Row = dict[str, str]
"""What a line holds by the column's name: `text`, and what else is given of it."""


@cache
def rows(name: str) -> list[Row]:
    """The rows of a table, "statements" or "quiet"; a line break in a text is written "\\n"."""
    head, *lines = Path(__file__).with_name(f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    columns = head.split("\t")
    made = []
    for line in lines:
        cells = zip_longest(columns, line.replace("\\n", "\n").split("\t"), fillvalue="")
        made.append({column: cell for column, cell in cells if cell})
    return made
