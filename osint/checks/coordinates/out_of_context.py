"""Whether a point lies where the text speaks of nothing, and its place where the text speaks of much."""

from __future__ import annotations

from osint.ends.reader import Reader
from osint.model import Place, Point
from osint.model.ends import End

FAR_KM = 250.0
"""So far from a place no point is of it: farther than the villages of a name within one province, and
than any anchorage from its port. Set by hand."""


def is_out_of_context(end: End, point: Point, reader: Reader) -> bool:
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
    """Whether a point so many kilometres from the extent of a place is far from it; no water is judged."""
    return place.country is not None and km > FAR_KM
