"""Builds the grid of time zones from its pinned input: `python -m tools.build_zones`.

Writes osint/data/packed/zones.xz and its manifest, as osint/geo/zones.py describes the file. A cell has
the zone of its centre. Needs numpy and timezonefinder; takes about a minute.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np

from osint.gazetteer.expand import expand_mapped, pack_mapped
from osint.geo.zones import BLOCK, FILE, MAGIC
from tools.borders import inputs

CELL_DEGREES = 0.05
ROWS, COLUMNS = round(180 / CELL_DEGREES), round(360 / CELL_DEGREES)
DATA = Path(__file__).parent.parent / "osint" / "data"


def main() -> None:
    """Build the file, and say what it holds."""
    from timezonefinder import TimezoneFinder

    inputs.check_installed(
        inputs.ZONES, "timezonefinder_data", "data", "boundaries", "coordinates.bin"
    )
    finder = TimezoneFinder()
    names = sorted(str(name) for name in finder.timezone_names)
    names = [name for name in names if not name.startswith("Etc/")]
    grid = np.zeros((ROWS, COLUMNS), dtype=np.uint16)
    for number, name in enumerate(names, 1):
        for rings in finder.get_geometry(tz_name=name, coords_as_pairs=True):
            fill(grid, [np.asarray(ring, dtype=float) for ring in rings], number)
    data = pack(grid, names, countries(names))
    pack_mapped("zones", data, DATA / "packed")
    expand_mapped("zones", DATA / "packed", DATA)
    write_manifest(data, {"zones": len(names), "rows": ROWS, "columns": COLUMNS})
    print(f"{len(data):,} bytes, {len(names)} zones")


def fill(grid: Any, rings: list[Any], number: int) -> None:
    """Give the cells whose centre lies in a polygon (holes count as rings) its number."""
    at_row, at_column = [], []
    for ring in rings:
        rows, columns = crossings(ring)
        at_row.append(rows)
        at_column.append(columns)
    rows, columns = np.concatenate(at_row), np.concatenate(at_column)
    order = np.lexsort((columns, rows))
    rows, columns = rows[order], columns[order]
    for first in range(0, len(rows) - 1, 2):
        assert rows[first] == rows[first + 1], "a ring does not close"
        start = int(np.ceil(columns[first] - 0.5))
        end = int(np.ceil(columns[first + 1] - 0.5))
        grid[rows[first], max(0, start) : min(COLUMNS, end)] = number


def crossings(ring: Any) -> tuple[Any, Any]:
    """Where a ring crosses the middle lines of the rows: row numbers, and columns as fractions."""
    x = (ring[:, 0] + 180) / CELL_DEGREES
    y = (ring[:, 1] + 90) / CELL_DEGREES - 0.5
    x2, y2 = np.roll(x, -1), np.roll(y, -1)
    first, last = np.ceil(np.minimum(y, y2)), np.ceil(np.maximum(y, y2))
    counts = (last - first).astype(int)
    edges = np.repeat(np.arange(len(x)), counts)
    within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    rows = first[edges].astype(int) + within
    share = (rows - y[edges]) / (y2[edges] - y[edges])
    return rows, x[edges] + share * (x2[edges] - x[edges])


def countries(names: list[str]) -> dict[str, list[str]]:
    """ISO 3166-1 alpha-2 code -> the zones of that country."""
    found: dict[str, list[str]] = {}
    for name, code in sorted(inputs.zone_table().items()):
        if name in names:
            found.setdefault(code, []).append(name)
    return found


def pack(grid: Any, names: list[str], of_country: dict[str, list[str]]) -> bytes:
    """The bytes of the file."""
    told = {"rows": ROWS, "columns": COLUMNS, "names": names, "countries": of_country}
    header = json.dumps(told).encode()
    blocks = [b"".join(map(runs, grid[row : row + BLOCK])) for row in range(0, ROWS, BLOCK)]
    offsets = [0]
    for block in blocks:
        offsets.append(offsets[-1] + len(block))
    index = struct.pack(f"<{len(offsets)}I", *offsets)
    return b"".join([MAGIC, struct.pack("<I", len(header)), header, index, *blocks])


def runs(row: Iterable[int]) -> bytes:
    """A row as run lengths and zones."""
    made = bytearray()
    for zone, cells in groupby(row):
        for number in (sum(1 for _ in cells), int(zone)):
            while number > 127:
                made.append(number & 127 | 128)
                number >>= 7
            made.append(number)
    return bytes(made)


def write_manifest(data: bytes, counts: dict[str, int]) -> None:
    """Beside those of the other embedded data."""
    manifest = {
        "name": "zones",
        "what": "grid of time zones: which zone's clock a place keeps",
        "files": [FILE],
        "source": "OpenStreetMap, by way of timezone-boundary-builder",
        "version": "timezone-boundary-builder 2026c",
        "sha256": hashlib.sha256(data).hexdigest(),
        "licence": "ODbL-1.0; text in licences/ODbL-1.0.txt",
        "attribution": "© OpenStreetMap contributors (openstreetmap.org/copyright)",
        "built_with": "python -m tools.build_zones",
        "counts": counts,
        "inputs": [inputs.ZONES.__dict__, inputs.ZONE_TABLE.__dict__],
    }
    path = DATA / "packed" / "MANIFEST.zones.json"
    path.write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
