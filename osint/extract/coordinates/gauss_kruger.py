"""The metre grid of Soviet maps on the datum SK-42 (Pulkovo 1942), read only where it is called
so: X 5547500, Y 6412345 (SK-42).

X is the northing; the figures of Y above the millions are the zone, six degrees wide (EPSG
28402 to 28432). Converted to WGS84 to about 5 m.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.helmert import PRECISION_M, SK_42, from_wgs84, to_wgs84
from osint.extract.coordinates.transverse_mercator import Projection
from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "gauss-kruger"
WORDS = ("sk-42", "sk42", "sk 42", "ск-42", "ск42", "ск 42", "ck-42", "ck42", "pulkovo", "пулково")

_CALLED = r"(?:SK|СК|CK)[ -]?(?:19)?42|Pulkovo(?:[ -]?(?:19)?42)?|Пулково(?:[ -]?(?:19)?42)?"
_NUMBER = r"\d{1,2} ?\d{3} ?\d{3}"
_GAP = r"(?: ?[=:\-–] ?| )?"
_PAIR = lazily(
    rf"(?<![\w.,])(?:(?P<axis>[XХYУxхyу]){_GAP})?(?P<first>{_NUMBER})(?:\.\d{{1,3}})?[,;/\s]{{1,3}}"
    rf"(?:[XХYУxхyу]{_GAP})?(?P<second>{_NUMBER})(?:\.\d{{1,3}})?(?![\w]|[.,]\d)"
    rf"(?P<tail> \((?:{_CALLED})\))?"
)
_LABEL = lazily(rf"(?i:{_CALLED})[^\n\d]{{0,30}}$")
_BEHIND = lazily(rf"(?i:[^\w\n]{{1,4}}(?:{_CALLED}))")
_NORTHINGS = 3_800_000, 9_300_000  # 34 to 84 degrees north
_ZONES = 2, 32


def _grid(zone: int) -> Projection:
    return Projection(SK_42.ellipsoid, zone * 6.0 - 3.0, 1.0, zone * 1_000_000.0 + 500_000.0, 0.0)


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The pairs of metres within text[start:end] that are said to be on SK-42."""
    for match in _PAIR.finditer(text, start, end):
        before = text[max(0, match.start() - 50) : match.start()]
        called = match["tail"] or _LABEL.search(before) or _BEHIND.match(text, match.end())
        mention = _mention(match) if called else None
        if mention is not None:
            yield mention


def _mention(match: re.Match[str]) -> CoordinateMention | None:
    """A pair with its northing first, as Soviet maps have it, unless its letters or its size say
    otherwise; where it could be read both ways, the other point is told."""
    first, second = (int(match[part].replace(" ", "")) for part in ("first", "second"))
    if (match["axis"] or "X") in "YУyу":
        first, second = second, first
    points = [_point(first, second), _point(second, first)]
    point, other = points if points[0] else (points[1], None)
    if point is None:
        return None
    note = (
        f"converted from SK-42 to WGS84, to about 5 m; {'X' if points[0] else 'Y'} is the northing"
    )
    if other is not None:
        note += f" (the other way round {other.latitude:.4f}, {other.longitude:.4f})"
    return CoordinateMention(*match.span(), match[0], point, NAME, PRECISION_M, "SK-42", note=note)


def _point(north: int, east: int) -> Point | None:
    """The point of a northing and an easting with its zone, if that is what they can be."""
    zone, metres = divmod(east, 1_000_000)
    if not (_NORTHINGS[0] < north < _NORTHINGS[1] and _ZONES[0] <= zone <= _ZONES[1]):
        return None
    if not 100_000 <= metres < 900_000:
        return None
    return to_wgs84(_grid(zone).unproject(east, north), SK_42)


def write(point: Point) -> str:
    """The point on SK-42 where maps on it were drawn for their own country; empty elsewhere."""
    if not (35 < point.latitude < 82 and 19.5 < point.longitude < 180):
        return ""
    zone = int(point.longitude // 6) + 1
    east, north = _grid(zone).project(from_wgs84(point, SK_42))
    return f"X {north:.0f}, Y {east:.0f} (SK-42)"
