"""Maidenhead locators of radio amateurs, read only where the text calls them so: QTH PN54ai.

Pairs of letters and digits in turn divide 20 by 10 degrees into 18, 10, 24 and 10 parts (IARU, 1980).
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.extract.coordinates.precision import precision_m
from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "maidenhead"
WORDS = ("maidenhead", "qth", "qra", "locator", "ham grid")

_CODE = r"[A-Ra-r]{2}\d{2}(?:[A-Xa-x]{2}(?:\d{2}(?:[A-Xa-x]{2})?)?)?"
_LABELLED = lazily(
    rf"(?i:\b(?:maidenhead(?: (?:grid )?(?:locator|square|code))?|qth(?: locator)?|qra|grid locator"
    rf"|ham grid))\W{{1,4}}(?:is\W)?(?P<code>{_CODE})(?!\w)"
)
_ALONE = lazily(r"[A-R]{2}\d{2}(?:[a-xA-X]{2}(?:\d{2}(?:[a-xA-X]{2})?)?)?")

_PER_DEGREE = 2880  # cells of ten signs in a degree of longitude


def _cell(code: str) -> tuple[Point, float]:
    """The middle of a locator's cell and its height in degrees."""
    latitude, longitude, size = -90.0, -180.0, 10.0
    for index in range(0, len(code), 2):
        base, parts = ("A", 24) if index % 4 == 0 else ("0", 10)
        size /= parts if index else 1
        longitude += 2 * size * (ord(code[index].upper()) - ord(base))
        latitude += size * (ord(code[index + 1].upper()) - ord(base))
    return Point(latitude=latitude + size / 2, longitude=longitude + size), size


def _mention(text: str, start: int, code: str) -> CoordinateMention:
    point, size = _cell(code)
    return CoordinateMention(start, start + len(code), code, point, NAME, precision_m(size))


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The locators within text[start:end] that are called so."""
    for match in _LABELLED.finditer(text, start, end):
        yield _mention(text, match.start("code"), match["code"])


def parse(text: str) -> CoordinateMention | None:
    """The locator that is the whole text; its first two letters are capitals."""
    return _mention(text, 0, text) if _ALONE.fullmatch(text) else None


def write(point: Point) -> str:
    """The locator of a point, ten signs (cells of about 20 m)."""
    x = int(((point.longitude + 180) % 360) * _PER_DEGREE)
    y = min(int((point.latitude + 90) * 2 * _PER_DEGREE), 360 * _PER_DEGREE - 1)
    code = ""
    for base, parts in (("a", 24), ("0", 10), ("a", 24), ("0", 10), ("A", 18)):
        (x, column), (y, row) = divmod(x, parts), divmod(y, parts)
        code = chr(ord(base) + column) + chr(ord(base) + row) + code
    return code
