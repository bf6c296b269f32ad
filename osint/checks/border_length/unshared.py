"""The length of a border between countries that share none."""

from __future__ import annotations

from osint.geo.gap import gap
from osint.geo.sovereignty import ZONE_KM
from osint.judging import wording
from osint.model import Claim, Finding, Party, Rank, Verdict
from osint.world import World

APART_KM = 100.0
"""Nearer countries may share waters, or claim to share a border: India's with Afghanistan."""
MODEL = "outlines of countries, geodesic on WGS84"


def judge(claim: Claim, border: Party, rank: Rank, world: World) -> Finding:
    """The finding on a border that is not in the data, by how far apart its two sides are."""
    codes = border.country, border.other_country
    shapes = [world.shapes.of_country(code) for code in codes if code]
    names = [place.name for code in codes if code and (place := world.gazetteer.country(code))]
    if len(shapes) != 2 or len(names) != 2 or shapes[0] is None or shapes[1] is None:
        return Finding(claim, "unresolved", f"There is no {border.name} in the border data.")
    apart = gap(shapes[0], shapes[1])
    told = f"{names[0]} and {names[1]} share no border"
    if apart is None or apart.low_km <= APART_KM:
        return Finding(claim, "unresolved", f"{told} on land.", model=MODEL)
    verdict: Verdict = "inconsistent" if apart.low_km > 2 * ZONE_KM else "doubtful"
    if rank != "certain":
        is_told = rank == "likely" and verdict == "inconsistent"
        verdict = "doubtful" if is_told else "unresolved"
    why = f"{told}: they are {wording.km(apart.distance_km)} apart."
    return Finding(claim, verdict, why, model=MODEL, data=tuple(apart.data))
