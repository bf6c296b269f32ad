"""Distances and directions between ends of which each may be several places.

Every reading is measured with every pair of candidates. Never sees text: it is given parties,
figures and azimuths.
"""

from __future__ import annotations

import math

from osint.geo.capitals import is_seat_of
from osint.judging import coasts, nearness
from osint.judging import distance as measure
from osint.judging.misses import (
    ANOTHER,
    DAY_TRIP_KM,
    FAR_KM,
    FAR_OFF,
    NEARBY_KM,
    missed,
)
from osint.judging.pairs import CENTRE_SHARE, Pair, Stated, holds, measured, nearest_km, pairs
from osint.judging.reach import in_it, may_be_inside, may_hold
from osint.judging.sides import at_side
from osint.judging.two_ends import Spatial
from osint.model import Verdict
from osint.model.ends import End
from osint.model.gaps import SAME_NAME
from osint.model.mentions import PINNED_ID
from osint.support.frozen import replace
from osint.support.named_tuple import NamedTuple
from osint.world import World

ELSEWHERE = 3.0
"""So many times off, a figure speaks against the place whose direction fits, unless the text settles
which one is meant; set by hand."""
FARTHER = 2.0
"""How many times as far a namesake lies that a bearing alone does not speak for."""
WINDING = 1.25
"""How many times the straight line a figure may be before it is rather that of a way."""
TOO_CLOSE = "; they are too close together to tell"
FAR_NAMESAKE = f"; another place {SAME_NAME} would fit, but lies far off"
WHICH_COAST = "the text does not say to which coast, and it is not the island’s own"
HOLDS = "one of the places lies inside the other"
"""Why there is no distance; what the words do not mean, where they can be read otherwise."""
WAY_ROUND, WAY_ROUND_KM = 8.0, 100.0
"""No way is longer than so many times the straight line, but where it is short. The tours of the
travel diaries among the field documents come to 5.2 times of 42 km, and 3.9 of 103 km."""
WINDING_ROAD = 4.0
"""So many times the straight line a road through mountains may be: 288 km from Queenstown to Milford
Sound, 75 km apart; 215 km from Leh to Manali, 473 by road; Punakha to Thimphu 27 and 72."""
FAR_WAY_KM, FAR_SHARE = 300.0, 0.6
"""Between places farther apart than so many kilometres a way is as long as that share of those bounds
at most: 6 such tours of the travel diaries are 1.4 to 2.6 times as long as the line, Naples to Palermo
by road 2.3, Kashgar to Islamabad 1.8. Only roads about a sea are longer, and those stay doubtful."""
LEAD = 1.0
"""Ten times as prominent, on the gazetteer's scale."""
NEAR_KM = 70.0
"""Two places of one country so near each other are meant together, however small."""


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
    outcomes = [_or_about(reading, stated, check, world) for reading in readings]
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


def _or_about(reading: Spatial, stated: Stated, check: str, world: World) -> Outcome:
    """The verdict on one reading; of what may be said of an event near the subject, doubtful where it
    holds of no place about the subject either, as far as "near" reaches: directions and accusations
    allow for that share of an extent."""
    outcome = _reading(reading, stated, check, world)
    if not reading.is_about or outcome.verdict != "unresolved" or outcome.pair is None:
        return outcome
    parties = reading.subject.parties
    around_km = nearness.reach("settlement").p95_km / CENTRE_SHARE
    about = tuple(replace(party, radius_km=party.radius_km + around_km) for party in parties)
    subject = reading.subject._replace(parties=about)
    wide = _reading(replace(reading, rank="likely", subject=subject), stated, check, world)
    return outcome if wide.verdict in ("unresolved", "consistent") else wide


def _reading(reading: Spatial, stated: Stated, check: str, world: World) -> Outcome:
    """The verdict on one reading."""
    first: Pair | None = None
    best: Pair | None = None
    nearest: Pair | None = None  # where none fits and the first is far off, what misses least
    why_not, least, fitting = "", math.inf, set[int]()
    for subject, said in pairs(reading.subject, reading.object):
        other = coasts.off_shore(subject, said, world)
        if holds(subject, other, world):
            if first is None and reading.is_settled and not _may_be_seat(reading):
                return Outcome("unresolved", reading, None, HOLDS)
            why_not = why_not or HOLDS
            continue
        pair = measured(subject, other, stated, world)
        if pair is None:
            why_not = why_not or measure.between(subject, other, world).why_not or ""
            continue
        if other is not said and not pair.fits:
            why_not = why_not or WHICH_COAST
            continue
        first = first or pair
        told = pair.figure_verdict, pair.bearing  # of another pair each, it may count from several
        fitting |= {at for at, one in enumerate(told) if one == "consistent"}
        if pair.fits:
            best = pair
            break
        off = _off(pair, stated)
        is_better = off < least and (least > FAR_OFF or _winds(pair, stated, WINDING_ROAD))
        if nearest is None or (is_better and may_replace(reading, first, pair, world)):
            nearest, least = pair, off
    if first is None:
        return Outcome("unresolved", reading, None, why_not)
    best = best or nearest or first
    if not best.fits and len(fitting) > 1 and reading.object.is_one_of_several:
        return Outcome("unresolved", reading, first, "; it may count from more than one place")
    if best.fits and best is not first and _is_foreign_seat(reading, first, best):
        return Outcome("unresolved", reading, first, "; the capital of another country would fit")
    if best.fits and best is not first and _is_no_neighbour(first, best, stated):
        passed = _decided(reading, first, stated, check, world)
        if passed.verdict in ("inconsistent", "doubtful"):
            return passed._replace(verdict="doubtful", note=FAR_NAMESAKE)
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


def _may_be_seat(reading: Spatial) -> bool:
    """Whether the country that holds the subject is called as its capital is: "90 km from Алжир"."""
    first, *others = (party.place for party in reading.object.parties)
    return first is not None and any(
        other is not None and is_seat_of(other, first) for other in others
    )


def _is_foreign_seat(reading: Spatial, first: Pair, best: Pair) -> bool:
    """Whether only another country's capital fits where "the capital" is said of a place."""
    home = first.subject.country
    return reading.object.is_anaphor and home == first.object.country != best.object.country


def _off(pair: Pair, stated: Stated) -> float:
    """How many times a pair lies farther apart than stated, or nearer; nothing without a figure."""
    best = pair.measured.computed.best if pair.measured.computed else None
    if not best or not stated.km:
        return math.inf
    return max(best / stated.km, stated.km / best)


def _known(end: End) -> bool:
    return end.is_settled or end.is_known


def _settled(end: End) -> End:
    """A listed end none of whose places fits: whichever is meant, the statement misses."""
    return end._replace(certainty=end.known_as) if end.is_known else end


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
        if lead >= 2 * LEAD or (end.is_settled and lead >= LEAD):
            return False
    return True


def _is_sought_far(first: Pair, best: Pair, stated: Stated) -> bool:
    """Whether the likeliest places are neighbours, and a namesake fits a mere bearing from several
    times as far, for nearly every city has one somewhere that way; or a figure in another country,
    and only as the length of a way."""
    near, far = (nearest_km(pair.subject, pair.object) for pair in (first, best))
    if near is None or far is None:
        return False
    if stated.interval is not None and stated.km is not None:
        return (
            first.subject.country == first.object.country
            and best.subject.country != best.object.country
            and far < stated.km / WINDING
        )
    return near <= FAR_KM and far > FARTHER * near


def _is_no_neighbour(first: Pair, best: Pair, stated: Stated) -> bool:
    """Whether a namesake that fits a mere bearing lies too far off to be told by one, and the place
    first thought of beside the other end: "Butler, south of Pittsburgh" is not one in Missouri."""
    near, far = (nearest_km(pair.subject, pair.object) for pair in (first, best))
    if near is None or far is None or stated.interval is not None:
        return False
    return near <= NEARBY_KM and far > max(DAY_TRIP_KM, FARTHER * near)


def _decided(reading: Spatial, pair: Pair, stated: Stated, check: str, world: World) -> Outcome:
    mine = pair.figure_verdict if check == "distance" else pair.bearing
    if pair.subject.kind == "river" and stated.interval is not None and stated.azimuth is not None:
        return Outcome("unresolved", reading, None, "a river has no single point at that distance")
    untold = _why_untold(pair, stated, check) or _is_far(pair, stated, world)
    if mine is None or untold:
        return Outcome("unresolved", reading, pair, untold or TOO_CLOSE)
    if mine == "consistent" and (
        _may_be_elsewhere(reading, pair, stated)
        or _is_told_elsewhere(reading, pair, stated, check, world)
    ):
        return Outcome("unresolved", reading, pair, ANOTHER)
    if mine == "consistent" and may_hold(reading, pair, stated):
        return Outcome("unresolved", reading, pair, in_it(pair))
    if mine == "consistent":
        sided, note = at_side(pair, reading.object.side, world)
        return Outcome(sided, reading, pair, note)
    if reading.weakest == "unlisted":  # what its name may be a spelling of refutes nothing
        if pair.subject.kind == "area":  # put there by the text's other figures
            return Outcome("unresolved", reading, pair, "; the text’s other figures do not agree")
        return Outcome("unresolved", reading, None)
    if check == "distance" and may_be_inside(pair, stated, bool(reading.within)):
        return Outcome("unresolved", reading, pair, in_it(pair))
    if check == "distance" and _winds(pair, stated, WINDING_ROAD):
        return Outcome("unresolved", reading, pair, "; a road may wind so much in mountains")
    allowed, note = missed(mine, reading, pair, stated, check, world)
    if allowed == "inconsistent" and check == "distance" and _winds(pair, stated, WAY_ROUND):
        allowed = "doubtful"
    if allowed == "inconsistent" and check == "distance" and _is_long_way(pair, stated):
        allowed = "doubtful"
    return Outcome(allowed, reading, pair, note)


def _may_be_elsewhere(reading: Spatial, pair: Pair, stated: Stated) -> bool:
    """Whether a direction that fits speaks for no namesake: half of those abroad lie that way."""
    if stated.interval is not None or reading.is_settled:
        return False
    return pair.subject.country != pair.object.country and not pair.is_within(NEARBY_KM)


def _is_told_elsewhere(
    reading: Spatial, pair: Pair, stated: Stated, check: str, world: World
) -> bool:
    """Whether the figure beside a direction that fits is so far off that another place is meant:
    "Surat, 450 km west of Brisbane" is not the one in India."""
    if check == "distance" or pair.figure_verdict != "inconsistent" or reading.rank == "possible":
        return False
    if _off(pair, stated) <= ELSEWHERE or _is_long_way(pair, stated):
        return False
    return missed("inconsistent", reading, pair, stated, "distance", world)[0] == "unresolved"


def _why_untold(pair: Pair, stated: Stated, check: str) -> str:
    """Why a figure or bearing tells nothing of the two, whether it fits or not; "" if it does."""
    if pair.bearing is None and check != "distance":
        return TOO_CLOSE
    if pair.wide and check == "distance":
        return "; the places are too large to check that figure"
    if pair.is_between and check == "distance":
        return "; it depends on which islands are counted"
    return "; a route may lead a long way round" if _is_way_round(pair, stated, check) else ""


def _is_way_round(pair: Pair, stated: Stated, check: str) -> bool:
    """Whether a route is longer than the straight line, as a route may be."""
    best = pair.measured.computed.best if pair.measured.computed else None
    misses = check == "distance" and pair.figure_verdict in ("doubtful", "inconsistent")
    if not misses or best is None or stated.km is None or not _is_long_way(pair, stated):
        return False
    return stated.km <= max(_most_km(best, WAY_ROUND), WAY_ROUND_KM)


def _is_long_way(pair: Pair, stated: Stated) -> bool:
    """Whether the length of a way is stated, and is more than the straight line's."""
    best = pair.measured.computed.best if pair.measured.computed else None
    return bool(stated.is_route and best and stated.km and best < stated.km)


def _winds(pair: Pair, stated: Stated, most: float) -> bool:
    """Whether a figure by road is longer than the straight line, and no more than so many times."""
    best = pair.measured.computed.best if pair.measured.computed else None
    return bool(stated.by_road and best and stated.km and best < stated.km <= _most_km(best, most))


def _most_km(straight_km: float, times: float) -> float:
    """How long a way may be that comes to so many times the straight line between near places."""
    return straight_km * times * (1.0 if straight_km <= FAR_WAY_KM else FAR_SHARE)


def _is_far(pair: Pair, stated: Stated, world: World) -> str:
    """Why a bearing without a figure says nothing so far off; "" if it does."""
    computed = pair.measured.computed
    if stated.interval is not None or computed is None or (computed.best or 0.0) <= FAR_KM:
        return ""
    fame = world.gazetteer.fame
    for party in (pair.subject, pair.object):
        if (
            party.place is not None
            and party.place.kind == "settlement"
            and party.place.id > PINNED_ID
            and fame(party.place.id) < 5.0
        ):
            return f"; at {computed.best:,.0f} km another place may be meant"
    return ""
