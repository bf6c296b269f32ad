"""GEOREF, the World Geographic Reference System, read only where it is called so: GEOREF WKQE4019.

Two letters of 15 degrees, two of one degree, then minutes and their decimals (half the digits
each for east and north), as the US National Geospatial-Intelligence Agency describes it.
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.extract.coordinates.precision import precision_m
from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "georef"
WORDS = ("georef",)

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_CODE = r"[A-HJ-NP-Z][A-HJ-M][A-HJ-NP-Q]{2}(?:\d{4}|\d{6}|\d{8}|\d{10})?"
_LABELLED = lazily(rf"(?i:\bgeoref)\W{{1,4}}(?P<code>{_CODE})(?!\w)")
_ALONE = lazily(_CODE)


def _mention(start: int, code: str) -> CoordinateMention | None:
    columns = [_LETTERS.index(sign) for sign in code[:4]]
    longitude, latitude = columns[0] * 15.0 - 180 + columns[2], columns[1] * 15.0 - 90 + columns[3]
    half = len(code[4:]) // 2
    size = 1.0 if not half else 10.0 ** (2 - half) / 60
    if half:
        east, north = int(code[4 : 4 + half]) * size, int(code[4 + half :]) * size
        if east >= 1 or north >= 1:
            return None
        longitude, latitude = longitude + east, latitude + north
    point = Point(latitude=latitude + size / 2, longitude=longitude + size / 2)
    return CoordinateMention(start, start + len(code), code, point, NAME, precision_m(size))


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The GEOREF codes within text[start:end] that are called so."""
    for match in _LABELLED.finditer(text, start, end):
        mention = _mention(match.start("code"), match["code"])
        if mention:
            yield mention


def parse(text: str) -> CoordinateMention | None:
    """The GEOREF code with digits that is the whole text."""
    return _mention(0, text) if len(text) > 4 and _ALONE.fullmatch(text) else None


def write(point: Point) -> str:
    """The code of a point to a thousandth of a minute (2 m)."""
    east = int(((point.longitude + 180) % 360) * 60_000)
    north = min(int((point.latitude + 90) * 60_000), 180 * 60_000 - 1)
    x, y = east // 60_000, north // 60_000
    letters = _LETTERS[x // 15] + _LETTERS[y // 15] + _LETTERS[x % 15] + _LETTERS[y % 15]
    return f"{letters}{east % 60_000:05d}{north % 60_000:05d}"
