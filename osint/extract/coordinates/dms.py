"""Degrees, minutes and seconds, with degree signs or with other marks between the parts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.angles import (
    DEGREE,
    HEMISPHERE_AFTER,
    HEMISPHERE_BEFORE,
    MINUTE,
    SECOND,
    SIGN,
    SPACE,
    Angle,
    combine,
    orient,
)
from osint.extract.coordinates.pairs import pair_pattern, read_pairs
from osint.model import CoordinateMention, Point

NAME = "dms"


def _marked(n: int) -> str:
    """An angle with a degree sign: 44°19'36.7"N, N 44° 19.61', 44°N."""
    part = rf"\d{{1,2}}(?:[.,]\d{{1,12}})?(?!\d)(?!{SPACE}?{DEGREE})"
    return (
        rf"(?:(?P<before{n}>{HEMISPHERE_BEFORE}){SPACE}?\.?{SPACE}?)?(?P<sign{n}>{SIGN})?"
        rf"(?P<d{n}>\d{{1,3}}(?:[.,]\d{{1,15}})?){SPACE}?{DEGREE}[.,:]?"
        rf"(?:{SPACE}{{0,2}}(?P<m{n}>{part}){SPACE}?(?P<mm{n}>{MINUTE})?[.,]?"
        rf"(?:{SPACE}{{0,2}}(?P<s{n}>{part}){SPACE}?(?P<sm{n}>{SECOND})?)?)?"
        rf"(?:{SPACE}{{0,2}}(?P<after{n}>{HEMISPHERE_AFTER}))?"
    )


def _separated(n: int) -> str:
    """An angle whose parts are set apart by spaces, colons, dashes, dots: 44 19 36.7 N."""
    return (
        rf"(?:(?P<before{n}>{HEMISPHERE_BEFORE}){SPACE}?\.?{SPACE}?)?(?P<sign{n}>{SIGN})?"
        rf"(?P<d{n}>\d{{1,3}})(?P<gap{n}>{SPACE}?[:;\-.]{SPACE}?|{SPACE})"
        rf"(?P<m{n}>\d{{1,2}}(?:\.\d{{1,12}})?)(?!\d){SPACE}?(?P<mm{n}>{MINUTE})?"
        rf"(?:(?:[:;\-.]{SPACE}?|{SPACE}{{1,2}})?"
        rf"(?P<s{n}>\d{{1,4}}(?:\.\d{{1,12}})?)(?!\d){SPACE}?(?P<sm{n}>{SECOND})?)?"
        rf"(?:{SPACE}{{0,2}}(?P<after{n}>{HEMISPHERE_AFTER})(?:[-.](?P<f{n}>\d{{1,4}})(?![\d:.°]))?)?"
    )


_MARKED = pair_pattern(_marked)
_SEPARATED = pair_pattern(_separated)


def _read_marked(match: re.Match[str], n: int) -> Angle | None:
    size = combine(match[f"d{n}"], match[f"m{n}"], match[f"s{n}"])
    if size is None:
        return None
    return orient(*size, match[f"sign{n}"], match[f"before{n}"], match[f"after{n}"])


def _read_separated(match: re.Match[str], n: int) -> Angle | None:
    degrees, minutes, seconds = match[f"d{n}"], match[f"m{n}"], match[f"s{n}"]
    fraction = match[f"f{n}"]
    if seconds and len(seconds) > 2 and seconds.isdigit():
        fraction, seconds = seconds, None  # 44-19-612: the third group is a fraction of a minute
    if match[f"gap{n}"] == "." and not seconds and not fraction and re.fullmatch(r"\d+\.\d\d", minutes):
        minutes, seconds = minutes.split(".")
    if fraction and (seconds or "." in minutes):
        return None
    size = combine(degrees, f"{minutes}.{fraction}" if fraction else minutes, seconds)
    if size is None:
        return None
    return orient(*size, match[f"sign{n}"], match[f"before{n}"], match[f"after{n}"])


def _same_parts(match: re.Match[str]) -> bool:
    return bool(match["m1"]) == bool(match["m2"])


def _guard_marked(match: re.Match[str], first: Angle, second: Angle, text: str) -> bool:
    if match["m1"] or match["m2"]:
        return _same_parts(match)
    if "." in match["d1"] or "," in match["d1"]:
        return True
    if match["before1"] or match["before2"]:
        return False  # N 42° E is a bearing
    if first.axis and second.axis:
        return True
    return not first.axis and not second.axis and "," not in match["between"]


def _guard_separated(match: re.Match[str], first: Angle, second: Angle, text: str) -> bool:
    if bool(match["s1"]) != bool(match["s2"]) or match["gap1"].strip() != match["gap2"].strip():
        return False
    if first.axis and second.axis:
        return True
    if first.axis or second.axis:
        return False
    if not (first.signed or second.signed):
        return False
    return bool(match["mm1"]) or ":" in match["gap1"] or ("." in (match["s1"] or match["m1"]))


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The coordinates written in degrees, minutes and seconds within text[start:end]."""
    yield from read_pairs(_MARKED, _read_marked, _guard_marked, NAME, text, start, end)
    yield from read_pairs(_SEPARATED, _read_separated, _guard_separated, NAME, text, start, end)


def _write_angle(value: float, letters: str) -> str:
    tenths = round(abs(value) * 36_000)
    degrees, rest = divmod(tenths, 36_000)
    minutes, seconds = divmod(rest, 600)
    return f"{degrees}°{minutes:02d}'{seconds / 10:04.1f}\"{letters[value < 0]}"


def write(point: Point) -> str:
    """The point as degrees, minutes and seconds to a tenth of a second."""
    return f"{_write_angle(point.latitude, 'NS')} {_write_angle(point.longitude, 'EW')}"
