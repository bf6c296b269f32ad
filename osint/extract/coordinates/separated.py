"""Degrees, minutes and seconds set apart by spaces, colons, dashes or dots: 44 19 36.7 N.

Without degree signs these look like times, dates and lists of numbers, so both angles need
a hemisphere, or signs together with marks that no time has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.angles import (
    MINUTE,
    SECOND,
    SPACE,
    Angle,
    combine,
    decimals,
    orient,
    side,
)
from osint.extract.coordinates.pairs import Grammar, pair_pattern, read_pairs, read_whole
from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "dms-separated"
TRIGGER = (
    r"[ :][0-9]{1,2}\.[0-9]{1,12}\s{0,2}[,;xX×/]?\s{0,3}[-+\u2212]?[0-9]{1,3}[ :]"  # 44 19.6, 131 4
    r"|[-:][0-9]{2}[^\w\n]{1,4}[-+\u2212][0-9]"  # +44:19:36 -131:40:07
)

_PARTS = lazily(
    rf"(?<![\d.,])\d{{1,3}}(?:{SPACE}?[:;\-]{SPACE}?|{SPACE}|\.(?=\d\d?[.-]))\d{{1,2}}(?!\d)"
)
_SHOWN = lazily(r"[EWewВвЗзсСзЗLlД东東西]|[-+\u2212]\d{1,3}[ :.'-]|\d \d{1,2}\.\d{2}")


def _body(n: int) -> str:
    gap = rf"(?P<gap{n}>{SPACE}?[:;\-]{SPACE}?|\.(?=\d{{1,2}}[.-]\d)|{SPACE})"
    return side(
        n,
        rf"(?P<d{n}>\d{{1,3}}+){gap}(?P<m{n}>\d{{1,2}}+(?:\.\d{{1,12}}+)?)(?!\d)"
        rf"{SPACE}?(?P<mark{n}>{MINUTE})?(?:(?:[:;\-.]{SPACE}?|{SPACE}{{1,2}})?"
        rf"(?P<s{n}>\d{{1,4}}(?:\.\d{{1,12}})?)(?!\d){SPACE}?{SECOND}?)?",
        rf"(?:[-.](?P<f{n}>\d{{1,4}})(?![\d:.°]))?",
    )


def _parts(match: re.Match[str], n: int) -> tuple[str, str, str | None] | None:
    """Degrees, minutes, seconds as written; a third group of three or more digits, or digits
    after the hemisphere (4218N-009), are the fraction of the minutes."""
    degrees, minutes, seconds, fraction = (match[f"{part}{n}"] for part in "dmsf")
    if seconds and len(seconds) > 2 and seconds.isdigit():
        fraction, seconds = seconds, None
    if match[f"gap{n}"] == "." and not seconds and not fraction:
        if "." not in minutes:
            return None  # 34.0N is a decimal number
        if len(minutes.partition(".")[2]) == 2:
            minutes, _, seconds = minutes.partition(".")  # 01.44.55
    if not fraction:
        return degrees, minutes, seconds
    return None if seconds or "." in minutes else (degrees, f"{minutes}.{fraction}", None)


def _read(match: re.Match[str], n: int) -> Angle | None:
    parts = _parts(match, n)
    return orient(match, n, combine(*parts)) if parts else None


def _accepts(match: re.Match[str], first: Angle, second: Angle) -> bool:
    if bool(match["s1"]) != bool(match["s2"]) or match["gap1"].strip() != match["gap2"].strip():
        return False
    if re.search(
        r"(?:^|[\s(])\d{1,3}:\s?$", match.string[max(0, match.start() - 6) : match.start()]
    ):
        return False
    if first.axis and second.axis:
        return True
    if first.axis or second.axis:
        return False
    last, other = match["s1"] or match["m1"], match["s2"] or match["m2"]
    least = min(decimals(last), decimals(other))
    if not (first.signed or second.signed):
        # 44 19.6115, 131 40.1188: the fractions and the comma show it, if nothing else
        return "," in match["between"] and least >= (2 if match["s1"] else 3)
    gap = match["gap1"].strip()
    if gap == ":":
        return first.signed  # 12:30:00.5+03:00 is a time with its zone
    return bool(match["mark1"]) or (not gap and least > 0)


_GRAMMAR = Grammar(NAME, pair_pattern(_body), _read, _accepts)


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The coordinates in parts without degree signs within text[start:end]."""
    if _PARTS.search(text, start, end) and _SHOWN.search(text, start, end):
        yield from read_pairs(_GRAMMAR, text, start, end)


def parse(text: str) -> CoordinateMention | None:
    """The pair that is the whole text, without the evidence that running text must give."""
    return read_whole(_GRAMMAR, text)


def _write_angle(value: float, width: int, letters: str) -> str:
    hundredths = round(abs(value) * 360_000)
    degrees, rest = divmod(hundredths, 360_000)
    minutes, seconds = divmod(rest, 6_000)
    return f"{degrees:0{width}d} {minutes:02d} {seconds / 100:05.2f} {letters[value < 0]}"


def write(point: Point) -> str:
    """The point as 44 19 36.69 N, 131 40 07.13 E, to a hundredth of a second (0.3 m)."""
    return f"{_write_angle(point.latitude, 2, 'NS')}, {_write_angle(point.longitude, 3, 'EW')}"
