"""Columns of whole numbers as bytes that compress well: differences, byte plane by byte plane."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator
from itertools import accumulate

WIDTH = 4
"""Bytes of a number."""
_ROUND = 1 << 8 * WIDTH


def to_planes(values: Iterable[int]) -> bytes:
    """The differences of neighbours, each folded to a number that is not negative, as WIDTH
    planes: the lowest bytes of all of them, then the next. Each value is a signed number of WIDTH
    bytes; differences that are not go round the other way."""
    folded, before = array("I"), 0
    for value in values:
        step, before = _signed(value - before), value
        folded.append(step << 1 if step >= 0 else (-step << 1) - 1)
    if sys.byteorder == "big":
        folded.byteswap()
    data = folded.tobytes()
    return b"".join(data[plane::WIDTH] for plane in range(WIDTH))


def from_planes(data: bytes) -> Iterator[int]:
    """The reverse of `to_planes`."""
    count = len(data) // WIDTH
    mixed = bytearray(count * WIDTH)
    for plane in range(WIDTH):
        mixed[plane::WIDTH] = data[plane * count : (plane + 1) * count]
    folded = array("I", bytes(mixed))
    if sys.byteorder == "big":
        folded.byteswap()
    steps = ((n >> 1) if not n & 1 else -((n + 1) >> 1) for n in folded)
    return accumulate(steps, lambda total, step: _signed(total + step))


def _signed(number: int) -> int:
    """The number of WIDTH bytes that is equal to it but for whole rounds."""
    return (number + _ROUND // 2) % _ROUND - _ROUND // 2
