"""UTM: zone, hemisphere or latitude band, easting and northing: 38N 444000 3636000.

The letter after the zone may be a hemisphere or an MGRS latitude band. N is north either way.
S is the band of 32 to 40 degrees north when the northing lies in it, and the south otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.precision import one_figure
from osint.extract.coordinates.transverse_mercator import (
    band_of,
    band_range,
    project,
    unproject,
    zone_of,
)
from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "utm"
TRIGGER = (
    r"[ ]?[C-HJ-NP-Xc-hj-np-x][, :;]{1,3}(?:[Ee][a-z:= ]{0,9})?[0-9]{3},?[0-9]{3}"  # 52T 553000
    r"|[0-9]{5}[ m.,;/].{0,24}(?:[Zz]one|UTM)"
)

_METRES = r"\d{1,3}(?:,\d{3}){1,2}|\d{6,8}"
_ZONE = r"(?P<zone>0?[1-9]|[1-5]\d|60) ?(?P<band>[C-HJ-NP-Xc-hj-np-x]|[Nn]orth|[Ss]outh)"
_EASTING = r"(?:[Ee](?:asting)?[:=]? ?)?(?P<east>\d{3},\d{3}|\d{6})(?P<eastf>\.\d{1,6})? ?(?:m ?E|E ?m|[mEe])?"
_NORTHING = (
    r"(?:[Nn](?:orthing)?[:=]? ?)?(?P<north>\d{1,2},\d{3},\d{3}|\d{6,8}|\d{1,5}(?=\.\d{2}))(?P<northf>\.\d{1,6})?"
    r"(?: ?(?:m ?N|N ?m|[mNn](?!\w)))?"
)
_UTM = lazily(
    rf"(?<![\w.,])(?:(?:UTM|utm|[Zz]one)[ :]{{1,2}}){{0,2}}{_ZONE}[ ,:;]{{1,3}}{_EASTING}"
    rf"[\s,;/]{{1,3}}{_NORTHING}(?!\w|[.,]\d)"
)
_TRAILING_ZONE = lazily(
    rf"(?<![\w.,]){_EASTING}[\s,;/]{{1,3}}{_NORTHING}[ ,;(]{{1,3}}(?:UTM )?(?:[Zz]one |UTM ){_ZONE}(?!\w)"
)
_SEVEN_DIGITS = lazily(r"\d{6}|\d,\d{3}")


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The UTM coordinates within text[start:end]."""
    if not _SEVEN_DIGITS.search(text, start, end):
        return
    for pattern in (_UTM, _TRAILING_ZONE):
        for match in pattern.finditer(text, start, end):
            mention = _mention(match)
            if mention:
                yield mention


def _mention(match: re.Match[str]) -> CoordinateMention | None:
    easting = float(match["east"].replace(",", "") + (match["eastf"] or ""))
    northing = float(match["north"].replace(",", "") + (match["northf"] or ""))
    if not (100_000 <= easting < 900_000 and northing <= 10_000_000):
        return None
    band = match["band"][0].upper()
    southern, note = _hemisphere(band, match["band"], int(match["zone"]), easting, northing)
    point = unproject(int(match["zone"]), southern, easting, northing)
    if abs(point.latitude) > 84.5:
        return None
    digits = min(len(match[part] or ".") - 1 for part in ("eastf", "northf"))
    return CoordinateMention(
        match.start(), match.end(), match[0], point, NAME, one_figure(10.0**-digits), note=note
    )


def _hemisphere(
    band: str, word: str, zone: int, easting: float, northing: float
) -> tuple[bool, str | None]:
    """Whether the letter means the south, and what is to be said of it."""
    if band == "N" or len(word) > 1:
        return band == "S", None
    if band == "S":
        latitude = unproject(zone, False, easting, northing).latitude
        if 31.99 <= latitude < 40.01:
            return False, "S read as the latitude band of 32 to 40 degrees north"
        return True, None
    southern = band < "N"
    low, high = band_range(band)
    latitude = unproject(zone, southern, easting, northing).latitude
    if low - 0.1 <= latitude <= high + 0.1:
        return southern, None
    return southern, f"the latitude band {band} does not fit the northing"


def write(point: Point) -> str:
    """The point as zone, latitude band, easting and northing in metres; empty beyond 84 N, 80 S.

    The band is written rather than a hemisphere: an S for the south could be the band S.
    """
    if not -80 <= point.latitude <= 84:
        return ""
    zone = zone_of(point)
    easting, northing = project(point, zone)
    return f"{zone}{band_of(point.latitude)} {easting:.1f} {northing:09.1f}"
