"""The time zones that a place of the gazetteer may lie in."""

from __future__ import annotations

from functools import cache, lru_cache
from math import cos, radians

from osint.geo.geodesic import KM_PER_DEGREE
from osint.geo.zones import zones
from osint.model import Place, Point

WIDE_KM = 25.0
"""Places with a smaller radius lie in the zones of their centre."""
_AROUND = ((1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (0.7, -0.7), (-0.7, 0.7), (-0.7, -0.7))


@lru_cache(maxsize=1024)
def zones_of(place: Place) -> tuple[str, ...]:
    """IANA names, that of the centre first: of a country all its zones, of another wide place those
    of its centre and of eight points about it."""
    grid = zones()
    if place.kind == "country" and place.country:
        return grid.of_country(place.country) or grid.at(place.point)
    found = dict.fromkeys(grid.at(place.point))
    if place.radius_km > WIDE_KM:
        for north, east in _AROUND:
            found.update(dict.fromkeys(grid.at(_moved(place, north, east))))
    return tuple(found)


def _moved(place: Place, north: float, east: float) -> Point:
    step = min(place.radius_km, 1500.0) / KM_PER_DEGREE
    latitude = max(-89.9, min(89.9, place.point.latitude + north * step))
    wide = step / max(0.05, cos(radians(place.point.latitude)))
    longitude = (place.point.longitude + east * wide + 180) % 360 - 180
    return Point(latitude=latitude, longitude=longitude)


def named_for(city: str) -> str | None:
    """The zone that is named for a city ("Kyiv" for Europe/Kyiv), whatever its letters' size."""
    return _cities().get(city.casefold())


@cache
def _cities() -> dict[str, str]:
    found: dict[str, str] = {}
    for name in zones().names:
        area, _, city = name.partition("/")
        if city and area != "Etc":
            found.setdefault(city.rpartition("/")[2].replace("_", " ").casefold(), name)
    return found
