"""How exactly a coordinate is stated: the size of its last digit on the ground, in metres."""

from __future__ import annotations

from math import floor, log10

from osint.geo.geodesic import KM_PER_DEGREE


def one_figure(metres: float) -> float:
    """A length rounded to one significant figure: 0.111 -> 0.1. More would be false exactness."""
    if metres <= 0:
        return 0.0
    power = floor(log10(metres))
    return round(round(metres / 10.0**power) * 10.0**power, max(0, -power))


def precision_m(step_degrees: float) -> float:
    """The size of a step in degrees along a meridian, in metres, to one significant figure."""
    return one_figure(step_degrees * 1000 * KM_PER_DEGREE)
