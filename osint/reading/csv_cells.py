"""Where the cells of a CSV row stand in its file, found when a finding asks for it."""

from __future__ import annotations

from collections.abc import Iterator

from osint.positions import Position, Stretch, Stretches
from osint.reading.building import Lines


class RowPositions:
    """Places of the characters of a row's document. `raw` is the row as written, `line` where it
    begins; `cells` says at which offset of the document the value of which cell begins, `stripped`
    that the blanks around a value were left out."""

    def __init__(
        self,
        raw: str,
        line: int,
        delimiter: str,
        cells: tuple[tuple[int, int], ...],
        *,
        stripped: bool = False,
    ) -> None:
        self._stripped = stripped
        self._raw, self._line, self._delimiter, self._cells = raw, line, delimiter, cells
        self._found: Stretches | None = None

    def at(self, text: str, offset: int) -> Position:
        """The place in the file of the code point `offset` of the document."""
        if self._found is None:
            self._found = Stretches(self._stretches())
        return self._found.at(text, offset)

    def _stretches(self) -> Iterator[Stretch]:
        lines = Lines(self._raw)
        starts = list(cell_starts(self._raw, self._delimiter))
        for begin, number in self._cells:
            if number < len(starts):
                for value, spot in cell_runs(self._raw, starts[number], stripped=self._stripped):
                    line, column = lines.at(spot)
                    yield Stretch(begin + value, line + self._line - 1, column)


def cell_starts(raw: str, delimiter: str) -> Iterator[int]:
    """Where each cell of a row begins, its opening quote included."""
    at = 0
    while True:
        yield at
        at = _cell_end(raw, at)
        at = raw.find(delimiter, at)
        if at < 0:
            return
        at += 1


def _cell_end(raw: str, at: int) -> int:
    """Behind the closing quote of a quoted cell; elsewhere `at` itself."""
    if not raw.startswith('"', at):
        return at
    quote = raw.find('"', at + 1)
    while quote >= 0 and raw.startswith('"', quote + 1):
        quote = raw.find('"', quote + 2)
    return quote + 1 if quote >= 0 else len(raw)


def cell_runs(raw: str, start: int, *, stripped: bool = False) -> Iterator[tuple[int, int]]:
    """A cell as runs without doubled quotes: offset in its value and offset in `raw` where each
    begins."""
    quoted = raw.startswith('"', start)
    begin = start + quoted
    while stripped and begin < len(raw) and raw[begin].isspace():
        begin += 1
    yield 0, begin
    if not quoted:
        return
    end, value = _cell_end(raw, start) - 1, 0
    at = begin
    doubled = raw.find('""', at, end)
    while doubled >= 0:
        value += doubled + 1 - at
        at = doubled + 2
        yield value, at
        doubled = raw.find('""', at, end)
