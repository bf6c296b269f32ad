"""Outlines of land, read from the package's own file; only what a map shows is turned to degrees."""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from osint.errors import DataError
from osint.support.folders import DATA
from osint.support.verified import REMEDY, verified

MAGIC = b"OSLAND02"
QUANTUM = 100
"""Steps in a degree."""
FILE = Path(DATA, "land.bin")

_HEAD = struct.Struct("<4hI")

Ring = list[tuple[float, float]]


def rings(
    west: float, south: float, east: float, north: float, least: float = 0.0
) -> Iterator[Ring]:
    """The rings of (longitude, latitude) that meet a box; `west` may lie below -180 and `east`
    above 180. Those less than `least` degrees wide and high are left out.

    Raises:
        DataError: the file is missing or damaged.
    """
    data = Path(verified(FILE)).read_bytes()
    if not data.startswith(MAGIC):
        raise DataError(f"is damaged; {REMEDY}", path=str(FILE))
    start = len(MAGIC) + 4
    at = start + _HEAD.size * int.from_bytes(data[len(MAGIC) : start], "little")
    for left, bottom, right, top, size in _HEAD.iter_unpack(data[start:at]):
        is_seen = max(right - left, top - bottom) >= least * QUANTUM
        is_near = top >= south * QUANTUM and bottom <= north * QUANTUM
        if is_seen and is_near and _meets(left, right, west, east):
            yield _ring(data[at : at + size])
        at += size


def _meets(left: int, right: int, west: float, east: float) -> bool:
    return any(
        right + turn >= west * QUANTUM and left + turn <= east * QUANTUM
        for turn in (-360 * QUANTUM, 0, 360 * QUANTUM)
    )


def _ring(steps: bytes) -> Ring:
    deltas = array("h")
    deltas.frombytes(steps)
    if sys.byteorder == "big":
        deltas.byteswap()
    longitudes = accumulate(deltas[0::2])
    latitudes = accumulate(deltas[1::2])
    return [(x / QUANTUM, y / QUANTUM) for x, y in zip(longitudes, latitudes, strict=True)]
