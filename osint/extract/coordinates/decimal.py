"""Pairs of decimal degrees: 44.326859, 131.668647 and the many ways people type them.

Two bare numbers are taken for a coordinate by their digits (four decimals or more), by signs,
hemispheres and labels, or by a word such as "coordinates" before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from osint.extract.coordinates.angles import DEGREE, SPACE, Angle, combine, decimals, orient, side
from osint.extract.coordinates.pairs import (
    Grammar,
    alone,
    labelled,
    pair_pattern,
    read_pairs,
    read_whole,
)
from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "decimal"

_CUE_BEFORE = lazily(
    r"(?i)(?:\bcoord\w{0,12}|\bgeo(?!:)\w{0,12}|\bgps\b|\bposition|\blocat\w{1,6}|\bwgs ?-?84|координат\w{0,3}"
    r"|\bubicaci\w{0,3}|\blat\W{0,3}lon\w{0,7}|坐标|座標)"
)
_CUE_AFTER = lazily(r"\s{0,4}\(?(?i:decimal deg|wgs ?-?84|gps\b|lat\b)")
_NUMBER_MORE = r"[-+\u2212]?\d{1,3}\.\d{3,18}"
_SEPARATOR = r"[ \t]{0,2}+(?P<mark>[,;\n]?)\s{0,2}+"
_ONE_BEFORE = lazily(rf"(?<![\d.]){_NUMBER_MORE}{_SEPARATOR}$")
_ONE_AFTER = lazily(rf"{_SEPARATOR}{_NUMBER_MORE}(?![\d.])")
_MOST_OF_A_LIST = 2
_NUMBER_BEFORE = lazily(r"(?:^|[\s(])\d{1,3}:\s?$")
_UNIT = lazily(
    r"\s?(?:[xX]\b|%|[/:]\d|(?!(?:in|at|on|is|was|are|to|for|by|and|or)\s)[A-Za-zА-я$€£]{1,3}\b)"
)
_REACH = 60  # how far before a pair a word may announce it

_SHOWN = lazily(r"[0-9][.,][0-9]|[EWewLlЛл]")


def _body(n: int) -> str:
    return side(
        n,
        rf"(?P<d{n}>\d{{1,3}}+(?:[.,]\d{{1,18}}+|(?![.,]\d)))(?![\d%]){SPACE}?(?P<deg{n}>{DEGREE})?",
    )


def _read(match: re.Match[str], n: int) -> Angle | None:
    return None if n == 1 and _is_row_of_numbers(match) else _angle(match, n)


def _angle(match: re.Match[str], n: int) -> Angle | None:
    return orient(match, n, combine(match[f"d{n}"], None, None))


def _is_row_of_numbers(match: re.Match[str]) -> bool:
    """Whether these are plain numbers of a table or list: most of what the pattern meets,
    refused before anything is computed."""
    between, d1, d2, *marks = match.group(
        "between", "d1", "d2", "lat1", "lon1", "before1", "after1", "before2", "after2", "deg1"
    )
    if not any(marks[:2]) and "." not in d1 + d2 and "," not in d1 + d2:
        return "x" not in between
    if any(marks):
        return False
    if (not between or between.isspace()) and min(decimals(d1), decimals(d2)) < 4:
        return not (match["sign1"] or match["sign2"])
    return _in_flat_list(match)


def _accepts(match: re.Match[str], first: Angle, second: Angle) -> bool:
    least = min(decimals(match["d1"]), decimals(match["d2"]))
    most = max(decimals(match["d1"]), decimals(match["d2"]))
    if ("," in match["d1"]) != ("," in match["d2"]) and least:
        return False
    if _NUMBER_BEFORE.search(match.string[max(0, match.start() - 6) : match.start()]):
        return False  # "3: 42.18N" may be three degrees and 42.18 minutes
    if first.axis and second.axis:
        # S20 E33 is a grid or a bearing; N42 x W102 is at least written as a pair
        return most > 0 or ("x" in match["between"] and bool(match["before1"]))
    if labelled(match):
        return True
    following = match.string[match.end() : match.end() + 24]
    if first.axis or second.axis:
        return least > 0 and (first.signed or second.signed)  # 34.5N, -117.5
    if least < 4 and _UNIT.match(following):
        return False
    return _bare(match, first, second, least)


def _in_flat_list(match: re.Match[str]) -> bool:
    """Whether the two stand in a row of more numbers, all set apart alike: 1.234, 2.345, 3.456.

    Pairs in a row are told by what stands between them being other than within them; a row of
    an even length after a word such as "coordinates" is taken for pairs all the same.
    """
    text, within = match.string, match["between"].strip()
    after = _more_after(text, match.end(), within)
    before, start = (0, match.start()) if after % 2 else _more_before(text, match.start(), within)
    if not before and not after:
        return False
    announced = _CUE_BEFORE.search(text, max(0, start - _REACH), start)
    return before % 2 == 1 or after % 2 == 1 or not announced


def _more_before(text: str, start: int, mark: str) -> tuple[int, int]:
    """How many more numbers stand before, each with the same mark behind; where they begin."""
    count = 0
    while count < _MOST_OF_A_LIST:
        head = max(0, start - 40)
        found = _ONE_BEFORE.search(text[head:start])
        if not found or found["mark"] != mark:
            break
        count, start = count + 1, head + found.start()
    return count, start


def _more_after(text: str, end: int, mark: str) -> int:
    """How many more numbers stand behind, each with the same mark before it."""
    count = 0
    while count < _MOST_OF_A_LIST:
        found = _ONE_AFTER.match(text, end)
        if not found or found["mark"] != mark:
            break
        count, end = count + 1, found.end()
    return count


def _bare(match: re.Match[str], first: Angle, second: Angle, least: int) -> bool:
    """Whether two numbers without letters or labels are a coordinate."""
    if abs(first.value) < 2 and abs(second.value) < 2:
        return least >= 4 and (_cued(match) or alone(match))  # else ratios, rates of exchange
    if least >= 4 or (least and match["deg1"] and match["deg2"]):
        return True
    if not match["between"].strip():
        both = first.signed and second.signed
        return (least >= 3 or (least == 2 and both)) and alone(match)
    if not least:
        return False
    if _cued(match):
        return True
    signed = first.signed or second.signed
    if least >= 3 and ";" in match["between"]:
        return True  # 44.327; 131.669, the machine-readable form on Wikipedia
    return (least >= 3 and (signed or alone(match))) or (signed and alone(match))


def _cued(match: re.Match[str]) -> bool:
    text = match.string
    return bool(
        _CUE_BEFORE.search(text, max(0, match.start() - _REACH), match.start())
        or _CUE_AFTER.match(text, match.end())
    )


_GRAMMAR = Grammar(NAME, pair_pattern(_body), _read, _accepts)


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The decimal pairs within text[start:end]."""
    return read_pairs(_GRAMMAR, text, start, end) if _SHOWN.search(text, start, end) else iter(())


def parse(text: str) -> CoordinateMention | None:
    """The pair that is the whole text, whole degrees and few digits allowed."""
    return read_whole(replace(_GRAMMAR, read=_angle), text)


def write(point: Point) -> str:
    """The point as latitude, longitude in decimal degrees to six digits (0.1 m)."""
    return f"{point.latitude:.6f}, {point.longitude:.6f}"
