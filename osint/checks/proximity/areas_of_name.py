"""Areas that bear the names of two ends: what borders what is said of them, and not of their towns."""

from __future__ import annotations

from collections.abc import Iterator

from osint.checks.proximity import water
from osint.geo.directions import opposite
from osint.judging import distance as measure
from osint.judging.alternatives import TENFOLD
from osint.judging.county_rims import rough_rim
from osint.judging.pairs import Pair
from osint.judging.two_ends import Spatial
from osint.judging.waters import WATERS
from osint.model import Party, Place
from osint.model.parties import from_place
from osint.support.frozen import replace
from osint.world import World


def pairs_of(pair: Pair, has_waters: bool, world: World, has_line: bool = False) -> Iterator[Pair]:
    """The pair with other areas of the same names: "Kaliningrad borders Lithuania", "Punjab borders
    Haryana"; with `has_waters` a lake may be one of them. Whose border with a country it has
    (`has_line`) borders that country."""
    kinds = water.AREAS | WATERS if has_waters else water.AREAS
    code = pair.object.other_country if has_line else None
    if code and (land := world.gazetteer.country(code)) is not None:
        pair = pair._replace(object=from_place(land, pair.object.text))
    if pair.object.kind not in kinds | {"settlement"}:
        return
    for one in (pair.subject, *_called(pair.subject, world)):
        for two in (pair.object, *_called(pair.object, world)):
            if {one.kind, two.kind} <= kinds and (one, two) != (pair.subject, pair.object):
                found = measure.between(one, two, world)
                if found.computed is not None:
                    yield Pair(one, two, found, None, None, None)


def turned(reading: Spatial, line: Pair, whole: Pair) -> Spatial:
    """The reading, whose side is that of the area's own border where that was told of: Iran lies to the
    west of what "shares its western border with Iran"."""
    side = reading.object.side
    if side is None or line.object.kind != "border" or whole.object.kind == "border":
        return reading
    return replace(reading, object=reading.object._replace(side=opposite(side)))


def _called(party: Party, world: World) -> list[Party]:
    found = world.gazetteer.lookup(party.text)
    named = [
        place
        for place in found
        if place.kind in water.AREAS
        and place != party.place
        and not _is_lesser(place, party, world)
    ]
    return [
        replace(from_place(place, party.text), start=party.start, end=party.end) for place in named
    ]


def _is_lesser(place: Place, party: Party, world: World) -> bool:
    """Whether a place is a county that is hardly known, and the name that of a country or a region:
    Texas County of Oklahoma touches Kansas."""
    chosen = party.place
    if chosen is None or chosen.kind not in ("country", "region") or place.kind != "county":
        return False
    return world.gazetteer.fame(chosen.id) - world.gazetteer.fame(place.id) >= TENFOLD


def untold(pair: Pair, has_waters: bool, world: World, has_line: bool = False) -> str:
    """Why nothing tells whether two areas touch: the outline of one of them, or of the area that
    bears the name of a town, is not known well enough; "" where it is."""
    is_of_town = "settlement" in (pair.subject.kind, pair.object.kind)
    for one in (pair, *(pairs_of(pair, has_waters, world, has_line) if is_of_town else ())):
        computed = one.measured.computed
        near_km = (computed.low or 0.0) if computed is not None else 0.0
        if note := rough_rim(one, near_km, world):
            return note
    return ""
