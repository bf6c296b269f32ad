"""The times in which something moved, as slots: durations, one night, "an hour"."""

from __future__ import annotations

import re
from functools import cache

from osint.ends.slot import Slot
from osint.language.hedges import hedge_class
from osint.language.identity import languages
from osint.language.pack import Pack
from osint.model import Extraction, QuantityMention
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled

LOOSE, LOOSER = 0.10, 0.20
"""Share by which a plain figure, and one after "about", may be off."""
LONGEST_H = 15 * 24.0
NIGHT_H = (8.0, 14.0)
_HOURS = {"hour": (1.0, 1.0), "day": (24.0, 24.0), "night": NIGHT_H, "minute": (1 / 60, 1 / 60)}
MOST = 1000
"""Times of one document that are looked at; a novel has fewer."""


class Time(NamedTuple):
    """A time: its bounds in hours as stated, and by what share it may be off."""

    low: float
    high: float
    loose: float

    @property
    def hours(self) -> tuple[float, float]:
        """The bounds in hours, widened in favour of the text."""
        return self.low * (1 - self.loose), self.high * (1 + self.loose)


def find(extraction: Extraction, pack: Pack) -> list[Slot]:
    """The times of a text, in its order: slots "H", of one night "Y"."""
    text = extraction.masked or extraction.document.text
    found = []
    for mention in extraction.quantities:
        ends = bounds(mention, 3600) if mention.dimension == "duration" else None
        if ends is not None and ends[0] > 0 and ends[1] <= LONGEST_H:
            time = Time(*ends, loose(mention))
            found.append(Slot("H", mention.start, mention.end, mention.text, time))
    words = _words(pack)
    if words is not None:
        found += [
            _unnumbered(match, pack)
            for match in words.finditer(text)
            if not any(slot.start < match.end() and match.start() < slot.end for slot in found)
        ]
    return sorted(found, key=lambda slot: slot.start)[:MOST]


def _unnumbered(match: re.Match[str], pack: Pack) -> Slot:
    """ "overnight", "an hour", "half a day"."""
    kind = match.lastgroup or ""
    if kind == "overnight":
        return Slot("Y", match.start(), match.end(), match[0], Time(*NIGHT_H, 0.0))
    if kind == "half_more":
        return Slot("H", match.start(), match.end(), match[0], Time(1.5, 1.5, LOOSE))
    if kind == "hour_one":
        return Slot("H", match.start(), match.end(), match[0], Time(1.0, 1.0, LOOSE))
    one = " ".join(match[0].split()[:-1]).lower()
    share = 0.5 if one in pack.words("half") else 1.0
    low, high = (share * hours for hours in _HOURS[kind])
    return Slot("H", match.start(), match.end(), match[0], Time(low, high, LOOSE))


@cache
def _words(pack: Pack) -> re.Pattern[str] | None:
    """Times that no number tells."""
    parts = []
    if pack.words("overnight"):
        parts.append(f"(?P<overnight>{_any(pack.words('overnight'))})")
    if pack.words("hour_and_half"):
        parts.append(f"(?P<half_more>{_any(pack.words('hour_and_half'))})")
    if pack.words("one_hour"):
        parts.append(f"(?P<hour_one>{_any(pack.words('one_hour'))})")
    ones = _any(pack.words("a_single"))
    parts += [
        f"(?:{ones})\\s(?P<{unit}>{_any(pack.words(f'{unit}_noun'))})"
        for unit in _HOURS
        if ones and pack.words(f"{unit}_noun")
    ]
    if not parts:
        return None
    blanks = pack.code == "en" or languages()[pack.code].spaces
    before, behind = (r"(?<!\w)", r"(?!\w)") if blanks else ("", "")
    return compiled(rf"{before}(?:{'|'.join(parts)}){behind}", re.IGNORECASE)


def _any(words: frozenset[str]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in ordered)


def widened(mention: QuantityMention, unit_si: float) -> tuple[float, float] | None:
    """A stated figure in a unit, widened in favour of the text; an open side takes the other."""
    ends = bounds(mention, unit_si)
    if ends is None:
        return None
    return ends[0] * (1 - loose(mention)), ends[1] * (1 + loose(mention))


def bounds(mention: QuantityMention, unit_si: float) -> tuple[float, float] | None:
    """Both ends of a figure in a unit; an open side takes the other."""
    low = mention.low_si if mention.low_si is not None else mention.high_si
    high = mention.high_si if mention.high_si is not None else mention.low_si
    return None if low is None or high is None else (low / unit_si, high / unit_si)


def loose(mention: QuantityMention) -> float:
    """The share by which a figure may be off."""
    return LOOSER if hedge_class(mention.hedge) == "about" else LOOSE
