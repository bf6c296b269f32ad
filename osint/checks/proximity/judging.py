"""How statements of nearness are judged: by how far such statements reach."""

from __future__ import annotations

from osint.checks.proximity import areas_of_name, enclosed, meant, water
from osint.checks.reads import Read, Readings
from osint.ends.certainty import FACILITIES
from osint.geo.oceans import is_ocean
from osint.judging import distance as measure
from osint.judging import nearness, seas, table, wording
from osint.judging.alternatives import TENFOLD, another_fits, fits_abroad, overseas
from osint.judging.banks import Bank, at_bank
from osint.judging.common_borders import are_apart, meet_at_sea
from osint.judging.measurement import Measured
from osint.judging.no_namesake import is_of_another_world
from osint.judging.pairs import WHOLES, Pair, holds, pairs
from osint.judging.sides import at_side
from osint.judging.spatial import Outcome
from osint.judging.two_ends import Spatial
from osint.judging.waters import WATERS
from osint.language.pack import load
from osint.model import Interval, Party, Verdict
from osint.model.ends import End
from osint.model.gaps import SAME_NAME
from osint.support.frozen import dataclass, replace
from osint.world import World

LARGEST_KM = 80.0
"""A subject with a larger radius is no spot that could be near anything."""
WIDEST_KM = 150.0
"""An end with a larger radius is near everything about it: nothing is said."""
CROSSED_KM = 2.0
"""So near a line is that runs through an area: what two lines that cross are apart at their vertices."""
OUTLINED_KM = 9.0
"""How far the errors of two outlines spread what lies between."""
TOUCHING_KM = 1.0
"""Nearer than this, the outlines of two countries meet in a point, or in waters."""
WHOLE_TO = "the nearest part of"
"""What the distance of two outlines is measured to."""


@dataclass(frozen=True, slots=True)
class Detail(Readings):
    """The readings of a statement of nearness, its words, whether it says "on the border" or "next
    to", and the bank of a river that it names."""

    readings: tuple[Spatial, ...] = ()
    words: str = "near"
    touching: bool = False
    next_to: bool = False
    bank: Bank | None = None
    of_areas: bool = False  # a water may be among them: "Lake Superior borders Ontario"
    is_only: bool = False  # no other neighbour is left: "surrounded by X"
    is_through: bool = False  # "flows through": within the town, and not only by it
    is_loose: bool = False  # "not far from"
    is_off: bool = False  # "an island off the coast of"
    is_suburb: bool = False  # "a suburb of", which few lists have
    has_line: bool = False  # "shares a border with": what it is said of is a land
    is_either_way: bool = False  # which of the two lies on that side is not told
    seat_of: Party | None = None  # the area whose capital it is, of which the words may be said

    def reach(self, other: Party) -> nearness.Reach:
        """How far such nearness to something reaches."""
        kind = nearness.kind_of(other, self.touching, self.next_to)
        found = nearness.reach("seaward" if self.is_off else kind)
        return found.loosely if self.is_loose and other.kind in ("country", "border") else found


def is_asked(read: Read) -> bool:
    """Whether a statement is worth a finding: a spot near something that is known."""
    subject, other = read.best.subject, read.best.object
    is_isle = read.statement.words in load(read.code).words("off_coast")
    if subject.party.kind in WHOLES and not (read.statement.touching or is_isle):
        return False
    is_spot = subject.party.kind not in WHOLES | WATERS or not read.statement.touching
    if is_spot and subject.party.radius_km > (WIDEST_KM if is_isle else LARGEST_KM):
        return False
    return not is_unlisted(read) and not _inside_country(subject.party, other.party)


def is_unlisted(read: Read) -> bool:
    """Whether an end is in no gazetteer, and no word says that it is a place: it is counted, and
    no finding is made of it."""
    subject, other = read.best.subject, read.best.object
    unlisted = subject.certainty == "unlisted", other.certainty == "unlisted"
    if all(unlisted) or (other.party.kind == "unknown" and not other.party.candidates):
        return True
    return unlisted[0] and not subject.noun


def _inside_country(subject: Party, other: Party) -> bool:
    """Whether nothing can be told of a place and the country that it lies in."""
    if WATERS & {subject.kind, other.kind}:
        return False
    return other.kind == "country" and subject.country in (None, other.country)


def stated(other: Party, detail: Detail) -> Interval:
    """Nearness as an interval: up to what nineteen of twenty such statements reach."""
    return Interval(low=None, high=detail.reach(other).p95_km, unit="km", text=detail.words)


def judged(reading: Spatial, detail: Detail, world: World) -> Outcome:
    """The verdict on a statement of nearness: the first pair of candidates that is near, else
    the likeliest."""
    first: Pair | None = None
    of_one_land: Pair | None = None
    why_not = ""
    for one, two in pairs(reading.subject, reading.object):
        ends = {one.kind, two.kind}
        if holds(one, two) and ends & water.AREAS and not (ends & WATERS and detail.touching):
            continue
        found = water.measured(one, two, world) or measure.between(one, two, world)
        if found.computed is None:
            why_not = why_not or found.why_not or ""
            continue
        pair = Pair(one, two, found, None, None, None)
        if found.computed.high is None and _verdict(pair, detail) == "consistent":
            why_not = why_not or seas.WHICH_OCEAN  # a bound refutes alone
            continue
        first = first or pair
        is_apart = detail.touching and are_apart(one, two, world)
        if _verdict(pair, detail) == "consistent" and not is_apart:
            return _fitting(reading, pair, first, detail, world)
    if first is None:
        return Outcome("unresolved", reading, None, why_not)
    is_of_town = detail.is_through and first.subject.kind == "settlement"
    for whole in (
        areas_of_name.pairs_of(first, detail.of_areas, world, detail.has_line)
        if detail.touching and not is_of_town
        else ()
    ):
        if _verdict(whole, detail) == "consistent":
            turned = areas_of_name.turned(reading, first, whole)
            return _fitting(turned, whole, whole, detail, world)
        if whole.subject.country and whole.subject.country == whole.object.country:
            of_one_land = of_one_land or whole
    if of_one_land is not None and first.subject.country != first.object.country:
        first = of_one_land  # "Hela borders Western Province", which many countries have
    return _missing(reading, first, detail, world)


def _fitting(reading: Spatial, pair: Pair, first: Pair, detail: Detail, world: World) -> Outcome:
    ends = [end for end in (pair.subject, pair.object) if end.kind != "country"]
    if any(end.radius_km > WIDEST_KM for end in ends) and not _is_outlined(pair, world):
        return Outcome("unresolved", reading, pair, "; the places are too large to tell")
    if pair is not first and (reading.subject.is_settled or _is_by_chance(pair, first, world)):
        return Outcome("unresolved", reading, first, f"; another place {SAME_NAME} is near")
    if water.is_by_error_alone(pair, detail.reach(pair.object)):
        return Outcome("unresolved", reading, pair, "; no more than its outskirts may reach it")
    bank = detail.bank or reading.object.side
    if pair.object.kind == "river" and bank is not None:
        verdict, note = at_bank(pair, bank, world)
    else:
        verdict, note = at_side(pair, reading.object.side, world)
        if verdict != "consistent" and detail.is_either_way:
            turned = pair._replace(subject=pair.object, object=pair.subject)
            verdict = at_side(turned, reading.object.side, world)[0]
            note = "" if verdict == "consistent" else note
    if detail.is_only and verdict == "consistent":
        verdict, note = enclosed.judged(pair, world)
    if verdict == "inconsistent":
        verdict = table.verdict(reading.rank, reading.weakest, "bearing")
    return Outcome(verdict, reading, pair, note)


def _is_by_chance(pair: Pair, first: Pair, world: World) -> bool:
    """Whether the place is one of many that so long a line would find near it, an ocean's coast or a
    circle of latitude, while the name rather means one ten times as prominent."""
    line, place, chosen = pair.object, pair.subject.place, first.subject.place
    is_long = line.kind == "layer" or (line.place is not None and is_ocean(line.place))
    if not is_long or place is None or chosen is None:
        return False
    fame = world.gazetteer.fame
    return fame(chosen.id) - fame(place.id) >= TENFOLD


def _is_outlined(pair: Pair, world: World) -> bool:
    """Whether a pair was measured by outlines, so that its width does not matter."""
    for place in (pair.object.place, pair.subject.place):
        if place is not None and place.kind in WATERS:
            return water.is_drawn(place, world)
    return pair.measured.to.startswith(WHOLE_TO)


def _is_sure_city(end: End) -> bool:
    """Whether a place is meant for sure, a large one by its address too."""
    place = end.party.place
    is_large = place is not None and place.population >= nearness.LARGE_TOWN
    return end.certainty == "sure" or (end.certainty == "settled" and is_large)


def _missing(reading: Spatial, pair: Pair, detail: Detail, world: World) -> Outcome:
    mine = _verdict(pair, detail)
    reach = detail.reach(pair.object)
    is_apart = detail.touching and are_apart(pair.subject, pair.object, world)
    if is_apart and meet_at_sea(pair.subject, pair.object, world):
        return Outcome("unresolved", reading, pair, "; they meet at sea only")
    if meant.is_named_again(pair):
        return Outcome("unresolved", reading, pair, f"; another place {SAME_NAME} may be meant")
    if meant.are_governments(pair.subject, pair.object):
        return Outcome("unresolved", reading, pair, "; two governments may be meant")
    rough = meant.out_at_sea(pair) if detail.is_off else ""
    if detail.touching and not detail.is_through:
        rough = areas_of_name.untold(pair, detail.of_areas, world, detail.has_line)
    if another := rough or water.may_be_another(pair, world) or overseas(pair):
        return Outcome("unresolved", reading, pair, another)
    if pair.object.kind in WATERS:  # the great one of that name crosses the place's country
        reading = replace(reading, object=reading.object._replace(certainty="sure"))
    allowed, note = table.verdict(reading.rank, reading.weakest, "figure"), ""
    if allowed == "unresolved":
        note = f"; another place {SAME_NAME} may be meant"
    elif _is_open(pair, mine, is_apart) and allowed == "inconsistent":
        allowed = "doubtful"
    is_site = reading.subject.party.kind in FACILITIES and reading.subject.certainty == "settled"
    is_open = reading.subject.certainty != "sure" and not is_site
    if allowed == "doubtful" and (is_open or not _is_sure_city(reading.object)):
        allowed, note = "unresolved", f"; a village {SAME_NAME} may be missing from the gazetteer"
    if detail.is_suburb and allowed != "unresolved" and meant.may_be_unlisted(pair):
        allowed, note = "unresolved", f"; a suburb {SAME_NAME} may be missing from the gazetteer"
    if allowed == "unresolved" and is_of_another_world(reading, pair):
        allowed, note = "doubtful", ""
    if reading.subject.is_anaphor and allowed == "inconsistent":
        allowed, note = "doubtful", "; what is meant is read from the sentence before"
    nearest = _nearest_km(pair.measured)
    if allowed == "inconsistent" and (other := _namesake(pair, detail, world)) is not None:
        is_named = other.country == pair.object.country != pair.subject.country
        allowed = "unresolved" if is_named else "doubtful"
        note = f"; another place {SAME_NAME} would fit"
    if allowed in ("inconsistent", "doubtful") and (area := detail.seat_of) is not None:
        its = measure.between(area, pair.object, world)
        if its.computed is not None and reach.verdict(_nearest_km(its)) == "consistent":
            return Outcome("unresolved", reading, pair, f"; {area.name} may be meant")
    if allowed in ("inconsistent", "doubtful") and _is_abroad(pair, detail, world):
        return Outcome("unresolved", reading, pair, f"; another place {SAME_NAME} is near")
    claimed = world.borders.dispute_between(pair.subject.country, pair.object.country)
    if allowed in ("inconsistent", "doubtful") and is_apart and claimed is not None:
        told = f"; {claimed.name}, which is disputed, lies between them"
        return Outcome("unresolved", reading, pair, told)
    if allowed == "inconsistent" and _may_meet_at_sea(pair, nearest, world):
        allowed, note = "doubtful", "; they may be said to meet at sea"
    if allowed == "inconsistent" and pair.measured.disputed and nearest <= 2 * reach.p99_km:
        allowed, note = "doubtful", f"; {pair.measured.disputed} is disputed"
    return Outcome(allowed, reading, pair, note)


def _is_open(pair: Pair, mine: Verdict, is_apart: bool) -> bool:
    """Whether two ends are so near that the words hardly miss; countries that share no border do,
    unless maps draw their corners as one point."""
    return _nearest_km(pair.measured) <= CROSSED_KM if is_apart else mine == "doubtful"


TERRITORIAL_SEAS_KM = 2 * 22.224
"""Up to so far apart the territorial seas of two coasts meet (12 nautical miles each: United Nations
Convention on the Law of the Sea, article 3)."""


def _may_meet_at_sea(pair: Pair, nearest_km: float, world: World) -> bool:
    """Whether two countries have coasts whose territorial seas may meet."""
    if nearest_km > TERRITORIAL_SEAS_KM or pair.measured.nearest is None:
        return False
    return all(
        party.kind == "country" and world.borders.distance_to_coast(spot, party.country) is not None
        for party, spot in zip((pair.subject, pair.object), pair.measured.nearest, strict=True)
    )


def _namesake(pair: Pair, detail: Detail, world: World) -> Party | None:
    """Another place of the subject's name that fits: "Valencia, on the coast of Spain"."""
    reach = detail.reach(pair.object)

    def fits(one: Party, two: Party) -> bool:
        found = water.measured(one, two, world) or measure.between(one, two, world)
        return found.computed is not None and reach.verdict(_nearest_km(found)) == "consistent"

    found = another_fits(pair.subject, pair.object, fits, world)
    return found[0] if found is not None else None


def _is_abroad(pair: Pair, detail: Detail, world: World) -> bool:
    """Whether a place far from a country or its border has a namesake right there."""
    reach = detail.reach(pair.object)

    def fits(one: Party, two: Party) -> bool:
        found = measure.between(one, two, world)
        return found.computed is not None and reach.verdict(_nearest_km(found)) == "consistent"

    return pair.object.kind in ("country", "border") and fits_abroad(pair, fits)


def _verdict(pair: Pair, detail: Detail) -> Verdict:
    reach, nearest_km = detail.reach(pair.object), _nearest_km(pair.measured)
    if pair.object.kind == "layer" and pair.subject.kind in water.AREAS and detail.touching:
        return "doubtful" if CROSSED_KM < nearest_km <= reach.p95_km else reach.verdict(nearest_km)
    if detail.touching and CROSSED_KM < nearest_km <= reach.p95_km and _are_outlined(pair):
        return "doubtful"
    if detail.is_through and pair.subject.kind == "settlement":
        return water.flowing_through(pair.measured, reach.verdict(nearest_km))
    return reach.verdict(nearest_km)


def _are_outlined(pair: Pair) -> bool:
    """Whether both are lands of which the outlines are known to some km, and no circles are drawn."""
    computed = pair.measured.computed
    spread_km = (computed.high or 0.0) - (computed.low or 0.0) if computed else 0.0
    return {pair.subject.kind, pair.object.kind} <= water.AREAS and spread_km <= OUTLINED_KM


def _nearest_km(found: Measured) -> float:
    return (found.computed.low or 0.0) if found.computed else 0.0


def why(outcome: Outcome, detail: Detail, world: World) -> str:
    """The measurement as a sentence without its full stop."""
    pair = outcome.pair
    assert pair is not None and pair.measured.computed is not None
    reach = detail.reach(pair.object)
    origin = pair.measured.origin or pair.subject.name
    far = f"{origin} is {wording.spread(pair.measured.computed)} from {pair.measured.to}"
    nearest = _nearest_km(pair.measured)
    if pair.measured.to.startswith(WHOLE_TO) and detail.touching:
        is_water = bool(WATERS & {pair.subject.kind, pair.object.kind})
        is_near = _verdict(pair, detail) == "consistent"
        if is_near and not are_apart(pair.subject, pair.object, world):
            return f"{origin} and {pair.object.name} {'meet' if is_water else 'share a border'}"
        if nearest < TOUCHING_KM:
            return f"{origin} and {pair.object.name} share no border on land"
        return f"{far}: the two {'do not meet' if is_water else 'share no border'}"
    words = f"“{detail.words}”"
    if reach.kind == "waterside":
        if outcome.verdict == "consistent":
            return f"{far}, within what people mean by {words}"
        return far if nearest <= reach.p95_km else f"{far}, farther than {words} can mean"
    thing = "a line" if pair.object.kind == "layer" else reach.thing
    if outcome.verdict == "consistent":
        return f"{far}, within what people mean by {words} {thing}"
    if nearest <= reach.p95_km:
        return far
    share = reach.share_within(nearest)
    return f"{far}, farther than in about {share} of cases where a place is called “{detail.words}” {thing}"
