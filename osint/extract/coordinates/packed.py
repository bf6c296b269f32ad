"""Degrees, minutes and seconds without any marks between them: 375651N0930000W, N4419 E13140.

So write aviation notices and military messages. The digits are DDMM, DDMMSS or DDMMSS and
decimals of seconds, with a third digit of degrees in the longitude; a point begins a fraction
of the last part. A hemisphere is always written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.angles import SECOND, SPACE, Angle, combine, orient, side
from osint.extract.coordinates.pairs import Grammar, pair_pattern, read_pairs
from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "packed"
TRIGGER = r"[0-9]{5}\.[0-9]{1,6}[NSEW,; ]"  # thousandths of seconds; hemispheres as in decimal

_SHOWN = lazily(
    r"[0-9]{4}(?:[.-][0-9]{1,8})?\s?[\"”″'′’]{0,2}\s?[NSEWnsew](?![A-Za-z])"
    r"|(?<![A-Za-z])[NSEWnsew][. ]{0,2}[0-9]{4}"
)


def _body(n: int) -> str:
    return side(
        n,
        rf"(?P<d{n}>\d{{4,12}}(?!\d)(?:\.\d{{1,8}})?)(?:-(?P<e{n}>\d{{1,4}}))?{SPACE}?{SECOND}?",
        rf"(?:[-.](?P<f{n}>\d{{1,4}})(?![\d:.°])|\d(?=/))?",  # 4218N-009; 0144N4/ has a check digit
        words=False,
    )


def _width(match: re.Match[str], n: int) -> int:
    """Digits of degrees: the longitude has three when it is longer than the latitude."""
    this, other = (len(match[f"d{i}"].partition(".")[0]) for i in (n, 3 - n))
    return 3 if this > other else 2


def _read(match: re.Match[str], n: int) -> Angle | None:
    whole, _, decimal = match[f"d{n}"].partition(".")
    fraction = decimal or match[f"e{n}"] or match[f"f{n}"]
    width = _width(match, n)
    degrees, minutes, rest = whole[:width], whole[width : width + 2], whole[width + 2 :]
    if len(minutes) < 2 or (fraction and len(rest) not in (0, 2)):
        return None
    if fraction:
        last = f"{rest or minutes}.{fraction}"
        size = combine(degrees, minutes, last) if rest else combine(degrees, last, None)
    elif len(rest) < 2:
        size = combine(degrees, f"{minutes}.{rest}" if rest else minutes, None)
    else:
        seconds = f"{rest[:2]}.{rest[2:]}" if rest[2:] else rest
        size = combine(degrees, minutes, seconds) or combine(degrees, f"{minutes}.{rest}", None)
    return orient(match, n, size)


def _accepts(match: re.Match[str], first: Angle, second: Angle) -> bool:
    return bool(first.axis and second.axis)


_GRAMMAR = Grammar(NAME, pair_pattern(_body, r"(?![^\W_])"), _read, _accepts)


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The packed coordinates within text[start:end]."""
    return read_pairs(_GRAMMAR, text, start, end) if _SHOWN.search(text, start, end) else iter(())


def _write_angle(value: float, width: int, letters: str) -> str:
    tenths = round(abs(value) * 36_000)
    degrees, rest = divmod(tenths, 36_000)
    minutes, seconds = divmod(rest, 600)
    return f"{degrees:0{width}d}{minutes:02d}{seconds / 10:04.1f}{letters[value < 0]}"


def write(point: Point) -> str:
    """The point as 441936.7N1314007.1E, to a tenth of a second (3 m)."""
    return _write_angle(point.latitude, 2, "NS") + _write_angle(point.longitude, 3, "EW")
