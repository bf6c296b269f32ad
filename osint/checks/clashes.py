"""What a text says of one place and cannot all be true, wherever the place lies: two figures that
no spot on earth fits, a figure that leads out of the area that the text puts the place in.

A place that is derived from statements of the text refutes none of them (`put_by` moves it, and its
certainty is "unlisted"). What is told here rests on no derived place: two statements exclude each
other wherever the place lies, and one of the two is wrong. Measured on statements with known ends
(the corpus of data/tolerances.json): none of 589 true ones is called so, 63 of 1,341 false ones are.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from osint.checks.reads import Clash, Read
from osint.geo.directions import name_of
from osint.geo.geodesic import haversine_km
from osint.geo.outlines import Outline
from osint.judging import wording
from osint.judging.misses import FAR_OFF, FAR_OFF_KM
from osint.judging.rings import ROUND, Ring
from osint.judging.trilateration import EXCLUDED, STRAINED, Figure, strain
from osint.model import Interval, Place, Point, Verdict
from osint.support.named_tuple import NamedTuple
from osint.world import World

APART, FAR_APART = 200, 600
"""Characters between two statements that are still read in one breath, and quoted so; between those
of three or more, of which the others agree."""


ONE_HOLDS = ": at most one of the two can hold"


class Told(NamedTuple):
    """A figure of a text about one place, and the statements that give it, check to number."""

    read: Read
    figure: Figure
    ring: Ring | None
    numbers: dict[str, int]

    @property
    def is_sure(self) -> bool:
        """Whether the words and what they count from leave no doubt."""
        best = self.read.best
        meant = [reading for reading in self.read.readings if reading.rank != "possible"]
        return (
            self.ring is not None
            and best.rank == "certain"
            and all(reading.subject.party.text == best.subject.party.text for reading in meant)
            and best.object.is_settled
        )

    def against(self, check: str, clash: Clash) -> dict[int, Clash]:
        """The statement of a check with what speaks against it; empty where there is none."""
        number = self.numbers.get(check)
        return {number: clash} if number is not None else {}


def in_area(one: Told, area: Place, world: World) -> dict[int, Clash]:
    """The clash of a figure with the area that the text puts its place in; empty if none."""
    ring = one.ring
    if ring is None:
        return {}
    outline = world.shapes.of(area)
    near_km, far_km = _reach(ring.point, area, outline)
    where = f"{_subject(one)}, which the text puts in {area.name},"
    if not _is_at_home(one, area, near_km):
        return {}
    if near_km > ring.high_km or far_km < ring.low_km:
        computed = Interval(round(near_km, 2), round(far_km, 2), "km")
        why = (
            f"{where} would lie {_span(near_km, far_km)} from {_object(one)}; the text says"
            f" {_said(one)}{ONE_HOLDS}"
        )
        return one.against("distance", Clash(why, "inconsistent", computed, [one.read]))
    if ring.azimuth_deg is None or ring.meets(area, outline):
        return {}
    way = f"{_said(one)} {name_of(ring.azimuth_deg)} of {_object(one)}"
    why = f"{where} cannot lie {way}{ONE_HOLDS}"
    clash = Clash(why, "inconsistent", None, [one.read])
    sector = ring._replace(low_km=0.0, high_km=far_km)
    told = one.against("distance", clash) if sector.meets(area, outline) else {}
    return one.against("direction", clash) | told


def _is_at_home(one: Told, area: Place, near_km: float) -> bool:
    """Whether what a figure counts from is no namesake far from the area."""
    place = one.read.best.object.party.place
    is_far = near_km > FAR_OFF_KM and near_km > FAR_OFF * one.figure.km
    return place is not None and place.country == area.country and not is_far


def _reach(here: Point, area: Place, outline: Outline | None) -> tuple[float, float]:
    """The least and the greatest distance from a point that a spot of an area may have."""
    if outline is None or not outline.is_area:
        away_km, reach_km = haversine_km(here, area.point), ROUND * area.radius_km
        return max(0.0, away_km - reach_km), away_km + reach_km
    near_km = 0.0 if outline.holds(here) else outline.nearest(here)[0]
    return max(0.0, near_km - outline.error_km), outline.farthest_km(here) + outline.error_km


def odd_one(told: Sequence[Told]) -> Told | None:
    """The one figure of three or more that the others speak against, while they agree."""
    figures = [one.figure for one in told]
    if len(told) < 3 or strain(figures) < EXCLUDED:
        return None
    without = [strain(figures[:n] + figures[n + 1 :]) for n in range(len(told))]
    best, second = sorted(without)[:2]
    is_plain = best < STRAINED and second - best >= STRAINED
    return told[without.index(best)] if is_plain else None


def with_others(one: Told, others: Sequence[Told]) -> dict[int, Clash]:
    """What of the first figure the others exclude; empty if all can be true."""
    reads = [one.read, *(other.read for other in others)]
    if not _is_one_breath(reads):
        return {}
    figures = [other.figure for other in others]
    both = strain([one.figure, *figures])
    if both < STRAINED:
        return {}
    low, high = _left_by(others, one.figure.point)
    if low > FAR_OFF * one.figure.km and low > FAR_OFF_KM:
        return {}  # rather another place of the object's name
    ring = one.ring
    apart = ring is not None and (ring.low_km > high or ring.high_km < low)
    verdict: Verdict = "inconsistent" if both >= EXCLUDED or apart else "doubtful"
    is_figure = strain([one.figure._replace(azimuth_deg=None), *figures]) >= STRAINED
    if one.figure.azimuth_deg is None and not is_figure:
        return {}
    check = "distance" if is_figure else "direction"
    computed = None
    if is_figure and low <= high and not low <= one.figure.km <= high:
        computed = Interval(round(low, 2), round(high, 2), "km")
    why = _why(one, others, computed)
    return one.against(check, Clash(why, verdict, computed, reads))


def _left_by(others: Sequence[Told], point: Point) -> tuple[float, float]:
    """The least and the greatest distance from a point that the figures of others leave."""
    spans = [other.ring.away(point) for other in others if other.ring is not None]
    return max(low for low, _ in spans), min(high for _, high in spans)


def _why(one: Told, others: Sequence[Told], computed: Interval | None) -> str:
    told = " and ".join(f"{_said(other)}{_way(other)} {_object(other)}" for other in others)
    if computed is None:
        return f"No place {told} lies {_said(one)}{_way(one)} {_object(one)}{_guilt(others)}"
    span = _span(computed.low or 0.0, computed.high or 0.0)
    return (
        f"A place {told} lies {span} from {_object(one)}, not {_said(one)} as the text says of"
        f" {_subject(one)}{_guilt(others)}"
    )


def _guilt(others: Sequence[Told]) -> str:
    return ONE_HOLDS if len(others) == 1 else ""


def _is_one_breath(reads: Sequence[Read]) -> bool:
    ordered = sorted(reads, key=lambda read: read.start)
    reach = APART if len(reads) == 2 else FAR_APART
    return all(two.start - one.end <= reach for one, two in pairwise(ordered))


def _way(told: Told) -> str:
    azimuth = told.figure.azimuth_deg
    return f" {name_of(azimuth)} of" if azimuth is not None else " from"


def _subject(told: Told) -> str:
    party = told.read.best.subject.party
    return party.text or party.name


def _object(told: Told) -> str:
    party = told.read.best.object.party
    return party.text or party.name


def _said(told: Told) -> str:
    interval = told.read.stated.interval
    return wording.stated(interval) if interval is not None else ""


def _span(low_km: float, high_km: float) -> str:
    return f"{wording.km(low_km).removesuffix(' km')} to {wording.km(high_km)}"
