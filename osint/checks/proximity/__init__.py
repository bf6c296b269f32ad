"""Proximity: one end said to lie near another.

What it recognises
    "Near", "close to", "next to", "not far from", "in the vicinity of", "on the outskirts of",
    "just outside", "on the border with", "bordering", said of a place that the text names right
    before: "A near B", "A, located close to B", "A lies not far from the border with C". Where
    what is near has no name ("an explosion near Kyiv") there is nothing to check. Also what lies
    on water: "a port on the Black Sea", "Kherson, on the Dnieper", "the coastal city of X"; and
    what borders what, and on which side: "Slovakia borders Germany", "Laos is bordered by China to
    the north", "Mali's northern border with Algeria", "Lake Kariba lies between Zambia and
    Zimbabwe"; countries with a coast or none: "landlocked Bolivia"; circles of latitude: "on the
    equator"; and the sea that a river "flows into", by where its course ends. And a place held against two others: "A lies between B and C", "halfway between B and
    C", "equidistant from B and C", "closer to B than to C".

How it is computed
    As distances are (`osint explain distance`): from extent to extent, to the territory of a
    country, to the line of a border, to the course of a river (good to some 15 km) and the shore of
    a lake or sea; countries and regions from outline to outline, and to the border of two regions
    as to the farther of them. The side of a neighbour is told by the shares of both that lie beyond
    each other's middle, or by where the border runs; a coast by the coasts of the border data.
    Between two places is what sees them under a wide angle, halfway what also lies about as far
    from both.

Error model
    How far statements of nearness reach, by the kind of what is near, is a small table in
    osint/data/tolerances.json. It is an estimate set by hand, since texts that say "near" and
    name both ends are rare; the table says so. Up to the 95th percentile is consistent, up to the
    99th doubtful; beyond that, the finding gives the share of such statements that reach less far.
    Where the text leaves room for a namesake, nothing is called inconsistent: nor far from a river
    that does not cross the place's country, nor at a coast within 500 km of the sea that is named,
    which may be counted to it. A river refutes nothing of a country: the data draw main courses
    only. The name of a border is worth a finding only where it tells a side, or no such border is, on
    land or at sea. Who is "surrounded by" one country, and has another neighbour, is doubtful.

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
    PASS: Laos is bordered by China to the north and Vietnam to the east.
    FAIL: Laos is bordered by China to the south.
    FAIL: Wheat is sold to landlocked Cameroon.
    PASS: Linz lies between Vienna and Salzburg.
    FAIL: Graz lies between Linz and Salzburg.
    PASS: Zinder is closer to Kano than to Niamey.
    FAIL: Zinder is closer to Niamey than to Kano.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from osint.checks import place_statements, spatial
from osint.checks.proximity import border_names, enclosed, landlocked, meant, mouths, three, water
from osint.checks.proximity import judging as nearness
from osint.checks.proximity.judging import Detail
from osint.checks.reads import Read
from osint.ends import bearings
from osint.judging import explain
from osint.judging.banks import Bank
from osint.judging.distance import LINES
from osint.judging.spatial import Outcome
from osint.judging.two_ends import Spatial
from osint.judging.waters import WATERS
from osint.language.pack import Pack, load
from osint.model import Claim, Extraction, Finding
from osint.support.frozen import replace
from osint.world import World

NAME = "proximity"
ACROSS_KM = 400.0
"""Kilometres of sea across which no country is called a neighbour of another; set by hand."""


def find(extraction: Extraction, world: World) -> Iterable[Claim]:
    """The statements of nearness of a text."""
    reads = place_statements.of(extraction, world)
    lines = border_names.said_of(reads)
    extents = Counter(read.statement.extent for read in reads if read.statement.check == NAME)
    untold = {read.statement.extent for read in reads if _is_untold(read, world)}
    for read in reads:
        if read.statement.check != NAME:
            continue
        if read.third is not None:
            yield from three.claims(read, extraction)
            continue
        pack = load(read.code)
        if landlocked.is_meant(read, pack):
            yield from landlocked.claims(read, pack)
            continue
        if mouths.is_meant(read, pack):
            yield from mouths.claims(read, world)
            continue
        if not nearness.is_asked(read):
            extraction.left_open += nearness.is_unlisted(read)
            continue
        if read.statement.extent in untold or _is_idle(read, world):
            continue
        words = read.statement.words or ("on" if read.statement.touching else "near")
        next_to = words in pack.words("next_to")
        readings, bank = _sided(read, extraction, pack), _bank(words, pack)
        by_name = read.statement.rule in pack.marked("by_name")
        if by_name and (
            read.statement.extent in lines
            or not border_names.is_worth(read, readings, extraction, pack, world)
        ):
            continue
        of_areas = read.statement.rule in pack.marked("sided")
        is_only = enclosed.is_meant(read, extents, extraction, pack)
        detail = Detail(readings, words, read.statement.touching, next_to, bank, of_areas, is_only)
        detail = replace(detail, seat_of=meant.seat_of(read, extraction, pack))
        if words in pack.words("flows_through"):
            detail = replace(detail, is_through=True)
        if read.statement.rule in pack.marked("either_way"):
            detail = replace(detail, is_either_way=True)
        if words in pack.words("shares"):
            detail = replace(detail, has_line=True)
        detail = replace(detail, is_off=words in pack.words("off_coast"))
        if words in pack.words("near_loosely"):
            detail = replace(detail, is_loose=True)
        if words in pack.words("suburb_of") or words in pack.words("suburb_owned"):
            detail = replace(detail, is_suburb=True)
        yield Claim(
            check=NAME,
            start=read.start,
            end=read.end,
            subject=read.best.subject.party,
            object=readings[0].object.party,
            stated=nearness.stated(readings[0].object.party, detail),
            detail=detail,
        )


def _sided(read: Read, extraction: Extraction, pack: Pack) -> tuple[Spatial, ...]:
    """The readings with the side that the words name: "the western bank of the Nile", "bordered by X
    to the north", "its northern border with X"."""
    statement = read.statement
    slot = statement.bearing
    if slot is None and statement.object is not None and read.best.object.party.kind in WATERS:
        slot = statement.object.part  # of any other it says where in its country it lies
    azimuth = slot.value if slot is not None and isinstance(slot.value, float) else None
    if statement.rule in pack.marked("by_name") and read.best.object.side is None:
        azimuth = bearings.side_of(extraction.text[slice(*statement.extent)], pack)
    if azimuth is None:
        return read.readings
    return tuple(replace(one, object=one.object._replace(side=azimuth)) for one in read.readings)


def _bank(words: str, pack: Pack) -> Bank | None:
    """The bank that the words name, as the river flows."""
    banks: tuple[Bank, ...] = ("left", "right")
    return next((bank for bank in banks if words in pack.words(f"{bank}_bank")), None)


def _is_idle(read: Read, world: World) -> bool:
    """Whether there is nothing to tell: an ocean has no shore here, and a line that a country "has" no
    other side."""
    other, pack = read.best.object.party, load(read.code)
    slot = read.statement.object
    is_whole = other.kind in LINES and (other.other_country is None or not (slot and slot.sides))
    is_of_two = bool(slot and len(slot.sides) == 2 and all(slot.sides))
    if is_of_two and read.statement.touching and read.statement.words in pack.words("near"):
        return True  # "in Syria near the Syrian-Iraqi border"
    if is_whole and read.statement.words in pack.words("shares"):
        return True  # "Slovenia has a coast", "Chad and Niger share a border"
    is_named = other.country is not None or bool(slot and slot.sides)
    if read.statement.rule in pack.marked("needs_noun") and not is_named and other.kind in LINES:
        return True  # "the border province of Kilis"
    if other.kind == "border" and pack.words("at_sea").intersection(other.text.lower().split()):
        return True  # the data has no lines between the waters of states
    if other.kind in water.SHORES and read.statement.words in pack.words("alongside"):
        return True  # "70 km from X, along the coast of the Sea of Azov": what moved or happened
    subject = read.best.subject.party
    if other.kind == "coordinate" and subject.point is None and subject.place is None:
        return True  # "the storm was near 25.0 N, 81.0 W": its name is no place
    ends = (subject, other), (other, subject)
    return any(water.is_endless(*pair, world) for pair in ends)


def _is_untold(read: Read, world: World) -> bool:
    """Whether words that need not state where a place lies miss it: "a meeting in X on the Black Sea"
    may say what is talked about. Of several ends that they name each has to fit, "wedged between X
    and Y". Or whether words that tell where something else lies do not: "camps in X near its border"."""
    is_open, pack = read.statement.check == NAME and read.third is None, load(read.code)
    fails = read.best.rule in pack.marked("where_it_fails")
    if not is_open or not (fails or read.best.rule in pack.marked("where_it_holds")):
        return False
    if not nearness.is_asked(read) or _is_idle(read, world):
        return False
    found = nearness.judged(read.readings[0], Detail((), "on", True), world)
    if read.best.rule in pack.marked("or_far_off") and _are_far_lands(found, world):
        return False
    return (found.verdict == "consistent") == fails


def _are_far_lands(found: Outcome, world: World) -> bool:
    """Whether two countries with neighbours on land lie so far apart that no sea makes them ones."""
    pair = found.pair
    km = pair.measured.computed.low if pair is not None and pair.measured.computed else None
    if pair is None or km is None or km < ACROSS_KM:
        return False
    lands = pair.subject.country, pair.object.country
    return all(land is not None and world.borders.neighbours(land) for land in lands)


def check(claim: Claim, world: World) -> Finding:
    """The finding on a statement of nearness."""
    if isinstance(claim.detail, three.Detail):
        return three.finding(claim, claim.detail, world)
    if isinstance(claim.detail, landlocked.Detail):
        return landlocked.finding(claim, claim.detail, world)
    if isinstance(claim.detail, mouths.Detail):
        return mouths.finding(claim)
    readings = spatial.readings_of(claim)
    detail = claim.detail if isinstance(claim.detail, Detail) else Detail()
    if not readings:
        return Finding(claim, "unresolved", "The claim names no two ends.")
    outcome = nearness.judged(readings[0], detail, world)
    if outcome.pair is None:
        return Finding(spatial.settled_on(claim, outcome), "unresolved", spatial.why_open(outcome))
    why = nearness.why(outcome, detail, world)
    return spatial.finding(claim, outcome, why, outcome.pair.measured.computed)


def tolerance_table() -> str:
    """What `osint explain` prints under the manual."""
    return explain.proximity()
