"""How findings put figures into words: short, and with no more digits than are known."""

from __future__ import annotations

import math

from osint.geo.units import KM
from osint.judging.verdict import Range
from osint.model import Interval, Party


def km(value: float) -> str:
    """ "0.4 km", "3.7 km", "35 km", "1,240 km"."""
    if value < 0.05:
        return f"{value * 1000:.0f} m" if value >= 0.0005 else "0 km"
    if value < 0.95:
        return f"{value:.1f} km"
    if value < 10:
        return f"{value:.1f}".removesuffix(".0") + " km"
    return f"{value:,.0f} km"


def spread(computed: Interval) -> str:
    """The computed figure, with its range where that is wide enough to matter."""
    if computed.high is None and computed.best is None and computed.low is not None:
        return f"at least {km(computed.low)}"
    best = computed.best if computed.best is not None else computed.low or 0.0
    low, high = computed.low or 0.0, computed.high or best
    if high - low < max(2.0, 0.04 * best):
        return km(best)
    return f"{km(best)} ({_bare(low)} to {km(high)}, depending on where you measure)"


def stated(interval: Interval, text: str | None = None) -> str:
    """What was stated, with kilometres beside it where another unit was used."""
    words = f"“{text or interval.text or figure(interval)}”"
    if interval.unit in ("km", "m"):
        return words
    ends = [end * KM[interval.unit] for end in (interval.low, interval.high) if end is not None]
    if len(ends) == 2 and ends[0] != ends[1]:
        return f"{words} ({_bare(ends[0])} to {km(ends[1])})"
    return f"{words} ({km(ends[0])})" if ends else words


def figure(interval: Interval) -> str:
    """An interval without words of its own."""
    low, high, unit = interval.low, interval.high, interval.unit
    if low is None and high is None:
        return f"an unknown number of {unit}"
    if low is None:
        return f"at most {high:g} {unit}"
    if high is None:
        return f"at least {low:g} {unit}"
    return f"{low:g} {unit}" if low == high else f"{low:g} to {high:g} {unit}"


def reach(allowed: Range) -> str:
    """ "98 to 188 km", "at most 188 km", "at least 98 km"."""
    low, high = max(0.0, allowed.low), allowed.high
    if math.isinf(high):
        return f"at least {km(low)}"
    if low == 0.0:
        return f"up to {km(high)}"
    return f"{_bare(low)} to {km(high)}"


def sentence(text: str) -> str:
    """A reason as a sentence: a capital at its head, a full stop at its end."""
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def _bare(value: float) -> str:
    return "0" if value < 0.05 else km(value).removesuffix(" km")


def open_party(party: Party) -> str:
    """Why a party of kind "unknown" has no position."""
    count = len(party.candidates)
    if count > 1:
        return f"the text does not say which of {count} places called {party.text} is meant"
    return f"{party.text} could not be located"
