"""The rows of a table within a document: lines of its text, or incidents as in a table of their own.

A table counts as one of incidents where its head names two of place, coordinate, date and weekday,
or where it has the columns that `--columns` names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osint.errors import InputError
from osint.reading.building import Builder
from osint.reading.columns import Cell, Columns, cells_of, find_columns, names_of_roles, plain_name
from osint.reading.hints import Hints
from osint.support.named_tuple import NamedTuple

MOST_HEADS = 4
"""Rows among which the names of the columns are looked for: titles may stand above them."""


class Layout(NamedTuple):
    """How a table of incidents is read: below which row, and its columns by name and role."""

    head: int
    names: list[str]
    columns: Columns

    def pieces(self, row: Sequence[str]) -> list[Cell]:
        """A row as the text of an incident, piece by piece; `Cell.column` is one of `names`."""
        return cells_of(dict(zip(self.names, row, strict=False)), self.columns)


def layout_within(rows: Sequence[Sequence[str]], hints: Hints) -> Layout | None:
    """How the rows are read if they are incidents; None where they are lines of the text.

    Of several rows that could be the head, as where one cell stands above two, that with the most
    names that are known counts.
    """
    best: tuple[int, Layout] | None = None
    width = max(map(len, rows), default=0)
    for head, row in enumerate(rows[:MOST_HEADS]):
        names = list(
            _told_apart([*row, *[""] * (width - len(row))])
        )  # cells below no name count too
        try:
            columns = find_columns(names, hints.columns, "")
        except InputError:
            continue
        known = sum(bool(found) for found in columns.roles.values())
        if (hints.columns or _is_of_incidents(columns)) and (best is None or known > best[0]):
            best = known, Layout(head, names, _with_the_rest(columns, names, hints))
    return best[1] if best else None


def add_rows(built: Builder, rows: Sequence[Sequence[str]], number: int, hints: Hints) -> None:
    """Append the rows of a document's table, the `number`th; each is a unit of its own."""
    layout = layout_within(rows, hints)
    for at, row in enumerate(rows):
        unit = f"table {number}, row {at + 1}"
        if layout is None or at < layout.head:
            _add(built, _line(row), unit, "\n" if at else "\n\n")
        elif at > layout.head:
            _add(built, layout.pieces(row), unit, "\n\n")


def _told_apart(row: Sequence[str]) -> Iterator[str]:
    """The names of columns, those that come again with a number."""
    seen: dict[str, int] = {}
    for name in row:
        seen[name] = seen.get(name, 0) + 1
        yield name if seen[name] == 1 else f"{name} {seen[name]}"


def _is_of_incidents(columns: Columns) -> bool:
    place, latitude, longitude = map(columns.first, ("place", "latitude", "longitude"))
    angles = latitude and longitude and (place or len(latitude) > 1)  # x and y may be anything
    spot = columns.first("coordinates") or angles
    return sum(map(bool, (place, spot, columns.first("date"), columns.first("weekday")))) > 1


def _with_the_rest(columns: Columns, names: list[str], hints: Hints) -> Columns:
    """All columns without a part of their own are descriptions: no word of a document is lost."""
    if any(role == "text" for role, _ in hints.columns):
        return columns
    taken = {name for role, found in columns.roles.items() if role != "text" for name in found}
    known = names_of_roles()["id"]
    rest = [name for name in names if name not in taken and plain_name(name) not in known]
    return Columns({**columns.roles, "text": tuple(rest)})


def _line(row: Sequence[str]) -> list[Cell]:
    """A row as a line of the text; a cell that spans columns is told once."""
    pieces: list[Cell] = []
    last = ""
    for text in row:
        if text and text != last:
            pieces += [Cell(", ")] if pieces else []
            pieces.append(Cell(text, ""))
        last = text
    return pieces


def _add(built: Builder, pieces: Sequence[Cell], unit: str, glue: str) -> None:
    if not pieces:
        return
    if built.length:
        built.glue(glue)
    for piece in pieces:
        built.add(piece.text, unit=unit)
