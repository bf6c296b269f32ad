"""One line of the table that all benchmarks share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from benchmarks.timing import table


class Figure(NamedTuple):
    """What was measured, beside what in the same run, and how the two compare."""

    what: str
    ours: str
    baseline: str
    ratio: str = ""


def show(figures: Iterable[Figure]) -> None:
    """Print figures as an aligned table."""
    print(table([("what", "osint", "beside it, in the same run", "ratio"), *figures]))
