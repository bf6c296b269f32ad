"""What speaks for one candidate of a name: its fame, its address, and its neighbours in the text.

Each pass lays the shares that the candidates of all names hold now onto countries, regions and
one-degree cells; a candidate then gains from the mass around it that other names laid there.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import TypeVar

from osint.geo.geodesic import KM_PER_DEGREE
from osint.language.en.roles import BASED
from osint.model import Place, Point
from osint.resolve.bearers import STANDING, Registry
from osint.resolve.entries import Entry, contains

SAID = ("asked", "not_asked", "coordinate_25", "coordinate_150", "based")
MOVING = (
    "in_address", "out_of_address", "in_loose", "out_of_loose", "holds_address", "region_named",
    "country_named", "region_mass", "region_share", "country_mass", "country_share", "cell_mass",
    "cell_share", "near_25", "near_100", "near_300", "far", "neighbour_country",
    "neighbour_region", "neighbour_near",
)  # fmt: skip
NAMES = STANDING + SAID + MOVING
LEAST_SHARE = 0.005
"""A candidate with less than this share lays nothing on the map."""

LIKELY = 0.2
"""A candidate with less than this share says nothing to the names next to it."""

MOST_ANCHORS = 16
_AREAS = frozenset({"country", "region", "macro-region", "disputed", "sea"})
Cell = int
Region = tuple[str, str]
K = TypeVar("K")


def cell(latitude: float, longitude: float) -> Cell:
    """The one-degree cell of a point, as a number."""
    return math.floor(latitude) * _A_ROW + math.floor(longitude)


_A_ROW = 1000
_ABOUT = tuple([row * _A_ROW + column for row in (-1, 0, 1) for column in (-1, 0, 1)])
"""From a cell to itself and the eight about it."""


def distance_km(a: Point, b: Point) -> float:
    """Distance on a plane about `a`, good to a few per cent where it matters (under 1,000 km)."""
    across = abs(a.longitude - b.longitude)
    if across > 180:
        across = 360 - across
    x = across * math.cos((a.latitude + b.latitude) * 0.008726646)
    y = a.latitude - b.latitude
    return KM_PER_DEGREE * math.sqrt(x * x + y * y)


class Laid:
    """What one entry lays on the map: mass by country, region and cell."""

    __slots__ = ("cells", "countries", "named_countries", "named_regions", "regions")

    def __init__(self, entry: Entry) -> None:
        self.countries: dict[str, float] = {}
        self.regions: dict[Region, float] = {}
        self.cells: dict[Cell, float] = {}
        self.named_countries: dict[str, float] = {}
        self.named_regions: dict[Region, float] = {}
        weight = entry.weight
        for candidate, share in zip(entry.candidates, entry.shares, strict=True):
            if share >= LEAST_SHARE:
                self._lay(candidate.place, weight * share)

    def _lay(self, place: Place, mass: float) -> None:
        country, code = place.country, place.admin1_code
        if country:
            _add(self.countries, country, mass)
            if place.kind == "country":
                _add(self.named_countries, country, mass)
            elif code:
                _add(self.regions, (country, code), mass)
                if place.kind == "region":
                    _add(self.named_regions, (country, code), mass)
        if place.kind not in _AREAS:
            _add(self.cells, cell(*place.point), mass)


def _add(into: dict[K, float], key: K, mass: float) -> None:
    into[key] = into.get(key, 0.0) + mass


def _laid(entry: Entry) -> Laid:
    """What an entry lays; that of a name with one bearer never changes."""
    if len(entry.candidates) > 1:
        return Laid(entry)
    laid: Laid | None = entry.laid
    if laid is None:
        laid = entry.laid = Laid(entry)
    return laid


class Mass:
    """Where the names of a document point to, as shares laid on the map."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.laid = {id(entry): _laid(entry) for entry in entries}
        self.countries: dict[str, float] = defaultdict(float)
        self.regions: dict[Region, float] = defaultdict(float)
        self.cells: dict[Cell, float] = defaultdict(float)
        self.named_countries: dict[str, float] = defaultdict(float)
        self.named_regions: dict[Region, float] = defaultdict(float)
        for laid in self.laid.values():
            for total, part in (
                (self.countries, laid.countries), (self.named_countries, laid.named_countries),
            ):  # fmt: skip
                for country, mass in part.items():
                    total[country] += mass
            for sums, parts in (
                (self.regions, laid.regions), (self.named_regions, laid.named_regions),
            ):  # fmt: skip
                for region, mass in parts.items():
                    sums[region] += mass
            for at, mass in laid.cells.items():
                self.cells[at] += mass
        self.total = sum(entry.weight for entry in entries)
        self.local = sum(self.regions.values())
        self.anchors = _anchors(entries)
        self.likely = {id(entry): _likely(entry) for entry in entries}


def _likely(entry: Entry) -> list[tuple[Place, float]]:
    """The candidates that may well be meant."""
    return [
        (candidate.place, share)
        for candidate, share in zip(entry.candidates, entry.shares, strict=True)
        if share >= LIKELY
    ]


def _anchors(entries: Sequence[Entry]) -> list[tuple[Entry, Point]]:
    """The places that are as good as certain, the most mentioned first."""
    found = []
    for entry in sorted(entries, key=lambda entry: -entry.weight):
        for candidate, share in zip(entry.candidates, entry.shares, strict=True):
            if share > 0.6 and candidate.place.kind not in _AREAS:
                found.append((entry, candidate.place.point))
    return found[:MOST_ANCHORS]


def said(entry: Entry, place: Place, points: Sequence[Point], registry: Registry) -> list[float]:
    """What the words beside the name, and the coordinates of the text, say of a candidate."""
    answers = place.kind in entry.asked
    nearest = min([distance_km(point, place.point) for point in points], default=9999.0)
    return [
        float(answers), float(bool(entry.asked) and not answers),
        float(nearest < 25), float(nearest < 150),
        float(entry.asked >= BASED and registry.based(place)),
    ]  # fmt: skip


def held(outer: Sequence[Entry], place: Place) -> tuple[float, float]:
    """How surely some, and not every one, of the containers holds a place: 0 to 1 each."""
    return held_by([holder(entry) for entry in outer], place)


Holder = list[tuple[Place, float]]
"""What a container may be, each with its share."""


def holder(entry: Entry) -> Holder:
    """The candidates of a container that count."""
    return [
        (candidate.place, share)
        for candidate, share in zip(entry.candidates, entry.shares, strict=True)
        if share > LEAST_SHARE
    ]


def held_by(holders: Sequence[Holder], place: Place) -> tuple[float, float]:
    """As `held`, of containers whose candidates are told once for many places."""
    inside, outside = 0.0, 0.0
    for candidates in holders:
        share = share_about(candidates, place)
        inside, outside = max(inside, share), max(outside, 1 - share)
    return inside, outside


def share_about(candidates: Holder, place: Place) -> float:
    """How surely a container holds a place: the shares of its candidates that do."""
    share = 0.0
    for outer, part in candidates:
        if _holds(outer, place):
            share += part
    return share


def _holds(outer: Place, inner: Place) -> bool:
    if outer.kind in ("country", "region"):
        return contains(outer, inner)
    if outer.kind in ("county", "settlement"):
        return distance_km(outer.point, inner.point) < max(60.0, 1.5 * outer.radius_km)
    if outer.kind in ("macro-region", "area", "island", "peninsula", "disputed"):
        return distance_km(outer.point, inner.point) < 1.3 * outer.radius_km
    return False


class Setting:
    """What the other names of a document say of the candidates of one name."""

    def __init__(self, entry: Entry, mass: Mass) -> None:
        self._entry, self._mass, self._laid = entry, mass, mass.laid[id(entry)]
        self._others = max(0.01, mass.total - entry.weight)
        self._sure = [point for other, point in mass.anchors if other is not entry]
        self._beside = [
            (there.country, there.admin1_code, there.kind not in _AREAS, there.point, share)
            for other in entry.neighbours
            for there, share in mass.likely[id(other)]
        ]
        self._neighbours = len(entry.neighbours) or 1
        self._holders = [holder(outer) for outer in entry.containers]
        self._loose_holders = [holder(outer) for outer in entry.loose]

    def evidence(self, place: Place) -> list[float]:
        """The evidence that the other names give to one candidate: a value each of MOVING."""
        entry, mass, laid, others = self._entry, self._mass, self._laid, self._others
        inside = outside = loosely_in = loosely_out = 0.0
        if self._holders:
            inside, outside = held_by(self._holders, place)
        if self._loose_holders:
            loosely_in, loosely_out = held_by(self._loose_holders, place)
        holds = 0.0
        for inner in entry.contained:
            if any(contains(place, other.place) for other in inner.candidates):
                holds = 1.0
        country = region = named_country = named_region = local = 0.0
        code, kind = place.country, place.kind
        if code:
            country = mass.countries.get(code, 0.0) - laid.countries.get(code, 0.0)
            if kind != "country":
                named_country = mass.named_countries.get(code, 0.0)
                if place.admin1_code:
                    both = code, place.admin1_code
                    own = laid.regions.get(both, 0.0)
                    region = mass.regions.get(both, 0.0) - own
                    local = region / max(0.01, mass.local - own)
                    named_region = mass.named_regions.get(both, 0.0)
                    named_region -= laid.named_regions.get(both, 0.0)
        near, closest = (0.0, 9999.0) if kind in _AREAS else self._around(place.point)
        by_country, by_region, by_near = self._next_to(place)
        return [
            inside, outside, loosely_in, loosely_out, holds, min(1.0, named_region),
            min(1.0, named_country), math.log1p(max(0.0, region)), min(1.0, local),
            math.log1p(max(0.0, country)), min(1.0, country / others), math.log1p(near),
            min(1.0, near / others), float(closest < 25), float(closest < 100),
            float(closest < 300), math.log(closest + 10), by_country, by_region, by_near,
        ]  # fmt: skip

    def _around(self, point: Point) -> tuple[float, float]:
        """The mass of other names in the nine cells about a point, and the closest sure place,
        in km."""
        own, laid = self._laid.cells, self._mass.cells.get
        latitude, longitude = point
        here = cell(latitude, longitude)
        near = 0.0
        for step in _ABOUT:
            there = laid(here + step)
            if there:
                near += there - own.get(here + step, 0.0)
        closest = 1e9
        shrink = math.cos(latitude * 0.017453293)
        for north, east in self._sure:
            across = north - latitude
            down = across * across
            if down < closest:  # else it lies too far north or south
                across = abs(east - longitude)
                across = (across if across <= 180 else 360 - across) * shrink
                closest = min(closest, across * across + down)
        return max(0.0, near), min(9999.0, KM_PER_DEGREE * math.sqrt(closest))

    def _next_to(self, place: Place) -> tuple[float, float, float]:
        """How far the names next to it in the text lie in its country, in its region, close by."""
        country = region = near = 0.0
        code, admin1, point = place.country, place.admin1_code, place.point
        for there_code, there_admin1, is_spot, there, share in self._beside:
            if there_code == code and code:
                country += share
                if there_admin1 == admin1 and admin1:
                    region += share
            if is_spot and abs(there.latitude - point.latitude) < 1:
                near += share * (distance_km(there, point) < 100)
        count = self._neighbours
        return country / count, region / count, near / count


def supported(place: Place, mass: Mass, laid: Laid) -> float:
    """The mass that other names lay on a place's region, or its country where it has none."""
    if place.country is None:
        return 1.0
    if place.admin1_code and place.kind != "country":
        region = place.country, place.admin1_code
        return mass.regions.get(region, 0.0) - laid.regions.get(region, 0.0)
    return mass.countries.get(place.country, 0.0) - laid.countries.get(place.country, 0.0)
