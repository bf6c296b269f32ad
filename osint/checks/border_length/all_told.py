"""All borders of a country together: "China's land borders are 22,457 km long"."""

from __future__ import annotations

from osint.judging import verdict as judge
from osint.judging import wording
from osint.model import Claim, Finding, Interval, Rank
from osint.world import World

MODEL = "sum of the lines with all neighbours, geodesic on WGS84"


def judge_sum(claim: Claim, country: str, stated: Interval, world: World, rank: Rank) -> Finding:
    """The finding on a length of all borders of a country, by its code. What is disputed or
    overseas is counted by some and not by others, and a length of borders may be a part of them:
    a miss is left open there."""
    borders = world.borders
    pairs = (borders.length(country, other) for other in borders.neighbours(country))
    lines = [length for length in pairs if length is not None]
    place = world.gazetteer.country(country)
    name = place.name if place is not None else country
    if not lines:
        return Finding(claim, "unresolved", f"{name} has no border on land in the border data.")
    land_km = sum(length.land_km for length in lines)
    land = Interval(low=land_km, high=land_km, best=land_km, unit="km")
    found = judge.share(stated, land, "border_length")
    verdict, said = found.verdict, wording.stated(stated)
    why = f"The borders of {name} are {wording.km(land_km)} long on land in all"
    if verdict == "consistent":
        why = f"{why}, which fits {said}."
    else:
        counted = any(line.dispute is not None for line in lines)
        counted = counted or bool(borders.overseas_neighbours(country))
        if rank == "possible" or (counted and not judge.is_far_out(land, found.doubtful)):
            verdict = "unresolved"
        why = f"{why}, and the text says {said}."
    return Finding(claim, verdict, why, computed=land, model=MODEL, data=(lines[0].data,))
