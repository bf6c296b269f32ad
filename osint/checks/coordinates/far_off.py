"""A coordinate that lies far from every place that its whole text names."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from osint.geo.geodesic import distance_km
from osint.language.pack import Pack
from osint.model import CoordinateMention, Extraction, Place, PlaceMention
from osint.world import World

FAR_KM = 250.0
"""Farther than this from every place that is named a point is hardly of any: of 145 that real reports
leave without a word of what they are of, one lies so far off (open sea)."""
FARTHEST_KM = 2_000.0
"""Farther off than this no digit of a point is wrong, but the name is misread; set by hand."""
TOGETHER_KM = 100.0
"""Two places so near one another tell where a text is, however common their names."""
RELIED, LIKELY = 0.8, 0.5
"""Confidence of the resolver from which one name alone tells where a text is, and two together."""
LABEL = 60
"""Characters before a point in which its label stands."""
_WIDE = frozenset(("country", "macro-region", "sea", "river"))
"""Kinds too wide, or too long, for a point to be far from by their middle."""


def nearest_of_far(
    extraction: Extraction, mention: CoordinateMention, world: World
) -> PlaceMention | None:
    """The place of a text that is nearest to a point, where that is far: no other place that a name
    of the text may mean is nearer. A point of a file ("[34.4, 31.5]") is of none, nor one in another
    country that the text names."""
    if extraction.text[mention.start - 1 : mention.start] == "[":
        return None
    found = None
    for named in extraction.places:
        if named.role != "toponym":
            continue
        for place in (named.place, *named.candidates):
            if place is None or place.kind in _WIDE:
                continue
            km = _km(mention, place)
            if km <= FAR_KM:
                return None
            if place == named.place and (found is None or km < found[0]):
                found = km, named
    if (
        found is None
        or found[0] > FARTHEST_KM
        or _is_in_another(extraction, mention, found[1], world)
    ):
        return None
    return found[1]


def _is_in_another(
    extraction: Extraction, mention: CoordinateMention, nearest: PlaceMention, world: World
) -> bool:
    """Whether a point lies in a country that the text names, and the place nearest to it in no part of it."""
    assert mention.point is not None and nearest.place is not None
    here = world.borders.country_at(mention.point)
    return nearest.place.country != here is not None and any(
        named.place is not None and named.place.kind == "country" and named.place.country == here
        for named in extraction.places
    )


def is_surely_off(
    extraction: Extraction, mention: CoordinateMention, world: World, pack: Pack
) -> bool:
    """Whether a text tells where it is, and that a point far from all of it is where something on
    land happened: in a country that is not named, or at sea in a text of no ship and no quake."""
    assert mention.point is not None
    named = [m for m in extraction.places if m.role == "toponym" and m.place is not None]
    if not _tells_where(named):
        return False
    here = world.borders.country_at(mention.point)
    meant = [place for m in named for place in (m.place, *m.candidates) if place is not None]
    if here is not None and any(place.country == here for place in meant):
        return False
    if world.borders.is_land(mention.point):
        return here is not None
    if mention.notation != "decimal" or not _is_labelled(extraction.text, mention, pack):
        return False
    return not is_afloat(extraction.text, pack)


def is_afloat(text: str, pack: Pack) -> bool:
    """Whether a text speaks of a ship or the sea."""
    afloat = pack.words("moves_ship", "moves_boat", "moves_submarine", "off_the_land")
    return not afloat.isdisjoint(text.lower().replace(",", " ").replace(".", " ").split())


def _tells_where(named: Sequence[PlaceMention]) -> bool:
    """Whether a place is named that is surely meant, or two that lie together."""
    known = [m for m in named if m.place is not None and m.place.kind not in _WIDE]
    if any(m.confidence >= RELIED for m in known):
        return True
    likely = [m.place for m in known if m.place is not None and m.confidence >= LIKELY]
    return any(
        one != other and distance_km(one.point, other.point) <= TOGETHER_KM
        for one, other in pairwise(likely)
    )


def _is_labelled(text: str, mention: CoordinateMention, pack: Pack) -> bool:
    """Whether a point is labelled as one: "the exact coordinates: ", "Latitude: "."""
    before = f"{text[max(0, mention.start - LABEL) : mention.start]} {mention.text}"
    words = before.lower().replace(":", " ").split()
    return not pack.words("coordinate_label").isdisjoint(words)


def _km(mention: CoordinateMention, place: Place) -> float:
    assert mention.point is not None
    return max(0.0, distance_km(mention.point, place.point) - place.radius_km)
