"""Settlements that are known to exist, and in what they lie, but not where: no more can be said
of them than that they lie somewhere in their hromada. They support and never refute."""

from __future__ import annotations

from osint.support.named_tuple import NamedTuple


class Unit(NamedTuple):
    """A division about its known members: the circle that holds nine of ten of them."""

    id: int
    name: str
    country: str
    admin1: str
    latitude: float
    longitude: float
    radius_km: float


class Unplaced(NamedTuple):
    """A settlement of those divisions, in Latin letters and as it is written there."""

    name: str
    local_name: str
    units: tuple[int, ...]


class Somewhere(NamedTuple):
    """All settlements without a point, and the divisions that hold them."""

    units: tuple[Unit, ...]
    settlements: tuple[Unplaced, ...]
