"""What else a pair of numbers may mean: latitude and longitude swapped, or a sign lost.

The commonest slips in typed coordinates. Which reading fits is for whoever knows the place named.
"""

from __future__ import annotations

from osint.model import Point

AS_WRITTEN = "as written"


def readings(point: Point) -> dict[str, Point]:
    """Every reading of a pair, label -> point, "as written" first; none is out of range, and
    none is given twice.

    >>> list(readings(Point(latitude=44.3, longitude=131.7)))[:2]
    ['as written', 'longitude of the other sign']
    """
    latitude, longitude = point
    tried = {
        AS_WRITTEN: (latitude, longitude),
        "latitude and longitude swapped": (longitude, latitude),
        "longitude of the other sign": (latitude, -longitude),
        "latitude of the other sign": (-latitude, longitude),
        "both signs turned": (-latitude, -longitude),
        "swapped, longitude of the other sign": (longitude, -latitude),
        "swapped, latitude of the other sign": (-longitude, latitude),
        "swapped, both signs turned": (-longitude, -latitude),
    }
    found: dict[str, Point] = {}
    for label, (north, east) in tried.items():
        reading = Point(latitude=north, longitude=east)
        if abs(north) <= 90 and abs(east) <= 180 and reading not in found.values():
            found[label] = reading
    return found
