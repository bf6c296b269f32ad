"""A place "north of" an area that it lies in: the north of it is meant."""

from __future__ import annotations

from osint.geo.directions import name_of
from osint.geo.inside import first_inside
from osint.judging.parts import in_part
from osint.judging.spatial import HOLDS, Outcome
from osint.model import Claim, Finding, Verdict
from osint.world import World, places_cited

MODEL = "share of the area that lies farther that way"


def as_part(claim: Claim, outcome: Outcome, azimuth: float, world: World) -> Finding | None:
    """The finding on "Rafah, south of the Gaza Strip"; None unless the place lies in the area. The
    words are loose, so that the far side of it is doubtful at most."""
    place, area = outcome.reading.subject.party.place, outcome.reading.object.party.place
    if outcome.note != HOLDS or place is None or area is None:
        return None
    is_inside = first_inside((place,), (area,)) is not None
    if not is_inside and world.shapes.where(area, place.point) != "in":
        return None
    seen = in_part(place, area, azimuth, world)
    if seen.share is None:
        return None
    reading = outcome.reading
    is_plain = reading.rank == "certain" and seen.verdict == "inconsistent"
    is_known = reading.subject.certainty in ("sure", "settled")
    is_sure = reading.rank != "possible" and is_known
    is_beyond = is_plain or (is_sure and seen.verdict in ("doubtful", "inconsistent"))
    missed: Verdict = "doubtful" if is_beyond else "unresolved"
    found: Verdict = "consistent" if seen.verdict == "consistent" else missed
    way = name_of(azimuth)
    share = f"{seen.share:.0%} of {area.name} lies farther {way}"
    why = (
        f"{place.name} is in the {way} of {area.name}: {share}."
        if found == "consistent"
        else f"{place.name} is in {area.name}, hardly in the {way} of it: {share}."
    )
    return Finding(claim, found, why, model=MODEL, data=(places_cited(),))
