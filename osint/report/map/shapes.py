"""What a finding looks like on a map: its points, and the measured line, cut at 180 degrees."""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite

from osint.geo.geodesic import line_points
from osint.model import Finding, Party, Point
from osint.report.records import position
from osint.support.frozen import dataclass

STEP_KM = 100.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A point to draw: which end of the finding, its name in the gazetteer, what people read
    there, its extent."""

    role: str
    name: str
    label: str
    point: Point
    radius_km: float
    kind: str


def marks(finding: Finding) -> tuple[Mark, ...]:
    """The points of a finding's parties; areas without one point have no mark."""
    ends = (("subject", finding.claim.subject), ("object", finding.claim.object))
    return tuple(mark for role, party in ends if party and (mark := _mark(role, party)))


def measured_line(finding: Finding) -> tuple[Point, Point] | None:
    """The two ends of the line that was measured, if one was."""
    if finding.nearest is not None:
        a, b = finding.nearest
        is_known = all(isfinite(degrees) for degrees in (*a, *b))
        return (a, b) if is_known and a != b else None
    return None


def geodesic_parts(a: Point, b: Point) -> list[list[Point]]:
    """The geodesic from `a` to `b`, a point at least every 100 km, cut where it crosses 180°."""
    return cut_at_antimeridian(line_points(a, b, STEP_KM))


def cut_at_antimeridian(points: tuple[Point, ...]) -> list[list[Point]]:
    """A line in parts that each stay on one side of 180° (RFC 7946, section 3.1.9).

    The crossing is put in between by straight interpolation; points must be close together.
    """
    parts: list[list[Point]] = [[]]
    for point in points:
        if parts[-1] and abs(point.longitude - parts[-1][-1].longitude) > 180:
            before, after = _crossing(parts[-1][-1], point)
            parts[-1].append(before)
            parts.append([after])
        parts[-1].append(point)
    return [part for part in map(_without_repeats, parts) if len(part) > 1]


def _crossing(a: Point, b: Point) -> tuple[Point, Point]:
    """Both faces of the 180th meridian where the short way from `a` to `b` crosses it."""
    side = 180.0 if a.longitude > 0 else -180.0
    span = 360.0 - abs(a.longitude - b.longitude)
    share = (180.0 - abs(a.longitude)) / span if span else 0.0
    latitude = a.latitude + share * (b.latitude - a.latitude)
    return Point(latitude=latitude, longitude=side), Point(latitude=latitude, longitude=-side)


def _without_repeats(points: list[Point]) -> list[Point]:
    return [point for n, point in enumerate(points) if n == 0 or point != points[n - 1]]


def _mark(role: str, party: Party) -> Mark | None:
    point = position(party)
    if point is None:
        return None
    radius_km = party.radius_km or (party.place.radius_km if party.place else 0.0)
    return Mark(role, party.name, party.spelt or party.name, point, radius_km, party.kind)


def lonlat(points: list[Point]) -> Iterator[list[float]]:
    """Points as GeoJSON positions: longitude first, six decimals."""
    for point in points:
        yield [round(point.longitude, 6), round(point.latitude, 6)]
