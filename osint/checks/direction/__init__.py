"""Direction: which way one place is said to lie from another.

What it recognises
    A compass direction between two places, with a distance ("20 km north-east of Izium", "12 miles
    NNE of Ely") or without ("X lies west of Y", "X, just south of Y").

How it is computed
    The azimuth of the shortest line from the object to the subject, in degrees clockwise from
    north. A border, a country or a coast is looked at from its nearest point.

Error model
    Of true statements 97.5 % come within 45 degrees and 99.1 % within 67.5 (osint/data/
    tolerances.json): up to 45 is consistent, up to 67.5 doubtful. The angle under which the
    extents of the two appear is allowed on top. Areas that touch are told by the shares of each
    that lie beyond the middle of the other; of other places that touch nothing can be said.

Examples
    PASS: Lviv lies about 470 km west of Kyiv.
    PASS: Vladivostok is 640 km south-west of Khabarovsk.
    FAIL: Lviv lies about 470 km east of Kyiv.
    FAIL: Vladivostok is 640 km north of Khabarovsk.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from osint.checks import figures_read, place_statements, spatial
from osint.checks.direction import part_meant
from osint.checks.direction.beside_area import beside_area
from osint.checks.spatial import Detail
from osint.geo.directions import difference_deg, name_of
from osint.judging import explain
from osint.judging.distance import LINES
from osint.judging.pairs import HOLDERS, Pair
from osint.judging.spatial import Outcome, judged
from osint.model import Claim, Extraction, Finding, Interval, Verdict
from osint.support.plural import counted
from osint.world import World

NAME = "direction"
MODEL = "azimuth of the geodesic on WGS84, at the object"


def find(extraction: Extraction, world: World) -> Iterable[Claim]:
    """The stated directions of a text."""
    for read in place_statements.of(extraction, world):
        bearing = read.statement.bearing
        if read.statement.check == NAME and bearing is not None:
            yield Claim(
                check=NAME,
                start=read.start,
                end=read.end,
                subject=read.best.subject.party,
                object=read.best.object.party,
                stated=figures_read.bearing_interval(read.stated, bearing.text),
                detail=Detail(read.readings, read.stated, read.clash),
            )


def check(claim: Claim, world: World) -> Finding:
    """The finding on a stated direction."""
    readings, detail = spatial.readings_of(claim), claim.detail
    azimuth = detail.stated.azimuth if isinstance(detail, Detail) else None
    if not readings or not isinstance(detail, Detail) or azimuth is None:
        return Finding(claim, "unresolved", "The claim names no two ends and no direction.")
    clash = spatial.clashing(claim, MODEL)
    if clash is not None:
        return clash
    outcome = judged(readings, detail.stated, NAME, world)
    pair = outcome.pair
    if pair is None:
        decided = spatial.settled_on(claim, outcome)
        in_area = part_meant.as_part(decided, outcome, azimuth, world)
        if in_area is not None:
            return in_area
        return Finding(decided, "unresolved", spatial.why_open(outcome), model=MODEL)
    sided = _by_areas(claim, outcome, azimuth, world)
    if sided is not None:
        return sided
    if pair.seen is None:
        ends = [
            f"the {party.name}" if party.kind in LINES else party.name
            for party in (pair.subject, pair.object)
        ]
        why = f"{' and '.join(ends)} are too close together to tell a direction."
        return Finding(spatial.settled_on(claim, outcome), "unresolved", why, model=MODEL)
    best, left, right = pair.seen
    first, other = azimuth, detail.stated.or_azimuth
    if other is not None:  # "north and west of": the nearer one is told
        azimuth = min(azimuth, other, key=lambda way: difference_deg(best, way))
    words = claim.stated.text if claim.stated and azimuth == first else None
    why = _why(pair, azimuth, outcome.verdict, words)
    computed = Interval(round(best - left, 1), round(best + right, 1), "degrees", round(best, 1))
    made = spatial.finding(claim, outcome, why, computed)
    return Finding(
        made.claim,
        made.verdict,
        made.why,
        computed,
        nearest=made.nearest,
        model=MODEL,
        data=made.data,
    )


def _by_areas(claim: Claim, outcome: Outcome, azimuth: float, world: World) -> Finding | None:
    """The finding by the outlines of areas, where there is no bearing; an area as subject has no
    single bearing either, and is excused where its outline fits."""
    pair = outcome.pair
    if pair is None or (pair.seen is not None and outcome.verdict == "consistent"):
        return None
    if pair.seen is not None and pair.subject.kind not in HOLDERS:
        return None
    found = beside_area(spatial.settled_on(claim, outcome), outcome, azimuth, world)
    return found if found is None or pair.seen is None or found.verdict == "consistent" else None


def _why(pair: Pair, stated: float, verdict: Verdict, words: str | None) -> str:
    assert pair.seen is not None
    best = pair.seen[0]
    article = "the " if pair.object.kind == "border" else ""
    origin = pair.measured.to if pair.object.kind == "layer" else article + pair.object.name
    seen = (
        f"Seen from {origin}, {pair.subject.name} lies to the {name_of(best)}"
        f" ({counted(round(best), 'degree')})"
    )
    said = name_of(stated)
    if verdict == "consistent":
        return f"{seen}, which fits {_quoted(words, said)}"
    off = math.floor(difference_deg(best, stated) + 0.5)
    if verdict == "doubtful":
        return (
            f"{seen}, {off} degrees off {said}; true statements are rarely more than 45 degrees off"
        )
    if verdict == "unresolved":
        return f"{seen}, and the text says {said}"
    return f"{seen}, not to the {said}: {counted(off, 'degree')} off"


def _quoted(words: str | None, said: str) -> str:
    """The direction in the words of the text; in English too where those are of another language."""
    if not words or words.isupper():
        return f"“{words or said}”"
    letters = words.casefold().replace("-", "").replace(" ", "")
    return f"“{words}”" if said.replace("-", "") in letters else f"“{words}” ({said})"


def tolerance_table() -> str:
    """What `osint explain` prints under the manual."""
    return explain.direction()
