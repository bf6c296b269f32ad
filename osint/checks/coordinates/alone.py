"""A coordinate that stands by itself, against the places that its text names: no words say which of
them it is of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osint.checks.coordinates.place import land_of, written
from osint.checks.coordinates.twins import MODEL, shown
from osint.ends.party import from_coordinate, from_place
from osint.extract.mention_search import starting
from osint.geo.geodesic import distance_km
from osint.model import (
    Claim,
    CoordinateMention,
    Extraction,
    Finding,
    Interval,
    PlaceMention,
    Point,
)
from osint.support.frozen import dataclass
from osint.world import World, places_cited

BEFORE, BEHIND = 600, 200
"""Characters before and behind a coordinate in which its text tells what it is of."""
AT_KM = 25.0
"""How far beyond the radius of a town a point may lie that is told of with it: what lies at its
airfield, or on the road to it."""
FAR_KM = 250.0
"""Farther than this from every place that is named, and in a country that none of them lies in, a
point is hardly of any."""
RELIED = 0.8
"""Confidence of the resolver from which a name is surely that of a place."""
MOST = 8
"""Coordinates without a place up to which a text is no table of them."""
_TOLD = frozenset(("settlement", "facility", "airport", "base", "island"))
"""Kinds of place that a point is of."""


@dataclass(frozen=True, slots=True)
class Alone:
    """What a finding on a coordinate by itself rests on: whether it is far from all places that
    the text names."""

    is_far: bool
    rule: str = "alone"


def claims(
    extraction: Extraction, left: Sequence[CoordinateMention], world: World
) -> Iterator[Claim]:
    """What the coordinates come to that no words put in a place: those that lie at a place of the
    text, and those that lie at none and in no country of it."""
    if len(left) > MOST:
        return
    for mention in left:
        if mention.point is None or mention.stop is not None:
            continue
        named = _about(extraction, mention)
        nearest = _nearest(mention.point, named)
        if nearest is None:
            continue
        km, name = nearest
        far = _is_far(mention.point, named, km, world)
        if km > AT_KM and not far:
            continue
        assert name.place is not None
        party = from_place(name.place, name.text, span=(name.start, name.end))
        subject = from_coordinate(mention)
        yield Claim("coordinates", mention.start, mention.end, subject, party, detail=Alone(far))


def at_another(extraction: Extraction, mention: CoordinateMention, start: int, end: int) -> bool:
    """Whether a coordinate lies at a place of the text other than the one at text[start:end]."""
    if mention.point is None:
        return False
    others = [m for m in _about(extraction, mention) if not start <= m.start < end]
    nearest = _nearest(mention.point, others)
    return nearest is not None and nearest[0] <= AT_KM


def judge(claim: Claim, detail: Alone, world: World) -> Finding:
    """The finding on a coordinate and the nearest place of its text."""
    subject, target = claim.subject, claim.object
    assert subject is not None and subject.point is not None
    assert target is not None and target.place is not None
    km = distance_km(subject.point, target.place.point)
    around = target.place.radius_km + subject.radius_km
    computed = Interval(max(0.0, km - around), km + around, "km", best=km)
    if not detail.is_far:
        why = (
            f"{written(subject)} is {shown(km)} from the centre of {target.place.name}, "
            "which the text names."
        )
        return Finding(
            claim, "consistent", why, computed=computed, model=MODEL, data=(places_cited(),)
        )
    why = (
        f"{written(subject)} is {land_of(subject.point, world)}, {shown(km)} from "
        f"{target.place.name}, the nearest place that the text names before it."
    )
    return Finding(claim, "doubtful", why, computed=computed, model=MODEL, data=(places_cited(),))


def _about(extraction: Extraction, mention: CoordinateMention) -> list[PlaceMention]:
    """The places that the text names shortly before a coordinate and right behind it."""
    places = extraction.places
    near = starting(places, max(0, mention.start - BEFORE), mention.end + BEHIND)
    return [each for each in near if each.role == "toponym"]


def _nearest(point: Point, named: Sequence[PlaceMention]) -> tuple[float, PlaceMention] | None:
    """How far a point lies outside the nearest of the places, by its radius, and which that is."""
    found = [
        (max(0.0, distance_km(point, m.place.point) - m.place.radius_km), m.start, m)
        for m in named
        if m.place is not None and m.place.kind in _TOLD
    ]
    if not found:
        return None
    km, _, mention = min(found)
    return km, mention


def _is_far(point: Point, named: Sequence[PlaceMention], km: float, world: World) -> bool:
    """Whether a point on land lies far from every place and in no country of the text, all of whose
    names are known."""
    if km <= FAR_KM or not world.borders.is_land(point):
        return False
    if any(m.place is None for m in named):
        return False
    if not any(m.confidence >= RELIED for m in named):
        return False  # "Ismail": a name that may be a person's
    here = world.borders.country_at(point)
    meant = [place for m in named for place in (m.place, *m.candidates) if place is not None]
    return here is not None and all(place.country != here for place in meant)
