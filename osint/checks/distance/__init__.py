"""Distance: "Vladivostok is 150 km from the border with North Korea".

What it recognises
    A length between two parties: "A is 72 miles north of B and 78 miles south of C", "20 km from",
    "within 5 km of", "the distance between A and B is", "A and B are 20 km apart", "A, 20 km away".
    The subject may be a name, "it", "the city", "the camp", the title of the document. The object
    may be a place, a coordinate, a country, a common border, a coast. Ranges of weapons, lengths of
    convoys and roads, exclusion zones, depths and sports are left alone.

How it is computed
    The geodesic on WGS84 between the extents of the two: a town is a circle about its centre, a
    coordinate has the precision of its digits. To a country, the distance to its territory; to a
    border, that to the line the two countries share, on land. Both are shown where they differ.

Error model
    Stated figures run long, like roads, so the tolerance is one-sided: osint/data/tolerances.json
    holds how much shorter or longer a true statement comes out, fitted on statements with known
    ends; `osint explain` prints it. Hedges ("about"), bounds ("less than") and the implied
    precision of round figures widen it further. A name that the text leaves open is decided by the
    statement itself only if a single candidate fits, and then it says so; where another place of
    the name would fit, the verdict is doubtful at worst. Disputed lines are doubtful at worst.

Examples
    PASS: Kharkiv lies about 33 km from the border with Russia.
    PASS: The distance between Lviv and Kyiv is roughly 540 km by road.
    PASS: Narva stands less than 2 km from Russia.
    FAIL: Kharkiv lies 120 km from the border with Russia.
    FAIL: Osaka is about 900 km from Tokyo.
    FAIL: Damascus is 150 km from the border with Lebanon.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from osint.ends import namesakes
from osint.geo.directions import difference_deg
from osint.geo.geodesic import azimuth_deg
from osint.geo.units import KM
from osint.judging import distance as measure
from osint.judging import explain, tolerances, wording
from osint.judging import verdict as judge
from osint.judging.distance import Measured
from osint.judging.verdict import Judgement
from osint.model import (
    Claim,
    Extraction,
    Finding,
    Interval,
    Party,
    QuantityMention,
    Verdict,
)
from osint.statements import dead_reckoning as reckoning
from osint.statements import spatial as statements
from osint.statements.spatial import hedged_words
from osint.support.frozen import dataclass
from osint.world import World

NAME = "distance"


@dataclass(frozen=True, slots=True)
class Detail:
    """What only this check knows: the hedge, whether a way was measured, why an end is open.

    `sure` is False when the text did not decide well between namesakes.
    """

    hedge: str | None = None
    by_road: bool = False
    subject_why: str | None = None
    object_why: str | None = None
    sure: bool = True
    direction: float | None = None


def find(extraction: Extraction, world: World) -> Iterable[Claim]:
    """The stated distances of a text."""
    for statement in reckoning.placed(statements.find(extraction, world)):
        quantity = statement.quantity
        if quantity is None:
            continue
        yield Claim(
            check=NAME,
            start=statement.start,
            end=statement.end,
            subject=statement.subject.party,
            object=statement.object.party,
            stated=judge.stated_interval(
                quantity, hedged_words(extraction.document.text, statement.figure_start, quantity)
            ),
            detail=Detail(
                quantity.hedge,
                statement.by_road,
                statement.subject.why,
                statement.object.why,
                statement.sure,
                statement.direction,
            ),
        )


def check(claim: Claim, world: World) -> Finding:
    """The finding on a stated distance."""
    detail = claim.detail if isinstance(claim.detail, Detail) else Detail()
    subject, other, stated = claim.subject, claim.object, claim.stated
    if subject is None or other is None or stated is None:
        return Finding(claim, "unresolved", "the claim names no two ends and no figure")
    measured = measure.between(subject, other, world)
    if measured.computed is None:
        return _open(claim, measured, subject, other, stated, detail, world)
    return _judged(claim, measured, subject, other, stated, detail, world)


def check_parties(
    subject: Party, object: Party, stated: QuantityMention | Interval, world: World
) -> Finding:
    """The finding on a claim put together by hand, as case files do."""
    hedge = stated.hedge if isinstance(stated, QuantityMention) else None
    interval = judge.stated_interval(stated) if isinstance(stated, QuantityMention) else stated
    claim = Claim(NAME, 0, 0, subject=subject, object=object, stated=interval, detail=Detail(hedge))
    return check(claim, world)


def _judged(
    claim: Claim,
    measured: Measured,
    subject: Party,
    other: Party,
    stated: Interval,
    detail: Detail,
    world: World,
) -> Finding:
    assert measured.computed is not None
    judged = judge.distance(
        stated, detail.hedge, measured.judged or measured.computed, detail.by_road
    )
    verdict, note = judged.verdict, ""
    far_out = judge.is_far_out(measured.computed, judged.doubtful)
    if verdict == "inconsistent" and measured.disputed and not far_out:
        verdict, note = "doubtful", f"; {measured.disputed} is disputed"
    if verdict == "inconsistent" and not (detail.sure and not far_out):
        verdict, note = _spared(subject, other, stated, detail, measured, world)
    return Finding(
        claim,
        verdict,
        _why(subject, measured, stated, judged, verdict) + note + ".",
        computed=measured.computed,
        other=measured.other,
        nearest=measured.nearest,
        model=measure.MODEL,
        data=measured.data,
    )


def _spared(
    subject: Party,
    other: Party,
    stated: Interval,
    detail: Detail,
    measured: Measured,
    world: World,
) -> tuple[Verdict, str]:
    """The verdict where the figure is far off but the choice of a namesake may be to blame."""
    pair = namesakes.another_fits(subject, other, _fits(stated, detail, world), world)
    if pair is not None:
        return "doubtful", f"; but another {_differs(subject, pair)} would fit"
    if detail.sure:
        return "inconsistent", ""
    if other.kind == "border" and subject.country:
        nearest = replace(other, country=subject.country, other_country=None)
        if _fits(stated, detail, world)(subject, nearest):
            return "doubtful", "; but another border would fit"
    named = next((p for p in (subject, other) if len(p.candidates) > 1), subject)
    doubt = f"; more likely another place called {named.text} is meant"
    best = measured.computed.best if measured.computed else None
    far = stated.high is not None and (best or 0.0) > FAR_OFF * KM[stated.unit] * stated.high
    if _turned(subject, other, detail.direction):
        return "unresolved", doubt
    if far and not namesakes.are_known(subject, other, world):
        return "unresolved", doubt
    return "inconsistent", ""


FAR_OFF = 6.0
"""A true distance so many times the stated one is rather that of another place of the name."""


def _turned(subject: Party, other: Party, direction: float | None) -> bool:
    """Whether the stated direction is wrong too: then hardly this place is meant."""
    if direction is None or subject.point is None or other.point is None:
        return False
    seen = azimuth_deg(other.point, subject.point)
    return difference_deg(seen, direction) > tolerances.doubtful_degrees()


def _open(
    claim: Claim,
    measured: Measured,
    subject: Party,
    other: Party,
    stated: Interval,
    detail: Detail,
    world: World,
) -> Finding:
    """Nothing to measure: unless the statement itself decides between the candidates."""
    pair = namesakes.only_fit(subject, other, _fits(stated, detail, world))
    if pair is not None and stated.low is not None:
        found = measure.between(*pair, world)
        if found.computed is not None:
            decided = replace(claim, subject=pair[0], object=pair[1])
            judged = judge.distance(
                stated, detail.hedge, found.judged or found.computed, detail.by_road
            )
            why = _why(pair[0], found, stated, judged, judged.verdict)
            name = subject.text if subject.kind == "unknown" else other.text
            return Finding(
                decided,
                judged.verdict,
                f"{why}; of the places called {name} only this one fits, and it was taken.",
                computed=found.computed,
                other=found.other,
                nearest=found.nearest,
                model=measure.MODEL,
                data=found.data,
            )
    reason = detail.subject_why or detail.object_why or measured.why_not or "an end is not located"
    return Finding(claim, "unresolved", wording.sentence(reason), model=measure.MODEL)


def _fits(stated: Interval, detail: Detail, world: World) -> namesakes.Fits:
    def fits(subject: Party, other: Party) -> bool:
        if _turned(subject, other, detail.direction):
            return False
        found = measure.between(subject, other, world)
        return found.computed is not None and (
            judge.distance(
                stated, detail.hedge, found.judged or found.computed, detail.by_road
            ).verdict
            == "consistent"
        )

    return fits


def _why(
    subject: Party, measured: Measured, stated: Interval, judged: Judgement, verdict: Verdict
) -> str:
    """One sentence without its full stop."""
    computed = measured.computed
    assert computed is not None
    said = wording.stated(stated)
    reach = (
        f"{_from(subject, measured)} is {wording.spread(computed)} from {measured.to} in a "
        f"straight line{_other_reading(measured)}"
    )
    if verdict == "consistent":
        return f"{reach}, which fits {said}"
    if verdict == "doubtful":
        usual = wording.reach(judged.consistent)
        return f"{reach}; {said} is usually said of {usual}"
    far = wording.reach(judged.doubtful)
    return f"{reach}; {said} would be said of {far}"


def _other_reading(measured: Measured) -> str:
    """The answer to the question that was not asked, where it differs: " (124 km to ...)"."""
    best = measured.computed.best if measured.computed else None
    for label, interval in measured.other:
        if best is not None and interval.best is not None and abs(interval.best - best) >= 1:
            return f" ({wording.km(interval.best)} {label})"
    return ""


def _from(subject: Party, measured: Measured) -> str:
    """The end that was measured from: the other one, where the subject is a line."""
    return measured.origin or subject.name


def _differs(subject: Party, pair: tuple[Party, Party]) -> str:
    changed = pair[0] if pair[0].place != subject.place else pair[1]
    where = changed.place.admin1 if changed.place and changed.place.admin1 else changed.country
    return f"{changed.text} ({where})" if where else changed.text


def tolerance_table() -> str:
    """What `osint explain` prints under the manual."""
    return explain.distance()
