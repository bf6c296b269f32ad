"""ISO 6709: +44.326859+131.668647/, +4419.6+13140.1/, +441936.7+1314007.1/, with an altitude or
a reference system behind. Latitude has 2, 4 or 6 digits before the point, longitude 3, 5 or 7.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.angles import combine
from osint.extract.coordinates.precision import precision_m
from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "iso-6709"
TRIGGER = r"[-+\u2212][0-9]{5}(?:[0-9.]{0,14})[/+-]"  # +4419+13140/

_PAIR = lazily(
    r"(?<![\w.+/-])(?P<latsign>[+\u2212-])(?P<lat>\d{2}(?:\d{2}){0,2})(?P<latf>\.\d{1,12})?"
    r"(?P<lonsign>[+\u2212-])(?P<lon>\d{3}(?:\d{2}){0,2})(?P<lonf>\.\d{1,12})?"
    r"(?:[+\u2212-]\d{1,6}(?:\.\d{1,6})?)?(?P<end>CRSWGS_?84/|/)?(?![\w.])"
)


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The ISO 6709 strings within text[start:end]."""
    for match in _PAIR.finditer(text, start, end):
        if not match["end"] and not match["latf"]:
            continue  # +44+131 is a sum
        latitude, longitude = _angle(match, "lat", 2), _angle(match, "lon", 3)
        if latitude is None or longitude is None:
            continue
        point = Point(latitude=latitude[0], longitude=longitude[0])
        if abs(point.latitude) <= 90 and abs(point.longitude) <= 180:
            yield CoordinateMention(
                match.start(), match.end(), match[0], point, NAME,
                precision_m(max(latitude[1], longitude[1])),
            )  # fmt: skip


def _angle(match: re.Match[str], part: str, width: int) -> tuple[float, float] | None:
    digits, fraction = match[part], match[f"{part}f"] or ""
    pieces = [digits[:width], *(digits[i : i + 2] for i in range(width, len(digits), 2))]
    pieces[-1] += fraction
    degrees, minutes, seconds = [*pieces, None, None][:3]
    size = combine(degrees or "", minutes, seconds)
    if size is None:
        return None
    return (size[0] if match[f"{part}sign"] == "+" else -size[0]), size[1]


def write(point: Point) -> str:
    """The point in decimal degrees to six digits."""
    return f"{point.latitude:+010.6f}{point.longitude:+011.6f}/"
