"""Thousandths of seconds of arc as plain numbers: 159576692.4, 474007129.2.

Some mapping software stores angles so. Both numbers need a fraction, and a size that no
degrees have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.angles import SPACE, Angle, decimals, orient, side
from osint.extract.coordinates.pairs import Grammar, alone, pair_pattern, read_pairs
from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "arc-milliseconds"
TRIGGER = r"[0-9]{5}\.[0-9]{1,6}[NSEW,; ]"
PER_DEGREE = 3_600_000


def _body(n: int) -> str:
    return side(n, rf"(?P<d{n}>\d{{6,9}}\.\d{{1,6}})(?!\d){SPACE}?", words=False)


def _read(match: re.Match[str], n: int) -> Angle | None:
    size, step = float(match[f"d{n}"]) / PER_DEGREE, 10.0 ** -decimals(match[f"d{n}"]) / PER_DEGREE
    return orient(match, n, (size, step))


def _accepts(match: re.Match[str], first: Angle, second: Angle) -> bool:
    if first.axis and second.axis:
        return True
    return bool(match["between"].strip()) and alone(match)  # else metres of a projection


_GRAMMAR = Grammar(NAME, pair_pattern(_body), _read, _accepts)
_LONG_FRACTION = lazily(r"\d{6}\.\d")


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The pairs in thousandths of seconds within text[start:end]."""
    if _LONG_FRACTION.search(text, start, end):
        yield from read_pairs(_GRAMMAR, text, start, end)


def write(point: Point) -> str:
    """The point in thousandths of seconds of arc, to a tenth; empty within 0.03 degrees of the
    equator or of Greenwich, where the numbers are too short to be told from others."""
    latitude, longitude = (angle * PER_DEGREE for angle in point)
    if min(abs(latitude), abs(longitude)) < 100_000:
        return ""
    return f"{latitude:.1f}, {longitude:.1f}"
