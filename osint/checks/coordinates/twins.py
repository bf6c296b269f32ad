"""Two notations of one point, side by side."""

from __future__ import annotations

from osint.checks.coordinates.slips import slips
from osint.geo.geodesic import distance_km
from osint.model import Claim, Finding, Interval, Party, Verdict
from osint.support.frozen import replace

SAME_POINT_KM, SAME_SITE_KM = 0.025, 1.0
MODEL = "geodesic on WGS84"


def against_point(claim: Claim, one: Party, other: Party) -> Finding:
    """The finding on two notations that stand for one point."""
    assert one.point is not None and other.point is not None
    km = distance_km(one.point, other.point)
    slack = one.radius_km + other.radius_km
    verdict: Verdict = "inconsistent"
    if km <= slack + SAME_POINT_KM:
        verdict = "consistent"
    elif km <= slack + SAME_SITE_KM:
        verdict = "doubtful"
    why = f"{one.text} and {other.text} are {shown(km)} apart"
    if verdict != "consistent":
        for words, slipped in slips(one.point):
            if distance_km(slipped, other.point) <= slack + SAME_SITE_KM:
                verdict, why = "inconsistent", f"{why}; {words} the first is the second"
                break
    elif slack > 0.1:
        why += f", within the {shown(slack)} their digits leave open"
    best = Interval(max(0.0, km - slack), km + slack, "km", best=km)
    return Finding(claim, verdict, f"{why}.", best, nearest=(one.point, other.point), model=MODEL)


def exchanged(found: Finding) -> Finding:
    """The finding on a point whose two numbers had to be exchanged to be a point at all."""
    if found.verdict != "consistent" or found.claim.subject is None:
        return found
    written = found.claim.subject.text
    why = found.why.removeprefix(written).removesuffix(".")
    why = f"{written} cannot be a latitude and a longitude; with the two swapped it{why}."
    return replace(found, verdict="inconsistent", why=why)


def shown(km: float) -> str:
    """A distance in the unit that suits it."""
    if km < 1:
        return f"{km * 1000:.2g} m" if km < 0.01 else f"{km * 1000:.0f} m"
    return f"{km:,.1f} km" if km < 10 else f"{km:,.0f} km"
