"""Where a place that no gazetteer has lies by the figures that a text gives of it, and whether any
spot on earth fits them all.

A place put somewhere so supports the text's other statements about it, and never refutes one;
figures that no spot fits refute each other.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from osint.geo.directions import difference_deg
from osint.geo.geodesic import haversine_azimuth_deg, haversine_destination, haversine_km
from osint.model import Point
from osint.support.named_tuple import NamedTuple

LONG = ((10.0, 1.0), (25.0, 0.96), (60.0, 0.91), (150.0, 0.87), (float("inf"), 0.85))
"""How long true figures up to so many kilometres come out, as medians of the statements that
data/tolerances.json was fitted on: stated figures run long, like roads."""
SHARE, LEAST_KM = 0.35, 2.0
"""The share of the nearest figure, and the least, within which the place lies."""
WORST = 4.0
"""The mean squared deviation from which figures do not agree; 1 is ordinary."""
STRAINED, EXCLUDED = 7.0, 12.0
"""The summed squared deviation from which two figures are doubtful together, and from which they
exclude each other: of 208 pairs of the statements that data/tolerances.json was fitted on, all true
ones stay below the second, all but one below the first."""
FIGURE_SHARE, BEARING_DEGREES = 0.13, 25.0
"""What an ordinary figure and an ordinary bearing are off."""
FROM_RINGS = 3
"""Figures without a bearing that put a place somewhere by themselves; of two, the circles cross
twice."""
_STEPS, _AROUND = 40, 8


class Figure(NamedTuple):
    """A stated distance from a known point, with the stated azimuth, if any. What `wide_km`, the
    extent of either end, explains is no deviation."""

    point: Point
    km: float
    azimuth_deg: float | None = None
    wide_km: float = 0.0

    @property
    def length_km(self) -> float:
        """How long the figure comes out, as the true ones of its size do."""
        return self.km * next(factor for top, factor in LONG if self.km < top)


class Position(NamedTuple):
    """Where the figures put the place, and within how many kilometres."""

    point: Point
    radius_km: float


def position(figures: Sequence[Figure]) -> Position | None:
    """The point that fits the figures best; None where they leave it open, or do not agree."""
    usable = [figure for figure in figures if figure.km > 0]
    if not any(f.azimuth_deg is not None for f in usable) and len(usable) < FROM_RINGS:
        return None
    best = min((_settled(start, usable) for start in _starts(usable)), key=lambda row: row[0])
    if best[0] > WORST:
        return None
    nearest_km = min(figure.km for figure in usable)
    return Position(best[1], max(LEAST_KM, SHARE * nearest_km))


def strain(figures: Sequence[Figure]) -> float:
    """The summed squared deviation of the figures at the spot that fits them best."""
    usable = [figure for figure in figures if figure.km > 0]
    if len(usable) < 2:
        return 0.0
    return len(usable) * min(_settled(start, usable)[0] for start in _starts(usable))


def _starts(figures: Sequence[Figure]) -> list[Point]:
    told = [(f, f.azimuth_deg) for f in figures if f.azimuth_deg is not None]
    if told:
        return [haversine_destination(f.point, azimuth, f.length_km) for f, azimuth in told]
    first = min(figures, key=lambda figure: figure.km)
    turns = (360.0 * turn / _AROUND for turn in range(_AROUND))
    return [haversine_destination(first.point, turn, first.length_km) for turn in turns]


def _settled(start: Point, figures: Sequence[Figure]) -> tuple[float, Point]:
    """The best point reached from a start by ever smaller steps, with its deviation."""
    lengths_km = [figure.length_km for figure in figures]
    at, off = start, _deviation(start, figures, lengths_km)
    step_km = 0.5 * min(figure.km for figure in figures)
    for _ in range(_STEPS):
        best = off
        for turn in range(_AROUND):
            point = haversine_destination(start, 360.0 * turn / _AROUND, step_km)
            found = _deviation(point, figures, lengths_km)
            if found < best:
                best, at = found, point
        if best < off:
            start, off = at, best
        else:
            step_km /= 2
        if step_km < 0.1 or not off:
            break
    return off, at


def _deviation(point: Point, figures: Sequence[Figure], lengths_km: Sequence[float]) -> float:
    """The mean squared deviation of the figures at a point, in ordinary deviations."""
    total = 0.0
    for figure, length_km in zip(figures, lengths_km, strict=True):
        away_km = haversine_km(figure.point, point)
        off_km = abs(away_km - length_km) - figure.wide_km
        if off_km > 0.0:
            total += (off_km / (FIGURE_SHARE * length_km)) ** 2
        if figure.azimuth_deg is not None and away_km > 0:
            off = difference_deg(haversine_azimuth_deg(figure.point, point), figure.azimuth_deg)
            off -= math.degrees(math.atan2(figure.wide_km, away_km))
            if off > 0.0:
                total += (off / BEARING_DEGREES) ** 2
    return total / len(figures)
