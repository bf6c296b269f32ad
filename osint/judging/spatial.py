"""Distances and directions between ends of which each may be several places.

Every reading is measured with every pair of candidates. Never sees text: it is given parties,
figures and azimuths.
"""

from __future__ import annotations

import math

from osint.geo.sovereignty import names_are_reused
from osint.judging import distance as measure
from osint.judging import verdict as judge
from osint.judging.alternatives import another_fits, is_nowhere_at_home
from osint.judging.pairs import Pair, Stated, holds, measured, nearest_km, pairs
from osint.judging.sides import at_side
from osint.judging.table import Miss, verdict
from osint.model import Party, Rank, Verdict
from osint.model.ends import CERTAINTIES, Certainty, End
from osint.model.gaps import SAME_NAME
from osint.support.frozen import dataclass, replace
from osint.support.named_tuple import NamedTuple
from osint.world import World

FAR_OFF, FAR_OFF_KM = 6.0, 60.0
"""A distance so many times the stated one, and so long, is rather that of another place of the
name."""
TOWN = 20_000
FAR_KM = 300.0
"""Bearings without a distance are given of neighbours: farther off, only of cities."""
FARTHER = 2.0
"""How many times as far a namesake lies that a bearing alone does not speak for."""
NEARBY_KM, CLOSE_BY_KM = 60.0, 25.0
"""Within the first, a small place is rather the one that is meant; within the second, also where
the words could be read otherwise."""
HOLDS = "one of the places lies inside the other"
"""Why there is no distance; what the words do not mean, where they can be read otherwise."""
LEAD = 1.0
"""Ten times as prominent, on the gazetteer's scale."""
NEAR_KM = 70.0
"""Two places of one country so near each other are meant together, however small."""


@dataclass(frozen=True, slots=True)
class Spatial:
    """One reading of a statement: its rank and rule, and both ends."""

    rank: Rank
    rule: str
    subject: End
    object: End


class Outcome(NamedTuple):
    """What a statement comes to: the reading and the pair that it was judged on."""

    verdict: Verdict
    reading: Spatial
    pair: Pair | None
    note: str = ""


def is_in_own_country(outcome: Outcome, world: World) -> bool:
    """Whether a town is said to be some way from the country that it surely lies in, and not on an
    island of it."""
    reading = outcome.reading
    is_plain = outcome.note == HOLDS and reading.rank == "certain"
    ends = reading.subject, reading.object
    if not is_plain or any(end.certainty != "sure" or end.is_anaphor for end in ends):
        return False
    town, country = reading.subject.party.place, reading.object.party.place
    if town is None or country is None or (town.kind, country.kind) != ("settlement", "country"):
        return False
    mainland = world.shapes.rest_of(country)
    return mainland is None or mainland.holds(town.point)


def judged(readings: tuple[Spatial, ...], stated: Stated, check: str, world: World) -> Outcome:
    """The verdict on a statement: the best reading that fits, else the first that misses."""
    outcomes = [_reading(reading, stated, check, world) for reading in readings]
    apart = [outcome for outcome in outcomes if outcome.note != HOLDS]
    outcomes = apart or outcomes
    first = outcomes[0]
    if first.verdict in ("inconsistent", "doubtful"):
        for other in outcomes[1:]:
            if first.reading.rank == "certain" and other.reading.rank == "possible":
                continue
            if other.verdict == "consistent":
                if other.reading.rank == first.reading.rank:
                    return first._replace(verdict="unresolved", note="; it can be read in two ways")
                return first._replace(verdict="doubtful", note="; another reading would fit")
    return first


def _reading(reading: Spatial, stated: Stated, check: str, world: World) -> Outcome:
    """The verdict on one reading."""
    first: Pair | None = None
    best: Pair | None = None
    nearest: Pair | None = None  # where none fits and the first is far off, what misses least
    why_not, least = "", math.inf
    for subject, other in pairs(reading.subject, reading.object):
        if holds(subject, other, world):
            if first is None and _both_sure(reading):
                return Outcome("unresolved", reading, None, HOLDS)
            why_not = why_not or HOLDS
            continue
        pair = measured(subject, other, stated, world)
        if pair is None:
            why_not = why_not or measure.between(subject, other, world).why_not or ""
            continue
        first = first or pair
        if pair.fits:
            best = pair
            break
        off = _off(pair, stated)
        is_better = off < least and least > FAR_OFF
        if nearest is None or (is_better and may_replace(reading, first, pair, world)):
            nearest, least = pair, off
    if first is None:
        return Outcome("unresolved", reading, None, why_not)
    best = best or nearest or first
    if (
        best.fits
        and best is not first
        and (not may_replace(reading, first, best, world) or _is_sought_far(first, best, stated))
    ):
        return Outcome("unresolved", reading, first, f"; another place {SAME_NAME} would fit")
    if not best.fits and _known(reading.subject) and _known(reading.object):
        reading = replace(
            reading, subject=_settled(reading.subject), object=_settled(reading.object)
        )
    return _decided(reading, best, stated, check, world)


def _off(pair: Pair, stated: Stated) -> float:
    """How many times a pair lies farther apart than stated, or nearer; nothing without a figure."""
    best = pair.measured.computed.best if pair.measured.computed else None
    if not best or not stated.km:
        return math.inf
    return max(best / stated.km, stated.km / best)


def _known(end: End) -> bool:
    return end.certainty in ("sure", "settled") or end.is_known


def _settled(end: End) -> End:
    """A listed end none of whose places fits: whichever is meant, the statement misses."""
    return end._replace(certainty=end.known_as) if end.is_known else end


def _both_sure(reading: Spatial) -> bool:
    return {reading.subject.certainty, reading.object.certainty} <= {"sure", "settled"}


def may_replace(reading: Spatial, first: Pair, best: Pair, world: World) -> bool:
    """Whether a namesake that fits may stand for the place that the text seemed to mean."""
    fame = world.gazetteer.fame
    one, two = best.subject, best.object
    apart = nearest_km(one, two)
    if apart is not None and apart < NEAR_KM and one.country == two.country:
        return True
    for end, old, new in (
        (reading.subject, first.subject.place, best.subject.place),
        (reading.object, first.object.place, best.object.place),
    ):
        if old is None or new is None or old.id == new.id or end.is_anaphor:
            continue
        lead = fame(old.id) - fame(new.id)
        if lead >= 2 * LEAD or (end.certainty in ("sure", "settled") and lead >= LEAD):
            return False
    return True


def _is_sought_far(first: Pair, best: Pair, stated: Stated) -> bool:
    """Whether the likeliest places are neighbours, and a namesake fits a mere bearing from several
    times as far: nearly every city has one somewhere that way."""
    near, far = (nearest_km(pair.subject, pair.object) for pair in (first, best))
    if stated.interval is not None or near is None or far is None:
        return False
    return near <= FAR_KM and far > FARTHER * near


def _decided(reading: Spatial, pair: Pair, stated: Stated, check: str, world: World) -> Outcome:
    mine = pair.figure_verdict if check == "distance" else pair.bearing
    if pair.subject.kind == "river" and stated.interval is not None and stated.azimuth is not None:
        return Outcome("unresolved", reading, None, "a river has no single point at that distance")
    untold = _why_untold(pair, stated, check) or _is_far(reading, pair, stated, world)
    if mine is None or untold:
        return Outcome("unresolved", reading, pair, untold or TOO_CLOSE)
    if mine == "consistent" and _may_be_elsewhere(reading, pair, stated):
        return Outcome("unresolved", reading, pair, ANOTHER)
    if mine == "consistent":
        sided, note = at_side(pair, reading.object.side, world)
        return Outcome(sided, reading, pair, note)
    if weakest(reading) == "unlisted":  # what its name may be a spelling of refutes nothing
        if pair.subject.kind == "area":  # put there by the text's other figures
            return Outcome("unresolved", reading, pair, "; the text’s other figures do not agree")
        return Outcome("unresolved", reading, None)
    return _missed(mine, reading, pair, stated, check, world)


def _may_be_elsewhere(reading: Spatial, pair: Pair, stated: Stated) -> bool:
    """Whether a direction that fits speaks for no namesake: half of those abroad lie that way."""
    if stated.interval is not None or weakest(reading) in ("sure", "settled"):
        return False
    return pair.subject.country != pair.object.country and not _is_within(pair, NEARBY_KM)


def _why_untold(pair: Pair, stated: Stated, check: str) -> str:
    """Why a figure or bearing tells nothing of the two, whether it fits or not; "" if it does."""
    if pair.bearing is None and check != "distance":
        return TOO_CLOSE
    if pair.wide and check == "distance":
        return "; the places are too large to check that figure"
    if pair.is_between and check == "distance":
        return "; it depends on which islands are counted"
    return "; a route may lead a long way round" if _is_way_round(pair, stated, check) else ""


def _missed(
    mine: Verdict, reading: Spatial, pair: Pair, stated: Stated, check: str, world: World
) -> Outcome:
    """What a miss comes to: the table's verdict, weakened by what else might be meant."""
    certainty, miss = weakest(reading), _miss(pair, stated, check)
    if (
        miss == "both"
        and certainty == "settled"
        and is_nowhere_at_home(reading.subject, reading.object, stated, world)
    ):
        miss = "one"
    allowed = verdict(reading.rank, certainty, miss)
    note = ""
    if allowed == "unresolved":
        is_known = certainty in ("sure", "settled")
        note = "; the sentence can be read in another way" if is_known else ANOTHER
    elif mine == "doubtful" and allowed == "inconsistent":
        allowed = "doubtful"
    by_bearing = certainty != "sure" and miss == "bearing"
    if by_bearing and not _is_within(pair, _reach_km(reading, pair, certainty)):
        allowed, note = "unresolved", ANOTHER
    is_listed = certainty in ("listed", "near")
    if allowed == "doubtful" and is_listed and not _is_within(pair, NEARBY_KM):
        allowed, note = "unresolved", ANOTHER
    if allowed != "inconsistent":
        return Outcome(allowed, reading, pair, note)
    return _accused(reading, pair, stated, note, world)


def _accused(reading: Spatial, pair: Pair, stated: Stated, note: str, world: World) -> Outcome:
    """What nothing in the words or the ends forbids to call, weakened by what the map tells."""
    if _is_small(pair) and _is_far_off(pair, stated):
        far_off = f"; at that distance, another place {SAME_NAME} is more likely meant"
        return Outcome("unresolved", reading, pair, far_off)
    if _another_fits(pair, stated, world):
        return Outcome("doubtful", reading, pair, f"; another place {SAME_NAME} would fit")
    disputed, computed = pair.measured.disputed, pair.measured.computed
    is_far_out = (
        pair.figure is not None
        and computed is not None
        and judge.is_far_out(computed, pair.figure.doubtful)
    )
    if disputed and not is_far_out:
        return Outcome("doubtful", reading, pair, f"; {disputed} is disputed")
    return Outcome("inconsistent", reading, pair, note)


ANOTHER = f"; another place {SAME_NAME} may be meant"
TOO_CLOSE = "; they are too close together to tell"


def _reach_km(reading: Spatial, pair: Pair, certainty: str) -> float:
    """How far apart two places may lie for the one that is known to be the one that is meant,
    where nothing but a direction was said."""
    if certainty != "settled" or _is_small(pair):
        return NEARBY_KM if reading.rank == "certain" else CLOSE_BY_KM
    return FAR_KM if reading.rank == "certain" else 2 * NEARBY_KM


def _is_way_round(pair: Pair, stated: Stated, check: str) -> bool:
    """Whether a route is longer than the straight line, as a route may be."""
    best = pair.measured.computed.best if pair.measured.computed else None
    misses = check == "distance" and pair.figure_verdict in ("doubtful", "inconsistent")
    return bool(stated.is_route and misses and best and stated.km and best < stated.km)


def _is_small(pair: Pair) -> bool:
    """Whether an end is a place so small that another of its name may be missing."""
    places = (pair.subject.place, pair.object.place)
    return any(
        p is not None
        and p.kind == "settlement"
        and (p.population < TOWN or names_are_reused((p,), p.country))
        for p in places
    )


def _is_far_off(pair: Pair, stated: Stated) -> bool:
    """Whether the ends are so many times farther apart than stated that one is hardly meant."""
    best = pair.measured.computed.best if pair.measured.computed else None
    return bool(best and stated.km and best > FAR_OFF * stated.km and best > FAR_OFF_KM)


def _another_fits(pair: Pair, stated: Stated, world: World) -> bool:
    """Whether the statement holds for namesakes in the same country."""

    def fits(one: Party, two: Party) -> bool:
        made = measured(one, two, stated, world)
        return made is not None and made.fits

    return another_fits(pair.subject, pair.object, fits, world) is not None


def weakest(reading: Spatial) -> Certainty:
    """The less sure certainty of both ends."""
    one, two = reading.subject.certainty, reading.object.certainty
    return max(one, two, key=CERTAINTIES.index)


def _miss(pair: Pair, stated: Stated, check: str) -> Miss:
    if stated.interval is None:
        return "bearing"
    if stated.azimuth is None or pair.bearing is None:
        return "figure"
    if check == "distance":  # a bearing that only strays still speaks for the place
        return "one" if pair.bearing in ("consistent", "doubtful") else "both"
    return "one" if pair.figure_verdict == "consistent" else "both"


def _is_within(pair: Pair, reach_km: float) -> bool:
    computed = pair.measured.computed
    return computed is not None and computed.best is not None and computed.best <= reach_km


def _is_far(reading: Spatial, pair: Pair, stated: Stated, world: World) -> str:
    """Why a bearing without a figure says nothing so far off; "" if it does."""
    computed = pair.measured.computed
    if stated.interval is not None or computed is None or (computed.best or 0.0) <= FAR_KM:
        return ""
    fame = world.gazetteer.fame
    for party in (pair.subject, pair.object):
        if (
            party.place is not None
            and party.place.kind == "settlement"
            and fame(party.place.id) < 5.0
        ):
            return f"; at {computed.best:,.0f} km another place may be meant"
    return ""
