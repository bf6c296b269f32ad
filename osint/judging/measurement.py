"""What measuring a distance yields."""

from __future__ import annotations

from osint.model import Interval, Point
from osint.support.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """A computed distance, or why there is none.

    `computed` reaches from extent to extent; `judged` is the narrower interval that verdicts are
    made on (see `judging_radius_km`). `origin` names the end that a line was measured from.
    `to` says what was measured to ("North Korean territory"); `other` holds further readings;
    `second` is the distance by the other reading where territory is disputed.
    """

    computed: Interval | None
    to: str = ""
    judged: Interval | None = None
    why_not: str | None = None
    other: tuple[tuple[str, Interval], ...] = ()
    nearest: tuple[Point, Point] | None = None
    data: tuple[str, ...] = ()
    disputed: str | None = None
    origin: str = ""
    second: Interval | None = None
    also: tuple[tuple[str, Interval], ...] = ()
