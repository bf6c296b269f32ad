"""Which second-order division (department, province, raion) a town is listed in, in a byte each.

A town mostly lies in the division about whose middle it is nearest, in radii: of its region's divisions
in that order the place of its own is nearly always 0, which takes next to no room.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from osint.support.named_tuple import NamedTuple

ANOTHER = -1
"""The division of a town that is listed in one which the gazetteer has no row for."""
_UNTOLD, _ANOTHER = 255, 254
_SHRINK = 10_000
"""Cosines are rounded to so many parts, so that the order is the same on every machine."""


class Spot(NamedTuple):
    """A town or a division; latitude and longitude in 1e-5 degrees, the radius in 0.1 km."""

    id: int
    country: str
    admin1: str
    latitude: int
    longitude: int
    radius: int = 0


def to_bytes(towns: Iterable[tuple[Spot, int]], divisions: Iterable[Spot]) -> bytes:
    """A byte for each town with the id of its division: ANOTHER, or 0 where nothing tells."""
    order = _Order(divisions)
    found = bytearray()
    for town, division in towns:
        ids = order.of(town) if division > 0 else []
        if division == ANOTHER:
            found.append(_ANOTHER)
        elif division in ids[:_ANOTHER]:
            found.append(ids.index(division))
        else:
            found.append(_UNTOLD)
    return bytes(found)


def from_bytes(packed: bytes, towns: Iterable[Spot], divisions: Iterable[Spot]) -> Iterator[int]:
    """The reverse of `to_bytes`: the id of each town's division."""
    order = _Order(divisions)
    for number, town in zip(packed, towns, strict=True):
        if number == _UNTOLD:
            yield 0
        elif number == _ANOTHER:
            yield ANOTHER
        else:
            yield order.at(town, number)


class _Order:
    """The divisions of each region, in the order in which a town is likely to lie in them."""

    def __init__(self, divisions: Iterable[Spot]) -> None:
        self._divisions: dict[tuple[str, str], list[Spot]] = defaultdict(list)
        for division in divisions:
            self._divisions[division.country, division.admin1].append(division)

    def of(self, town: Spot) -> Sequence[int]:
        """The ids of all divisions of the town's region."""
        shares = self._shares(town)
        return [id_ for _, id_ in sorted(shares)]

    def at(self, town: Spot, number: int) -> int:
        """The id at one place of that order."""
        shares = self._shares(town)
        return min(shares)[1] if number == 0 else sorted(shares)[number][1]

    def _shares(self, town: Spot) -> list[tuple[float, int]]:
        _, _, _, latitude, longitude, _ = town
        shrink = round(math.cos(math.radians(latitude / 100_000)) * _SHRINK)
        return [
            (
                (((north - latitude) * _SHRINK) ** 2 + ((east - longitude) * shrink) ** 2)
                / (radius * radius or 1),
                id_,
            )
            for id_, _, _, north, east, radius in self._divisions[town.country, town.admin1]
        ]
