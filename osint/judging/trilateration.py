"""Where a place that no gazetteer has lies by the figures that a text gives of it, and whether any
spot on earth fits them all.

A place put somewhere so supports the text's other statements about it, and never refutes one;
figures that no spot fits refute each other.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

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
MOST = 24
"""Figures of one place that are read; what a text says of it beyond them is left out."""
_TRIES, _AROUND = 3, 8
"""Starts from which the best spot is looked for, and spots on a circle to choose them from."""
_STEPS, _NEAR_KM = 30, 0.05
"""The most steps of a search, and the step below which it has arrived."""


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
    usable = _usable(figures)
    if not any(f.azimuth_deg is not None for f in usable) and len(usable) < FROM_RINGS:
        return None
    off, at = _best(usable)
    if off / len(usable) > WORST:
        return None
    nearest_km = min(figure.km for figure in usable)
    return Position(at, max(LEAST_KM, SHARE * nearest_km))


def strain(figures: Sequence[Figure]) -> float:
    """The summed squared deviation of the figures at the spot that fits them best."""
    usable = _usable(figures)
    return _best(usable)[0] if len(usable) > 1 else 0.0


def _usable(figures: Sequence[Figure]) -> list[Figure]:
    return [figure for figure in figures if figure.km > 0][:MOST]


def _best(figures: Sequence[Figure]) -> tuple[float, Point]:
    """The spot that fits the figures best, with its summed squared deviation."""
    starts = sorted((_squared(_deviations(start, figures)), start) for start in _starts(figures))
    return min(_settled(start, figures) for _, start in starts[:_TRIES])


def _starts(figures: Sequence[Figure]) -> list[Point]:
    """Where each bearing leads, and spots around what the shortest figure counts from."""
    told = [(f, f.azimuth_deg) for f in figures if f.azimuth_deg is not None]
    first = min(figures, key=lambda figure: figure.km)
    turns = (360.0 * turn / _AROUND for turn in range(_AROUND))
    return [
        *(haversine_destination(f.point, azimuth, f.length_km) for f, azimuth in told),
        *(haversine_destination(first.point, turn, first.length_km) for turn in turns),
    ]


def _settled(start: Point, figures: Sequence[Figure]) -> tuple[float, Point]:
    """The least squares that are reached from a start, by Levenberg and Marquardt's damped steps."""
    at, found = start, _deviations(start, figures)
    off, damping = _squared(found), 1e-3
    for _ in range(_STEPS):
        north_km, east_km = _step(at, found, figures, damping)
        way_km = math.hypot(north_km, east_km)
        if way_km < _NEAR_KM:
            break
        azimuth = math.degrees(math.atan2(east_km, north_km))
        there = haversine_destination(at, azimuth, way_km)
        next_found = _deviations(there, figures)
        if _squared(next_found) < off:
            at, found, off, damping = there, next_found, _squared(next_found), damping / 4
        else:
            damping *= 8
    return off, at


def _step(
    at: Point, found: Sequence[float], figures: Sequence[Figure], damping: float
) -> tuple[float, float]:
    """The kilometres to go north and east, by the slopes of the deviations at a point."""
    slopes = []
    for azimuth in (0.0, 90.0):
        beside = _deviations(haversine_destination(at, azimuth, _NEAR_KM), figures)
        slopes.append([(b - a) / _NEAR_KM for a, b in zip(found, beside, strict=True)])
    north, east = slopes
    nn, ee = _squared(north) * (1 + damping), _squared(east) * (1 + damping)
    ne = _product(north, east)
    n, e = -_product(north, found), -_product(east, found)
    scale = nn * ee - ne * ne
    return ((n * ee - e * ne) / scale, (e * nn - n * ne) / scale) if scale else (0.0, 0.0)


def _product(a: Sequence[float], b: Sequence[float]) -> float:
    return sum(one * two for one, two in zip(a, b, strict=True))


def _squared(values: Sequence[float]) -> float:
    return _product(values, values)


def _deviations(point: Point, figures: Sequence[Figure]) -> list[float]:
    """What each length and each azimuth is off at a point, with its sign, in ordinary deviations."""
    found = []
    for figure in figures:
        length_km = figure.length_km
        away_km = haversine_km(figure.point, point)
        found.append(_beyond(away_km - length_km, figure.wide_km) / (FIGURE_SHARE * length_km))
        if figure.azimuth_deg is not None:
            turned = haversine_azimuth_deg(figure.point, point) - figure.azimuth_deg
            wide_deg = math.degrees(math.atan2(figure.wide_km, away_km)) if away_km else 180.0
            off = _beyond((turned + 180.0) % 360.0 - 180.0, wide_deg)
            found.append(off / BEARING_DEGREES)
    return found


def _beyond(off: float, free: float) -> float:
    """What of a deviation is left when so much of it, to either side, is free."""
    return math.copysign(max(0.0, abs(off) - free), off)
