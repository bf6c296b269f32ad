"""Whether two states both count a spot as theirs: such a statement of either is never called
inconsistent, one of a third state is.

From the border data's disputes and osint/data/sovereignty.json.
"""

from __future__ import annotations

from functools import cache

from osint.geo.geodesic import haversine_km
from osint.model import Point
from osint.support.named_tuple import NamedTuple
from osint.support.verified import table_of
from osint.world import World


class _Disputed(NamedTuple):
    name: str
    point: Point
    radius_km: float
    states: tuple[str, ...]  # the first is the one that maps count it to, "" for none
    admin1: tuple[str, ...]  # its regions, where it consists of whole ones

    def covers(self, point: Point, admin1_code: str | None) -> bool:
        """Whether a place there is part of it, by its region if that is known."""
        if self.admin1 and admin1_code:
            return admin1_code in self.admin1
        return haversine_km(point, self.point) <= self.radius_km


@cache
def _whole() -> dict[tuple[str, str], str]:
    """The names of territories of which all is claimed by another state, by its code and that of
    the claimant: Serbia claims Kosovo, which claims nothing of Serbia."""
    return {tuple(row["states"]): row["name"] for row in table_of("sovereignty.json")["whole"]}


@cache
def _areas() -> tuple[_Disputed, ...]:
    return tuple(
        _Disputed(
            row["name"],
            Point(latitude=row["latitude"], longitude=row["longitude"]),
            row["radius_km"],
            tuple(row["states"]),
            tuple(row.get("admin1", ())),
        )
        for row in table_of("sovereignty.json")["areas"]
    )


def dispute(
    point: Point,
    country: str | None,
    other: str | None,
    world: World,
    admin1_code: str | None = None,
) -> str | None:
    """The name of the dispute between two states about a point; None if there is none. `country`
    is the one that the place there is counted to, `other` the one that a text counts it to."""
    whole = _whole().get((country or "", other or ""))
    if whole is not None:
        return whole
    for area in _areas():
        claimed = (country or "") == area.states[0] and other in area.states[1:]
        if claimed and area.covers(point, admin1_code):
            return area.name
    known = world.borders.dispute_at(point)
    if known is not None and other in known.claimed_by and known.drawn_as != other:
        return known.name
    return None
