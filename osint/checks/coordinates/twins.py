"""Two notations of one point, side by side."""

from __future__ import annotations

from osint.checks.coordinates.slips import slips
from osint.geo.geodesic import distance_km
from osint.model import Claim, Finding, Interval, Party, Point, Verdict
from osint.support.frozen import replace
from osint.support.patterns import lazily

SAME_POINT_KM, SAME_SITE_KM = 0.025, 1.0
MODEL = "geodesic on WGS84"
_VIEW = lazily(
    r"/@(?P<latitude>-?[0-9]{1,2}\.[0-9]{1,20}),(?P<longitude>-?[0-9]{1,3}\.[0-9]{1,20}),"
    r"(?P<scale>[0-9]{1,7}(?:\.[0-9]{1,3})?)(?P<unit>[mz])"
)
CLOSE_VIEW = {"m": (0.0, 100_000.0), "z": (10.0, 30.0)}
"""The height in metres, and the zoom, of views that show one place and its surroundings."""
OUT_OF_VIEW_KM = 200.0
"""How far from what such a view shows no marker of its link is: of the links of real texts and of test
sets that have both none is more than 9 km."""


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


def as_shown(found: Finding) -> Finding:
    """The finding on a map link whose marker fits, and whose view shows another part of the world."""
    subject = found.claim.subject
    if found.verdict != "consistent" or subject is None or subject.point is None:
        return found
    view = _VIEW.search(subject.text)
    if view is None:
        return found
    least, most = CLOSE_VIEW[view["unit"]]
    at = Point(float(view["latitude"]), float(view["longitude"]))
    if not least <= float(view["scale"]) <= most or abs(at.latitude) > 90:
        return found
    km = distance_km(at, subject.point)
    if km <= OUT_OF_VIEW_KM:
        return found
    why = found.why.removesuffix(".")
    why = f"{why}; but the view of the link shows what lies {shown(km)} from its marker."
    return replace(found, verdict="doubtful", why=why)


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
