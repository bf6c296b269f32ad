"""A place held against two others: between them, halfway, as far from both, closer to the first.
Never sees text: it is given parties.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import product

from osint.geo.directions import difference_deg
from osint.geo.geodesic import azimuth_deg
from osint.judging import distance as measure
from osint.judging import tolerances
from osint.model import Interval, Party, Point, Verdict
from osint.model.ends import End
from osint.support.named_tuple import NamedTuple
from osint.world import World

BETWEEN = "between"
HALFWAY = "halfway"
EQUIDISTANT = "equidistant"
CLOSER = "closer"
"""How a place may be said to lie to two others, as the rules name it."""
LARGEST_KM = 80.0
"""An end with a larger radius is no spot that anything could be between."""
MOST = 4
"""Candidates of each end that are tried."""
_WORSE: tuple[Verdict, ...] = ("consistent", "doubtful", "inconsistent")


class Triple(NamedTuple):
    """A place and two others as measured, kilometres; `angle_deg` is the angle under which the two
    are seen from it (180 on the line between them), where that was asked."""

    subject: Party
    one: Party
    two: Party
    to_one: Interval
    to_two: Interval
    angle_deg: float | None
    verdict: Verdict

    @property
    def sum_km(self) -> float:
        """Both distances together."""
        return (self.to_one.best or 0.0) + (self.to_two.best or 0.0)


def triples(subject: End, one: End, two: End) -> Iterator[tuple[Party, Party, Party]]:
    """The candidates of three ends, likeliest first; no place twice."""
    ends = [list(enumerate(end.parties[:MOST])) for end in (subject, one, two)]
    for row in sorted(product(*ends), key=lambda row: sum(rank for rank, _ in row)):
        a, b, c = (party for _, party in row)
        ids = [party.place.id for party in (a, b, c) if party.place is not None]
        if len(set(ids)) == len(ids):
            yield a, b, c


def measured(relation: str, subject: Party, one: Party, two: Party, world: World) -> Triple | str:
    """Three places with what is said of them; why not, where they cannot be measured."""
    found = [measure.between(subject, other, world) for other in (one, two)]
    spans = [each.judged or each.computed for each in found]
    if spans[0] is None or spans[1] is None:
        return next(each.why_not for each in found if each.why_not) or ""
    to_one, to_two = spans[0], spans[1]
    if relation == CLOSER:
        return Triple(subject, one, two, to_one, to_two, None, _closer(to_one, to_two))
    if relation == EQUIDISTANT:
        return Triple(subject, one, two, to_one, to_two, None, _alike(to_one, to_two))
    points = [party.point for party in (subject, one, two)]
    if None in points or max(party.radius_km for party in (subject, one, two)) > LARGEST_KM:
        return "one of the places is too large to lie between others"
    angle = _angle_deg(points)  # type: ignore[arg-type]
    allowed = [_allowed_deg(subject, one, to_one), _allowed_deg(subject, two, to_two)]
    verdict = _between(min(180.0, angle + sum(allowed)))
    if math.inf in allowed and _between(angle) != "consistent":
        return "the places are too close together to tell"
    if relation == HALFWAY:
        verdict = max(verdict, _alike(to_one, to_two), key=_WORSE.index)
    return Triple(subject, one, two, to_one, to_two, angle, verdict)


def _angle_deg(points: Sequence[Point]) -> float:
    here, there, beyond = points
    return difference_deg(azimuth_deg(here, there), azimuth_deg(here, beyond))


def _allowed_deg(subject: Party, other: Party, away: Interval) -> float:
    """The angle that half the extents of two places fill; infinite where they touch."""
    extents_km = subject.radius_km + other.radius_km
    if away.best is None or away.best <= extents_km:
        return math.inf
    return math.degrees(math.asin(extents_km / away.best)) / 2


def _between(angle_deg: float) -> Verdict:
    part = tolerances.table()["between"]
    if angle_deg >= part["consistent_degrees"]:
        return "consistent"
    return "doubtful" if angle_deg >= part["doubtful_degrees"] else "inconsistent"


def _alike(one: Interval, two: Interval) -> Verdict:
    """Whether two distances may be called the same: `share` of their sum apart from a half."""
    part = tolerances.table()["between"]
    off = abs(_share(one, two) - 0.5)
    if off <= part["halfway_consistent"] or (_low(one) <= _high(two) and _low(two) <= _high(one)):
        return "consistent"
    return "doubtful" if off <= part["halfway_doubtful"] else "inconsistent"


def _share(one: Interval, two: Interval) -> float:
    total = (one.best or 0.0) + (two.best or 0.0)
    return (one.best or 0.0) / total if total else 0.5


def _closer(one: Interval, two: Interval) -> Verdict:
    if _low(one) <= _high(two):
        return "consistent"
    by_road = 1 + float(tolerances.table()["distance"]["by_road"])
    return "doubtful" if _low(one) <= by_road * _high(two) else "inconsistent"


def _low(interval: Interval) -> float:
    return interval.low or 0.0


def _high(interval: Interval) -> float:
    return math.inf if interval.high is None else interval.high
