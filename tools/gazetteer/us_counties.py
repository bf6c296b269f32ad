"""US counties: Census polygons for points and extents, GeoNames' ids."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from osint.gazetteer.rows import ALIAS, ALTERNATE, Name, Row

_STATE_FIPS = {
    "01": "AL", "02": "AK", "04": "AZ", "05": "AR", "06": "CA", "08": "CO", "09": "CT", "10": "DE",
    "11": "DC", "12": "FL", "13": "GA", "15": "HI", "16": "ID", "17": "IL", "18": "IN", "19": "IA",
    "20": "KS", "21": "KY", "22": "LA", "23": "ME", "24": "MD", "25": "MA", "26": "MI", "27": "MN",
    "28": "MS", "29": "MO", "30": "MT", "31": "NE", "32": "NV", "33": "NH", "34": "NJ", "35": "NM",
    "36": "NY", "37": "NC", "38": "ND", "39": "OH", "40": "OK", "41": "OR", "42": "PA", "44": "RI",
    "45": "SC", "46": "SD", "47": "TN", "48": "TX", "49": "UT", "50": "VT", "51": "VA", "53": "WA",
    "54": "WV", "55": "WI", "56": "WY",
}  # fmt: skip


def _arcs(topology: Mapping[str, Any]) -> list[list[tuple[float, float]]]:
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    found = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        found.append(line)
    return found


def _centroid(ring: Sequence[tuple[float, float]]) -> tuple[float, float, float]:
    """(longitude, latitude, area) of a ring in plane degrees."""
    area = x = y = 0.0
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
        cross = x0 * y1 - x1 * y0
        area, x, y = area + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    return (x / (3 * area), y / (3 * area), abs(area) / 2) if area else (*ring[0], 0.0)


def polygons(us_atlas: Path) -> Iterator[tuple[str, str, float, float, float]]:
    """(FIPS code, name, latitude, longitude, radius_km) of each county."""
    topology = json.loads((us_atlas / "package/counties-10m.json").read_text(encoding="utf8"))
    arcs = _arcs(topology)
    for shape in topology["objects"]["counties"]["geometries"]:
        parts = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        found = []
        for part in parts:
            ring = [p for i in part[0] for p in (arcs[i] if i >= 0 else arcs[~i][::-1])[:-1]]
            found.append(_centroid(ring))
        total = sum(area for _, _, area in found) or 1.0
        longitude = sum(x * area for x, _, area in found) / total
        latitude = sum(y * area for _, y, area in found) / total
        square_km = total * 111.2**2 * math.cos(math.radians(latitude))
        yield (
            shape["id"],
            shape["properties"]["name"],
            latitude,
            longitude,
            math.sqrt(square_km / math.pi),
        )


def rows(
    us_atlas: Path, ids: Mapping[str, int], full_names: Mapping[str, str], people: Mapping[str, int]
) -> Iterator[Row]:
    """A row for each county. `ids` maps "US.CA.037" to GeoNames' id, `full_names` a FIPS code
    to "Los Angeles County", `people` the id to the inhabitants."""
    for fips, name, latitude, longitude, radius in polygons(us_atlas):
        state = _STATE_FIPS.get(fips[:2])
        if state is None:
            continue
        full = full_names.get(fips, f"{name} County")
        id_ = ids.get(f"US.{state}.{fips[2:]}", -int(f"84{fips}"))
        population = people.get(f"US.{state}.{fips[2:]}", 0)
        short = full.replace(" County", " Co.") if full.endswith(" County") else full
        yield Row(
            id=id_, name=full, latitude=latitude, longitude=longitude, radius_km=radius,
            kind="county", country="US", admin1=state, population=population,
            fame=max(2.5, math.log10(population + 1) - 1.5),
            names=tuple(
                Name(text, type_)
                for text, type_ in ((short, ALIAS), (name, ALTERNATE))
                if text != full
            ),
        )  # fmt: skip
