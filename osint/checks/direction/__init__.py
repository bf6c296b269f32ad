"""Direction: "Lima lies 72 miles north of Dayton", "Lviv is west of Kyiv".

What it recognises
    A compass direction between two places, with a distance ("20 km north-east of Izium", "12 miles
    NNE of Ely") or without ("X lies west of Y", "X, just south of Y").

How it is computed
    The azimuth of the shortest line from the object to the subject, in degrees clockwise from
    north. A border, a country or a coast is looked at from its nearest point.

Error model
    Of true statements 97.5 % come within 45 degrees and 99.1 % within 67.5 (osint/data/
    tolerances.json): up to 45 is consistent, up to 67.5 doubtful. The angle under which the
    extents of the two appear is allowed on top; where they touch, nothing can be said.

Examples
    PASS: Lviv lies about 470 km west of Kyiv.
    PASS: Vladivostok is 640 km south-west of Khabarovsk.
    FAIL: Lviv lies about 470 km east of Kyiv.
    FAIL: Vladivostok is 640 km north of Khabarovsk.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from osint.checks.direction import grammar as bearings
from osint.ends import namesakes
from osint.geo.directions import STEP_DEG, azimuth_range, difference_deg, name_of
from osint.geo.extent import Extent
from osint.geo.geodesic import azimuth_deg, haversine_km
from osint.judging import distance as measure
from osint.judging import explain, tolerances, wording
from osint.judging.distance import AREAS, Measured
from osint.model import Claim, Extraction, Finding, Interval, Party, Verdict
from osint.statements.spatial import Statement
from osint.support.frozen import dataclass
from osint.world import World

NAME = "direction"
CENTRE_SHARE = 0.5
"""Share of a town's radius that a direction is taken from: people point from centre to centre."""


FAR_KM = 300.0
"""Directions without a distance are given for neighbours; so far off only cities are meant."""


@dataclass(frozen=True, slots=True)
class Detail:
    """What only this check knows: the stated azimuth in degrees, and why an end is open."""

    azimuth: float
    why: str | None = None
    sure: bool = True
    stated_km: float | None = None


def find(extraction: Extraction, world: World) -> Iterable[Claim]:
    """The stated directions of a text."""
    for statement in bearings.find(extraction, world):
        yield _claim(statement)


def _claim(statement: Statement) -> Claim:
    assert statement.direction is not None
    half = STEP_DEG / 2
    return Claim(
        check=NAME,
        start=statement.start,
        end=statement.end,
        subject=statement.subject.party,
        object=statement.object.party,
        stated=Interval(
            low=statement.direction - half,
            high=statement.direction + half,
            best=statement.direction,
            unit="degrees",
            text=statement.direction_text,
        ),
        detail=Detail(
            statement.direction,
            statement.subject.why or statement.object.why,
            statement.sure,
            _stated_km(statement),
        ),
    )


def _stated_km(statement: Statement) -> float | None:
    quantity = statement.quantity
    if quantity is None or quantity.high_si is None:
        return None
    return quantity.high_si / 1000.0


def check(claim: Claim, world: World) -> Finding:
    """The finding on a stated direction."""
    detail = claim.detail if isinstance(claim.detail, Detail) else None
    subject, other = claim.subject, claim.object
    if detail is None or subject is None or other is None:
        return Finding(claim, "unresolved", "The claim names no two ends and no direction.")
    ends = _ends(subject, other, world)
    if isinstance(ends, str):
        return Finding(claim, "unresolved", wording.sentence(detail.why or ends))
    here, there = ends
    seen = azimuth_range(there, here)
    if seen is None:
        return Finding(
            claim,
            "unresolved",
            f"{subject.name} and {other.name} are too close together for a direction to be told.",
        )
    return _judged(claim, detail, subject, other, (here, there), seen, world)


def _judged(
    claim: Claim,
    detail: Detail,
    subject: Party,
    other: Party,
    ends: tuple[Extent, Extent],
    seen: tuple[float, float, float],
    world: World,
) -> Finding:
    """The finding on a direction that can be told; `seen` is its azimuth with both deviations."""
    best, left, right = seen
    off = max(0.0, difference_deg(best, detail.azimuth) - (left + right) / 2)
    measured = measure.between(subject, other, world)
    verdict, note = _verdict(off), ""
    if verdict == "inconsistent":
        verdict, note = _confirmed(subject, other, detail, measured, world)
    return Finding(
        claim,
        verdict,
        _why(subject, other, best, detail.azimuth, verdict) + note + ".",
        computed=Interval(
            low=round(best - left, 1),
            high=round(best + right, 1),
            best=round(best, 1),
            unit="degrees",
        ),
        nearest=(ends[1].point, ends[0].point),
        model="azimuth of the geodesic on WGS84, at the object",
        data=measured.data,
    )


def _confirmed(
    subject: Party, other: Party, detail: Detail, measured: Measured, world: World
) -> tuple[Verdict, str]:
    """The verdict on a direction that is off: inconsistent, unless a namesake may be to blame."""
    apart = measured.computed.best if measured.computed else None
    far = detail.stated_km is None and (apart or 0.0) > FAR_KM
    if far and not namesakes.are_cities(subject, other, world):
        return "unresolved", f"; at {apart:,.0f} km another place may be meant"
    if detail.stated_km is not None:
        pair = namesakes.another_fits(subject, other, _fits(detail, world), world)
        if pair is not None:
            return "doubtful", f"; another place called {pair[0].text} would fit"
    if not detail.sure:
        return _spared(subject, other, detail, measured, world)
    return "inconsistent", ""


def _spared(
    subject: Party, other: Party, detail: Detail, measured: Measured, world: World
) -> tuple[Verdict, str]:
    """The verdict where a namesake may be to blame: the stated distance does not fit either."""
    best = measured.computed.best if measured.computed else None
    if detail.stated_km is not None and best is not None:
        low, high = _distance_band(detail.stated_km)
        if not low <= best <= high:
            named = next((p for p in (subject, other) if len(p.candidates) > 1), subject)
            return "unresolved", f"; more likely another place called {named.text} is meant"
        return "inconsistent", ""
    pair = namesakes.another_fits(subject, other, _fits(detail, world), world)
    if pair is not None:
        return "doubtful", f"; another place called {pair[0].text} would fit"
    return "inconsistent", ""


def _verdict(off: float) -> Verdict:
    if off <= tolerances.consistent_degrees():
        return "consistent"
    return "doubtful" if off <= tolerances.doubtful_degrees() else "inconsistent"


def _ends(subject: Party, other: Party, world: World) -> tuple[Extent, Extent] | str:
    """The two extents, or why there are none."""
    if subject.kind == "unknown":
        return measure.open_party(subject)
    if other.kind == "unknown":
        return measure.open_party(other)
    here, there = _extent(subject), _extent(other)
    if here is None or there is None:
        found = measure.between(subject, other, world)
        if found.nearest is None or (here is None and there is None):
            return found.why_not or f"{other.name} has no single position"
        # the nearest spot of the line stands for the end that is no spot
        here, there = here or Extent(found.nearest[1]), there or Extent(found.nearest[1])
    return here, there


def _extent(party: Party) -> Extent | None:
    if party.point is None:
        return None
    share = 1.0 if party.kind in AREAS else CENTRE_SHARE
    return Extent(party.point, party.radius_km * share)


def _fits(detail: Detail, world: World) -> namesakes.Fits:
    """Whether a direction, and the distance that came with it, hold for two places."""

    def fits(subject: Party, other: Party) -> bool:
        ends = _ends(subject, other, world)
        if isinstance(ends, str):
            return False
        here, there = ends[0].point, ends[1].point
        if detail.stated_km is not None:
            low, high = _distance_band(detail.stated_km)
            if not low <= haversine_km(here, there) <= high:
                return False
        return _verdict(difference_deg(azimuth_deg(there, here), detail.azimuth)) == "consistent"

    return fits


def _distance_band(stated_km: float) -> tuple[float, float]:
    """What a stated distance may come to if the places are the right ones, in km."""
    return stated_km * 0.45 - 5, stated_km * 1.6 + 5


def _why(subject: Party, other: Party, best: float, stated: float, verdict: Verdict) -> str:
    seen = (
        f"Seen from {other.name}, {subject.name} lies to the {name_of(best)} ({best:.0f} degrees)"
    )
    said = name_of(stated)
    if verdict == "consistent":
        return f"{seen}, which fits {said}"
    off = math.floor(difference_deg(best, stated) + 0.5)
    if verdict == "doubtful":
        return f"{seen}, {off} degrees off {said}; true statements rarely stray beyond 45"
    return f"{seen}, not to the {said}: {off} degrees off"


def tolerance_table() -> str:
    """What `osint explain` prints under the manual."""
    return explain.direction()
