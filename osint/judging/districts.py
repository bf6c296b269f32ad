"""Villages of which no more is known than the district that they lie in."""

from __future__ import annotations

import math

from osint.judging.pairs import Pair


def spread_deg(pair: Pair) -> float:
    """How far to each side of its middle the district of a subject that is a settlement is seen from
    the object, degrees; 360 where the subject is listed with a place of its own, or is anything else.

    Where every village is listed with its district, none of the name lies elsewhere.
    """
    place, best = pair.subject.place, pair.measured.computed and pair.measured.computed.best
    if place is None or not place.inside or place.kind != "settlement" or not best:
        return 360.0
    return math.degrees(math.asin(min(1.0, place.radius_km / best)))
