"""Plus Codes (Open Location Code), full and short: 8QPH8MG9+PFR, 8MG9+PFR Sergeevka.

The code is a mixed-radix number in an alphabet of twenty signs: five pairs that divide
latitude and longitude by 20 each, from 20 degrees down to 1/8000 degree, then up to five signs
that divide the cell into five rows and four columns each. A short code lacks its leading
pairs and is completed from a reference point (the specification of Open Location Code, 2014).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.errors import CoordinateError
from osint.extract.coordinates.precision import precision_m
from osint.model import CoordinateMention, Point
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

NAME = "plus-code"


def places(text: str) -> list[tuple[int, int]]:
    """The stretches around a plus sign, plain or percent-encoded."""
    found = []
    for sign in ("+", "%2B"):
        at = text.find(sign)
        while at >= 0:
            found.append((max(0, at - 10), min(len(text), at + 12)))
            at = text.find(sign, at + 1)
    return found


ALPHABET = "23456789CFGHJMPQRVWX"
SHORT = "a short Plus Code: it needs the place it was made for"

_PAIRS = 5
_MOST_SIGNS = 15
_SIGN = f"[{ALPHABET}]"
_FULL = (
    rf"[2-9C][2-9CFGHJMPQRV](?:{_SIGN}{{6}}(?:\+|%2B)(?:{_SIGN}{{2,7}})?"
    rf"|{_SIGN}{{4}}00(?:\+|%2B)|{_SIGN}{{2}}0000(?:\+|%2B)|000000(?:\+|%2B))"
)
_SHORT = rf"(?:{_SIGN}{{2}}){{2,3}}(?:\+|%2B){_SIGN}{{2,3}}"
_CODE = lazily(rf"(?:(?<![\w+/.=&%-])|(?<=plus\.codes/))(?:{_FULL}|{_SHORT})(?![\w+])")
_WORD = lazily(r"[^\W\d_]{3}")


class Cell(NamedTuple):
    """The cell that a full code names: its middle, and its height in degrees."""

    point: Point
    height: float


def cell(code: str) -> Cell:
    """The cell of a full code.

    Raises:
        CoordinateError: it is no full code, or beyond 90 degrees north or 180 degrees east.
    """
    signs = code.upper().replace("+", "").rstrip("0")[:_MOST_SIGNS]
    if code.find("+") != 8 or len(signs) < 2 or any(sign not in ALPHABET for sign in signs):
        raise CoordinateError(f"{code!r} is not a full Plus Code")
    row = column = 0
    for index in range(0, min(len(signs), 2 * _PAIRS), 2):
        row = row * 20 + ALPHABET.index(signs[index])
        column = column * 20 + ALPHABET.index(signs[index + 1])
    used = min(len(signs), 2 * _PAIRS) // 2
    rows = columns = 20.0 ** (used - 1) / 20  # cells in one degree
    for sign in signs[2 * _PAIRS :]:
        down, right = divmod(ALPHABET.index(sign), 4)
        row, column, rows, columns = row * 5 + down, column * 4 + right, rows * 5, columns * 4
    latitude, longitude = (row + 0.5) / rows - 90, (column + 0.5) / columns - 180
    if latitude > 90 or longitude > 180:
        raise CoordinateError(f"the Plus Code {code!r} lies beyond the poles or the antimeridian")
    return Cell(Point(latitude=latitude, longitude=longitude), 1 / rows)


def precision(of: Cell) -> float:
    """The size of a cell, in metres."""
    return precision_m(of.height)


def is_full(code: str) -> bool:
    """Whether a code says by itself where it is."""
    return code.find("+") == 8


def code_in(text: str) -> str:
    """The code as it stands in a mention's text, percent-decoded."""
    return text.replace("%2B", "+").upper()


def encode(point: Point, signs: int = 10) -> str:
    """The full code of a point with 10 or 11 signs (cells of about 14 m and 3 m)."""
    rows = min(int((point.latitude + 90) * 40_000), 180 * 40_000 - 1)
    columns = int(((point.longitude + 180) % 360) * 32_000)
    last = ALPHABET[(rows % 5) * 4 + columns % 4]
    rows, columns = rows // 5, columns // 4
    code = ""
    for _ in range(_PAIRS):
        rows, row = divmod(rows, 20)
        columns, column = divmod(columns, 20)
        code = ALPHABET[row] + ALPHABET[column] + code
    return f"{code[:8]}+{code[8:]}" + (last if signs > 10 else "")


def complete(short: str, reference: Point) -> str:
    """The full code that ends in the short one and lies nearest to the reference point."""
    missing = 8 - short.index("+")
    if missing <= 0:
        return short
    size = 20.0 ** (2 - missing // 2)  # how often the short code repeats, in degrees
    latitude, longitude = cell(_join(reference, missing, short)).point
    if latitude - reference.latitude > size / 2 and latitude - size > -90:
        latitude -= size
    elif reference.latitude - latitude > size / 2 and latitude + size < 90:
        latitude += size
    east = (longitude - reference.longitude + 180) % 360 - 180
    if abs(east) > size / 2:
        longitude -= size if east > 0 else -size
    longitude = (longitude + 180) % 360 - 180
    return _join(Point(latitude=latitude, longitude=longitude), missing, short)


def _join(near: Point, missing: int, short: str) -> str:
    signs = encode(near).replace("+", "")[:missing] + short.replace("+", "")
    return f"{signs[:8]}+{signs[8:]}"


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The Plus Codes within text[start:end]; short ones without a point."""
    for match in _CODE.finditer(text, start, end):
        mention = _mention(match, text)
        if mention:
            yield mention


def _mention(match: re.Match[str], text: str) -> CoordinateMention | None:
    code = code_in(match[0])
    if is_full(code):
        try:
            found = cell(code)
        except CoordinateError:
            return None
        return CoordinateMention(
            match.start(), match.end(), match[0], found.point, NAME, precision(found)
        )
    around = text[max(0, match.start() - 60) : match.start()] + text[match.end() : match.end() + 60]
    if not any(sign.isalpha() for sign in code) or not _WORD.search(around):
        return None  # "24+33" is a sum; a code with no word near it can never be completed
    return CoordinateMention(match.start(), match.end(), match[0], None, NAME, note=SHORT)


def write(point: Point) -> str:
    """The full Plus Code of a point, eleven signs (about 3 m)."""
    return encode(point, 11)
