"""A place said to lie between two others, halfway, as far from both, or closer to one than the other."""

from __future__ import annotations

from collections.abc import Iterator

from osint.checks.proximity.meant import are_governments, is_capital
from osint.checks.reads import Read, Readings
from osint.judging import table, wording
from osint.judging.distance import MODEL
from osint.judging.misses import ANOTHER
from osint.judging.triples import (
    BETWEEN,
    CLOSER,
    EQUIDISTANT,
    Triple,
    measured,
    triples,
)
from osint.judging.two_ends import Spatial
from osint.model import Claim, Extraction, Finding, Interval, Party, Verdict
from osint.model.ends import End, weakest
from osint.model.gaps import SAME_NAME
from osint.support.frozen import dataclass, replace
from osint.world import World, places_cited

FAR_LEG_KM, LOPSIDED, FARTHEST_KM = 500.0, 20.0, 1000.0
"""A place is hardly said to lie between two of which one is so far off, and so many times farther than the
other; nor, unless all are cities, where one is farther than the last. Set by hand."""


@dataclass(frozen=True, slots=True)
class Detail(Readings):
    """What a claim of three ends carries beside two of them: how the subject lies to them, the
    words for it, and the third."""

    readings: tuple[Spatial, ...]
    relation: str
    words: str
    third: End


def claims(read: Read, extraction: Extraction) -> Iterator[Claim]:
    """The claim of a statement with three ends; one that names no known place is only counted."""
    assert read.third is not None
    best = read.best
    ends = (best.subject, best.object, read.third)
    if sum(_is_unknown(end) for end in ends) > 1 or (_is_unknown(ends[0]) and not ends[0].noun):
        extraction.left_open += 1
        return
    words = read.statement.words
    yield Claim(
        check=read.statement.check,
        start=read.start,
        end=read.end,
        subject=best.subject.party,
        object=best.object.party,
        stated=Interval(None, None, "km", text=words),
        detail=Detail(read.readings, read.statement.relation, words, read.third),
    )


def _is_unknown(end: End) -> bool:
    return end.party.kind == "unknown" and not end.party.candidates


def finding(claim: Claim, detail: Detail, world: World) -> Finding:
    """The finding: the likeliest candidates that fit and lie no farther apart than the likeliest of
    all, else these."""
    reading = detail.readings[0]
    ends = (reading.subject, reading.object, detail.third)
    first: Triple | None = None
    why_not = next((end.why for end in ends if end.why), None) or ""
    for one in triples(*ends):
        found = measured(detail.relation, *one, world)
        if isinstance(found, str):
            why_not = why_not or found
            continue
        first = first or found
        if found.verdict == "consistent" and found.sum_km <= first.sum_km:
            return _fitting(claim, detail, found, first)
    if first is None:
        why = wording.sentence(why_not or "one of the places could not be located")
        return Finding(claim, "unresolved", why, model=MODEL)
    return _missing(claim, detail, first)


def _fitting(claim: Claim, detail: Detail, found: Triple, first: Triple) -> Finding:
    """Where a namesake fits and not the place that is surely meant, it is open."""
    reading = detail.readings[0]
    ends = (reading.subject, reading.object, detail.third)
    meant = (first.subject, first.one, first.two)
    named = (found.subject, found.one, found.two)
    for end, one, other in zip(ends, meant, named, strict=True):
        if end.is_settled and one.place != other.place:
            return _made(
                claim, detail, first, "unresolved", f"; another place {SAME_NAME} would fit"
            )
    if not all(end.certainty == "sure" for end in ends) and _is_lopsided(found):
        return _made(claim, detail, found, "unresolved", ANOTHER)
    return _made(claim, detail, found, "consistent")


def _is_lopsided(found: Triple) -> bool:
    """Whether one of the two lies so much farther off than the other that a namesake of it is rather
    meant: nobody says that Ercolano is between Pompeii in Michigan and Salerno."""
    near, far = sorted((found.to_one.best or 0.0, found.to_two.best or 0.0))
    return far > FARTHEST_KM or (far > FAR_LEG_KM and far > LOPSIDED * near)


def _missing(claim: Claim, detail: Detail, first: Triple) -> Finding:
    """What misses, weakened by what else may be meant."""
    reading = detail.readings[0]
    ends = (reading.subject, reading.object, detail.third)
    allowed = table.verdict(reading.rank, weakest(*ends), "figure")
    is_settled = all(end.is_settled for end in ends)
    if are_governments(first.one, first.two) and is_capital(first.subject):
        return _made(claim, detail, first, "unresolved", "; two governments may be meant")
    if allowed == "inconsistent" and (first.verdict == "doubtful" or reading.subject.is_anaphor):
        allowed = "doubtful"
    if allowed == "doubtful" and not is_settled:
        allowed = "unresolved"
    note = ""
    if allowed == "unresolved":
        note = "; the sentence can be read in another way" if is_settled else ANOTHER
    return _made(claim, detail, first, allowed, note)


def _made(claim: Claim, detail: Detail, found: Triple, verdict: Verdict, note: str = "") -> Finding:
    other = _named(found.two)
    return Finding(
        replace(claim, subject=found.subject, object=found.one),
        verdict,
        f"{_why(found, detail)}{note}.",
        computed=_computed(found),
        other=((f"to {other}", found.to_two),),
        model=MODEL,
        data=(places_cited(),),
    )


def _computed(found: Triple) -> Interval:
    if found.angle_deg is None:
        return found.to_one
    return Interval(None, None, "degrees", best=round(found.angle_deg, 1))


def _why(found: Triple, detail: Detail) -> str:
    one, two = _named(found.one), _named(found.two)
    far = (
        f"{found.subject.name} is {_km(found.to_one)} from {one} and {_km(found.to_two)} from {two}"
    )
    fits = found.verdict == "consistent"
    if detail.relation == CLOSER:
        return f"{far}, so it is closer to {one if fits else two}"
    if detail.relation == EQUIDISTANT:
        return f"{far}, which {'fits' if fits else 'does not fit'} “{detail.words}”"
    seen = f"; seen from there, the two lie {found.angle_deg:.0f} degrees apart"
    if detail.relation == BETWEEN and not fits:
        return f"{far}{seen}, so it is not between them"
    return f"{far}{seen}, which {'fits' if fits else 'does not fit'} “{detail.words}”"


def _named(party: Party) -> str:
    return f"the {party.name}" if party.kind in ("border", "coast") else party.name


def _km(interval: Interval) -> str:
    return wording.km(interval.best or 0.0)
