"""The spheres of a border file, by which the nearest line is found: about each run of segments and
about each block of runs. They follow from the lines, so what is packed leaves them out.

Needs the standard library only, as the embedded data is made before anything is installed.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from itertools import chain
from math import ceil, dist

from osint.geo.border_file import BLOCK, QUANTUM, file_of, numbers, sections_of
from osint.geo.segments import Degrees, Spot, ecef_of

STEPS = 1024.0
"""Steps in a kilometre that centres and radii are rounded to: 32 bits hold them exactly, and the
last digit of a machine's sine moves none of them."""
BULGE_KM = 0.01
"""How far a segment may leave the sphere about its ends: its bulge, and the rounding of the file."""

Sphere = tuple[float, float, float, float]
"""x, y, z and the radius, kilometres (ECEF, WGS84)."""


def with_spheres(data: bytes) -> bytes:
    """The border file with the spheres that `without_spheres` left out.

    Raises:
        ValueError: it is not a border file.
    """
    parts = {name: bytes(part) for name, part in sections_of(memoryview(data)).items()}
    runs = list(_runs(parts))
    spheres = [about(run) for run in runs]
    blocks = [
        about(list(chain.from_iterable(runs[at : min(at + BLOCK, first + count)])))
        for _, _, first, count, _ in struct.iter_unpack("<5I", parts["pairs"])
        for at in range(first, first + count, BLOCK)
    ]
    return file_of({**parts, "spheres": _packed(spheres), "blocks": _packed(blocks)})


def without_spheres(data: bytes) -> bytes:
    """The border file with its spheres left out.

    Raises:
        ValueError: it is not a border file.
    """
    parts = {name: bytes(part) for name, part in sections_of(memoryview(data)).items()}
    return file_of({**parts, "spheres": b"", "blocks": b""})


def about(spots: Sequence[Spot]) -> Sphere:
    """A sphere about the segments between spots in space (ECEF, kilometres), of which there is at
    least one."""
    x, y, z = (
        round((min(axis) + max(axis)) / 2.0 * STEPS) / STEPS for axis in zip(*spots, strict=True)
    )
    radius = max(dist(spot, (x, y, z)) for spot in spots) + BULGE_KM
    return x, y, z, ceil(radius * STEPS) / STEPS


def _runs(parts: dict[str, bytes]) -> Iterator[list[Spot]]:
    """The vertices of each run in space."""
    heads, deltas = numbers(parts["runs"], "i"), numbers(parts["deltas"], "h")
    sizes = parts["sizes"]
    for run in range(len(heads) // 3):
        first, lon, lat = heads[3 * run : 3 * run + 3]
        steps: list[Degrees] = [(lon, lat)]
        for at in range(2 * first, 2 * (first + sizes[2 * run]), 2):
            lon += deltas[at]
            lat += deltas[at + 1]
            steps.append((lon, lat))
        yield [ecef_of(lon / QUANTUM, lat / QUANTUM) for lon, lat in steps]


def _packed(spheres: Sequence[Sphere]) -> bytes:
    return struct.pack(f"<{4 * len(spheres)}f", *chain.from_iterable(spheres))
