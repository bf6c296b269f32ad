"""The letter O as a hemisphere, where nothing in the text tells east (Ost) from west (ouest)."""

from __future__ import annotations

from collections.abc import Callable

from osint.errors import CoordinateError
from osint.extract.coordinates.pairs import UNDECIDED
from osint.model import CoordinateMention, Point
from osint.support.frozen import replace
from osint.support.patterns import lazily

_O = lazily(r"(?<![A-Za-z])O(?![A-Za-z])")

Parse = Callable[[str], CoordinateMention]
IsSettled = Callable[[Point], bool]


def settled(mention: CoordinateMention, parse: Parse, is_settled: IsSettled) -> CoordinateMention:
    """The mention on the side where people live, when nobody lives on the other."""
    if mention.point is not None or mention.note != UNDECIDED:
        return mention
    read = {letter: _read(mention.text, letter, parse) for letter in "EW"}
    lived = [letter for letter, one in read.items() if one and one.point and is_settled(one.point)]
    found = read[lived[0]] if len(lived) == 1 else None
    if found is None:
        return mention
    side = "east" if lived[0] == "E" else "west"
    note = f"O read as {side}: nobody lives near the other point"
    return replace(mention, point=found.point, precision_m=found.precision_m, note=note)


def _read(text: str, letter: str, parse: Parse) -> CoordinateMention | None:
    try:
        return parse(_O.sub(letter, text))
    except CoordinateError:
        return None
