"""Pairs of decimal degrees: 44.326859, 131.668647 and the many ways people type them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.angles import (
    DEGREE,
    HEMISPHERE_AFTER,
    HEMISPHERE_BEFORE,
    SIGN,
    SPACE,
    Angle,
    combine,
    decimals,
    orient,
)
from osint.extract.coordinates.pairs import label, pair_pattern, read_pairs
from osint.model import CoordinateMention, Point

NAME = "decimal"

_CUE = re.compile(
    r"(?i)\b(?:coord\w*|geo|gps|position|location|decimal|wgs ?-?84|координат\w*|locali[sz]ation|ubicaci\w*)"
)


def _side(n: int) -> str:
    return (
        rf"(?:(?P<before{n}>{HEMISPHERE_BEFORE}){SPACE}?[.:]?{SPACE}?)?(?P<sign{n}>{SIGN}{SPACE}?)?"
        rf"(?P<d{n}>\d{{1,3}}(?:[.,]\d{{1,18}})?)(?![\d%]){SPACE}?(?P<deg{n}>{DEGREE})?"
        rf"(?:{SPACE}{{0,2}}(?P<after{n}>{HEMISPHERE_AFTER}))?"
    )


_PAIR = pair_pattern(_side)


def _read(match: re.Match[str], n: int) -> Angle | None:
    size = combine(match[f"d{n}"], None, None)
    if size is None:
        return None
    return orient(*size, match[f"sign{n}"], match[f"before{n}"], match[f"after{n}"])


def _guard(match: re.Match[str], first: Angle, second: Angle, text: str) -> bool:
    digits = decimals(match["d1"]), decimals(match["d2"])
    between = match["between"]
    following = text[match.end() : match.end() + 12]
    if "," in match["d1"] + match["d2"] and not ("," in match["d1"] and "," in match["d2"]):
        return False
    if max(digits) == 0:
        return False
    if (label(match, 1) and label(match, 2)) or (first.axis and second.axis):
        return True
    if first.axis or second.axis:
        return False
    if re.match(r"\s?[,;]\s?[-+]?\d{1,3}\.\d{3}", following) or following[:1] in ("%", "/", ":"):
        return False
    if re.match(r"\s?[XxA-Za-zА-я]{1,3}\b", following) and min(digits) < 4:
        return False
    if min(digits) >= 4:
        return True
    if match["deg1"] and match["deg2"]:
        return True
    if not between.strip():
        return False
    if min(digits) >= 3:
        return first.signed or second.signed or bool(_cue(match, text)) or _alone(match, text)
    negative = first.signed or second.signed
    return min(digits) >= 1 and (bool(_cue(match, text)) or (negative and min(digits) >= 2 and _alone(match, text)))


def _cue(match: re.Match[str], text: str) -> bool:
    return bool(_CUE.search(text, max(0, match.start() - 40), match.start())) or bool(
        re.match(r"\s{0,4}\(?(?i:decimal|wgs|gps|coord|lat)", text[match.end() : match.end() + 16])
    )


def _alone(match: re.Match[str], text: str) -> bool:
    """Whether the pair has a line for itself."""
    before = text[max(0, match.start() - 80) : match.start()].rpartition("\n")[2]
    after = text[match.end() : match.end() + 80].partition("\n")[0]
    return not before.strip(" \t([") and not after.strip(" \t)].,;")


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The decimal pairs within text[start:end]."""
    return read_pairs(_PAIR, _read, _guard, NAME, text, start, end)


def write(point: Point) -> str:
    """The point as latitude, longitude in decimal degrees to six digits (0.1 m)."""
    return f"{point.latitude:.6f}, {point.longitude:.6f}"
