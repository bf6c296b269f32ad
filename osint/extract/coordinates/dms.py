"""Degrees, minutes and seconds with degree signs: 44°19'36.7"N 131°40'07.1"E, N 44° 19.61'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.angles import (
    DEGREE,
    MINUTE,
    SECOND,
    SPACE,
    Angle,
    combine,
    orient,
    side,
)
from osint.extract.coordinates.pairs import (
    Grammar,
    alone,
    axis_letters,
    is_range,
    labelled,
    pair_pattern,
    read_pairs,
    read_whole,
)
from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "dms"
TRIGGER = (
    rf"{SPACE}?(?:[°º˚∘⁰ᵒ度도]|درج|מעלות)"
    rf"|{SPACE}?(?:[Dd]eg|DEG|градус|град|gra[du]|Grad )|[do][ ]?[0-9]"
    rf"|{SPACE}?['’‘′´ʹʼ`＇‛]{SPACE}?[0-9NSEWnsew]"
    rf"|{SPACE}?(?:[ВвЗз](?:ост|ап)?\.?{SPACE}?д|схід|сх\.|зх\.)"  # 131 40 в. д.
)

_SIGNS = lazily(DEGREE)
_MARK_OF_SECONDS = (
    rf"(?:(?<=[.,]\d)|(?<=[.,]\d\d)|(?<=[.,]\d\d\d))[\"”″]{{1,2}}(?={SPACE}?[NSEWO]\b)"
)
"""Behind minutes with up to three decimals, where a careless writer takes the wrong mark (33.92” W)."""


def _body(n: int) -> str:
    part = rf"\d{{1,2}}(?:[.,]\d{{1,12}})?(?!\d)(?!{SPACE}?{DEGREE})"
    return side(
        n,
        rf"(?P<d{n}>\d{{1,3}}(?:[.,]\d{{1,18}})?){SPACE}?{DEGREE}"
        rf"(?:[.,:]?{SPACE}{{0,2}}(?P<m{n}>{part}){SPACE}?(?:{MINUTE}|{_MARK_OF_SECONDS})?[.,]?"
        rf"(?:{SPACE}{{0,2}}(?P<s{n}>{part}){SPACE}?{SECOND}?)?)?",
    )


def _read(match: re.Match[str], n: int) -> Angle | None:
    size = combine(match[f"d{n}"], match[f"m{n}"], match[f"s{n}"])
    return orient(match, n, size, letters_are_axes=axis_letters(match))


def _accepts(match: re.Match[str], first: Angle, second: Angle) -> bool:
    if is_range(match, first, second):
        return False
    if match["m1"] or match["m2"]:
        return bool(match["m1"]) == bool(match["m2"])
    if re.search("[.,]", match["d1"] + match["d2"]) or labelled(match):
        return True
    if match["before1"] and match["before2"] and first.axis != second.axis:
        return True  # N34° W117°: a bearing (N 42° E) has one figure
    if match["before1"] or match["before2"]:
        # N 42° E is a bearing, but no bearing has a sign, or is written in Chinese
        words = (match["before1"] or match["before2"]).isascii()
        return not words or first.signed or second.signed
    if first.axis and second.axis:
        return True
    # Whole degrees without letters: a list with a comma is as likely angles or temperatures.
    # "42° N, 102° W" is read, and "-42°, 102°" on a line of its own, although XCoord's tests want
    # them left alone: people write them, and other tests (GeoCoord of the toolbox) want them read.
    if first.axis or second.axis:
        return False
    return not match["between"].strip() or ((first.signed or second.signed) and alone(match))


_GRAMMAR = Grammar(NAME, pair_pattern(_body), _read, _accepts)


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The coordinates with degree signs within text[start:end]."""
    if _SIGNS.search(text, start, end):
        yield from read_pairs(_GRAMMAR, text, start, end)


def parse(text: str) -> CoordinateMention | None:
    """The pair that is the whole text, without the evidence that running text must give."""
    return read_whole(_GRAMMAR, text)


def _write_angle(value: float, letters: str) -> str:
    hundredths = round(abs(value) * 360_000)
    degrees, rest = divmod(hundredths, 360_000)
    minutes, seconds = divmod(rest, 6_000)
    return f"{degrees}°{minutes:02d}'{seconds / 100:05.2f}\"{letters[value < 0]}"


def write(point: Point) -> str:
    """The point as degrees, minutes and seconds to a hundredth of a second (0.3 m)."""
    return f"{_write_angle(point.latitude, 'NS')} {_write_angle(point.longitude, 'EW')}"
