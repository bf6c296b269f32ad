"""Extents: a point with a radius about it, and how far apart two of them can be."""

from __future__ import annotations

from osint.geo.geodesic import distance_km
from osint.model import Point
from osint.support.named_tuple import NamedTuple


class Extent(NamedTuple):
    """A circle on the ground: a town, a coordinate with its precision, a region roughly."""

    point: Point
    radius_km: float = 0.0


class Range(NamedTuple):
    """A range of lengths in kilometres, with the single best figure."""

    low: float
    best: float
    high: float


def distance_range(a: Extent, b: Extent) -> Range:
    """From the nearest to the farthest two points of the circles; best is centre to centre.

    Zero at the low end when the circles meet. By the triangle inequality no pair of points
    lies outside the range.
    """
    return widened(distance_km(a.point, b.point), a.radius_km + b.radius_km)


def widened(best: float, by_km: float) -> Range:
    """A length with an uncertainty to both sides; never below zero."""
    return Range(max(0.0, best - by_km), best, best + by_km)
