"""A coordinate that stands by itself, against the places that its text names: no words say which of
them it is of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osint.checks.coordinates.far_off import FAR_KM, is_surely_off, nearest_of_far
from osint.checks.coordinates.place import fit, land_of, slip, written
from osint.checks.coordinates.twins import MODEL, shown
from osint.ends.party import from_coordinate, from_place
from osint.extract.mention_search import starting
from osint.geo.border_file import DATASET
from osint.geo.geodesic import distance_km
from osint.language.pack import Pack
from osint.model import (
    Claim,
    CoordinateMention,
    Extraction,
    Finding,
    Interval,
    PlaceMention,
    Point,
    Verdict,
)
from osint.support.frozen import dataclass
from osint.world import World, places_cited

BEFORE, BEHIND = 600, 200
"""Characters before and behind a coordinate in which its text tells what it is of."""
AT_KM = 25.0
"""How far beyond the radius of a town a point may lie that is told of with it: what lies at its
airfield, or on the road to it."""
MOST_REGIONS = 2
"""Regions that a text names shortly before a point up to which it is of one of them."""
RELIED = 0.8
"""Confidence of the resolver from which a name is surely that of a place."""
MOST = 8
"""Coordinates without a place up to which a text is no table of them."""
_TOLD = frozenset(("settlement", "facility", "airport", "base", "island"))
"""Kinds of place that a point is of."""


@dataclass(frozen=True, slots=True)
class Alone:
    """What a finding on a coordinate by itself rests on: whether it is far from all places that
    the text names, and whether it may still be of something else; whether it is held against a
    region of the text, and the error of copying that would put it there, in words."""

    is_far: bool
    rule: str = "alone"
    in_region: bool = False
    slip: str = ""
    is_open: bool = False


def claims(
    extraction: Extraction, left: Sequence[CoordinateMention], world: World, pack: Pack
) -> Iterator[Claim]:
    """What the coordinates come to that no words put in a place: those that lie at a place of the
    text, and those that lie at none and in no country of it."""
    if len(left) > MOST:
        return
    for mention in left:
        if mention.point is None or mention.stop is not None:
            continue
        named = _about(extraction, mention)
        found = _by_town(mention.point, named, world) or _by_region(mention, named, world)
        found = found or _far_off(extraction, mention, named, world, pack)
        if found is None:
            continue
        name, detail = found
        assert name.place is not None
        party = from_place(name.place, name.text, span=(name.start, name.end))
        subject = from_coordinate(mention)
        yield Claim("coordinates", mention.start, mention.end, subject, party, detail=detail)


def _by_town(
    point: Point, named: Sequence[PlaceMention], world: World
) -> tuple[PlaceMention, Alone] | None:
    """The town or site of the text that a point lies at, or the nearest where it is far from all."""
    nearest = _nearest(point, named)
    if nearest is None:
        return None
    km, name = nearest
    far = _is_far(point, named, km, world)
    return (name, Alone(far)) if far or km <= AT_KM else None


def _by_region(
    mention: CoordinateMention, named: Sequence[PlaceMention], world: World
) -> tuple[PlaceMention, Alone] | None:
    """The region of the text that holds a point, the last before it first: where a quake is told of,
    it is all that is named. One of which a copying error alone puts the point outside tells that."""
    told = [m for m in reversed(named) if m.start < mention.start and _is_sure_region(m)]
    point, precision_km = mention.point, from_coordinate(mention).radius_km
    if point is None or not told or len({m.place for m in told}) > MOST_REGIONS:
        return None
    for name in told:
        assert name.place is not None
        if fit(point, precision_km, name.place, world, "in").verdict == "consistent":
            return name, Alone(False, in_region=True)
    last = told[0].place
    assert last is not None
    if len(told) > 1 or fit(point, precision_km, last, world, "near").verdict != "inconsistent":
        return None
    slipped = slip(point, precision_km, (last,), world, "in")
    return (told[0], Alone(False, in_region=True, slip=slipped[0])) if slipped else None


def _far_off(
    extraction: Extraction,
    mention: CoordinateMention,
    named: Sequence[PlaceMention],
    world: World,
    pack: Pack,
) -> tuple[PlaceMention, Alone] | None:
    """The nearest place of the whole text, where a point lies far from all of them."""
    nearest = nearest_of_far(extraction, mention, world)
    if nearest is None:
        return None
    is_unread = any(m.place is None for m in named)
    is_sure = not is_unread and is_surely_off(extraction, mention, world, pack)
    return nearest, Alone(True, is_open=not is_sure)


def _is_sure_region(mention: PlaceMention) -> bool:
    place = mention.place
    return place is not None and place.kind == "region" and mention.confidence >= RELIED


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
    if detail.in_region:
        return _of_region(claim, detail, world)
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
        f"{target.place.name}, the nearest place that the text names"
    )
    if detail.is_open:
        why = f"{why}; no words say what it is of."
        return Finding(claim, "unresolved", why, computed=computed, data=(places_cited(),))
    why = f"{why}."
    return Finding(claim, "doubtful", why, computed=computed, model=MODEL, data=(places_cited(),))


def _of_region(claim: Claim, detail: Alone, world: World) -> Finding:
    """The finding on a coordinate and a region of its text: that it lies there, or would."""
    subject, target = claim.subject, claim.object
    assert subject is not None and subject.point is not None
    assert target is not None and target.place is not None
    at, region = written(subject), target.place.name
    why = f"{at} is in {region}, which the text names."
    if detail.slip:
        land = land_of(subject.point, world)
        why = f"{at} is {land}, not in {region}, which the text names; {detail.slip} it would be."
    verdict: Verdict = "doubtful" if detail.slip else "consistent"
    return Finding(claim, verdict, why, model=MODEL, data=(places_cited(), DATASET))


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
