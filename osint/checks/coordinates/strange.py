"""Whether a point lies where the text speaks of nothing, and its place where the text speaks of much."""

from __future__ import annotations

from osint.ends.reader import Reader
from osint.model import Place, Point
from osint.model.ends import End

STRANGE_KM = 250.0
"""So far from a place a point is strange to it: farther than the villages of a name within one province,
and than any anchorage from its port."""


def is_strange(end: End, point: Point, reader: Reader) -> bool:
    """Whether a text names other places in the country of a place, and none in the one that a point
    lies in: then no village of that name there is meant, and the point is not where the text is."""
    place, context, borders = end.party.place, reader.context, reader.world.borders
    if place is None or place.country is None:
        return False
    here = borders.country_at(point)
    if here == place.country or (here is None and borders.is_land(point)):
        return False
    is_spoken = context.speaks_of(place.country, end.party.text)
    return is_spoken and not (here and context.countries.get(here))


def is_far(place: Place, km: float) -> bool:
    """Whether a point is strange to a place by the kilometres to its extent."""
    return place.country is not None and km > STRANGE_KM
