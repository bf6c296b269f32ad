"""The fitted tolerances, from one data file: osint/data/tolerances.json.

Every section of the file names its source; `table()` hands it out as it is, for the manual.
"""

from __future__ import annotations

import math
from functools import cache
from typing import Any

from osint.support.named_tuple import NamedTuple
from osint.support.verified import table_of


class Longer(NamedTuple):
    """How much longer than stated a true distance may come out, as factors."""

    consistent: float
    doubtful: float


class Shorter(NamedTuple):
    """How much shorter, as factors: stated figures run long, like roads."""

    consistent: float
    doubtful: float


class Floor(NamedTuple):
    """What a distance may be off in any case, in kilometres: the size of a town."""

    consistent: float
    doubtful: float


@cache
def table() -> dict[str, Any]:
    """The data file as it is.

    Raises:
        DataError: it is missing or damaged.
    """
    return table_of("tolerances.json")


@cache
def shorter(by_road: bool = False) -> Shorter:
    """The factors below which a computed distance is no longer consistent, or doubtful; lower
    where the text says that it measures along a way."""
    part = table()["distance"]
    road = part["by_road"] if by_road else 0.0
    return Shorter(1 - part["shorter"] - road, 1 - part["shorter_doubtful"] - road)


@cache
def floor_km() -> Floor:
    """The absolute allowance of distances."""
    part = table()["distance"]
    return Floor(part["floor_km"], part["floor_doubtful_km"])


@cache
def _bands() -> tuple[tuple[float, Longer], ...]:
    return tuple(
        (row["below_km"] or math.inf, Longer(row["longer"], row["longer_doubtful"]))
        for row in table()["distance"]["bands"]
    )


def longer(stated_km: float) -> Longer:
    """The factors above which a computed distance is no longer consistent, or doubtful."""
    return next(factors for top, factors in _bands() if stated_km < top or top == math.inf)


@cache
def extent_share(to_line: bool = False) -> float:
    """The share of a town's radius that verdicts on distances allow for.

    From a border or coast people measure to the edge of a town as well as to its middle.
    """
    return float(table()["distance"]["extent_share_line" if to_line else "extent_share"])


@cache
def consistent_degrees() -> float:
    """How far a true direction may be off and still fit what was stated."""
    return float(table()["direction"]["consistent_degrees"])


@cache
def doubtful_degrees() -> float:
    """How far it may be off before the statement is inconsistent."""
    return float(table()["direction"]["doubtful_degrees"])


@cache
def hedge_share(name: str) -> float:
    """The share by which a class of hedges widens a figure; 0 for one that does not."""
    return float(table()["hedges"].get(name, 0.0))
