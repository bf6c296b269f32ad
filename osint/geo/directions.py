"""Compass directions: words to azimuths and back, and how far two azimuths differ.

Azimuths are degrees clockwise from north. The sixteen points lie 22.5 degrees apart.
"""

from __future__ import annotations

from math import asin, degrees
from typing import TYPE_CHECKING

from osint.geo.geodesic import azimuth_deg, distance_km

if TYPE_CHECKING:
    from osint.geo.extent import Extent

STEP_DEG = 22.5
ABBREVIATIONS = (
    *("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE"),
    *("S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"),
)
WORDS = (
    *("north", "north-northeast", "northeast", "east-northeast"),
    *("east", "east-southeast", "southeast", "south-southeast"),
    *("south", "south-southwest", "southwest", "west-southwest"),
    *("west", "west-northwest", "northwest", "north-northwest"),
)
_NAMES = {"n": "north", "e": "east", "s": "south", "w": "west"}
_SUFFIXES = ("ernmost", "wards", "ward", "erly", "ern")
_BY_KEY = {
    **{word.replace("-", ""): index * STEP_DEG for index, word in enumerate(WORDS)},
    **{short.lower(): index * STEP_DEG for index, short in enumerate(ABBREVIATIONS)},
}


def azimuth_of(word: str) -> float | None:
    """The azimuth that a direction word names, 0 to 337.5, or None if it names none.

    Reads "north-east", "North East", "NNE", "N.W.", "southwestern", "south-westerly",
    "eastwards" and the like; upper and lower case alike.
    """
    key = "".join(letter for letter in word.casefold() if letter not in " -–‐‑.'’")
    if key in _BY_KEY:
        return _BY_KEY[key]
    for suffix in _SUFFIXES:
        if key.endswith(suffix) and not _is_short(key.removesuffix(suffix)):
            return _BY_KEY.get(key.removesuffix(suffix))
    return None


def name_of(azimuth: float, points: int = 16) -> str:
    """The nearest of the 4, 8 or 16 compass words, "northeast" for 44 degrees."""
    return WORDS[_nearest(azimuth, points)]


def difference_deg(a: float, b: float) -> float:
    """The angle between two azimuths, 0 to 180."""
    apart = abs(a - b) % 360.0
    return min(apart, 360.0 - apart)


def opposite(azimuth: float) -> float:
    """The azimuth that points the other way."""
    return (azimuth + 180.0) % 360.0


def azimuth_range(start: Extent, end: Extent) -> tuple[float, float, float] | None:
    """The azimuths from some point of one circle to some point of the other.

    Returns (best, widest deviation to the left, to the right), the last two in degrees from
    `best`; None when the circles meet, as any direction is then possible. The deviation is
    asin((r1 + r2) / d): that of the inner tangents, on the plane, which for circles of tens of
    kilometres is good to a tenth of a degree.
    """
    apart, reach = distance_km(start.point, end.point), start.radius_km + end.radius_km
    if apart <= reach:
        return None
    spread = degrees(asin(reach / apart))
    return azimuth_deg(start.point, end.point), spread, spread


def _nearest(azimuth: float, points: int) -> int:
    if points not in (4, 8, 16):
        raise ValueError("a compass has 4, 8 or 16 points")
    stride = 16 // points
    return round(azimuth % 360.0 / (STEP_DEG * stride)) % points * stride


def _is_short(key: str) -> bool:
    """Whether the stem is letters such as "nw": "nwern" is no word."""
    return key in _NAMES or key.upper() in ABBREVIATIONS
