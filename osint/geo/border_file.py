"""The layout of the border file, shared by what writes it (tools/borders) and what reads it.

All numbers are little-endian. The file is read by memory map, without parsing:

    magic, 8 bytes · SECTIONS x (offset, bytes), uint32 · the sections, each on a multiple of 8

    labels   text: one label a line; the first is empty: the high seas
    pairs    pairs x (left label, right label, first run, runs, first block), uint32
    spheres  runs x (x, y, z, radius), float32, kilometres: a sphere about each run (ECEF, WGS84)
    blocks   the same for every BLOCK consecutive runs of a pair
    runs     runs x (first delta, longitude, latitude of the first vertex), int32; degrees x QUANTUM
    sizes    runs x (segments, kind), uint8
    deltas   (longitude, latitude) of each further vertex less that of the one before, int16
    cells    one uint32 a cell of one degree and one more: where its entries begin in `members`
    members  runs that meet the cell, uint32
    centres  cells x (spot in the cell, label of that spot), uint8
"""

from __future__ import annotations

import struct
import sys
from array import array

DATASET = "OpenStreetMap borders (timezone-boundary-builder 2026c)"
"""What the file is made from."""
MAGIC = b"OSINTB01"
SECTIONS = (
    *("labels", "pairs", "spheres", "blocks", "runs"),
    *("sizes", "deltas", "cells", "members", "centres"),
)
QUANTUM = 10_000
"""Steps in a degree: one is about 11 m, so that rounding moves a vertex by 8 m at most."""
RUN = 32
"""Most segments in a run."""
BLOCK = 16
"""Runs in a block."""
SPOTS = 5
"""The spots of a cell are a grid of SPOTS x SPOTS; the middle one is number 12."""

LAND, RIVER, LAKE, SEA, LIMIT, COAST = range(6)
KINDS = ("land", "river", "lake", "sea", "limit", "coast")
"""What a stretch is: a border on land, in a river, in a lake, at sea between two countries,
the outer limit of the territorial sea, or a coast."""
ON_LAND = frozenset((LAND, RIVER, LAKE))


def spot_offset(spot: int) -> tuple[float, float]:
    """Where in its cell a spot lies: degrees east and north of the cell's south-west corner."""
    east, north = spot % SPOTS, spot // SPOTS
    return (east + 0.5) / SPOTS + 0.0013, (north + 0.5) / SPOTS + 0.0017


def file_of(parts: dict[str, bytes]) -> bytes:
    """The bytes of a file of these sections, each at a multiple of eight bytes."""
    head = len(MAGIC) + 8 * len(SECTIONS)
    table, body = b"", b""
    for name in SECTIONS:
        body += b"\0" * (-(head + len(body)) % 8)
        table += struct.pack("<II", head + len(body), len(parts[name]))
        body += parts[name]
    return MAGIC + table + body


def sections_of(data: memoryview) -> dict[str, memoryview]:
    """The sections of a file by their names.

    Raises:
        ValueError: it is not a border file of this version, or it is cut short.
    """
    head = len(MAGIC) + 8 * len(SECTIONS)
    if bytes(data[: len(MAGIC)]) != MAGIC or len(data) < head:
        raise ValueError("not a border file of this version")
    table = struct.iter_unpack("<II", data[len(MAGIC) : head])
    parts = {
        name: data[start : start + size]
        for name, (start, size) in zip(SECTIONS, table, strict=True)
        if start + size <= len(data)
    }
    if len(parts) < len(SECTIONS):
        raise ValueError("the border data is cut short")
    return parts


def numbers(data: bytes, kind: str) -> array[int]:
    """The numbers of a section, of a type code of `array`, on a machine of either byte order."""
    found = array(kind, data)
    if sys.byteorder == "big":
        found.byteswap()
    return found
