"""Distances to a coast from what lies off it: islands, and towns on them."""

from __future__ import annotations

from osint.geo.extent import Extent
from osint.geo.gap import Gap, gap
from osint.model import Party
from osint.support.frozen import replace
from osint.world import World

APART = ("island", "region", "area", "archipelago", "disputed")
"""Kinds of place that may lie off the coast of their own country."""
ISLANDS = ("island", "archipelago", "disputed")
"""Kinds of place whose own shore is not meant by "the coast"."""
OUTLINED = ("country", "region", "disputed", "island", "lake", "sea", "river")
OFF_KM = 5.0
"""So far off the mainland a town lies on an island, whatever the mainland's outline leaves out."""


def own(subject: Party, other: Party, world: World) -> Gap | None:
    """To the coast of a region, or of an island's own country: that of its mainland, since its
    islands are no coast of it; from what has an outline also to another country's. None for anything
    else."""
    area, place = next(iter(other.candidates), None), subject.place
    shape = world.shapes.of(area) if area is not None else None
    end = world.shapes.of(place) if place is not None and place.kind in OUTLINED else None
    if area is not None and area.kind == "country":
        shape = shape if end is not None else None
        if subject.country == area.country:
            shape = world.shapes.rest_of(area) if subject.kind in APART else None
            if shape is not None and subject.point is not None and shape.holds(subject.point):
                return None
    circle = Extent(subject.point, subject.radius_km) if subject.point is not None else None
    start = end or circle
    found = gap(start, shape) if start is not None and shape is not None else None
    if found is None or area is None or (area.kind == "country" and found.distance_km == 0.0):
        return None
    return found


def off_shore(subject: Party, other: Party, world: World) -> Party:
    """ "The coast" from which an island lies so far, that of its country's mainland: no island is any
    way off its own shore. Any other end as it was."""
    place = subject.place
    if other.kind != "coast" or other.country or place is None or place.kind not in ISLANDS:
        return other
    home = world.gazetteer.country(place.country) if place.country else None
    if home is None:
        return other
    name = f"coast of {home.name}"
    return replace(other, name=name, country=home.country, candidates=(home,))


def of_mainland(town: Party, other: Party, world: World) -> Gap | None:
    """From a town on an island to the coast of the mainland of its country; None for any other."""
    area = next(iter(other.candidates), None)
    if area is None or area.kind != "country" or area.country != town.country or town.point is None:
        return None
    mainland = world.shapes.rest_of(area)
    found = gap(Extent(town.point, town.radius_km), mainland) if mainland is not None else None
    return found if found is not None and found.distance_km > OFF_KM else None
