"""Measuring on request: between any two ends that a person can name."""

from __future__ import annotations

from osint.errors import UsageError
from osint.geo.border_file import DATASET
from osint.geo.directions import name_of
from osint.geo.extent import Extent
from osint.geo.gap import Gap, end_of
from osint.geo.gap import gap as measured_gap
from osint.geo.geodesic import azimuth_deg
from osint.geo.outlines import Outline
from osint.judging.distance import MODEL, between
from osint.judging.wording import open_party
from osint.model import Interval, Party, Place, Point
from osint.report.safe import one_line
from osint.support.frozen import dataclass
from osint.typed import party_from_text
from osint.world import World

CANDIDATES_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Measurement:
    """A distance in kilometres, what it was measured between, and how.

    `azimuth_deg` is the direction from the first end to the second (0 north, 90 east), None
    where an end is a line or an area. `other` holds other readings of the question.
    """

    first: Party
    second: Party
    interval: Interval
    to: str
    azimuth_deg: float | None
    other: tuple[tuple[str, Interval], ...]
    nearest: tuple[Point, Point] | None
    data: tuple[str, ...]
    disputed: str | None = None
    model: str = MODEL

    @property
    def direction(self) -> str | None:
        """The direction as one of 16 compass points."""
        return None if self.azimuth_deg is None else name_of(self.azimuth_deg)


def measure(a: str, b: str, world: World) -> Measurement:
    """The distance between two ends as a person names them.

    Each is a place, "place, region", a coordinate in any notation, a country or its ISO code, or
    a border ("Russia-China border").

    Raises:
        UsageError: an end is unknown or could be several places, or the two cannot be measured.
    """
    first, second = known(a, world), known(b, world)
    if _is_shape(first, world) or _is_shape(second, world):
        shaped = _between_shapes(first, second, world)
        if shaped is not None:
            return shaped
    if first.point is None and second.point is not None:
        first, second = second, first
    found = between(first, second, world)
    if found.computed is None:
        raise UsageError(f"cannot be measured: {found.why_not}")
    azimuth = None
    if first.point and second.point and first.point != second.point:
        azimuth = azimuth_deg(first.point, second.point)
    return Measurement(
        first=first,
        second=second,
        interval=found.computed,
        to=found.to,
        azimuth_deg=azimuth,
        other=found.other,
        nearest=found.nearest,
        data=found.data,
        disputed=found.disputed,
    )


def _is_shape(party: Party, world: World) -> bool:
    """Whether an end is an area or a line whose outline is known, and that a country alone is
    not: to a country there are two questions, which `between` answers both."""
    return (
        party.place is not None
        and party.place.kind in SHAPED
        and bool(world.shapes.measured(party.place))
    )


SHAPED = ("country", "region", "disputed", "island", "lake", "sea", "river")


def _between_shapes(first: Party, second: Party, world: World) -> Measurement | None:
    """The least distance of two ends of which one is an outline; None for a border or a coast,
    and for a point against a country."""
    parties = (first, second)
    countries = [party for party in parties if party.kind == "country"]
    if len(countries) == 1 and not all(_is_shape(party, world) for party in parties):
        return None
    ends = [_end(party, world) for party in parties]
    if ends[0] is None or ends[1] is None:
        return None
    gap = _shared(first, second, world) or measured_gap(ends[0], ends[1])
    if gap is None:
        return None
    spots = (gap.here, gap.there) if gap.here and gap.there and gap.distance_km > 0 else None
    return Measurement(
        first=first,
        second=second,
        interval=Interval(gap.low_km, gap.high_km, "km", best=gap.distance_km),
        to=_to(second, world),
        azimuth_deg=None,
        other=tuple((label, Interval(km, km, "km", best=km)) for label, km in gap.other),
        nearest=spots,
        data=gap.data,
    )


def _to(party: Party, world: World) -> str:
    if party.kind == "country":
        return f"the territory of {party.name}"
    if party.kind != "river" and _is_shape(party, world):
        return f"the nearest part of {party.name}"
    return party.name


def _end(party: Party, world: World) -> Outline | Extent | None:
    if party.place is not None:
        return end_of(party.place, world.shapes)
    return Extent(party.point, party.radius_km) if party.point else None


def _shared(first: Party, second: Party, world: World) -> Gap | None:
    """Countries that share a border on land touch, however their lines are simplified."""
    one, other = first.country, second.country
    if first.kind == second.kind == "country" and one and other:
        shared = world.borders.between_countries(one, other)
        if shared is not None and shared.distance_km == 0.0:
            gap = measured_gap(*(end_of(p.place, world.shapes) for p in (first, second) if p.place))
            seconds = gap.other if gap else ()
            return Gap(0.0, 0.0, 0.0, 0.0, other=seconds, data=(DATASET,))
    return None


def known(text: str, world: World) -> Party:
    """What a typed name means.

    Raises:
        UsageError: it is unknown, or could be several places; the candidates are listed.
    """
    party = party_from_text(text, world)
    if party.kind != "unknown":
        return party
    if not party.candidates:
        raise UsageError(f"{open_party(party)}; try another spelling, or a coordinate")
    listed = "; ".join(
        ", ".join(one_line(part) for part in _address(p, world) if part)
        for p in party.candidates[:CANDIDATES_SHOWN]
    )
    raise UsageError(
        f"{one_line(text)} could be several places: {listed}. Add the region after a comma"
    )


def _address(place: Place, world: World) -> tuple[str | None, ...]:
    """A place with what it lies in, the country by its name."""
    country = world.gazetteer.country(place.country) if place.country else None
    parts = place.name, place.admin1, country.name if country else place.country
    return tuple(dict.fromkeys(parts))
