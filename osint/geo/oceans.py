"""The three oceans that coasts are said to be on, told apart by rough rings over the land between
their coasts (osint/data/oceans.json): no outline of an ocean is in the data."""

from __future__ import annotations

from functools import cache
from typing import Any

from osint.geo.extent import Extent
from osint.geo.gap import gap
from osint.geo.layers import outline_of
from osint.geo.outlines import Outline
from osint.model import Point
from osint.support.verified import table_of

FILE = "oceans.json"


@cache
def _rings() -> dict[str, Outline]:
    raw: dict[str, Any] = table_of(FILE)
    return {
        name: outline_of([[(lon, lat) for lon, lat in ring] for ring in rings], name, FILE, True)
        for name, rings in raw.items()
        if name != "about"
    }


def is_ocean(name: str) -> bool:
    """Whether a water is one of those that are told apart, by its name in the gazetteer."""
    return name in _rings()


def ocean_at(point: Point) -> str | None:
    """The ocean that a coast or an island there is on; None where it is none of the three, or either
    of two."""
    return next((name for name, rings in _rings().items() if rings.holds(point)), None)


def least_km(point: Point, name: str) -> float:
    """A distance in km that the coasts of an ocean lie at least away; 0 within its ring."""
    rings = _rings()[name]
    found = None if rings.holds(point) else gap(Extent(point), rings)
    return found.distance_km if found is not None else 0.0
