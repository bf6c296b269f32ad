"""Proximity: one end said to lie near another.

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

from osint.checks import spatial
from osint.checks.proximity import judging as nearness
from osint.checks.proximity.judging import Detail
from osint.judging import explain
from osint.model import Claim, Extraction, Finding
from osint.world import World

NAME = "proximity"


def find(extraction: Extraction, world: World) -> Iterable[Claim]:
    """The statements of nearness of a text."""
    for read in spatial.of(extraction, world):
        if read.statement.check != NAME:
            continue
        if not nearness.is_asked(read):
            extraction.left_open += nearness.is_unlisted(read)
            continue
        words = read.statement.words or "near"
        touching = read.statement.touching
        yield Claim(
            check=NAME,
            start=read.start,
            end=read.end,
            subject=read.best.subject.party,
            object=read.best.object.party,
            stated=nearness.stated(words, read.best.object.party, touching),
            detail=Detail(read.readings, words, touching),
        )


def check(claim: Claim, world: World) -> Finding:
    """The finding on a statement of nearness."""
    readings = spatial.readings_of(claim)
    detail = claim.detail if isinstance(claim.detail, Detail) else Detail()
    if not readings:
        return Finding(claim, "unresolved", "The claim names no two ends.")
    outcome = nearness.judged(readings[0], detail, world)
    if outcome.pair is None:
        return Finding(spatial.settled_on(claim, outcome), "unresolved", spatial.why_open(outcome))
    why = nearness.why(outcome, detail)
    return spatial.finding(claim, outcome, why, outcome.pair.measured.computed)


def tolerance_table() -> str:
    """What `osint explain` prints under the manual."""
    return explain.proximity()
