"""Proximity: "a depot near Poland's border with Belarus", "Robotyne, near Orikhiv".

What it recognises
    "Near", "close to", "next to", "not far from", "in the vicinity of", "on the outskirts of",
    "just outside", "on the border with", "bordering", said of a place that the text names right
    before: "A near B", "A, located close to B", "A lies not far from the border with C". Where
    what is near has no name ("an explosion near Kyiv") there is nothing to check.

How it is computed
    As distances are (`osint explain distance`): from extent to extent, to the territory of a
    country, to the line of a border.

Error model
    How far statements of nearness reach, by the kind of what is near, is a small table in
    osint/data/tolerances.json. It is an estimate set by hand, since texts that say "near" and
    name both ends are rare; the table says so. Up to the 95th percentile is consistent, up to the
    99th doubtful; beyond that, the finding gives the share of such statements that reach less far.
    Where the text leaves room for a namesake, nothing is called inconsistent.

Examples
    PASS: The column stopped in Chuhuiv, near Kharkiv.
    PASS: Belgorod, a city near the border with Ukraine, was shelled.
    PASS: Hunchun lies close to the border with North Korea.
    FAIL: The column stopped in Poltava, near Odesa.
    FAIL: The launch was seen from Khabarovsk, close to North Korea.
    FAIL: Lviv, located near the border with Russia, was shelled.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from osint.checks.proximity import grammar as near_phrases
from osint.checks.proximity import reach as nearness
from osint.ends import namesakes
from osint.judging import distance as measure
from osint.judging import explain, wording
from osint.judging.distance import Measured
from osint.model import Claim, Extraction, Finding, Interval, Party, Verdict
from osint.resolve.capitals import CAPITALS
from osint.support.frozen import dataclass
from osint.world import World

NAME = "proximity"


@dataclass(frozen=True, slots=True)
class Detail:
    """What only this check knows: the words of nearness, and why an end is open."""

    words: str = "near"
    touching: bool = False
    subject_why: str | None = None
    object_why: str | None = None
    sure: bool = True


def find(extraction: Extraction, world: World) -> Iterable[Claim]:
    """The statements of nearness of a text."""
    for phrase in near_phrases.find(extraction, world):
        yield Claim(
            check=NAME,
            start=phrase.start,
            end=phrase.end,
            subject=phrase.subject.party,
            object=phrase.object.party,
            stated=_stated(phrase.words, phrase.object.party, phrase.touching),
            detail=Detail(
                phrase.words,
                phrase.touching,
                phrase.subject.why,
                phrase.object.why,
                phrase.sure,
            ),
        )


def _stated(words: str, other: Party, touching: bool) -> Interval:
    """What nearness states: no more than the 95th percentile of such statements."""
    reach = nearness.reach(nearness.kind_of(other, touching))
    return Interval(low=None, high=reach.p95_km, unit="km", text=words)


def check(claim: Claim, world: World) -> Finding:
    """The finding on a statement of nearness."""
    detail = claim.detail if isinstance(claim.detail, Detail) else Detail()
    subject, other = claim.subject, claim.object
    if subject is None or other is None:
        return Finding(claim, "unresolved", "The claim names no two ends.")
    measured = measure.between(subject, other, world)
    if measured.computed is None and (pair := _decided(subject, other, detail, world)) is not None:
        subject, other = pair
        claim = replace(claim, subject=subject, object=other)
        measured = measure.between(subject, other, world)
    if measured.computed is None:
        why = detail.subject_why or detail.object_why or measured.why_not or "An end is not located"
        return Finding(claim, "unresolved", wording.sentence(why))
    return _judged(claim, detail, subject, other, measured, world)


def _decided(
    subject: Party, other: Party, detail: Detail, world: World
) -> tuple[Party, Party] | None:
    """The one pair of candidates that are near each other, where the text left a name open."""
    reach = nearness.reach(nearness.kind_of(other, detail.touching))
    return namesakes.only_fit(subject, other, _fits(reach, world))


def check_parties(
    subject: Party, object: Party, world: World, *, touching: bool = False
) -> Finding:
    """The finding on a claim of nearness put together by hand, as case files do."""
    claim = Claim(
        NAME,
        0,
        0,
        subject=subject,
        object=object,
        stated=_stated("near", object, touching),
        detail=Detail(touching=touching),
    )
    return check(claim, world)


def _judged(
    claim: Claim, detail: Detail, subject: Party, other: Party, measured: Measured, world: World
) -> Finding:
    assert measured.computed is not None
    kind = nearness.kind_of(other, detail.touching)
    reach = nearness.reach(kind)
    nearest = measured.computed.low or 0.0
    verdict = reach.verdict(nearest)
    note = ""
    far_out = nearest > 2 * reach.p99_km
    if verdict == "inconsistent" and measured.disputed and not far_out:
        verdict, note = "doubtful", f"; {measured.disputed} is disputed"
    if verdict == "inconsistent" and _are_governments(subject, other):
        verdict, note = "unresolved", "; two governments may be meant"
    if verdict == "inconsistent" and not detail.sure:
        verdict, note = _spared(subject, other, reach, world)
    far = f"{subject.name} is {wording.spread(measured.computed)} from {measured.to}"
    if verdict == "consistent":
        why = f"{far}; so said of {reach.thing}, “{detail.words}” reaches that far"
    else:
        share = reach.share_within(nearest)
        why = (
            f"{far}, farther than an estimated {share} of what is called “{detail.words}” "
            f"{reach.thing}"
        )
    return Finding(
        claim,
        verdict,
        why + note + ".",
        computed=measured.computed,
        other=measured.other,
        nearest=measured.nearest,
        model=measure.MODEL,
        data=measured.data,
    )


def _are_governments(subject: Party, other: Party) -> bool:
    """Whether both are capitals of different countries: "Kyiv is close to Washington on this"."""
    places = [party.place for party in (subject, other) if party.place is not None]
    return (
        len(places) == 2
        and all(place.id in CAPITALS for place in places)
        and places[0].country != places[1].country
    )


def _spared(
    subject: Party, other: Party, reach: nearness.Reach, world: World
) -> tuple[Verdict, str]:
    """The verdict where the text left room for a namesake: hardly anyone calls near what is far."""
    pair = namesakes.another_fits(subject, other, _fits(reach, world), world)
    if pair is not None:
        return "doubtful", f"; another place called {pair[0].text} would fit"
    if namesakes.are_known(subject, other, world):
        return "inconsistent", ""
    named = next((p for p in (subject, other) if len(p.candidates) > 1), subject)
    return "unresolved", f"; more likely another place called {named.text} is meant"


def _fits(reach: nearness.Reach, world: World) -> namesakes.Fits:
    def fits(subject: Party, other: Party) -> bool:
        found = measure.between(subject, other, world)
        return found.computed is not None and (
            reach.verdict(found.computed.low or 0.0) == "consistent"
        )

    return fits


def tolerance_table() -> str:
    """What `osint explain` prints under the manual."""
    return explain.proximity()
