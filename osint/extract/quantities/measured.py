"""A figure with its unit, as a mention."""

from __future__ import annotations

from osint.extract.quantities.units import Unit
from osint.model import QuantityMention


def measured(
    text: str,
    span: tuple[int, int],
    bounds: tuple[float, float],
    unit: Unit,
    hedge: tuple[str | None, str | None],
    alternative: float | None = None,
) -> QuantityMention:
    """text[span] as a mention of `bounds` in `unit`. `hedge` is its word and its class: below leaves
    the lower bound open, above the upper one. `alternative` is by how much another reading of the
    digits is larger."""
    start, end = span
    word, kind = hedge
    low = None if kind == "below" else bounds[0]
    high = None if kind == "above" else bounds[1]
    return QuantityMention(
        start=start,
        end=end,
        text=text[start:end],
        dimension=unit.dimension,
        low=low,
        high=high,
        unit=unit.symbol,
        low_si=None if low is None else low * unit.si,
        high_si=None if high is None else high * unit.si,
        hedge=word,
        alternative=alternative,
    )
