"""Small geometry of segments: on the plane of degrees, and as chords through the ellipsoid."""

from __future__ import annotations

from math import cos, hypot, inf, radians, sin, sqrt

from osint.model import Point

_A_KM = 6378.137
_E2 = 0.00669437999014
"""The WGS84 ellipsoid: equatorial radius and first eccentricity squared."""

Degrees = tuple[float, float]
"""A position as (longitude, latitude)."""
Spot = tuple[float, float, float]
"""A position in space: earth-centred coordinates, kilometres."""


def ecef(point: Point) -> Spot:
    """Earth-centred coordinates of a point on the WGS84 ellipsoid, kilometres."""
    return ecef_of(point.longitude, point.latitude)


def ecef_of(longitude: float, latitude: float) -> Spot:
    """The same for a position in degrees."""
    lat, lon = radians(latitude), radians(longitude)
    sine = sin(lat)
    bend = _A_KM / sqrt(1.0 - _E2 * sine * sine)
    flat = bend * cos(lat)
    return flat * cos(lon), flat * sin(lon), bend * (1.0 - _E2) * sine


def nearest_on(vertices: list[Degrees], at: Spot) -> tuple[float, Point]:
    """The chord to the nearest spot on a run of segments, and the spot."""
    px, py, pz = at
    best, spot = inf, vertices[0]
    ax = ay = az = 0.0
    previous = None
    for vertex in vertices:
        bx, by, bz = ecef_of(*vertex)
        bx, by, bz = bx - px, by - py, bz - pz
        if previous is not None:
            dx, dy, dz = bx - ax, by - ay, bz - az
            length = dx * dx + dy * dy + dz * dz
            share = -(ax * dx + ay * dy + az * dz) / length if length else 0.0
            share = min(1.0, max(0.0, share))
            qx, qy, qz = ax + share * dx, ay + share * dy, az + share * dz
            square = qx * qx + qy * qy + qz * qz
            if square < best:
                best = square
                spot = (
                    previous[0] + share * (vertex[0] - previous[0]),
                    previous[1] + share * (vertex[1] - previous[1]),
                )
        ax, ay, az, previous = bx, by, bz, vertex
    return sqrt(best), Point(latitude=spot[1], longitude=spot[0])


def away(here: Degrees, there: Degrees, spot: Degrees) -> float:
    """How far a spot is from a segment, in degrees."""
    dx, dy = there[0] - here[0], there[1] - here[1]
    length = dx * dx + dy * dy
    share = ((spot[0] - here[0]) * dx + (spot[1] - here[1]) * dy) / length if length else 0.0
    share = min(1.0, max(0.0, share))
    return hypot(here[0] + share * dx - spot[0], here[1] + share * dy - spot[1])


def side(here: Degrees, there: Degrees, point: Degrees) -> float:
    """Positive if the point is on the left of the line from here to there."""
    return (there[0] - here[0]) * (point[1] - here[1]) - (there[1] - here[1]) * (point[0] - here[0])


def crossing(
    start: Degrees,
    end: Degrees,
    here: Degrees,
    there: Degrees,
) -> float | None:
    """Where, as a share of the way from start to end, the segment here-there is crossed."""
    first, second = side(start, end, here), side(start, end, there)
    if (first > 0.0) == (second > 0.0):
        return None
    ours, theirs = side(here, there, start), side(here, there, end)
    if (ours > 0.0) == (theirs > 0.0):
        return None
    return ours / (ours - theirs)
