"""The tables of a page: which words stand in which cell, and the rows of incidents among them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from osint.reading.hints import Hints
from osint.reading.html_runs import Block, Cell, Run
from osint.reading.table_grid import Grid, span
from osint.reading.table_rows import Layout, layout_within


class Tables:
    """Follows the tags of a page; `cell` is the innermost cell that is open."""

    def __init__(self) -> None:
        self.grids: list[Grid] = []
        self._open: list[Cell | None] = []
        self._numbers: list[int] = []

    @property
    def cell(self) -> Cell | None:
        """The cell that a word here stands in."""
        return self._open[-1] if self._open else None

    def opened(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A start tag of the page."""
        if tag == "table":
            self._numbers.append(len(self.grids))
            self.grids.append(Grid())
            self._open.append(None)
        elif self._open and tag == "tr":
            self.grids[self._numbers[-1]].begin_row()
            self._open[-1] = None
        elif self._open and tag in ("td", "th"):
            table = self._numbers[-1]
            across, down = span(attributes.get("colspan")), span(attributes.get("rowspan"))
            self._open[-1] = Cell(table, self.grids[table].add_cell(across, down))

    def closed(self, tag: str) -> None:
        """An end tag of the page."""
        if tag == "table" and self._open:
            self._open.pop()
            self._numbers.pop()


def with_incidents(
    kept: Sequence[Block], blocks: Sequence[Block], grids: Sequence[Grid], hints: Hints
) -> Iterator[Block]:
    """The kept blocks of a page, those of tables of incidents put in order row by row, without
    the names of the columns. `blocks` are all of the page, as a table's head may not be kept."""
    texts = _by_cell(blocks)
    tables = {
        number: _Incidents(number, grid, texts, layout)
        for number, grid in enumerate(grids)
        if (layout := layout_within(_texts(number, grid, texts), hints))
    }
    for (table, row), of_row in groupby(kept, lambda block: _row_of(block, tables)):
        if table is None or row < tables[table].layout.head:
            yield from of_row
        elif row > tables[table].layout.head and (runs := tables[table].runs(row)):
            yield next(of_row)._replace(runs=runs)


def _by_cell(blocks: Sequence[Block]) -> dict[Cell, list[Run]]:
    """The words of each cell, the blocks within it a blank apart."""
    texts: dict[Cell, list[Run]] = {}
    for block in blocks:
        for cell, runs in groupby(block.runs, lambda run: run.cell):
            if cell is not None:
                own = texts.setdefault(cell, [])
                own += [Run(" ", -1)] if own else []
                own += runs
    return texts


class _Incidents:
    """A table of incidents, with the words of its cells."""

    def __init__(
        self, number: int, grid: Grid, texts: Mapping[Cell, list[Run]], layout: Layout
    ) -> None:
        self.layout = layout
        self._rows = grid.rows()
        self._number, self._texts = number, texts
        self.row_of: dict[int, int] = {}
        for row, cells in enumerate(self._rows):
            for cell in cells:
                self.row_of.setdefault(cell, row)

    def runs(self, row: int) -> tuple[Run, ...]:
        """The words of a row as those of an incident."""
        cells = [self._texts.get(Cell(self._number, n), []) for n in self._rows[row]]
        found: list[Run] = []
        for piece in self.layout.pieces([_text(cell) for cell in cells]):
            own = [] if piece.column is None else cells[self.layout.names.index(piece.column)]
            if "".join(run.text for run in own) == piece.text:
                found += own
            else:
                found.append(Run(piece.text, next((r.offset for r in own if r.offset >= 0), -1)))
        return tuple(found)


def _row_of(block: Block, tables: Mapping[int, _Incidents]) -> tuple[int | None, int]:
    """The table of incidents and the row in it that a block belongs to."""
    cell = next((run.cell for run in block.runs if run.cell is not None), None)
    if cell is None or cell.table not in tables:
        return None, 0
    return cell.table, tables[cell.table].row_of.get(cell.number, 0)


def _texts(table: int, grid: Grid, texts: Mapping[Cell, list[Run]]) -> list[list[str]]:
    return [[_text(texts.get(Cell(table, n), [])) for n in row] for row in grid.rows()]


def _text(runs: Sequence[Run]) -> str:
    return " ".join("".join(run.text for run in runs).split())
