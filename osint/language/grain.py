"""Units of time, which words of every language name."""

from __future__ import annotations

from enum import IntEnum


class Grain(IntEnum):
    """Units of time, finest first."""

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    PART = 4  # a part of a day
    DAY = 5
    WEEKEND = 6
    WEEK = 7
    MONTH = 8
    QUARTER = 9
    SEASON = 10
    HALF = 11
    YEAR = 12
    DECADE = 13
    CENTURY = 14
    MILLENNIUM = 15
