"""Which way one place lies from another where either is an area too near or too wide for a bearing:
by how much of it lies beyond the other."""

from __future__ import annotations

from osint.geo.directions import name_of, opposite
from osint.judging.parts import part_at
from osint.judging.spatial import Outcome
from osint.judging.table import verdict
from osint.model import Claim, Finding, Place, Verdict
from osint.support.named_tuple import NamedTuple
from osint.world import World, places_cited

FITS, HARDLY, MISSES = 0.35, 0.8, 0.9
"""The shares of two areas that lie beyond each other's middle: up to FITS for both the words fit,
from HARDLY for both they hardly do, from MISSES the one lies on the other side. Set by hand and
tried on 65 pairs of neighbours (tests/checks/test_direction_of_areas.py)."""
MODEL = "share of each area that lies beyond the middle of the other"


class ShareBeyond(NamedTuple):
    """The share of an area that lies farther that way than the middle of a place."""

    share: float
    area: Place
    azimuth: float
    place: Place


def beside_area(claim: Claim, outcome: Outcome, azimuth: float, world: World) -> Finding | None:
    """The finding on "Slovenia is south of Austria"; None where no outline tells."""
    pair, reading = outcome.pair, outcome.reading
    if pair is None or not reading.is_settled:
        return None
    place, area = pair.subject.place, pair.object.place
    if place is None or area is None:
        return None
    shares = [
        *_beyond(place, area, azimuth, world),
        *_beyond(area, place, opposite(azimuth), world),
    ]
    if not shares:
        return None
    allowed = verdict(reading.rank, reading.weakest, "bearing")
    found = _verdict([one.share for one in shares], allowed)
    return Finding(claim, found, _why(shares, found, azimuth), model=MODEL, data=(places_cited(),))


def _beyond(place: Place, area: Place, azimuth: float, world: World) -> list[ShareBeyond]:
    share = part_at(place.point, area, azimuth, world).share
    return [] if share is None else [ShareBeyond(share, area, azimuth, place)]


def _verdict(shares: list[float], allowed: Verdict) -> Verdict:
    if max(shares) <= FITS:
        return "consistent"
    if min(shares) < HARDLY or len(shares) < 2 or allowed == "unresolved":
        return "unresolved"
    return allowed if min(shares) >= MISSES else "doubtful"


def _why(shares: list[ShareBeyond], found: Verdict, azimuth: float) -> str:
    most = max(shares, key=lambda one: one.share)
    part = {0: "None", 100: "All"}.get(round(100 * most.share), f"{most.share:.0%}")
    where = "" if most.place.kind == "settlement" else "the middle of "
    told = f"{part} of {most.area.name} lies farther {name_of(most.azimuth)} than {where}{most.place.name}"
    said = name_of(azimuth)
    if found == "consistent":
        return f"{told}, which fits “{said}”."
    return f"{told}." if found == "unresolved" else f"{told}, which does not fit “{said}”."
