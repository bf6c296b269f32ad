"""Columns of a PDF page whose lines were written row by row: read so, each sentence would run into
one of the next column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

SAME_LINE_PT, SAME_EDGE_PT = 2.0, 3.0
"""Points by which the runs of a line may differ in height, and those of an edge from side to side."""
FEWEST_ROWS = 5
SHARE_OF_ROWS, SHARE_OF_PROSE = 0.6, 0.35
"""Of the rows of a page that begin a column at its edge; and of those that go on with a small
letter, as lines of prose do and cells of a table do not."""
LEAST_LETTERS = 15
"""Letters of a line of prose, on average."""


class Run(NamedTuple):
    """A piece of text where it was written, in points of the page."""

    x: float
    y: float
    text: str


class Runs:
    """Collects the runs of a page, and where its operators show text: pypdf's visitors."""

    def __init__(self) -> None:
        self.found: list[Run] = []
        self._shown: list[Run] = []

    def visit(self, text: str, user: Any, matrix: Any, *_: Any) -> None:
        """Takes a run with the matrices of the page and of the text."""
        if text.strip():
            self.found.append(Run(*_place(user, matrix), text.strip("\n")))

    def visit_operator(self, operator: bytes, operands: Any, user: Any, matrix: Any) -> None:
        """Takes an operator that shows text; a wide gap within it counts as a run of its own."""
        if operator in _SHOWING:
            x, y = _place(user, matrix)
            self._shown.append(Run(x, y, ""))
            if _has_gap(operands):
                self._shown.append(Run(-1.0, y, ""))

    def may_have_columns(self) -> bool:
        """Whether most lines go on at one edge, or behind a gap: pypdf joins what one text object
        holds, and only its layout then tells the columns."""
        return _edge(_rows(self._shown)) is not None


_SHOWING = (b"Tj", b"TJ", b"'", b'"')
_GAP_THOUSANDTHS = 1500
"""Of the size of the type: a shift within a line that no blank between words has."""
_GAP_BLANKS = b"   "


def _place(user: Any, matrix: Any) -> tuple[float, float]:
    x = matrix[4] * user[0] + matrix[5] * user[2] + user[4]
    y = matrix[4] * user[1] + matrix[5] * user[3] + user[5]
    return float(x), float(y)


def _has_gap(operands: Any) -> bool:
    shown = operands[-1] if operands else b""
    parts = shown if isinstance(shown, list) else [shown]
    return any(
        part < -_GAP_THOUSANDTHS
        if isinstance(part, int | float)
        else isinstance(part, bytes) and _GAP_BLANKS in part.strip()
        for part in parts
    )


def of_layout(text: str) -> list[Run]:
    """The runs of a page that is laid out in letters of one width, in letters and lines."""
    return [
        Run(float(run.start()), float(ROW_APART * row), run[0])
        for row, line in enumerate(text.split("\n"))
        for run in _APART.finditer(line)
    ]


ROW_APART = 10
"""Between two lines of a layout, in its own units: more than SAME_LINE_PT."""
_APART = lazily(r"\S{1,500}(?: {1,2}\S{1,500}){0,500}")


def in_order(runs: Sequence[Run]) -> list[str] | None:
    """The lines of a page of two columns that are written row by row, column after column; None
    where there are no such columns."""
    rows = _rows(runs)
    edge = _edge(rows)
    if edge is None:
        return None
    split = [_halves(row, edge) for row in rows]
    both = [number for number, (left, right) in enumerate(split) if left and right]
    if not both:
        return None
    first, last = both[0], both[-1] + 1
    lefts, rights = ([half[side] for half in split[first:last]] for side in (0, 1))
    if not (_is_prose(lefts) and _is_prose(rights)):
        return None
    whole = [" ".join(filter(None, halves)) for halves in split]
    return [*whole[:first], *filter(None, lefts), *filter(None, rights), *whole[last:]]


def _rows(runs: Sequence[Run]) -> list[list[Run]]:
    """The runs of one height that follow each other."""
    rows: list[list[Run]] = []
    for run in runs:
        if rows and abs(rows[-1][-1].y - run.y) <= SAME_LINE_PT:
            rows[-1].append(run)
        else:
            rows.append([run])
    return rows


def _edge(rows: list[list[Run]]) -> float | None:
    """Where the right column begins: where most rows begin a run that is not their first."""
    if len(rows) < FEWEST_ROWS:
        return None
    starts = Counter(
        spot for row in rows for spot in {round(run.x / SAME_EDGE_PT) for run in row[1:]}
    )
    if not starts:
        return None
    spots = ((spot, count + starts.get(spot + 1, 0)) for spot, count in starts.items())
    spot, count = max(spots, key=lambda item: (item[1], -item[0]))
    enough = count >= max(FEWEST_ROWS, SHARE_OF_ROWS * len(rows))
    return spot * SAME_EDGE_PT if enough else None


def _halves(row: list[Run], edge: float) -> tuple[str, str]:
    left = "".join(run.text for run in row if run.x < edge - SAME_EDGE_PT)
    right = "".join(run.text for run in row if run.x >= edge - SAME_EDGE_PT)
    return left.strip(), right.strip()


def _is_prose(lines: list[str]) -> bool:
    """Whether the lines are long, and go on one into the other."""
    filled = [line for line in lines if line]
    if len(filled) < FEWEST_ROWS or sum(map(len, filled)) < LEAST_LETTERS * len(filled):
        return False
    return sum(line[0].islower() for line in filled[1:]) >= SHARE_OF_PROSE * (len(filled) - 1)
