"""Times in which something moved: durations of the text, "overnight", "in an hour"."""

from __future__ import annotations

import re

from osint.extract.quantities import hedge_class
from osint.lazy_re import lazily
from osint.model import QuantityMention

LOOSE, LOOSER = 0.10, 0.20
"""Share by which a plain figure, and one after "about", may be off."""
LONGEST_H = 15 * 24.0
NIGHT_H = (8.0, 14.0)

# The units first, each after its own letter, which makes the scan several times as fast; what
# stands before them is looked at only then.
_OTHER_TIMES = lazily(
    r"(?:[oO](?<![^\W_][oO])vernight|h(?<= h)our|d(?<= d)ay|n(?<= n)ight|m(?<= m)inute)\b"
)
_ONE = lazily(
    r"\b(?:in|under|within|than|lasts?|lasted|takes?|took|about|just|only|is) (?P<one>(?:an?|one|a single|half an?) )\Z",
    re.IGNORECASE,
)
_OTHER_HOURS = {"night": NIGHT_H, "day": (24.0, 24.0), "hour": (1.0, 1.0), "minute": (1 / 60,) * 2}


def stated_times(
    text: str, quantities: tuple[QuantityMention, ...]
) -> list[tuple[int, int, tuple[float, float]]]:
    """The spans of times with their bounds in hours, in the order of the text."""
    found = [
        (mention.start, mention.end, hours)
        for mention in quantities
        if mention.dimension == "duration" and (hours := widened(mention, 3600)) is not None
        and hours[1] <= LONGEST_H and hours[0] > 0
    ]  # fmt: skip
    taken = {end for _, end, _ in found}
    for match in _OTHER_TIMES.finditer(text):
        if match.end() in taken:
            continue
        if match[0][0] in "oO":
            found.append((match.start(), match.end(), NIGHT_H))
        elif one := _ONE.search(text[max(0, match.start() - 24) : match.start()]):
            share = 0.5 if one["one"].lower().startswith("half") else 1.0
            low, high = _OTHER_HOURS[match[0]]
            start = match.start() - len(one["one"])
            found.append((start, match.end(), (low * share, high * share)))
    return sorted(found)


def widened(mention: QuantityMention, unit_si: float) -> tuple[float, float] | None:
    """A stated figure in a unit, widened in favour of the text; an open side takes the other."""
    low = mention.low_si if mention.low_si is not None else mention.high_si
    high = mention.high_si if mention.high_si is not None else mention.low_si
    if low is None or high is None:
        return None
    loose = LOOSER if hedge_class(mention.hedge) == "about" else LOOSE
    return low / unit_si * (1 - loose), high / unit_si * (1 + loose)
