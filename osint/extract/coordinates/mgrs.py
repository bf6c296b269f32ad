"""MGRS, the military grid: 38SMB4611036560, at every precision from 10 km to 1 m.

Zone and latitude band, the letters of a square of 100 km, then as many digits of easting as of
northing (NGA.STND.0037, 2014). Letters that read as a month or a time zone ("10 JAN 94",
"14 EST 2008") are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.transverse_mercator import (
    band_of,
    band_range,
    project,
    unproject,
    zone_of,
)
from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "mgrs"
TRIGGER = (
    r"[ ]?[C-HJ-NP-X][ ]?[A-HJ-NP-Z][A-HJ-NP-V]\s?[0-9]"  # 52T FP 1
    r"|[c-hj-np-x][a-hj-np-z][a-hj-np-v][0-9]{6}"
)
WORDS = ("mgrs", "usng", "grid square", "grid zone")

_ROWS = "ABCDEFGHJKLMNPQRSTUV"
_COLUMNS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")
_SQUARE_M = 100_000
_DATE_WORDS = lazily("JAN|FEB|MAR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|[ECMP][SD]T|GMT|UTC|CET|MSK")
_MGRS = lazily(
    r"(?<![\w.])(?<!\d:)(?P<zone>0?[1-9]|[1-5]\d|60)(?P<gap> ?)(?P<band>[C-HJ-NP-X]) ?"
    r"(?P<square>[A-HJ-NP-Z][A-HJ-NP-V])\s?"
    r"(?P<digits>\d{1,10}(?:\s\d{1,5})?)(?![\w]|\.\d)"
)
_LOWER = lazily(
    r"(?<![\w.])(?P<zone>0?[1-9]|[1-5]\d|60)(?P<gap>)(?P<band>[c-hj-np-x])"
    r"(?P<square>[a-hj-np-z][a-hj-np-v])(?P<digits>\d{6,10})(?![\w]|\.\d)"
)
_HASH = lazily("[a-f]{3}")  # such references are more often parts of hexadecimal numbers
_LABEL = lazily(r"(?i)(?:mgrs|usng|grid)\W{0,6}(?:\w{1,12}\W{1,2})?$")


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The MGRS references within text[start:end]."""
    for pattern in (_MGRS, _LOWER):
        at = start
        while match := pattern.search(text, at, end):
            mention = _mention(match)
            at = mention.end if mention else match.end("zone")
            if mention:
                yield mention
    for match in _ALONE.finditer(text, start, end):
        if _SQUARE_LABEL.search(text[max(0, match.start() - 30) : match.start()]):
            mention = _square(match)
            if mention:
                yield mention


_ALONE = lazily(
    r"(?<![\w.])(?P<zone>0?[1-9]|[1-5]\d|60) ?(?P<band>[C-HJ-NP-X]) ?"
    r"(?P<square>[A-HJ-NP-Z][A-HJ-NP-V])(?!\s?\d|\w)"
)
_SQUARE_LABEL = lazily(r"(?i)(?:mgrs|usng|grid (?:square|zone))\W{0,6}(?:\w{1,12}\W{1,2})?$")


def parse(text: str) -> CoordinateMention | None:
    """The square of 100 km that is the whole text: 32VKP."""
    match = _ALONE.fullmatch(text)
    return _square(match) if match else None


def _square(match: re.Match[str]) -> CoordinateMention | None:
    """A square without digits: its middle, to half its diagonal."""
    zone, band = int(match["zone"]), match["band"]
    corner = _corner(zone, match["square"])
    if corner is None:
        return None
    x = corner[0] + _SQUARE_M / 2
    y = _northing(zone, band, corner[1] + _SQUARE_M / 2, x)
    if y is None:
        return None
    point = unproject(zone, band < "N", x, y)
    note = "a square of 100 km; its middle is given"
    return CoordinateMention(*match.span(), match[0], point, NAME, float(_SQUARE_M), note=note)


def _mention(match: re.Match[str]) -> CoordinateMention | None:
    zone, band, square = int(match["zone"]), match["band"].upper(), match["square"].upper()
    finish, easting, northing = _halves(match)
    if _is_date(match, band + square, finish):
        return None
    corner = _corner(zone, square)
    doubtful = len(match["digits"]) < 4 or _HASH.fullmatch(match["band"] + match["square"])
    if corner is None or (doubtful and not _labelled(match)):
        return None
    text = match.string[match.start() : finish]
    if easting is None or northing is None:
        note = "easting and northing cannot be told apart: their digits are uneven"
        return CoordinateMention(match.start(), finish, text, None, NAME, note=note)
    size = 10 ** (5 - len(easting))
    x = corner[0] + int(easting) * size
    y = _northing(zone, band, corner[1] + int(northing) * size, x)
    if y is None:
        return None
    point = unproject(zone, band < "N", x + size / 2, y + size / 2)
    return CoordinateMention(match.start(), finish, text, point, NAME, float(size))


def _halves(match: re.Match[str]) -> tuple[int, str | None, str | None]:
    """Where the digits end, and the easting and northing among them: equal groups, or an even
    first group alone, or an even number of digits with a space or line break somewhere."""
    first, _, second = re.sub(r"\s", " ", match["digits"]).partition(" ")
    if second and len(first) == len(second):
        return match.end(), first, second
    together = first + second
    if (
        second
        and len(together) % 2 == 0
        and len(together) <= 10
        and len(first) % 2 + len(second) < 3
    ):
        return match.end(), together[: len(together) // 2], together[len(together) // 2 :]
    if len(first) % 2 == 0:
        half = len(first) // 2
        return match.start("digits") + len(first), first[:half], first[half:]
    return match.end(), None, None


def _is_date(match: re.Match[str], letters: str, finish: int) -> bool:
    if not _DATE_WORDS.fullmatch(letters):
        return False
    groups = match.string[match.start("digits") : finish].split()
    count = sum(map(len, groups))
    return count <= 4 or (count < 10 and (len(groups) > 1 or bool(match["gap"])))


def _labelled(match: re.Match[str]) -> bool:
    text = match.string
    return bool(_LABEL.search(text[max(0, match.start() - 30) : match.start()])) or (
        text.strip() == match[0]
    )


def _corner(zone: int, square: str) -> tuple[int, int] | None:
    """The south-west corner of a square, its northing modulo 2,000 km; None when the zone has
    no such column."""
    column = _COLUMNS[(zone - 1) % 3].find(square[0])
    if column < 0:
        return None
    row = _ROWS.index(square[1]) - (5 if zone % 2 == 0 else 0)
    return (column + 1) * _SQUARE_M, row % 20 * _SQUARE_M


def _northing(zone: int, band: str, northing: float, easting: float) -> float | None:
    """The full northing: the one of every 2,000 km that lies in the latitude band."""
    low, high = band_range(band)
    for turn in range(6):
        candidate = northing + turn * 2_000_000
        latitude = unproject(zone, band < "N", easting, candidate).latitude
        if low - 1.1 <= latitude <= high + 0.2:  # squares reach over the edge of their band
            return candidate
    return None


def write(point: Point) -> str:
    """The reference of a point to 1 m; empty beyond 84 N, 80 S (the polar grid)."""
    if not -80 <= point.latitude <= 84:
        return ""
    zone = zone_of(point)
    easting, northing = (int(part) for part in project(point, zone))
    column = _COLUMNS[(zone - 1) % 3][easting // _SQUARE_M - 1]
    row = _ROWS[(northing // _SQUARE_M + (5 if zone % 2 == 0 else 0)) % 20]
    return (
        f"{zone}{band_of(point.latitude)} {column}{row} "
        f"{easting % _SQUARE_M:05d} {northing % _SQUARE_M:05d}"
    )
