"""The time zone of a point: a grid of cells, each with its zone of the IANA database.

The file holds, after `MAGIC`: the length of a JSON header (uint32, little-endian), the header
(`rows`, `columns`, `names`, and `countries`: code -> zones), one offset a block (uint32, from the end of the offsets, and one past
the last), then the blocks: `BLOCK` rows each; a row is (run length, zone) pairs as LEB128
numbers. Row 0 is the southernmost, column 0 begins at 180 degrees west; zone 0 is no zone (the high
sea), zone n is names[n - 1].
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Iterator
from functools import cache

from osint.errors import DataError
from osint.model import Point
from osint.support.verified import FOLDER, verified

MAGIC = b"OSINTZ2\n"
BLOCK = 16
"""Rows that are found, and read, together."""
FILE = "zones.bin"
_DAMAGED = "the grid of time zones is missing or damaged: install osint-geocheck anew"
HOURS_AT_SEA_DEGREES = 15.0
"""Degrees of longitude to an hour of nautical time."""


class Zones:
    """The grid, opened from its bytes.

    Raises:
        DataError: they are no such grid.
    """

    def __init__(self, data: bytes) -> None:
        if not data.startswith(MAGIC):
            raise DataError(_DAMAGED)
        try:
            (length,) = struct.unpack_from("<I", data, len(MAGIC))
            start = len(MAGIC) + 4
            header = json.loads(data[start : start + length])
            self.rows, self.columns = int(header["rows"]), int(header["columns"])
            self.names: tuple[str, ...] = tuple(header["names"])
            self._countries: dict[str, list[str]] = header["countries"]
            blocks = -(-self.rows // BLOCK)
            self._offsets = struct.unpack_from(f"<{blocks + 1}I", data, start + length)
        except (ValueError, KeyError, TypeError, struct.error) as error:
            raise DataError(_DAMAGED) from error
        self._blocks = data[start + length + 4 * (blocks + 1) :]
        self._kept: dict[int, list[list[tuple[int, int]]]] = {}

    def at(self, point: Point) -> tuple[str, ...]:
        """The zones of a point: that of its cell first, then those of the cells about it, which
        may be the point's own along a border. Empty on the high sea."""
        row = min(int((point.latitude + 90) / 180 * self.rows), self.rows - 1)
        column = int((point.longitude + 180) / 360 * self.columns) % self.columns
        found: dict[int, None] = {self._zone(row, column): None}
        for up in (-1, 0, 1):
            if 0 <= row + up < self.rows:
                for east in (-1, 0, 1):
                    found[self._zone(row + up, (column + east) % self.columns)] = None
        return tuple(self.names[zone - 1] for zone in found if zone)

    def of_country(self, code: str) -> tuple[str, ...]:
        """The zones of a country by its ISO 3166-1 alpha-2 code; none of one that has none."""
        return tuple(self._countries.get(code, ()))

    def _zone(self, row: int, column: int) -> int:
        at = 0
        for length, zone in self._block(row // BLOCK)[row % BLOCK]:
            at += length
            if column < at:
                return zone
        return 0

    def _block(self, index: int) -> list[list[tuple[int, int]]]:
        if index not in self._kept:
            first, last = self._offsets[index : index + 2]
            numbers = _numbers(self._blocks[first:last])
            rows: list[list[tuple[int, int]]] = []
            for _ in range(min(BLOCK, self.rows - index * BLOCK)):
                runs, width = [], 0
                while width < self.columns:
                    length, zone = next(numbers), next(numbers)
                    runs.append((length, zone))
                    width += length
                rows.append(runs)
            self._kept[index] = rows
        return self._kept[index]


def _numbers(data: bytes) -> Iterator[int]:
    value = shift = 0
    for byte in data:
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            yield value
            value = shift = 0


@cache
def zones() -> Zones:
    """The embedded grid.

    Raises:
        DataError: it is missing or damaged.
    """
    path = verified(os.path.join(FOLDER, FILE))
    try:
        with open(path, "rb") as stream:
            return Zones(stream.read())
    except OSError as error:
        raise DataError(_DAMAGED) from error


def nautical_offset_hours(longitude: float) -> int:
    """Hours that nautical time at a longitude is ahead of UTC."""
    return round(longitude / HOURS_AT_SEA_DEGREES)
