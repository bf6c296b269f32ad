"""Distances and directions between ends of which each may be several places.

Every reading is measured with every pair of candidates. Never sees text: it is given parties,
figures and azimuths.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from osint.ends import namesakes
from osint.ends.end import CERTAINTIES, Certainty, End
from osint.geo.directions import azimuth_range, difference_deg
from osint.geo.extent import Extent
from osint.geo.geodesic import azimuth_deg, distance_km, haversine_km
from osint.geo.units import KM
from osint.judging import distance as measure
from osint.judging import tolerances
from osint.judging import verdict as judge
from osint.judging.containment import first_inside, names_are_reused
from osint.judging.distance import Measured
from osint.judging.table import Miss, verdict
from osint.judging.verdict import Judgement
from osint.model import Interval, Party, Verdict
from osint.support.frozen import dataclass
from osint.world import World

WHOLES = frozenset(("country", "region", "macro-region", "sea", "disputed", "river", "county"))
MOST_PAIRS = 40
CENTRE_SHARE = 0.4
"""Share of a town's radius that a direction is taken from: people point from centre to centre."""
TOO_CLOSE_DEGREES = 60.0
FAR_OFF, FAR_OFF_KM = 6.0, 60.0
"""A distance so many times the stated one, and so long, is rather that of another place of the
name."""
TOWN = 20_000
FAR_KM = 300.0
"""Bearings without a distance are given of neighbours: farther off, only of cities."""
WIDE, WIDE_KM = 1.5, 5.0
"""A computed interval wider than so many times the stated figure, and than so many kilometres,
says nothing."""
NEARBY_KM, CLOSE_BY_KM = 60.0, 25.0
"""Within the first, a small place is rather the one that is meant; within the second, also where
the words could be read otherwise."""
LEAD = 1.0
"""Ten times as prominent, on the gazetteer's scale."""
NEAR_KM = 70.0
"""Two places of one country so near each other are meant together, however small."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What a statement says of two ends: a figure, a bearing, or both."""

    interval: Interval | None
    hedge: str | None = None
    azimuth: float | None = None
    by_road: bool = False
    alternative: float | None = None  # the factor to another reading of the figure

    def otherwise(self) -> Stated | None:
        """With the other reading of the figure ("1.600 km": 1.6 or 1,600), None if it has none."""
        if self.interval is None or self.alternative is None:
            return None
        low, high = self.interval.low, self.interval.high
        return replace(
            self,
            interval=replace(
                self.interval,
                low=None if low is None else low * self.alternative,
                high=None if high is None else high * self.alternative,
                best=None,
            ),
            alternative=None,
        )

    @property
    def km(self) -> float | None:
        """The figure in kilometres: its upper end, or its lower where that is open."""
        if self.interval is None:
            return None
        value = self.interval.high if self.interval.high is not None else self.interval.low
        return None if value is None else value * KM[self.interval.unit]


@dataclass(frozen=True, slots=True)
class Spatial:
    """One reading of a statement: its rank and rule, and both ends."""

    rank: str
    rule: str
    subject: End
    object: End


class Pair(NamedTuple):
    """A pair of candidates as measured. The verdicts are None where nothing was stated, or told."""

    subject: Party
    object: Party
    measured: Measured
    figure: Judgement | None
    seen: tuple[float, float, float] | None
    bearing: Verdict | None
    wide: bool = False

    @property
    def fits(self) -> bool:
        """Whether nothing that was stated misses."""
        told = [v for v in (self.figure_verdict, self.bearing) if v is not None]
        return bool(told) and all(v == "consistent" for v in told)

    @property
    def figure_verdict(self) -> Verdict | None:
        """The verdict on the distance alone."""
        return self.figure.verdict if self.figure is not None else None


class Outcome(NamedTuple):
    """What a statement comes to: the reading and the pair that it was judged on."""

    verdict: Verdict
    reading: Spatial
    pair: Pair | None
    note: str = ""


def judged(readings: tuple[Spatial, ...], stated: Stated, check: str, world: World) -> Outcome:
    """The verdict on a statement: the best reading that fits, else the first that misses."""
    outcomes = [_reading(reading, stated, check, world) for reading in readings]
    first = outcomes[0]
    if first.verdict in ("inconsistent", "doubtful"):
        for other in outcomes[1:]:
            if other.verdict == "consistent":
                if other.reading.rank == first.reading.rank:
                    return first._replace(verdict="unresolved", note="; it can be read in two ways")
                return first._replace(verdict="doubtful", note="; another reading would fit")
    return first


def _reading(reading: Spatial, stated: Stated, check: str, world: World) -> Outcome:
    """The verdict on one reading."""
    first: Pair | None = None
    best: Pair | None = None
    why_not = ""
    for subject, other in pairs(reading.subject, reading.object):
        if holds(subject, other):
            if first is None and _both_sure(reading):
                return Outcome("unresolved", reading, None, "one lies inside the other")
            continue
        pair = measured(subject, other, stated, world)
        if pair is None:
            why_not = why_not or measure.between(subject, other, world).why_not or ""
            continue
        first = first or pair
        if pair.fits:
            best = pair
            break
    if first is None:
        return Outcome("unresolved", reading, None, why_not)
    best = best or first
    if best is not first and not may_replace(reading, first, best, world):
        return Outcome("unresolved", reading, first, "; another place of that name would fit")
    if best is first and not first.fits and _known(reading.subject) and _known(reading.object):
        reading = replace(
            reading, subject=_settled(reading.subject), object=_settled(reading.object)
        )
    return _decided(reading, best, stated, check, world)


def _known(end: End) -> bool:
    return end.certainty in ("sure", "settled") or end.is_known


def _settled(end: End) -> End:
    """A listed end none of whose places fits: whichever is meant, the statement misses."""
    return end._replace(certainty="settled") if end.is_known else end


def _both_sure(reading: Spatial) -> bool:
    return {reading.subject.certainty, reading.object.certainty} <= {"sure", "settled"}


def pairs(subject: End, other: End) -> Iterator[tuple[Party, Party]]:
    """The pairs of candidates, likeliest first."""
    ranked = [
        (i + j, a, b) for i, a in enumerate(subject.parties) for j, b in enumerate(other.parties)
    ]
    ranked.sort(key=lambda row: row[0])
    for _, one, two in ranked[:MOST_PAIRS]:
        if one.place is None or two.place is None or one.place.id != two.place.id:
            yield one, two


def holds(one: Party, two: Party) -> bool:
    """Whether one end is an area that holds the other: no end of a distance."""
    for inner, outer in ((one, two), (two, one)):
        if inner.place is None or outer.place is None or outer.place.kind not in WHOLES:
            continue
        if inner.place.kind != "country" and first_inside((inner.place,), (outer.place,)):
            return True
    return False


def measured(subject: Party, other: Party, stated: Stated, world: World) -> Pair | None:
    """A pair with what was stated of it; None when nothing can be measured."""
    found = measure.between(subject, other, world)
    if found.computed is None:
        return None
    figure = None
    wide = False
    if stated.interval is not None:
        figure = _figure(found, stated)
        wide = figure.verdict != "inconsistent" and _is_wide(found.computed, stated, figure)
    seen = _seen(subject, other, found) if stated.azimuth is not None else None
    bearing = (
        _bearing(seen, stated.azimuth) if seen is not None and stated.azimuth is not None else None
    )
    return Pair(subject, other, found, figure, seen, bearing, wide)


def _figure(found: Measured, stated: Stated) -> Judgement:
    assert stated.interval is not None and found.computed is not None
    judgement = judge.distance(
        stated.interval, stated.hedge, found.judged or found.computed, stated.by_road
    )
    if judgement.verdict == "consistent":
        return judgement
    for _, interval in found.also:  # without islands and exclaves, as many writers measure
        other = judge.distance(stated.interval, stated.hedge, interval, stated.by_road)
        if other.verdict != "inconsistent":
            return other
    plain = judge.plain_range(stated.interval, stated.hedge)
    if plain.meets(found.computed):  # intervals that meet accuse nobody
        return judgement._replace(verdict="doubtful")
    return judgement


def _is_wide(computed: Interval, stated: Stated, figure: Judgement) -> bool:
    """Whether an interval says nothing of the figure: too wide, its middle not near it."""
    if computed.low is None or computed.high is None or stated.km is None:
        return False
    if (
        computed.best is not None
        and figure.consistent.low <= computed.best <= figure.consistent.high
    ):
        return False
    width = computed.high - computed.low
    return width > WIDE * stated.km and width > WIDE_KM


def _seen(subject: Party, other: Party, found: Measured) -> tuple[float, float, float] | None:
    """The azimuth of the subject from the object, with its deviation to both sides."""
    here, there = _extent(subject), _extent(other)
    if here is None and there is None:
        return None
    if here is None or there is None:
        if found.nearest is None:
            return None
        here, there = here or Extent(found.nearest[1]), there or Extent(found.nearest[1])
    if here.point == there.point:
        return None
    seen = azimuth_range(there, here)
    if (
        seen is None
        and distance_km(here.point, there.point) > 1.5
        and max(subject.radius_km, other.radius_km) < 25
    ):
        return azimuth_deg(there.point, here.point), TOO_CLOSE_DEGREES, TOO_CLOSE_DEGREES
    return seen


def _extent(party: Party) -> Extent | None:
    if party.point is None:
        return None
    share = 1.0 if party.kind in measure.AREAS else CENTRE_SHARE
    return Extent(party.point, party.radius_km * share)


def _bearing(seen: tuple[float, float, float], azimuth: float) -> Verdict | None:
    best, left, right = seen
    apart = difference_deg(best, azimuth)
    if left >= TOO_CLOSE_DEGREES:
        return "consistent" if apart <= tolerances.doubtful_degrees() else None
    off = max(0.0, apart - (left + right) / 2)
    if off <= tolerances.consistent_degrees():
        return "consistent"
    return "doubtful" if off <= tolerances.doubtful_degrees() else "inconsistent"


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
        if old is None or new is None or old.id == new.id:
            continue
        lead = fame(old.id) - fame(new.id)
        if lead >= 2 * LEAD or (end.certainty in ("sure", "settled") and lead >= LEAD):
            return False
    return True


def _decided(reading: Spatial, pair: Pair, stated: Stated, check: str, world: World) -> Outcome:
    mine = pair.figure_verdict if check == "distance" else pair.bearing
    if mine is None:
        return Outcome("unresolved", reading, pair, "; they are too close together to tell")
    if pair.wide and check == "distance":
        return Outcome("unresolved", reading, pair, "; the places are too wide for that figure")
    far = _is_far(reading, pair, stated, world)
    if mine == "consistent":
        return Outcome("unresolved" if far else "consistent", reading, pair, far)
    if far:
        return Outcome("unresolved", reading, pair, far)
    certainty = weakest(reading)
    allowed = verdict(reading.rank, certainty, _miss(pair, stated, check))
    note = ""
    if allowed == "unresolved":
        note = (
            "; another place of that name may be meant"
            if certainty not in ("sure", "settled")
            else "; the sentence can be read in another way"
        )
    elif mine == "doubtful" and allowed == "inconsistent":
        allowed = "doubtful"
    if _miss(pair, stated, check) == "bearing" and certainty != "sure":
        reach = NEARBY_KM if reading.rank == "certain" else CLOSE_BY_KM
        if not _is_within(pair, reach):
            allowed, note = "unresolved", "; another place of that name may be meant"
    if allowed == "doubtful" and certainty == "listed" and not _is_within(pair, NEARBY_KM):
        allowed, note = "unresolved", "; another place of that name may be meant"
    if allowed == "inconsistent" and _is_small(pair) and _is_far_off(pair, stated):
        allowed, note = (
            "unresolved",
            "; so far off, more likely another place of that name is meant",
        )
    if allowed == "inconsistent" and _another_fits(pair, stated, world):
        allowed, note = "doubtful", "; another place of that name would fit"
    if allowed == "inconsistent" and pair.measured.disputed:
        far_out = (
            pair.figure is not None
            and pair.measured.computed is not None
            and judge.is_far_out(pair.measured.computed, pair.figure.doubtful)
        )
        if not far_out:
            allowed, note = "doubtful", f"; {pair.measured.disputed} is disputed"
    return Outcome(allowed, reading, pair, note)


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

    return namesakes.another_fits(pair.subject, pair.object, fits, world) is not None


def weakest(reading: Spatial) -> Certainty:
    """The less sure certainty of both ends."""
    one, two = reading.subject.certainty, reading.object.certainty
    return max(one, two, key=CERTAINTIES.index)


def _miss(pair: Pair, stated: Stated, check: str) -> Miss:
    if stated.interval is None:
        return "bearing"
    if stated.azimuth is None or pair.bearing is None:
        return "figure"
    other = pair.bearing if check == "distance" else pair.figure_verdict
    return "one" if other == "consistent" else "both"


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


def nearest_km(one: Party, two: Party) -> float | None:
    """A rough distance between two parties, for choosing among candidates."""
    if one.point is None or two.point is None:
        return None
    return haversine_km(one.point, two.point)
