"""Distance: how far one end is said to lie from another.

What it recognises
    A length between two parties: "A is 72 miles north of B and 78 miles south of C", "20 km from",
    "within 5 km of", "the distance between A and B is", "A and B are 20 km apart", "A, 20 km away".
    The subject may be a name, "it", "the city", "the camp", the title of the document. The object
    may be a place, a coordinate, a country, a common border, a coast. Ranges of weapons, lengths of
    convoys and lines, exclusion zones, depths and sports are left alone. What happened in an area
    ("struck Nepal, 77 km from Kathmandu") is called only where the area does not reach so far.

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
    the name would fit, the verdict is doubtful at worst, and where a village that no gazetteer
    has may be meant, unresolved. Disputed lines are doubtful at worst.

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

from osint.checks import place_statements, spatial
from osint.checks.spatial import Detail
from osint.geo.border_file import DATASET as BORDERS
from osint.geo.directions import name_of
from osint.geo.gap import WITHOUT_PARTS
from osint.geo.units import KM
from osint.judging import explain, wording
from osint.judging.distance import MODEL
from osint.judging.measurement import Measured
from osint.judging.pairs import Stated
from osint.judging.reach import Beyond, beyond
from osint.judging.spatial import WINDING, is_in_own_country, judged
from osint.judging.two_ends import Spatial
from osint.judging.verdict import Judgement
from osint.model import SEVERITY, Claim, Extraction, Finding, Interval, Party, Verdict
from osint.support.frozen import replace
from osint.world import World

NAME = "distance"


def find(extraction: Extraction, world: World) -> Iterable[Claim]:
    """The stated distances of a text."""
    for read in place_statements.of(extraction, world):
        if read.statement.check == NAME:
            yield Claim(
                check=NAME,
                start=read.start,
                end=read.end,
                subject=read.best.subject.party,
                object=read.best.object.party,
                stated=read.stated.interval,
                detail=Detail(read.readings, read.stated, read.clash),
            )


def check(claim: Claim, world: World) -> Finding:
    """The finding on a stated distance."""
    readings, detail = spatial.readings_of(claim), claim.detail
    if not readings or not isinstance(detail, Detail) or claim.stated is None:
        return Finding(claim, "unresolved", "The claim names no two ends and no figure.")
    clash = spatial.clashing(claim, MODEL)
    if clash is not None:
        return clash
    outcome = judged(readings, detail.stated, NAME, world)
    other = detail.stated.otherwise()
    if other is not None and outcome.verdict in ("inconsistent", "doubtful"):
        second = judged(readings, other, NAME, world)
        if second.verdict == "consistent":
            outcome, claim = second, replace(claim, stated=other.interval)
    also = detail.stated.in_other_unit()
    if also is not None:  # one statement: the figure that fits worse speaks for it
        second = judged(readings, also, NAME, world)
        if SEVERITY[outcome.verdict] < SEVERITY[second.verdict] and second.verdict != "unresolved":
            outcome, claim = second, replace(claim, stated=also.interval)
    stated = claim.stated or detail.stated.interval
    assert stated is not None
    pair = outcome.pair
    if pair is None or pair.figure is None:
        bounds = beyond(outcome.reading, detail.stated, world)
        if bounds is not None:
            return _beyond(claim, bounds, detail.stated)
        decided = spatial.settled_on(claim, outcome)
        if is_in_own_country(outcome, world):
            return Finding(decided, "doubtful", _own_country(outcome.reading), model=MODEL)
        return Finding(decided, "unresolved", spatial.why_open(outcome), model=MODEL)
    why = _why(pair.subject, pair.measured, stated, pair.figure, outcome.verdict)
    return spatial.finding(claim, outcome, why, pair.measured.computed)


def _beyond(claim: Claim, bounds: Beyond, told: Stated) -> Finding:
    """The finding on what happened in an area, farther off than the area reaches."""
    assert told.interval is not None
    area, origin = bounds.area.name, bounds.origin.name
    way = f" to the {name_of(told.azimuth)}" if told.azimuth is not None else ""
    reach = f"From {origin}, {area} reaches {wording.km(bounds.reach_km)}{way} at most"
    why = f"{reach}, and the text says {wording.stated(told.interval)}."
    computed = Interval(0.0, bounds.reach_km, "km")
    return Finding(claim, bounds.verdict, why, computed=computed, model=MODEL, data=(BORDERS,))


def _own_country(reading: Spatial) -> str:
    """Why a town is no way off from the country that it lies in."""
    town, country = reading.subject.party.name, reading.object.party.name
    return f"{town} lies in {country}; a border of {country} or its capital may be meant."


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
        if (other := _fitting_other(stated, measured)) is not None:
            label, km = other
            whole = f"({wording.spread(computed)} with them)"
            start = f"{_from(subject, measured)} is {wording.km(km)} from {measured.to} {label}"
            return f"{start} in a straight line {whole}, which fits {said}"
        return f"{reach}, which fits {said}{_otherwise(stated, measured)}"
    if verdict == "unresolved":
        return f"{reach}, and the text says {said}"
    if verdict == "doubtful":
        usual = wording.reach(judged.consistent)
        return f"{reach}; writers who say {said} usually mean {usual}"
    far = wording.reach(judged.doubtful)
    return f"{reach}; writers who say {said} mean {far}"


def _otherwise(stated: Interval, measured: Measured) -> str:
    """How a figure fits that is no straight line to the nearest part: to the middle of an area, or as
    the length of a way."""
    if measured.other or measured.computed is None or not _is_a_journey(stated, measured.computed):
        return ""
    fitting = (label for label, km in measured.also if not _is_a_journey(stated, km))
    return f" {next(fitting, 'as the distance travelled')}"


def _is_a_journey(stated: Interval, computed: Interval) -> bool:
    """Whether only a way that winds explains a figure that fits."""
    at_least, at_most = stated.low, computed.high
    return at_least is not None and at_most is not None and at_least > WINDING * at_most


def _other_reading(measured: Measured) -> str:
    """The answer to the question that was not asked, where it differs: " (124 km to ...)"."""
    best = measured.computed.best if measured.computed else None
    for label, interval in measured.other:
        if best is not None and interval.best is not None and abs(interval.best - best) >= 1:
            return f" ({wording.km(interval.best)} {label})"
    return ""


def _fitting_other(stated: Interval, measured: Measured) -> tuple[str, float] | None:
    """The answer without islands and other parts, where the figure is rather that: its words and
    kilometres."""
    best = measured.computed.best if measured.computed else None
    said = stated.low if stated.low is not None else stated.high
    if best is None or said is None:
        return None
    said_km = said * KM[stated.unit]
    for label, interval in measured.other:
        km = interval.best
        if label == WITHOUT_PARTS and km is not None and abs(km - said_km) < abs(best - said_km):
            return label, km
    return None


def _from(subject: Party, measured: Measured) -> str:
    """The end that was measured from: the other one, where the subject is a line."""
    return measured.origin or subject.name


def tolerance_table() -> str:
    """What `osint explain` prints under the manual."""
    return explain.distance()
