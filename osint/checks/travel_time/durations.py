"""Times in which something moved: durations of the text, "overnight", "in an hour"."""

from __future__ import annotations

import re
from typing import NamedTuple

from osint.extract.quantities import hedge_class
from osint.model import QuantityMention
from osint.support import text_search as anchors
from osint.support.patterns import lazily

LOOSE, LOOSER = 0.10, 0.20
"""Share by which a plain figure, and one after "about", may be off."""
LONGEST_H = 15 * 24.0
NIGHT_H = (8.0, 14.0)

# The units first, by plain search; what stands around them is looked at only then.
_UNIT = lazily(r" (hour|day|night|minute)\b")
_UNITS = (" hour", " day", " night", " minute")
_OVERNIGHT = lazily(r"[oO](?<![^\W_][oO])vernight\b")
_ONE = lazily(
    r"\b(?:in|under|within|than|lasts?|lasted|takes?|took|about|just|only|is) (?P<one>(?:an?|one|a single|half an?) )\Z",
    re.IGNORECASE,
)
_OTHER_HOURS = {"night": NIGHT_H, "day": (24.0, 24.0), "hour": (1.0, 1.0), "minute": (1 / 60,) * 2}


class Time(NamedTuple):
    """A time of the text: where it stands, its bounds in hours as stated, and by what share it
    may be off."""

    start: int
    end: int
    low: float
    high: float
    loose: float

    @property
    def hours(self) -> tuple[float, float]:
        """The bounds in hours, widened in favour of the text."""
        return self.low * (1 - self.loose), self.high * (1 + self.loose)


def stated_times(text: str, quantities: tuple[QuantityMention, ...]) -> list[Time]:
    """The times in which something may have moved, in the order of the text."""
    found = []
    for mention in quantities:
        bounds = _ends(mention, 3600) if mention.dimension == "duration" else None
        if bounds is not None and bounds[0] > 0 and bounds[1] <= LONGEST_H:
            found.append(Time(mention.start, mention.end, *bounds, _loose(mention)))
    taken = {time.end for time in found}
    if "vernight" in text:
        for match in _OVERNIGHT.finditer(text):
            if match.end() not in taken:
                found.append(Time(match.start(), match.end(), *NIGHT_H, 0.0))
    for at in anchors.positions(text, _UNITS):
        stated = _UNIT.match(text, at)
        if stated is None or stated.end() in taken:
            continue
        unit = stated.start(1)
        if one := _ONE.search(text[max(0, unit - 24) : unit]):
            share = 0.5 if one["one"].lower().startswith("half") else 1.0
            low, high = _OTHER_HOURS[stated[1]]
            start = unit - len(one["one"])
            found.append(Time(start, stated.end(), low * share, high * share, LOOSE))
    return sorted(found)


def widened(mention: QuantityMention, unit_si: float) -> tuple[float, float] | None:
    """A stated figure in a unit, widened in favour of the text; an open side takes the other."""
    ends = _ends(mention, unit_si)
    if ends is None:
        return None
    return ends[0] * (1 - _loose(mention)), ends[1] * (1 + _loose(mention))


def _ends(mention: QuantityMention, unit_si: float) -> tuple[float, float] | None:
    low = mention.low_si if mention.low_si is not None else mention.high_si
    high = mention.high_si if mention.high_si is not None else mention.low_si
    return None if low is None or high is None else (low / unit_si, high / unit_si)


def _loose(mention: QuantityMention) -> float:
    return LOOSER if hedge_class(mention.hedge) == "about" else LOOSE
