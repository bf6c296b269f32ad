"""Two days in one bracket, with the places where somebody was born and died: "(3 May 1950, in Linz – 4
April 2010, in Graz)"."""

from __future__ import annotations

import re
from functools import cache

from osint.language.en.intervals import IN_PLACE
from osint.support.pattern_store import compiled
from osint.support.patterns import any_of


def in_place() -> str:
    """A pattern of where something was, right behind its day, or of nothing: ", in Linz"."""
    return rf"(?:,?\s(?:{any_of(IN_PLACE)})\s[^\W\d_][^()\d\n;–—]{{1,40}}?)?"


@cache
def dash() -> re.Pattern[str]:
    """What stands between the two days: " - ", ", in Linz - "."""
    return compiled(rf"{in_place()}\s?[-–—]\s?", re.IGNORECASE)
