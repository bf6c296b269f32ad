"""Geohash, read only where the text calls it one: "geohash z0yh6kqs4".

Bits of longitude and latitude in turn, five to a sign of a 32-letter alphabet (G. Niemeyer, 2008).
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.extract.coordinates.precision import precision_m
from osint.model import CoordinateMention, Point
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

NAME = "geohash"
WORDS = ("geohash", "geo-hash")
ALPHABET = "0123456789bcdefghjkmnpqrstuvwxyz"

_CODE = r"[0-9b-hjkmnp-z]{4,12}"
_LABELLED = lazily(
    rf"(?i:\bgeo-?hash(?:es)?)\W{{1,4}}(?:(?:is|of|code)\W{{1,3}})?(?P<code>{_CODE})(?![\w])"
)
_ALONE = lazily(_CODE)


class Cell(NamedTuple):
    """The cell of a geohash: its middle, and its height in degrees."""

    point: Point
    height: float


def cell(code: str) -> Cell | None:
    """The cell of a geohash, or None when a sign is not of the alphabet."""
    code = code.lower()
    if not code or any(sign not in ALPHABET for sign in code):
        return None
    bits = "".join(f"{ALPHABET.index(sign):05b}" for sign in code)
    columns, rows = bits[::2], bits[1::2]
    width, height = 360.0 / (1 << len(columns)), 180.0 / (1 << len(rows))
    point = Point(
        latitude=(int(rows or "0", 2) + 0.5) * height - 90,
        longitude=(int(columns, 2) + 0.5) * width - 180,
    )
    return Cell(point, height)


def precision(of: Cell) -> float:
    """The height of a cell, in metres."""
    return precision_m(of.height)


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The geohashes within text[start:end] that are called so."""
    for match in _LABELLED.finditer(text, start, end):
        found = cell(match["code"])
        stated = any(sign in ":=\"'" for sign in text[match.start() : match.start("code")])
        if found and (stated or any(sign.isdigit() for sign in match["code"])):
            yield CoordinateMention(
                match.start("code"),
                match.end("code"),
                match["code"],
                found.point,
                NAME,
                precision(found),
            )


def parse(text: str) -> CoordinateMention | None:
    """The geohash that is the whole text."""
    found = cell(text) if _ALONE.fullmatch(text) else None
    if found is None:
        return None
    return CoordinateMention(0, len(text), text, found.point, NAME, precision(found))


def write(point: Point, signs: int = 10) -> str:
    """The geohash of a point; ten signs are cells of about 0.6 m by 1.2 m."""
    bits = 5 * signs
    columns, rows = (bits + 1) // 2, bits // 2
    x = min(int(((point.longitude + 180) % 360) / 360 * (1 << columns)), (1 << columns) - 1)
    y = min(int((point.latitude + 90) / 180 * (1 << rows)), (1 << rows) - 1)
    code = ""
    for sign in range(signs):
        value = 0
        for bit in range(5 * sign, 5 * sign + 5):
            source, length = (x, columns) if bit % 2 == 0 else (y, rows)
            value = value << 1 | source >> (length - 1 - bit // 2) & 1
        code += ALPHABET[value]
    return code
