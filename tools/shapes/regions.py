"""First-order regions as unions of Natural Earth's divisions, by where their towns lie.

Natural Earth draws départements and counties where the gazetteer has régions and England, and
divisions of another year in other countries. Each of its polygons goes to the region that most
of its towns belong to; a region is kept when the union holds its towns, and hardly others.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import shapely
from shapely.geometry import shape

LEAST_SHARE, LEAST_NAMED = 0.8, 0.5
"""The share of a region's towns that lie in the union, and of the union's towns that are the
region's: less is another division of another year. Where Natural Earth itself gives the polygon
the region's GeoNames id, half of the towns will do: many lie on coasts."""
OFF_SHORE_DEG = 0.03
"""Towns on a coast lie up to 3 km off the simplified shore."""
SIMPLER_DEG = 0.02
"""The tolerance of the simplification: lines move by a kilometre or two, which is what Natural
Earth itself is good for."""


class Town(NamedTuple):
    """A settlement: where it lies and the key of its region ("UA.13")."""

    longitude: float
    latitude: float
    key: str


def polygons(package: Path) -> tuple[list[Any], list[int]]:
    """Every division of Natural Earth, valid, in degrees, and its GeoNames id (0 for none)."""
    path = package / "package/data/states/admin1.json"
    features = json.loads(path.read_text(encoding="utf8"))["features"]
    outlines = [shapely.make_valid(shape(feature["geometry"])) for feature in features]
    return outlines, [int(feature["properties"].get("gn_id") or 0) for feature in features]


def unions(divisions: Sequence[Any], named: Sequence[str], towns: Sequence[Town]) -> dict[str, Any]:
    """The outline of each region that its towns confirm, full resolution, by key; `named` is the
    key that Natural Earth's GeoNames id gives each division, or empty."""
    where = _where(divisions, towns)
    ballots: dict[int, Counter[str]] = defaultdict(Counter)
    for town, division in where.items():
        ballots[division][towns[town].key] += 1
    owner = {division: ballot.most_common(1)[0][0] for division, ballot in ballots.items()}
    parts: dict[str, list[Any]] = defaultdict(list)
    for division, key in owner.items():
        parts[key].append(divisions[division])
    same = {key for division, key in owner.items() if named[division] == key}
    all_of = Counter(town.key for town in towns)
    own = Counter(towns[t].key for t, d in where.items() if owner[d] == towns[t].key)
    held = Counter(owner[division] for division in where.values())
    return {
        key: shapely.union_all(found)
        for key, found in sorted(parts.items())
        if own[key] >= (LEAST_NAMED if key in same else LEAST_SHARE) * all_of[key]
        and own[key] >= LEAST_SHARE * held[key]
    }


def by_country(divisions: Sequence[Any], towns: Sequence[Town]) -> dict[str, list[Any]]:
    """The divisions of each country, by the towns in them."""
    ballots: dict[int, Counter[str]] = defaultdict(Counter)
    for town, division in _where(divisions, towns).items():
        ballots[division][towns[town].key[:2]] += 1
    found: dict[str, list[Any]] = defaultdict(list)
    for division, ballot in ballots.items():
        found[ballot.most_common(1)[0][0]].append(divisions[division])
    return dict(sorted(found.items()))


def _where(divisions: Sequence[Any], towns: Sequence[Town]) -> dict[int, int]:
    """Town -> the division that holds it, or the nearest one within OFF_SHORE_DEG."""
    points = shapely.points([(town.longitude, town.latitude) for town in towns])
    shapely.prepare(list(divisions))
    inside = shapely.STRtree(points).query(divisions, predicate="contains")
    found = {int(town): int(division) for division, town in inside.T}
    left = [at for at in range(len(towns)) if at not in found]
    near = shapely.STRtree(divisions).query_nearest(points[left], max_distance=OFF_SHORE_DEG)
    for at, division in near.T:
        found.setdefault(left[int(at)], int(division))
    return found


def simpler(outlines: Iterable[Any]) -> list[Any]:
    """The outlines with fewer vertices, neighbours still sharing theirs."""
    return list(shapely.coverage_simplify(list(outlines), SIMPLER_DEG))
