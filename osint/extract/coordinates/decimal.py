"""Pairs of decimal degrees: 44.326859, 131.668647 and the many ways people type them.

Two bare numbers are taken for a coordinate by their digits (four decimals or more), by signs,
hemispheres and labels, or by a word such as "coordinates" before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.angles import DEGREE, SPACE, Angle, combine, decimals, orient, side
from osint.extract.coordinates.pairs import Grammar, labelled, pair_pattern, read_pairs
from osint.model import CoordinateMention, Point

NAME = "decimal"

_CUE_BEFORE = re.compile(
    r"(?i)(?:\bcoord\w{0,12}|\bgeo(?!:)\w{0,12}|\bgps\b|\bposition|\blocat\w{1,6}|\bwgs ?-?84|координат\w{0,3}"
    r"|\bubicaci\w{0,3}|\blat\W{0,3}lon\w{0,7}|坐标|座標)"
)
_CUE_AFTER = re.compile(r"\s{0,4}\(?(?i:decimal deg|wgs ?-?84|gps\b|lat\b)")
_ONE_MORE_NUMBER = re.compile(r"\s?[,;]\s?[-+]?\d{1,3}\.\d{3}")
_NUMBER_BEFORE = re.compile(r"\d:\s?$")
_UNIT = re.compile(r"\s?(?:[xX]\b|%|[/:]\d|[A-Za-zА-я$€£]{1,3}\b)")

_SHOWN = re.compile(r"[0-9][.,][0-9]|[EWewLlЛл]")


def _body(n: int) -> str:
    return side(
        n, rf"(?P<d{n}>\d{{1,3}}+(?:[.,]\d{{1,18}}+)?+)(?![\d%]){SPACE}?(?P<deg{n}>{DEGREE})?"
    )


def _read(match: re.Match[str], n: int) -> Angle | None:
    if n == 1 and _is_row_of_numbers(match):
        return None
    return orient(match, n, combine(match[f"d{n}"], None, None))


def _is_row_of_numbers(match: re.Match[str]) -> bool:
    """Whether the two are short plain numbers with nothing but blanks between: most of what
    the pattern meets in tables, refused before anything is computed."""
    between, d1, d2, labelled_first, *rest = match.group(
        "between", "d1", "d2", "lat1", "lon1", "before1", "after1", "before2", "after2", "deg1"
    )
    if not labelled_first and not rest[0] and "." not in d1 + d2 and "," not in d1 + d2:
        return "x" not in between
    if labelled_first or any(rest) or (between and not between.isspace()):
        return False
    return min(decimals(d1), decimals(d2)) < 4


def _accepts(match: re.Match[str], first: Angle, second: Angle) -> bool:
    least = min(decimals(match["d1"]), decimals(match["d2"]))
    most = max(decimals(match["d1"]), decimals(match["d2"]))
    if ("," in match["d1"]) != ("," in match["d2"]) and least:
        return False
    if _NUMBER_BEFORE.search(match.string[max(0, match.start() - 4) : match.start()]):
        return False  # "3: 42.18N" may be three degrees and 42.18 minutes
    if first.axis and second.axis:
        # S20 E33 is a grid or a bearing; N42 x W102 is at least written as a pair
        return most > 0 or ("x" in match["between"] and bool(match["before1"]))
    if labelled(match):
        return True
    if first.axis or second.axis or _list_or_unit(match, least):
        return False
    return _bare(match, first, second, least)


def _list_or_unit(match: re.Match[str], least: int) -> bool:
    """Whether what follows shows a longer list of numbers, or numbers with a unit."""
    following = match.string[match.end() : match.end() + 24]
    return bool(_ONE_MORE_NUMBER.match(following) or (least < 4 and _UNIT.match(following)))


def _bare(match: re.Match[str], first: Angle, second: Angle, least: int) -> bool:
    """Whether two numbers without letters or labels are a coordinate."""
    if abs(first.value) < 1 and abs(second.value) < 1:
        return least >= 4 and (_cued(match) or _alone(match))  # else probabilities, ratios
    if least >= 4 or (least and match["deg1"] and match["deg2"]):
        return True
    if not least or not match["between"].strip():
        return False
    if _cued(match):
        return True
    signed = first.signed or second.signed
    if least >= 3 and ";" in match["between"]:
        return True  # 44.327; 131.669, the machine-readable form on Wikipedia
    return (least >= 3 and (signed or _alone(match))) or (least == 2 and signed and _alone(match))


def _cued(match: re.Match[str]) -> bool:
    text = match.string
    return bool(
        _CUE_BEFORE.search(text, max(0, match.start() - 40), match.start())
        or _CUE_AFTER.match(text, match.end())
    )


def _alone(match: re.Match[str]) -> bool:
    """Whether the pair has a line for itself."""
    text = match.string
    before = text[max(0, match.start() - 80) : match.start()].rpartition("\n")[2]
    after = text[match.end() : match.end() + 80].partition("\n")[0]
    return not before.strip(" \t([") and not after.strip(" \t)].,;")


_GRAMMAR = Grammar(NAME, pair_pattern(_body), _read, _accepts)


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The decimal pairs within text[start:end]."""
    return read_pairs(_GRAMMAR, text, start, end) if _SHOWN.search(text, start, end) else iter(())


def write(point: Point) -> str:
    """The point as latitude, longitude in decimal degrees to six digits (0.1 m)."""
    return f"{point.latitude:.6f}, {point.longitude:.6f}"
