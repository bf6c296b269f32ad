"""A river said to flow into a sea: "the Elbe flows into the North Sea"."""

from __future__ import annotations

from collections.abc import Iterator

from osint.checks.reads import Read, Readings
from osint.geo.extent import Extent
from osint.judging import seas
from osint.judging.two_ends import Spatial
from osint.judging.waters import WATERS
from osint.language.pack import Pack
from osint.model import Claim, Finding, Interval, Place, Point, Verdict
from osint.support.frozen import dataclass
from osint.world import World, places_cited

MOUTH_KM = 20.0
"""How far off the last spot of a course its mouth may be: courses are good to some 15 km, deltas wider."""
SEA_KM = 40.0
"""Up to so far from the mouth lies the open sea of a river with an estuary; set by hand."""
LONG_KM = 200.0
"""Radius of a river that its name means, where the text tells of no other."""


@dataclass(frozen=True, slots=True)
class Detail(Readings):
    """What a claim that a river flows into a sea carries beside both: what was found of its mouth."""

    readings: tuple[Spatial, ...]
    verdict: Verdict
    why: str
    away: Interval


def is_meant(read: Read, pack: Pack) -> bool:
    """Whether a statement says what water another flows into."""
    is_said = read.statement.words in pack.words("drains_into")
    return is_said and read.best.subject.party.kind in WATERS


def claims(read: Read, world: World) -> Iterator[Claim]:
    """The claim of such a statement about a river and a sea; none where no course tells."""
    river, sea = read.best.subject.party, read.best.object.party
    judged = _judged(river.place, sea.place, world)
    if judged is not None:
        yield Claim(
            check=read.statement.check,
            start=read.start,
            end=read.end,
            subject=river,
            object=sea,
            stated=Interval(None, None, "km", text=read.statement.words),
            detail=Detail(read.readings, *judged),
        )


def finding(claim: Claim) -> Finding:
    """The finding, by where the course of the river ends."""
    told = claim.detail
    assert isinstance(told, Detail)
    model, data = "courses of rivers", (places_cited(),)
    return Finding(claim, told.verdict, told.why, told.away, model=model, data=data)


def _judged(
    river: Place | None, sea: Place | None, world: World
) -> tuple[Verdict, str, Interval] | None:
    """The verdict on a river and a sea, why, and how far its mouth is off; None where no course tells."""
    mouth = _mouth(river, world) if river is not None else None
    if river is None or sea is None or sea.kind != "sea" or mouth is None:
        return None
    spot = Extent(mouth, MOUTH_KM)
    _, gap = seas.nearest(spot, sea, world)
    if gap is None:
        return None
    away = Interval(gap.low_km, gap.high_km, "km", best=gap.distance_km)
    if gap.low_km <= SEA_KM:
        return "consistent", f"The {river.name} ends at the {sea.name}.", away
    other = seas.on_another(spot, sea, world)
    if other is None:
        return None
    why = (
        f"The {river.name} ends at the {other.name}, {gap.distance_km:,.0f} km from the {sea.name}"
    )
    if river.radius_km < LONG_KM:
        return "unresolved", f"{why}; another river of that name may be meant.", away
    return "doubtful", f"{why}.", away


def _mouth(river: Place, world: World) -> Point | None:
    """Where the course of a river ends: courses are drawn from the source."""
    outline = world.shapes.of(river)
    last = next(reversed(list(outline.segments())), None) if outline is not None else None
    return Point(latitude=last[1][1], longitude=last[1][0]) if last is not None else None
