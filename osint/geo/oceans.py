"""The three oceans that coasts are said to be on, told apart by rough rings over the land between
their coasts (osint/data/oceans.json): no outline of an ocean is in the data."""

from __future__ import annotations

from functools import cache
from typing import Any

from osint.geo.extent import Extent
from osint.geo.gap import gap
from osint.geo.layers import outline_of
from osint.geo.outlines import Outline
from osint.model import Place, Point
from osint.support.named_tuple import NamedTuple
from osint.support.verified import table_of

FILE = "oceans.json"
EITHER_KM = 3000.0
"""A coast that is counted to none of the three is on none whose ring lies farther off: Arkhangelsk, in
the Arctic that some count to the Atlantic, is 2,410 km from its ring, Adelaide 1,431 from the Indian
Ocean's, Darwin 1,102 from the Pacific's."""


class Half(NamedTuple):
    """An ocean, or what of it lies north (1) or south (-1) of the equator."""

    ocean: str
    sign: int = 0


@cache
def _rings() -> dict[str, Outline]:
    raw: dict[str, Any] = table_of(FILE)["oceans"]
    return {
        name: outline_of([[(lon, lat) for lon, lat in ring] for ring in rings], name, FILE, True)
        for name, rings in raw.items()
    }


@cache
def _halves() -> dict[str, Half]:
    raw: dict[str, Any] = table_of(FILE)["halves"]
    return {
        **{name: Half(name) for name in _rings()},
        **{name: Half(*half) for name, half in raw.items()},
    }


def is_ocean(place: Place) -> bool:
    """Whether a water is one of those that are told apart, or its northern or southern half."""
    return place.kind == "sea" and place.name in _halves()


def ocean_at(point: Point) -> str | None:
    """The ocean that a coast or an island there is on; None where it is none of the three, or either
    of two."""
    return next((name for name, rings in _rings().items() if rings.holds(point)), None)


def is_on(point: Point, ocean: Place) -> bool | None:
    """Whether a coast or an island there is on an ocean; None where it may be, or counts as either's."""
    half = _halves()[ocean.name]
    about = ocean_at(point)
    if about is None:
        return None if least_km(point, ocean) <= EITHER_KM else False
    if about != half.ocean:
        return False
    return None if half.sign * point.latitude < 0 else True


def least_km(point: Point, ocean: Place) -> float:
    """A distance in km that the coasts of an ocean lie at least away; 0 within its ring."""
    half = _halves()[ocean.name]
    rings = _rings()[half.ocean]
    found = None if rings.holds(point) else gap(Extent(point), rings)
    return found.distance_km if found is not None else 0.0


def arms_of(sea: Place) -> tuple[str, ...]:
    """The smaller seas that are counted to a sea which is drawn without them: the Gulf of Finland to
    the Baltic."""
    arms: dict[str, list[str]] = table_of(FILE)["arms"]
    return tuple(arms.get(sea.name, ())) if sea.kind == "sea" else ()


@cache
def _basins() -> tuple[tuple[str, ...], ...]:
    found: list[list[str]] = table_of(FILE)["basins"]
    return tuple(map(tuple, found))


def apart_from(sea: Place) -> tuple[str, ...]:
    """The seas of which no coast is on this one, nor on a gulf of it; none for a sea that is not listed."""
    if not any(sea.name in names for names in _basins()):
        return ()
    return tuple(name for names in _basins() if sea.name not in names for name in names)
