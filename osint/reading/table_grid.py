"""Which cell of a table stands in which row and column, where cells span several of them."""

from __future__ import annotations

WIDEST_SPAN = 100
"""Rows or columns that one cell may fill; what states more is taken at this."""
MOST_SPANNED = 1_000_000
"""Spots of a table that are filled by cells which began elsewhere; spans count no more after so
many, as a small file could state billions."""


class Grid:
    """The cells of a table in the order of the file: each goes to the next column that no cell
    from above fills."""

    def __init__(self) -> None:
        self._rows: list[list[int]] = []
        self._above: dict[int, tuple[int, int]] = {}  # column -> cell that reaches down, rows left
        self._below: dict[int, tuple[int, int]] = {}
        self._spare = MOST_SPANNED
        self.count = 0

    def begin_row(self) -> None:
        """The cells that follow stand in a new row."""
        if self._rows:
            self._reach_down(self._rows[-1])
        self._above, self._below = self._below, {}
        self._rows.append([])

    def add_cell(self, columns: int = 1, rows: int = 1) -> int:
        """Place a cell that spans so many columns and rows; its number in the table, from 0."""
        if not self._rows:
            self.begin_row()
        row = self._rows[-1]
        self._reach_down(row)
        self._spare -= min(columns, WIDEST_SPAN) - 1
        for _ in range(min(columns, WIDEST_SPAN) if self._spare > 0 else 1):
            if rows > 1:
                self._below[len(row)] = self.count, min(rows, WIDEST_SPAN) - 1
            row.append(self.count)
        self.count += 1
        return self.count - 1

    def rows(self) -> list[list[int]]:
        """The number of the cell in each column of each row."""
        if self._rows:
            self._reach_down(self._rows[-1])
        return self._rows

    def _reach_down(self, row: list[int]) -> None:
        while len(row) in self._above and self._spare > 0:
            self._spare -= 1
            cell, left = self._above.pop(len(row))
            if left > 1:
                self._below[len(row)] = cell, left - 1
            row.append(cell)


def span(stated: str | None) -> int:
    """How many rows or columns an attribute says; 1 where it says nothing usable."""
    return max(1, int(stated)) if stated and stated.isdecimal() and len(stated) < 6 else 1
