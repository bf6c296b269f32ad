"""Stated interval against computed interval: the verdict.

Two ranges are drawn about what was stated, `consistent` inside `doubtful`; the computed interval
is consistent when it reaches into the first, doubtful when only into the second, inconsistent
otherwise. A hedge or a bound only ever widens a range, so a wider hedge never makes a verdict
worse.
"""

from __future__ import annotations

import math
from functools import lru_cache

from osint.geo.units import KM
from osint.judging import tolerances
from osint.language.hedges import hedge_class
from osint.model import Interval, QuantityMention, Verdict
from osint.support.named_tuple import NamedTuple


class Range(NamedTuple):
    """Kilometres (or degrees) from `low` to `high`; infinite where open."""

    low: float
    high: float

    def meets(self, computed: Interval) -> bool:
        """Whether the computed interval has a point inside."""
        low = -math.inf if computed.low is None else computed.low
        high = math.inf if computed.high is None else computed.high
        return low <= self.high and high >= self.low


class Judgement(NamedTuple):
    """A verdict, with the two ranges it came from."""

    verdict: Verdict
    consistent: Range
    doubtful: Range


def is_far_out(computed: Interval, doubtful: Range) -> bool:
    """Whether a computed interval misses even the doubtful range more than twice over: no dispute
    about a line explains that."""
    low, high = computed.low or 0.0, computed.high
    return low > 2 * doubtful.high or (high is not None and 2 * high < doubtful.low)


def decide(computed: Interval, consistent: Range, doubtful: Range) -> Judgement:
    """The verdict on a computed interval."""
    if consistent.meets(computed):
        return Judgement("consistent", consistent, doubtful)
    verdict: Verdict = "doubtful" if doubtful.meets(computed) else "inconsistent"
    return Judgement(verdict, consistent, doubtful)


def stated_interval(quantity: QuantityMention, text: str | None = None) -> Interval:
    """What a quantity states, as an interval in its own unit; `text` as it stands with its hedge."""
    return Interval(
        low=quantity.low, high=quantity.high, unit=quantity.unit, text=text or quantity.text
    )


def implied_precision(value: float) -> float:
    """Half of the step that a figure seems rounded to, in its own unit.

    After georeferencing practice (Chapman and Wieczorek, Georeferencing Best Practices, 2020):
    100 -> 50, 150 -> 5, 10 -> 5, 17 -> 0.5, 10.5 -> 0.5, 10.25 -> 0.25, 3.2 -> 0.05.
    """
    if value <= 0:
        return 0.5
    if value == round(value):
        step = 1
        while value % (step * 10) == 0:
            step *= 10
        return step / 2
    for fraction in (0.5, 0.25):
        if (value / fraction) == round(value / fraction):
            return min(fraction, value / 2)
    digits = f"{value:.6f}".rstrip("0")
    return 0.5 / 10.0 ** len(digits.split(".")[1])


def plain_range(stated: Interval, hedge: str | None) -> Range:
    """What the figure says by itself, in km: its implied precision, its hedge, its open end."""
    scale = KM[stated.unit]
    kind = hedge_class(hedge)
    wider = tolerances.hedge_share(kind)
    low, high = -math.inf, math.inf
    if stated.low is not None:
        low = stated.low - implied_precision(stated.low)
        if kind in ("about", "under"):
            low = min(low, stated.low * (1 - wider))
    if stated.high is not None:
        high = stated.high + implied_precision(stated.high)
        if kind in ("about", "over"):
            high = max(high, stated.high * (1 + wider))
    return Range(low * scale, high * scale)


def distance(
    stated: Interval, hedge: str | None, computed: Interval, by_road: bool = False
) -> Judgement:
    """Judges a stated distance; `computed` is in km and reaches as far as the extents allow.

    The tolerance is one-sided (osint/data/tolerances.json): a straight line a third shorter than
    stated is ordinary, one a quarter longer is not. It was fitted on statements most of which say
    "about", so such hedges widen only what the figure itself allows. `by_road` says that the text
    measures along a way, which may be longer still. What is doubtful reaches as far as the wider
    share or the wider floor alone, not both: of 554 statements of 10 km and more, some of them
    wrong, 10 come out shorter than that.
    """
    return decide(computed, *_allowed(stated, hedge, by_road))


@lru_cache(maxsize=256)  # a figure is held against every pair of places that may be meant
def _allowed(stated: Interval, hedge: str | None, by_road: bool) -> tuple[Range, Range]:
    """The consistent and the doubtful range about a stated distance."""
    plain = plain_range(stated, hedge)
    shorter, floor = tolerances.shorter(by_road), tolerances.floor_km()
    scale = KM[stated.unit]
    low = -math.inf if stated.low is None else stated.low * scale
    high = math.inf if stated.high is None else stated.high * scale
    longer = tolerances.longer(high)
    consistent = Range(
        min(plain.low, low * shorter.consistent - _small(floor.consistent, low)),
        max(plain.high, high * longer.consistent, high + _small(floor.consistent, high)),
    )
    shortest = min(low * shorter.doubtful, low * shorter.consistent - _small(floor.doubtful, low))
    doubtful = Range(
        min(consistent.low, shortest),
        max(consistent.high, high * longer.doubtful, high + _small(floor.doubtful, high)),
    )
    return consistent, doubtful


def _small(floor_km: float, stated_km: float) -> float:
    """The floor, but never more than the stated figure itself: 300 m is not 5 km."""
    return min(floor_km, abs(stated_km)) if math.isfinite(stated_km) else 0.0


def share(stated: Interval, computed: Interval, section: str) -> Judgement:
    """Judges a figure with a two-sided share: lengths of borders.

    `section` names the part of the data file with `consistent`, `doubtful` and `floor_km`. The
    shares are wider than any hedge, and a round figure allows no more: a thousand miles is not 570.
    """
    part = tolerances.table()[section]
    scale = KM[stated.unit]
    low = -math.inf if stated.low is None else stated.low * scale
    high = math.inf if stated.high is None else stated.high * scale

    def widened(by: float) -> Range:
        return Range(
            min(low * (1 - by), low - part["floor_km"]),
            max(high * (1 + by), high + part["floor_km"]),
        )

    return decide(computed, widened(part["consistent"]), widened(part["doubtful"]))
