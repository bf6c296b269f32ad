"""Errors of copying: two numbers exchanged, a sign lost."""

from __future__ import annotations

from collections.abc import Iterator

from osint.model import Point


def slips(point: Point) -> Iterator[tuple[str, Point]]:
    """The points that copying errors would have turned into this one, with the error in words."""
    latitude, longitude = point
    if abs(longitude) <= 90:
        exchanged = Point(latitude=longitude, longitude=latitude)
        yield "with latitude and longitude swapped", exchanged
    if longitude:
        yield "with the sign of the longitude reversed", Point(latitude, -longitude)
    if latitude:
        yield "with the sign of the latitude reversed", Point(-latitude, longitude)
    if abs(longitude) <= 90 and latitude and longitude:
        for words, other in (
            ("longitude", Point(longitude, -latitude)),
            ("latitude", Point(-longitude, latitude)),
        ):
            yield f"with both swapped and the sign of the {words} reversed", other
