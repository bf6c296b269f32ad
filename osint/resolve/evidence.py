"""What speaks for one candidate of a name: its fame, its address, and its neighbours in the text.

Each pass lays the shares that the candidates of all names hold now onto countries, regions and
one-degree cells; a candidate then gains from the mass around it that other names laid there.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

from osint.gazetteer import Candidate
from osint.model import Place, Point
from osint.resolve.entries import Entry, contains

FIXED = (
    "fame", "fame_gap", "first", "share", "population_gap", "alternates_gap", "primary", "alias",
    "alternate", "abbreviation", "country", "region", "county", "settlement", "water", "other",
    "asked", "not_asked", "coordinate_25", "coordinate_150", "single", "named_as_region",
)  # fmt: skip
MOVING = (
    "in_address", "out_of_address", "holds_address", "region_named", "country_named",
    "region_mass", "region_share", "country_mass", "country_share", "cell_mass", "cell_share",
    "near_25", "near_100", "near_300", "far", "us_small", "fame_near",
)  # fmt: skip
NAMES = FIXED + MOVING
_WATER = ("sea", "river", "lake")
_AREAS = ("country", "region", "macro-region", "disputed", "sea")


class Mass:
    """Where the names of a document point to, as shares laid on the map."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.country: dict[str, float] = defaultdict(float)
        self.region: dict[tuple[str, str], float] = defaultdict(float)
        self.cell: dict[tuple[int, int], float] = defaultdict(float)
        self.named_country: dict[str, float] = defaultdict(float)
        self.named_region: dict[tuple[str, str], float] = defaultdict(float)
        self.total = 0.0
        self.local = 0.0
        self.anchors: list[tuple[Entry, Place]] = []
        for entry in entries:
            self._lay(entry)

    def _lay(self, entry: Entry) -> None:
        weight = entry.weight
        self.total += weight
        best = 0.0
        for candidate, share in zip(entry.candidates, entry.shares, strict=True):
            if share < 0.005:
                continue
            place = candidate.place
            mass = weight * share
            if place.country:
                self.country[place.country] += mass
                if place.kind == "country":
                    self.named_country[place.country] += mass
                elif place.admin1_code:
                    region = place.country, place.admin1_code
                    self.region[region] += mass
                    self.local += mass
                    if place.kind == "region":
                        self.named_region[region] += mass
            if place.kind not in _AREAS:
                self.cell[cell(place.point)] += mass
                if share > 0.6 and share > best:
                    best = share
                    self.anchors.append((entry, place))


def cell(point: Point) -> tuple[int, int]:
    """The one-degree cell of a point."""
    return math.floor(point.latitude), math.floor(point.longitude)


def distance_km(a: Point, b: Point) -> float:
    """Distance on a plane about `a`, good to a few per cent where it matters (under 1,000 km)."""
    across = abs(a.longitude - b.longitude)
    if across > 180:
        across = 360 - across
    x = across * math.cos(math.radians((a.latitude + b.latitude) / 2))
    return 111.2 * math.hypot(a.latitude - b.latitude, x)


def fixed(entry: Entry, points: Sequence[Point]) -> list[list[float]]:
    """The evidence that no other name changes, a row for each candidate."""
    candidates = entry.candidates
    top_fame = max(c.fame for c in candidates)
    populations = [math.log10(1 + c.place.population) for c in candidates]
    top_population = max(populations)
    total = sum(c.place.population for c in candidates) + 1.0
    names = [math.log1p(c.alternates) for c in candidates]
    top_names = max(names)
    rows = []
    for at, candidate in enumerate(candidates):
        place = candidate.place
        kind = place.kind
        how = candidate.how
        asked = bool(entry.asked) and _answers(kind, entry.asked)
        nearest = min((distance_km(p, place.point) for p in points), default=9999.0)
        rows.append([
            candidate.fame, candidate.fame - top_fame, float(at == 0),
            place.population / total, populations[at] - top_population, names[at] - top_names,
            float(how == "primary"), float(how == "alias"), float(how == "alternate"),
            float(how == "abbreviation"), float(kind == "country"), float(kind == "region"),
            float(kind == "county"), float(kind == "settlement"), float(kind in _WATER),
            float(kind not in ("country", "region", "county", "settlement", *_WATER)),
            float(asked), float(bool(entry.asked) and not asked),
            float(nearest < 25), float(nearest < 150), float(len(candidates) == 1),
            float(kind == "settlement" and place.name == place.admin1),
        ])  # fmt: skip
    return rows


def _answers(kind: str, asked: set[str]) -> bool:
    return kind in asked


def moving(entry: Entry, at: int, mass: Mass) -> list[float]:
    """The evidence that the other names give to one candidate."""
    candidate = entry.candidates[at]
    place = candidate.place
    in_address = out_of_address = holds = 0.0
    for outer in entry.containers:
        inside = sum(
            share
            for other, share in zip(outer.candidates, outer.shares, strict=True)
            if _holds(other.place, place)
        )
        in_address = max(in_address, inside)
        out_of_address = max(out_of_address, 1 - inside)
    for inner in entry.contained:
        holds = max(
            holds,
            max(
                (1.0 for other in inner.candidates if contains(place, other.place)),
                default=0.0,
            ),
        )
    own_country, own_region, own_cells, own_named = _own(entry, place)
    weight = entry.weight
    others = max(0.01, mass.total - weight)
    country = region = named_country = named_region = 0.0
    if place.country:
        country = max(0.0, mass.country.get(place.country, 0.0) - own_country)
        if place.kind != "country":
            named_country = mass.named_country.get(place.country, 0.0)
            if place.admin1_code:
                code = place.country, place.admin1_code
                region = max(0.0, mass.region.get(code, 0.0) - own_region)
                named_region = max(0.0, mass.named_region.get(code, 0.0) - own_named)
    near = 0.0
    if place.kind not in _AREAS:
        row, column = cell(place.point)
        cells = mass.cell
        for y in (row - 1, row, row + 1):
            for x in (column - 1, column, column + 1):
                near += cells.get((y, x), 0.0)
        near = max(0.0, near - own_cells)
    local = max(0.01, mass.local - own_region)
    closest = 9999.0
    if place.kind not in _AREAS:
        for other, anchor in mass.anchors[:40]:
            if other is not entry:
                closest = min(closest, distance_km(place.point, anchor.point))
    small = place.country == "US" and place.population < 50_000
    return [
        in_address, out_of_address, holds, min(1.0, named_region), min(1.0, named_country),
        math.log1p(region), min(1.0, region / local), math.log1p(country),
        min(1.0, country / others), math.log1p(near), min(1.0, near / others),
        float(closest < 25), float(closest < 100), float(closest < 300),
        math.log(min(closest, 10_000.0) + 10), float(small), candidate.fame * min(1.0, near / others),
    ]  # fmt: skip


def _holds(outer: Place, inner: Place) -> bool:
    if contains(outer, inner):
        return True
    return outer.kind == "county" and distance_km(outer.point, inner.point) < 60


def _own(entry: Entry, place: Place) -> tuple[float, float, float, float]:
    """What this entry itself laid on the country, region and cells of `place`."""
    weight = entry.weight
    country = region = cells = named = 0.0
    row, column = cell(place.point)
    for candidate, share in zip(entry.candidates, entry.shares, strict=True):
        if share < 0.005:
            continue
        other = candidate.place
        if other.country == place.country and place.country:
            country += weight * share
            if other.admin1_code == place.admin1_code and place.admin1_code:
                region += weight * share
                if other.kind == "region":
                    named += weight * share
        if other.kind not in _AREAS:
            y, x = cell(other.point)
            if abs(y - row) <= 1 and abs(x - column) <= 1:
                cells += weight * share
    return country, region, cells, named
