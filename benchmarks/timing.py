"""How long commands and functions take: medians of turns taken alternately, and their ratio."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Pair(NamedTuple):
    """Two medians in seconds, and the median of the ratios turn by turn."""

    ours: float
    theirs: float
    ratio: float


def alternate(ours: Callable[[], object], theirs: Callable[[], object], turns: int = 7) -> Pair:
    """Time two functions in turn, after one turn to warm up: drift of the machine hits both."""
    ours(), theirs()
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(turns)]
    return Pair(
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(a / b for a, b in pairs),
    )


def seconds(function: Callable[[], object]) -> float:
    """Wall time of one call."""
    began = time.perf_counter()
    function()
    return time.perf_counter() - began


def process(command: Sequence[str]) -> Callable[[], object]:
    """A whole process, its output thrown away."""
    return lambda: subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def table(rows: Sequence[Sequence[object]]) -> str:
    """Rows as an aligned table, the first one as its head."""
    cells = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    ]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])
