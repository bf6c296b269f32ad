"""The British National Grid, read only where it is called so: OS grid ref TQ 300 804.

Two letters of a square of 100 km and as many digits of easting as of northing, or both in metres
behind a label ("OSGB36 530000, 180400"). Converted to WGS84 to about 5 m (Ordnance Survey, "A
guide to coordinate systems in Great Britain", annexes A to C).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.helmert import OSGB36, PRECISION_M, from_wgs84, to_wgs84
from osint.extract.coordinates.transverse_mercator import Projection
from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "os-grid"
WORDS = ("osgb", "os grid", "os ref", "os map", "british national grid", "british grid",
         "ordnance survey", "bng", "ngr", "national grid")  # fmt: skip

_GRID = Projection(OSGB36.ellipsoid, -2.0, 0.9996012717, 400_000.0, -100_000.0, 49.0)
_SQUARE_M = 100_000
_LETTERS = "ABCDEFGHJKLMNOPQRSTUVWXYZ"  # no I
_CALLED = (
    r"OSGB(?:[ -]?(?:19)?36)?|OS (?:UK )?(?:grid|ref|map|NGR)|(?:British )?National Grid"
    r"|British Grid|Ordnance Survey|\bBNG\b|\bNGR\b"
)
_LABEL = lazily(
    rf"(?i:(?:{_CALLED})(?:[ -]?(?:grid|ref(?:erence)?|co-?ord(?:inate)?s?|position|square|number"
    r"|map|no|of|is|at)){0,4})\W{1,6}$"
)
_BEHIND = lazily(rf"\W{{1,4}}(?i:{_CALLED})")
_REFERENCE = lazily(
    r"(?<![\w.])(?P<square>[HJNOST][A-HJ-Z])(?: ?(?P<east>\d{2,5}) (?P<north>\d{2,5})"
    r"| ?(?P<both>\d{4}|\d{6}|\d{8}|\d{10}))(?![\w]|\.\d)"
)
_METRES = lazily(
    r"(?<![\w.,])(?:E(?:asting)?s?\W{0,2})?(?P<east>\d{6})(?:\.\d{1,3})?(?: ?m)?E?"
    r"[\s,;/]{1,3}(?:N(?:orthing)?s?\W{0,2})?(?P<north>\d{6,7})(?:\.\d{1,3})?(?: ?m)?N?(?![\w]|\.\d)"
)
_NOTE = "converted from the British National Grid (OSGB36) to WGS84, to about 5 m"


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The grid references within text[start:end] that are called so."""
    for match in _REFERENCE.finditer(text, start, end):
        if _is_called(match):
            yield from _referred(match)
    for match in _METRES.finditer(text, start, end):
        if _is_called(match):
            yield from _mention(match, int(match["east"]), int(match["north"]), 1)


def parse(text: str) -> CoordinateMention | None:
    """The reference that is the whole text, with its letters: TQ 300 804."""
    match = _REFERENCE.fullmatch(text)
    return next(_referred(match), None) if match else None


def _is_called(match: re.Match[str]) -> bool:
    text, line = match.string, match.string.rfind("\n", 0, match.start()) + 1
    before = text[max(line, match.start() - 50) : match.start()]
    return bool(_LABEL.search(before) or _BEHIND.match(text, match.end()))


def _referred(match: re.Match[str]) -> Iterator[CoordinateMention]:
    both = match["both"] or ""
    half = len(both) // 2
    east, north = (both[:half], both[half:]) if both else (match["east"], match["north"])
    corner = _corner(match["square"])
    if corner is None or len(east) != len(north):
        return
    size = 10 ** (5 - len(east))
    yield from _mention(match, corner[0] + int(east) * size, corner[1] + int(north) * size, size)


def _corner(square: str) -> tuple[int, int] | None:
    """The south-west corner of a square in metres; None outside the grid of Great Britain."""
    first, second = (_LETTERS.index(letter) for letter in square)
    column = (first % 5 - 2) * 5 + second % 5
    row = (3 - first // 5) * 5 + 4 - second // 5
    return (column * _SQUARE_M, row * _SQUARE_M) if 0 <= column < 7 and 0 <= row < 13 else None


def _mention(
    match: re.Match[str], east: int, north: int, size_m: int
) -> Iterator[CoordinateMention]:
    if not (east < 700_000 and north < 1_300_000):
        return
    middle = size_m / 2 if size_m > 1 else 0.0
    point = to_wgs84(_GRID.unproject(east + middle, north + middle), OSGB36)
    precision = max(float(size_m), PRECISION_M)
    yield CoordinateMention(*match.span(), match[0], point, NAME, precision, "OSGB36", note=_NOTE)


def write(point: Point) -> str:
    """The reference to 10 m of a point in Great Britain; empty elsewhere, as in Ireland, which
    has a grid of its own."""
    latitude, longitude = point.latitude, point.longitude
    in_ireland = longitude < -5.35 and 51.2 < latitude < 55.45
    on_the_continent = longitude > 1.45 and latitude < 51.1
    if not (49.8 < latitude < 61 and -8.7 < longitude < 1.9) or in_ireland or on_the_continent:
        return ""
    east, north = (int(metres) for metres in _GRID.project(from_wgs84(point, OSGB36)))
    if not (0 <= east < 700_000 and 0 <= north < 1_300_000):
        return ""
    column, row = east // _SQUARE_M, north // _SQUARE_M
    first = (3 - row // 5) * 5 + column // 5 + 2
    second = (4 - row % 5) * 5 + column % 5
    square = _LETTERS[first] + _LETTERS[second]
    return f"{square} {east % _SQUARE_M // 10:04d} {north % _SQUARE_M // 10:04d}"
