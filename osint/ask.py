"""Measuring on request: between any two ends that a person can name."""

from __future__ import annotations

from osint.ends.party import party_from_text
from osint.errors import UsageError
from osint.geo.borders import DATASET
from osint.geo.directions import name_of
from osint.geo.geodesic import azimuth_deg
from osint.judging.distance import MODEL, between, open_party
from osint.model import Interval, Party, Point
from osint.report.safe import one_line
from osint.support.frozen import dataclass
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
    if first.kind == second.kind == "country" and first.country and second.country:
        return _between_countries(first, second, first.country, second.country, world)
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


def _between_countries(
    first: Party, second: Party, one: str, other: str, world: World
) -> Measurement:
    """The least distance between the land of two countries."""
    gap = world.borders.between_countries(one, other)
    if gap is None:
        raise UsageError(
            f"cannot be measured: the border data lacks {one_line(first.name)} or {one_line(second.name)}"
        )
    ends = (gap.here, gap.there) if gap.here and gap.there else None
    return Measurement(
        first=first,
        second=second,
        interval=Interval(gap.distance_km, gap.distance_km, "km", best=gap.distance_km),
        to=f"the territory of {second.name}",
        azimuth_deg=None,
        other=(),
        nearest=ends,
        data=(DATASET,),
    )


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
        ", ".join(one_line(part) for part in (p.name, p.admin1, p.country) if part)
        for p in party.candidates[:CANDIDATES_SHOWN]
    )
    raise UsageError(
        f"{one_line(text)} could be several places: {listed}. Add the region after a comma"
    )
