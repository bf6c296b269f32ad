"""Builds the outline of land for maps: `python -m tools.build_land`.

Writes osint/data/packed/land.xz and its manifest. Land is drawn under a map and never measured: small
islands and lakes are left out, and positions are kept to a hundredth of a degree.
"""

from __future__ import annotations

import hashlib
import json
import struct
import sys
from array import array
from collections.abc import Iterator
from itertools import pairwise
from math import cos, radians
from pathlib import Path

from osint.gazetteer.expand import expand_mapped, pack_mapped
from osint.report.map.land import MAGIC, QUANTUM
from tools.borders.inputs import Input, geo_map

LANDS = Input(
    "@geo-maps/earth-lands-1km",
    "npm",
    "0.6.0",
    "7dd1dc2d6b7912a8cc3b2cfce83f074ac86f4757300f6049f0fd79c6c91ed3af",
    "ODbL-1.0",
    "© OpenStreetMap contributors, by way of geo-maps",
    "outlines of land, with lakes as holes",
)
MIN_ISLAND_KM2, MIN_LAKE_KM2 = 6.0, 40.0
LONGEST = 30_000
"""The longest step between two positions, in quanta: it must fit 16 bits."""
KM2_PER_SQUARE_DEGREE = 111.195**2
DATA = Path(__file__).parent.parent / "osint" / "data"

Ring = list[tuple[int, int]]


def main() -> None:
    """Build the file, and say what it holds."""
    rings = list(_rings())
    data = pack(rings)
    pack_mapped("land", data, DATA / "packed")
    expand_mapped("land", DATA / "packed", DATA)
    counts = {"rings": len(rings), "positions": sum(map(len, rings))}
    manifest = {
        "name": "land",
        "what": "outlines of land and large lakes, drawn under the maps of reports",
        "files": ["land.bin"],
        "source": "OpenStreetMap, by way of geo-maps",
        "version": f"{LANDS.package} {LANDS.version}",
        "sha256": hashlib.sha256(data).hexdigest(),
        "licence": "ODbL-1.0; text in licences/ODbL-1.0.txt",
        "attribution": "© OpenStreetMap contributors (openstreetmap.org/copyright)",
        "built_with": "python -m tools.build_land",
        "counts": counts,
        "inputs": [LANDS.__dict__],
    }
    path = DATA / "packed" / "MANIFEST.land.json"
    path.write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(data):,} bytes, {counts}")


def _rings() -> Iterator[Ring]:
    for geometry in geo_map(LANDS)["geometries"]:
        for polygon in geometry["coordinates"]:
            for index, ring in enumerate(polygon):
                least = MIN_LAKE_KM2 if index else MIN_ISLAND_KM2
                if area_km2(ring) >= least:
                    yield thinned(ring)


def area_km2(ring: list[list[float]]) -> float:
    """The area of a ring on a plane at its first latitude: good enough to leave out small ones."""
    doubled = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))
    return abs(doubled) / 2 * KM2_PER_SQUARE_DEGREE * cos(radians(ring[0][1]))


def thinned(ring: list[list[float]]) -> Ring:
    """The ring in whole quanta, without repeats and without points in the middle of a line."""
    kept: Ring = []
    for longitude, latitude in ring:
        spot = (round(longitude * QUANTUM), round(latitude * QUANTUM))
        if kept and spot == kept[-1]:
            continue
        if len(kept) > 1 and _straight(kept[-2], kept[-1], spot):
            kept.pop()
        if kept and abs(spot[0] - kept[-1][0]) > LONGEST:  # along the edge of the map
            kept.append(((kept[-1][0] + spot[0]) // 2, spot[1]))
        kept.append(spot)
    return kept


def _straight(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> bool:
    cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    span = max(abs(c[0] - a[0]), abs(c[1] - a[1]))
    forward = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) >= 0
    return forward and abs(cross) <= 0.6 * span and span < 6000


def pack(rings: list[Ring]) -> bytes:
    """The file's bytes: magic, number of rings, then the bounds of each and the bytes of its steps,
    then all steps (int16, longitude and latitude in turn; the first of a ring from zero)."""
    heads, bodies = [MAGIC, struct.pack("<I", len(rings))], []
    for ring in rings:
        deltas = array("h")
        before = (0, 0)
        for spot in ring:
            deltas.extend((spot[0] - before[0], spot[1] - before[1]))
            before = spot
        if sys.byteorder == "big":
            deltas.byteswap()
        body = deltas.tobytes()
        xs, ys = [x for x, _ in ring], [y for _, y in ring]
        heads.append(struct.pack("<4hI", min(xs), min(ys), max(xs), max(ys), len(body)))
        bodies.append(body)
    return b"".join(heads + bodies)


if __name__ == "__main__":
    main()
