"""A pair of places measured: the distance and the bearing between two parties, against what was
stated of them. Never sees text: it is given parties, figures and azimuths.
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.geo.directions import azimuth_range, difference_deg
from osint.geo.extent import Extent
from osint.geo.geodesic import azimuth_deg, distance_km, haversine_km
from osint.geo.inside import first_inside
from osint.geo.units import KM
from osint.judging import distance as measure
from osint.judging import tolerances
from osint.judging import verdict as judge
from osint.judging.line_that_way import point_that_way
from osint.judging.measurement import Measured
from osint.judging.verdict import Judgement
from osint.model import Interval, Party, Verdict
from osint.model.ends import End
from osint.support.frozen import dataclass, replace
from osint.support.named_tuple import NamedTuple
from osint.world import World

WHOLES = frozenset(("country", "region", "macro-region", "sea", "disputed", "river", "county"))
HOLDERS = WHOLES - {"river"}
"""Those of them that a place can lie in: by a river it lies some way off its course."""
SPOTS = frozenset(("settlement", "area", "facility"))
"""Kinds of what may lie beside the middle of a town: a suburb, a quarter, a camp."""
MOST_PAIRS = 40
EDGE_SHARE = 0.4
"""Share of the extents by which an accusation allows for both ends. Towns are measured from their
middle in nearly all of the statements with known ends (the corpus of data/tolerances.json): with
this share no true one of them is called for its figure, with all of it an error in eight is lost."""
NEAR_SHARE, NEAR_KM, LARGE_KM = 0.8, 12.0, 6.0
"""The share for figures up to so many kilometres from a city of such a radius or a larger one: they
are as likely counted from its edge."""
ISLANDS_SHARE = 0.25
"""Share of the distance without islands from which a figure between both may count some of them;
set by hand (Sri Lanka: 0 with the shoals, 30 as textbooks have it, 54 without islands)."""
CENTRE_SHARE = 0.4
"""Share of a town's radius that a direction is taken from: people point from centre to centre."""
TOO_CLOSE_DEGREES, TOO_BROAD_DEGREES = 60.0, 90.0
"""A town that fills so many degrees to each side is too close to tell; a circle in which a place may
lie anywhere, and that fills more than a quarter of the horizon, tells nothing either."""
SPOT_KM, QUARTER_KM = 1.5, 0.5
"""Kilometres between the middles of two places, one of which fills the horizon, from which a direction
that fits is told: the second of a quarter, which is known to lie in its city."""
OPPOSITE_DEGREES, STANDS_OFF, STANDS_OFF_KM = 135.0, 2.0, 1.5
"""A place so close by that tells nothing of most bearings is still hardly on the opposite side, where
its middle lies more than so many kilometres from that of the other, and a quarter's, whose middle is
known less well, so many of its radii: of 42 true directions of quarters and suburbs in the field
documents none is, and one is 153 degrees off at 1.4 radii."""
WIDE, WIDE_KM = 1.5, 5.0
"""A computed interval wider than so many times the stated figure, and than so many kilometres,
says nothing."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What a statement says of two ends: a figure, a bearing, or both."""

    interval: Interval | None
    hedge: str | None = None
    azimuth: float | None = None
    by_road: bool = False
    alternative: float | None = None  # the factor to another reading of the figure
    from_edge: bool = False  # "outside X", "from the outskirts of X": counted from its edge
    is_route: bool = False  # the length of a way that may lead round about

    or_azimuth: float | None = None  # the other of two bearings ("north and west of")
    also: Interval | None = None  # the figure in another unit, where that is another length

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

    def in_other_unit(self) -> Stated | None:
        """With the figure as the other unit has it, None if the two agree or there is but one."""
        return None if self.also is None else replace(self, interval=self.also, also=None)

    @property
    def km(self) -> float | None:
        """The figure in kilometres: its upper end, or its lower where that is open."""
        if self.interval is None:
            return None
        value = self.interval.high if self.interval.high is not None else self.interval.low
        return None if value is None else value * KM[self.interval.unit]


class Pair(NamedTuple):
    """A pair of candidates as measured. The verdicts are None where nothing was stated, or told."""

    subject: Party
    object: Party
    measured: Measured
    figure: Judgement | None
    seen: tuple[float, float, float] | None
    bearing: Verdict | None
    wide: bool = False
    is_between: bool = False  # the figure lies between those with islands and without

    @property
    def fits(self) -> bool:
        """Whether nothing that was stated misses."""
        told = [v for v in (self.figure_verdict, self.bearing) if v is not None]
        return bool(told) and all(v == "consistent" for v in told)

    def is_within(self, reach_km: float) -> bool:
        """Whether the two ends lie so near one another, at best."""
        computed = self.measured.computed
        return computed is not None and computed.best is not None and computed.best <= reach_km

    @property
    def figure_verdict(self) -> Verdict | None:
        """The verdict on the distance alone."""
        return self.figure.verdict if self.figure is not None else None


def pairs(subject: End, other: End) -> Iterator[tuple[Party, Party]]:
    """The pairs of candidates, likeliest first."""
    ranked = [
        (i + j, a, b) for i, a in enumerate(subject.parties) for j, b in enumerate(other.parties)
    ]
    ranked.sort(key=lambda row: row[0])
    for _, one, two in ranked[:MOST_PAIRS]:
        if one.place is None or two.place is None or one.place.id != two.place.id:
            yield one, two


def holds(one: Party, two: Party, world: World | None = None) -> bool:
    """Whether one end is an area that holds the other: no end of a distance."""
    for inner, outer in ((one, two), (two, one)):
        if inner.place is None or outer.place is None or outer.place.kind not in HOLDERS:
            continue
        if world is not None and world.shapes.mainland_of(inner.place, outer.place):
            continue
        if inner.place.kind != "country" and first_inside((inner.place,), (outer.place,)):
            return True
        if world is None or inner.point is None or inner.place.kind in WHOLES:
            continue
        if world.shapes.where(outer.place, inner.point, inner.radius_km) == "in":
            return True
    return False


def measured(subject: Party, other: Party, stated: Stated, world: World) -> Pair | None:
    """A pair with what was stated of it; None when nothing can be measured."""
    found = measure.between(subject, other, world)
    if found.computed is None:
        return None
    figure = None
    wide = is_between = False
    if stated.interval is not None:
        figure = _figure(found, stated, subject, other)
        is_derived = _is_derived(subject) or _is_derived(other)
        wide = figure.verdict != "inconsistent" and _is_wide(
            found.computed, stated, figure, is_derived
        )
        is_between = figure.verdict != "consistent" and any(
            _is_between(found, stated, interval)
            and (stated.km or 0.0) >= ISLANDS_SHARE * (interval.best or 0.0)
            for _, interval in found.also
        )
        if figure.verdict == "inconsistent":
            found = replace(found, computed=compared(found, stated, subject, other))
        elif figure.verdict == "doubtful" and found.judged is not None and not wide:
            found = replace(found, computed=found.judged)  # what the two ranges are told of
    seen = _seen(subject, other, found) if stated.azimuth is not None else None
    bearing = None
    if seen is not None and stated.azimuth is not None:
        bearing = _bearing(seen, stated.azimuth)
        if bearing is None and _is_opposite(subject, other, seen[0], stated):
            bearing = "doubtful"
        if bearing not in (None, "consistent"):
            spot = point_that_way(subject, other, stated.azimuth, found, stated.km, world)
            if spot is not None and subject.point is not None:
                seen = azimuth_deg(spot, subject.point), 0.0, 0.0
                bearing = _bearing(seen, stated.azimuth)
        if bearing not in (None, "consistent") and other.kind == "sea" and found.nearest:
            seen = azimuth_deg(found.nearest[1], found.nearest[0]), 0.0, 0.0  # of its nearest shore
            bearing = _bearing(seen, stated.azimuth)
        if bearing != "consistent" and stated.or_azimuth is not None:
            bearing = _bearing(seen, stated.or_azimuth)
        if (_is_derived(subject) or _is_derived(other)) and sum(seen[1:]) > TOO_BROAD_DEGREES:
            bearing = None
    return Pair(subject, other, found, figure, seen, bearing, wide, is_between)


def _figure(found: Measured, stated: Stated, subject: Party, other: Party) -> Judgement:
    assert stated.interval is not None and found.computed is not None
    between = found.computed if stated.from_edge else found.judged or found.computed
    judgement = judge.distance(stated.interval, stated.hedge, between, stated.by_road)
    if judgement.verdict == "consistent":
        return judgement
    doubtful = None
    for _, interval in found.also:  # without islands and exclaves, as many writers measure
        second = judge.distance(stated.interval, stated.hedge, interval, stated.by_road)
        if second.verdict == "consistent":
            return second
        if doubtful is None and second.verdict == "doubtful":
            doubtful = second
        elif doubtful is None and _is_between(found, stated, interval):
            doubtful = judgement._replace(verdict="doubtful")
    if doubtful is not None:
        return doubtful
    if judgement.doubtful.meets(compared(found, stated, subject, other)):  # accuses nobody
        return judgement._replace(verdict="doubtful")
    return judgement


def _is_between(found: Measured, stated: Stated, other: Interval) -> bool:
    """Whether a figure lies between the distance with islands and the one without."""
    one, two = found.computed.best if found.computed else None, other.best
    return None not in (one, two, stated.km) and one <= stated.km <= two  # type: ignore[operator]


def compared(found: Measured, stated: Stated, subject: Party, other: Party) -> Interval:
    """The computed interval that an accusation rests on, and shows. Whoever counts from the edge of
    a town states less than from its middle, never more: upwards it reaches as far as `judged`."""
    computed = found.computed
    assert computed is not None
    is_whole = stated.from_edge or bool(found.origin)
    share = edge_share(stated, max(subject.radius_km, other.radius_km))
    if is_whole or computed.best is None or computed.low is None or computed.high is None:
        return computed
    high = computed.high if found.judged is None else found.judged.high
    low = computed.best - share * (computed.best - computed.low)
    return Interval(low, high, computed.unit, computed.best, computed.text)


def edge_share(stated: Stated, radius_km: float) -> float:
    """The share of extents that an accusation allows for, the larger of which is so wide."""
    is_near = stated.km is not None and stated.km <= NEAR_KM and radius_km >= LARGE_KM
    return NEAR_SHARE if is_near else EDGE_SHARE


def _is_derived(party: Party) -> bool:
    """Whether an end is a circle in which the text puts a place that no gazetteer has there."""
    return party.kind == "area" and party.place is None


def _is_wide(computed: Interval, stated: Stated, figure: Judgement, is_derived: bool) -> bool:
    """Whether an interval says nothing of the figure: too wide, its middle not near it. Of a
    derived circle, whose middle is no more likely than its edge, either is enough."""
    if computed.low is None or computed.high is None or stated.km is None:
        return False
    low, high = figure.consistent
    is_near = computed.best is not None and low <= computed.best <= high
    width = computed.high - computed.low
    is_broad = width > WIDE * stated.km and width > WIDE_KM
    return (is_broad or not is_near) if is_derived else (is_broad and not is_near)


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
        and distance_km(here.point, there.point) > (QUARTER_KM if _is_quarter(subject) else SPOT_KM)
        and max(subject.radius_km, other.radius_km) < 25
    ):
        return azimuth_deg(there.point, here.point), TOO_CLOSE_DEGREES, TOO_CLOSE_DEGREES
    return seen


def _is_quarter(party: Party) -> bool:
    """Whether a place is a quarter or the like that the gazetteer lists."""
    return party.kind == "area" and party.place is not None


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
        return "consistent" if apart <= tolerances.doubtful_degrees() else None
    return "doubtful" if off <= tolerances.doubtful_degrees() else "inconsistent"


def _is_opposite(subject: Party, other: Party, azimuth: float, stated: Stated) -> bool:
    """Whether a town or a quarter, too close by to tell most directions, lies the other way."""
    if other.kind != "settlement" or subject.kind not in SPOTS or subject.place is None:
        return False
    told = (stated.azimuth, stated.or_azimuth)
    off = min(difference_deg(azimuth, way) for way in told if way is not None)
    apart_km = nearest_km(subject, other) or 0.0
    least_km = 0.0 if subject.kind == "settlement" else STANDS_OFF * subject.radius_km
    return off >= OPPOSITE_DEGREES and apart_km >= max(STANDS_OFF_KM, least_km)


def nearest_km(one: Party, two: Party) -> float | None:
    """A rough distance between two parties, for choosing among candidates."""
    if one.point is None or two.point is None:
        return None
    return haversine_km(one.point, two.point)
