"""The times in which something moved, as slots: durations, one night, "an hour"."""

from __future__ import annotations

import re
from functools import cache

from osint.ends.slot import Slot
from osint.language.hedges import hedge_class
from osint.language.pack import Pack
from osint.model import Extraction, QuantityMention
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.text_search import Phrases
from osint.support.whole_words import whole_words
from osint.support.word_choice import one_of

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
    text = extraction.text
    found = []
    for mention in extraction.quantities:
        ends = bounds(mention, 3600) if mention.dimension == "duration" else None
        if ends is not None and ends[0] > 0 and ends[1] <= LONGEST_H:
            time = Time(*ends, loose(mention))
            found.append(Slot("H", mention.start, mention.end, mention.text, time))
    spoken = _spoken(pack)
    if spoken.phrases is not None and not spoken.phrases.may_be_in(text):
        return found[:MOST]
    for match in spoken.pattern.finditer(text):
        told = spoken.times.get(" ".join(match[0].lower().split()))
        if told and not any(s.start < match.end() and match.start() < s.end for s in found):
            found.append(Slot(told[0], match.start(), match.end(), match[0], told[1]))
    return sorted(found, key=lambda slot: slot.start)[:MOST]


class _Spoken(NamedTuple):
    """Times that no number tells: a pattern of all, what each phrase of it says, and the phrases to
    look for first, where they are whole words."""

    pattern: re.Pattern[str]
    times: dict[str, tuple[str, Time]]
    phrases: Phrases | None = None


@cache
def _spoken(pack: Pack) -> _Spoken:
    """ "overnight", "an hour", "half a day"."""
    times: dict[str, tuple[str, Time]] = {}
    for one in pack.words("a_single"):
        share = 0.5 if one in pack.words("half") else 1.0
        for unit, (low, high) in _HOURS.items():
            for noun in pack.words(f"{unit}_noun"):
                times[f"{one} {noun}".lower()] = "H", Time(share * low, share * high, LOOSE)
    for name, letter, low, high, loose_by in (
        ("one_hour", "H", 1.0, 1.0, LOOSE),
        ("half_hour", "H", 0.5, 0.5, LOOSE),
        ("hour_and_half", "H", 1.5, 1.5, LOOSE),
        ("two_hours", "H", 2.0, 2.0, LOOSE),
        ("overnight", "Y", *NIGHT_H, 0.0),
    ):
        for phrase in pack.words(name):
            times[phrase.lower()] = letter, Time(low, high, loose_by)
    if pack.traits.spaced:
        return _Spoken(compiled(whole_words(times)), times, Phrases(times))
    return _Spoken(compiled(one_of(times) or "(?!)", re.IGNORECASE), times)


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
