"""Proximity: one end said to lie near another.

What it recognises
    "Near", "close to", "next to", "not far from", "in the vicinity of", "on the outskirts of",
    "just outside", "on the border with", "bordering", said of a place that the text names right
    before: "A near B", "A, located close to B", "A lies not far from the border with C". Where
    what is near has no name ("an explosion near Kyiv") there is nothing to check. Also what lies
    on water: "a port on the Black Sea", "Kherson, on the Dnieper", "the coastal city of X"; and
    what borders what: "Slovakia borders Germany", "the Kursk region, which borders Ukraine". And a
    place held against two others: "A lies between B and C", "halfway between B and C", "equidistant
    from B and C", "closer to B than to C".

How it is computed
    As distances are (`osint explain distance`): from extent to extent, to the territory of a
    country, to the line of a border, to the course of a river (good to some 15 km) and the shore of
    a lake or sea; countries and regions from outline to outline. Between two places is what sees
    them under a wide angle, halfway what also lies about as far from both.

Error model
    How far statements of nearness reach, by the kind of what is near, is a small table in
    osint/data/tolerances.json. It is an estimate set by hand, since texts that say "near" and
    name both ends are rare; the table says so. Up to the 95th percentile is consistent, up to the
    99th doubtful; beyond that, the finding gives the share of such statements that reach less far.
    Where the text leaves room for a namesake, nothing is called inconsistent: nor far from a river
    that does not cross the place's country, nor at a coast within 500 km of the sea that is named,
    which may be counted to it.

Examples
    PASS: The column stopped in Chuhuiv, near Kharkiv.
    PASS: Belgorod, a city near the border with Ukraine, was shelled.
    PASS: Hunchun lies close to the border with North Korea.
    FAIL: The column stopped in Poltava, near Odesa.
    FAIL: The launch was seen from Khabarovsk, close to North Korea.
    FAIL: Lviv, located near the border with Russia, was shelled.
    PASS: Kherson, a city on the Dnieper, was shelled.
    FAIL: The coastal city of Poltava was shelled.
    FAIL: Slovakia borders Germany.
    PASS: Linz lies between Vienna and Salzburg.
    FAIL: Graz lies between Linz and Salzburg.
    PASS: Zinder is closer to Kano than to Niamey.
    FAIL: Zinder is closer to Niamey than to Kano.
"""

from __future__ import annotations

from collections.abc import Iterable

from osint.checks import place_statements, spatial
from osint.checks.proximity import judging as nearness
from osint.checks.proximity import three, water
from osint.checks.proximity.judging import Detail
from osint.checks.reads import Read
from osint.judging import explain
from osint.judging.banks import Bank
from osint.judging.distance import LINES
from osint.judging.two_ends import Spatial
from osint.language.pack import Pack, load
from osint.model import Claim, Extraction, Finding
from osint.model.ends import End
from osint.model.parties import from_place
from osint.support.frozen import replace
from osint.world import World

NAME = "proximity"


def find(extraction: Extraction, world: World) -> Iterable[Claim]:
    """The statements of nearness of a text."""
    for read in place_statements.of(extraction, world):
        if read.statement.check != NAME:
            continue
        if read.third is not None:
            yield from three.claims(read, extraction)
            continue
        if not nearness.is_asked(read):
            extraction.left_open += nearness.is_unlisted(read)
            continue
        if _is_idle(read, world):
            continue
        words = read.statement.words or ("on" if read.statement.touching else "near")
        pack = load(read.code)
        next_to = words in pack.words("next_to")
        readings, bank = _with_neighbour(_sided(read), world), _bank(words, pack)
        detail = Detail(readings, words, read.statement.touching, next_to, bank)
        yield Claim(
            check=NAME,
            start=read.start,
            end=read.end,
            subject=read.best.subject.party,
            object=readings[0].object.party,
            stated=nearness.stated(readings[0].object.party, detail),
            detail=detail,
        )


def _sided(read: Read) -> tuple[Spatial, ...]:
    """The readings with the side of a water that the words name: "the western bank of the Nile"."""
    part = read.statement.object.part if read.statement.object is not None else None
    if part is None or not isinstance(part.value, float):
        return read.readings
    azimuth = part.value
    return tuple(replace(one, object=one.object._replace(side=azimuth)) for one in read.readings)


def _with_neighbour(readings: tuple[Spatial, ...], world: World) -> tuple[Spatial, ...]:
    """The readings, the neighbour in the place of the line where a country has "a border with" it:
    the line has no end to measure from."""
    return tuple(replace(one, object=_neighbour(one, world) or one.object) for one in readings)


def _neighbour(reading: Spatial, world: World) -> End | None:
    line = reading.object.party
    code = line.other_country if line.country is None else None
    if reading.subject.party.kind != "country" or line.kind != "border" or code is None:
        return None
    country = world.gazetteer.country(code)
    if country is None:
        return None
    party = from_place(country, line.text, span=(line.start, line.end))
    return reading.object._replace(parties=(party,))


def _bank(words: str, pack: Pack) -> Bank | None:
    """The bank that the words name, as the river flows."""
    banks: tuple[Bank, ...] = ("left", "right")
    return next((bank for bank in banks if words in pack.words(f"{bank}_bank")), None)


def _is_idle(read: Read, world: World) -> bool:
    """Whether there is nothing to tell: an ocean has no shore here, a line that a country
    "has" no other side, and words that need not state where a place lies miss it."""
    other, pack = read.best.object.party, load(read.code)
    is_whole = other.kind in LINES and other.other_country is None
    if is_whole and read.statement.words in pack.words("shares"):
        return True  # "Slovenia has a coast"
    if other.kind == "border" and pack.words("at_sea").intersection(other.text.lower().split()):
        return True  # the data has no lines between the waters of states
    if other.kind in water.SHORES and read.statement.words in pack.words("alongside"):
        return True  # "70 km from X, along the coast of the Sea of Azov": what moved or happened
    if read.statement.touching and water.is_endless(other, world):
        return True
    if read.best.rule not in pack.marked("where_it_holds"):
        return False  # "a meeting in X on the Black Sea" may say what is talked about
    found = nearness.judged(read.readings[0], Detail((), "on", True), world)
    return found.verdict != "consistent"


def check(claim: Claim, world: World) -> Finding:
    """The finding on a statement of nearness."""
    if isinstance(claim.detail, three.Detail):
        return three.finding(claim, claim.detail, world)
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
