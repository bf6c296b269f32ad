"""Which way one place lies from another where either is an area too near or too wide for a bearing:
by how much of it lies beyond the other."""

from __future__ import annotations

from osint.judging.neighbours import beside
from osint.judging.spatial import Outcome
from osint.judging.table import verdict
from osint.model import Claim, Finding
from osint.world import World, places_cited

MODEL = "share of each area that lies beyond the middle of the other"


def beside_area(claim: Claim, outcome: Outcome, azimuth: float, world: World) -> Finding | None:
    """The finding on "Slovenia is south of Austria"; None where no outline tells."""
    pair, reading = outcome.pair, outcome.reading
    if pair is None or not reading.is_settled:
        return None
    place, area = pair.subject.place, pair.object.place
    if place is None or area is None:
        return None
    allowed = verdict(reading.rank, reading.weakest, "bearing")
    found = beside(place, area, azimuth, allowed, world)
    if found is None:
        return None
    return Finding(
        claim,
        found.verdict,
        f"{found.told[0].upper()}{found.told[1:]}.",
        model=MODEL,
        data=(places_cited(),),
    )
