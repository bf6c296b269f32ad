"""Circles of latitude, and the belts between them, as lines and areas to be measured to."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

if TYPE_CHECKING:
    from osint.geo.layers import Kind, Layer

TROPIC, POLAR = 23.44, 66.56
"""Degrees: the obliquity of the ecliptic, 23.436 in 2026 (IERS Conventions 2010, 5.39), and 90 less it."""
SOURCE = "circles of latitude on WGS84"
STEPS = 10
"""Vertices a degree: where a border crosses a circle it is told to some 5 km."""


ABOUT = 1.5
"""Degrees: the width of what a latitude in whole degrees may mean, rounded or cut off."""


class Belt(NamedTuple):
    """A circle of latitude, or what lies between two: degrees, positive to the north."""

    low: float
    high: float

    @classmethod
    def about(cls, degrees: int) -> Belt:
        """Where a latitude in whole degrees may lie: from half a degree less to one more."""
        return cls(degrees + 1 - ABOUT, degrees + 1.0)

    @property
    def is_circle(self) -> bool:
        """Whether both bounds are one."""
        return self.low == self.high

    def in_hemisphere(self, latitude: float) -> Belt:
        """The belt on the side of the equator where that latitude is."""
        return self if latitude >= 0.0 else Belt(-self.high, -self.low)

    @property
    def name(self) -> str:
        """What it is called in English, without an article."""
        if self in _NAMES:
            return _NAMES[self]
        side = "north" if self.high > 0 else "south"
        near, far = sorted((abs(self.low), abs(self.high)))
        if far - near == ABOUT:
            return f"latitude of {far - 1:.0f} degrees {side}"
        if self.is_circle:
            return f"{_ordinal(near)} parallel {side}"
        return f"belt between the {_ordinal(near)} and {_ordinal(far)} parallels {side}"


EQUATOR = Belt(0.0, 0.0)
NORTH, SOUTH = Belt(0.0, 90.0), Belt(-90.0, 0.0)
CANCER, CAPRICORN = Belt(TROPIC, TROPIC), Belt(-TROPIC, -TROPIC)
ARCTIC, ANTARCTIC = Belt(POLAR, POLAR), Belt(-POLAR, -POLAR)
_CAPS = {"Arctic Circle": Belt(POLAR, 90.0), "Antarctic Circle": Belt(-90.0, -POLAR)}
_NAMES = {
    EQUATOR: "equator",
    NORTH: "northern hemisphere",
    SOUTH: "southern hemisphere",
    CANCER: "Tropic of Cancer",
    CAPRICORN: "Tropic of Capricorn",
    ARCTIC: "Arctic Circle",
    ANTARCTIC: "Antarctic Circle",
    _CAPS["Arctic Circle"]: "area within the Arctic Circle",
    _CAPS["Antarctic Circle"]: "area within the Antarctic Circle",
}
_BY_NAME = {name: belt for belt, name in _NAMES.items()}
_NUMBERED = lazily(
    r"(?:belt between the (?P<low>\d{1,2})\w\w and )?(?P<high>\d{1,2})\w\w parallels? (?P<side>north|south)"
)


def _ordinal(degrees: float) -> str:
    number = int(degrees)
    ending = "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


@cache
def layer_of(belt: Belt) -> Layer:
    """The belt as a layer: a line about the earth, or an area between two."""
    from osint.geo.layers import Layer, outline_of  # a belt is measured in few texts

    longitudes = [step / STEPS for step in range(-180 * STEPS, 180 * STEPS + 1)]
    line = [(longitude, belt.low) for longitude in longitudes]
    if not belt.is_circle:
        line += [(longitude, belt.high) for longitude in reversed(longitudes)]
        line.append(line[0])
    outline = outline_of([line], belt.name, SOURCE, is_area=not belt.is_circle)
    kind: Kind = "line" if belt.is_circle else "area"
    return Layer(belt.name, (), kind, outline, None, "", "")


@cache
def _latitudes() -> dict[str, Belt]:
    found = [Belt.about(d).in_hemisphere(sign) for d in range(1, 90) for sign in (1.0, -1.0)]
    return {belt.name: belt for belt in found}


def layer_called(name: str) -> Layer | None:
    """The layer of a belt by the name that it gives itself; None for any other."""
    belt = _BY_NAME.get(name) or _latitudes().get(name) or _numbered(name)
    return layer_of(belt) if belt is not None else None


def _numbered(name: str) -> Belt | None:
    match = _NUMBERED.fullmatch(name)
    if match is None:
        return None
    high = float(match["high"])
    belt = Belt(float(match["low"] or high), high)
    belt = belt.in_hemisphere(1.0 if match["side"] == "north" else -1.0)
    return belt if belt.name == name else None


def within(name: str) -> str:
    """What lies "in" a circle of latitude by its name: the cap about the pole; the name itself for any
    other."""
    cap = _CAPS.get(name)
    return cap.name if cap is not None else name
