"""GARS, the Global Area Reference System, read only where it is called so: GARS 624LV17.

Three digits of half degrees east, two letters of half degrees north, a quadrant of 15 minutes and
a key of 5 minutes, numbered from the north-west (NGA).
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.extract.coordinates.precision import precision_m
from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "gars"
WORDS = ("gars",)

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_CODE = r"(?:0(?:0[1-9]|[1-9]\d)|[1-6]\d\d|7(?:[01]\d|20))[A-HJ-NP-Q][A-HJ-NP-Z](?:[1-4][1-9]?)?"
_LABELLED = lazily(rf"(?i:\bgars)\W{{1,4}}(?P<code>{_CODE})(?!\w)")
_ALONE = lazily(_CODE)


def _mention(start: int, code: str) -> CoordinateMention | None:
    row = _LETTERS.index(code[3]) * 24 + _LETTERS.index(code[4])
    if row >= 360:
        return None
    west, south, size = (int(code[:3]) - 1) / 2 - 180, row / 2 - 90, 0.5
    for sign, parts in zip(code[5:], (2, 3), strict=False):
        size /= parts
        down, right = divmod(int(sign) - 1, parts)
        west, south = west + right * size, south + (parts - 1 - down) * size
    point = Point(latitude=south + size / 2, longitude=west + size / 2)
    return CoordinateMention(start, start + len(code), code, point, NAME, precision_m(size))


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The GARS codes within text[start:end] that are called so."""
    for match in _LABELLED.finditer(text, start, end):
        mention = _mention(match.start("code"), match["code"])
        if mention:
            yield mention


def parse(text: str) -> CoordinateMention | None:
    """The GARS code that is the whole text."""
    return _mention(0, text) if _ALONE.fullmatch(text) else None


def write(point: Point) -> str:
    """The code of a point, a cell of five minutes (about 9 km)."""
    x = int(((point.longitude + 180) % 360) * 12)
    y = min(int((point.latitude + 90) * 12), 180 * 12 - 1)
    letters = _LETTERS[y // 6 // 24] + _LETTERS[y // 6 % 24]
    quadrant = (1 - y % 6 // 3) * 2 + x % 6 // 3 + 1
    key = (2 - y % 3) * 3 + x % 3 + 1
    return f"{x // 6 + 1:03d}{letters}{quadrant}{key}"
