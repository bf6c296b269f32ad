"""Whether what lies at a border or a coast lies at the side of it that a text names: "the northern
border", "the south coast of Crete".

Measured as the parts of areas are (osint/judging/parts.py), at the point of the line that is
nearest. A side that is not met never makes a statement inconsistent: whose northern border is
meant, and where it begins, only the wording says.
"""

from __future__ import annotations

import math

from osint.geo.directions import difference_deg, name_of
from osint.geo.geodesic import destination, haversine_azimuth_deg
from osint.geo.oceans import is_ocean
from osint.judging.neighbours import at_border
from osint.judging.pairs import HOLDERS, Pair
from osint.judging.parts import part_at
from osint.model import Place, Point, Verdict
from osint.world import World

SEAWARD_KM = (5.0, 10.0, 15.0, 20.0, 25.0)
"""How far on the way to the side that is named the sea is looked for, from what lies on that coast: past
headlands and the islands off it. Set by hand."""

ACROSS_KM = tuple(range(3, 52, 3))
"""How far from a shore the land and the water are looked at on both sides: past a town's outskirts and the
next headland, and well within the width of the Red Sea. Set by hand, as the next."""
CLEARLY = 8
"""So many more of these steps must be wet on the one side than on the other."""
BEYOND_KM = (100.0, 150.0, 200.0, 300.0)
"""Where no more land of a country may lie past its coast, for that to be its western one: Marseille looks
west to more of France."""
MOST_TOWNS, LEAST_PORTS, PORT_KM, THAT_PART = 60, 4, 20.0, 0.3
"""Towns of a country that are looked at, and how many must lie so near its coast; the share of them that
may lie farther that way. Set by hand."""
THAT_END_DEGREES = 67.5
"""Off the side that is named, seen from the middle of a lake or a town: three points of the compass."""
OTHER_SIDE_DEGREES = 112.5
"""Off it by more than so much is its other side."""


def at_side(pair: Pair, azimuth: float | None, world: World) -> tuple[Verdict, str]:
    """The verdict on a line that is near enough, by the side (azimuth in degrees) that the words
    name, and what to add to the reason."""
    of_ocean = _of_an_ocean(pair, azimuth) if azimuth is not None else None
    if of_ocean is not None:
        return of_ocean
    if azimuth is not None and pair.object.kind in HOLDERS - {"sea"}:
        return _of_neighbour(pair, azimuth, world)
    if azimuth is not None and pair.object.kind == "settlement":
        return _of_a_town(pair, azimuth)
    area = _area(pair, world) if azimuth is not None else None
    nearest = pair.measured.nearest
    if azimuth is not None and area is None and pair.object.kind == "coast" and nearest is not None:
        return _of_a_coast(pair, nearest, azimuth, world)
    if azimuth is None or area is None or nearest is None:
        return "consistent", ""
    spots = [part_at(point, area, azimuth, world) for point in nearest]
    is_at_coast = pair.object.kind == "coast"
    shore = _shore(nearest[1], area, azimuth, world)
    if shore >= CLEARLY:
        return "consistent", ""
    is_turned_away = (
        not _faces(nearest[0], area, azimuth, world) if is_at_coast else shore <= -CLEARLY
    )
    if any(spot.verdict == "consistent" for spot in spots):
        if is_turned_away:
            water = "sea" if is_at_coast else "land"
            return "unresolved", f"; the {water} does not lie to the {name_of(azimuth)} there"
        return "consistent", ""
    is_missed = is_turned_away or all(
        spot.verdict in ("doubtful", "inconsistent") for spot in spots
    )
    if is_missed and pair.object.kind == "lake":
        is_missed = not _is_at_that_end(nearest[0], area, azimuth)
    if is_missed and is_at_coast and _is_along(nearest[0], area, azimuth, world):
        return "consistent", ""
    is_named = pair.object.kind in ("coast", "lake", "sea") or bool(pair.object.country)
    note = f"; that is not the {name_of(azimuth)} of {area.name}"
    return ("doubtful" if is_missed and is_named else "unresolved"), note


def _of_an_ocean(pair: Pair, azimuth: float) -> tuple[Verdict, str] | None:
    """By the coast of a country that is nearest to its middle, of an ocean at that side of it, or of the
    country at that side of the ocean, which has no middle worth the name; None of other pairs."""
    one, two = pair.subject, pair.object
    is_of_land = one.kind == "country"
    land, water = (one, two.place) if is_of_land else (two, one.place)
    if land.kind != "country" or water is None or not is_ocean(water) or not pair.measured.nearest:
        return None
    seen = haversine_azimuth_deg(*pair.measured.nearest)
    off = difference_deg(seen, azimuth + 180.0 if is_of_land else azimuth)
    if off <= THAT_END_DEGREES:
        return "consistent", ""
    verdict: Verdict = "doubtful" if off > OTHER_SIDE_DEGREES else "unresolved"
    return verdict, f"; the coast there lies to the {name_of(seen)}"


def _shore(spot: Point, area: Place, azimuth: float, world: World) -> int:
    """How much rather than the opposite one this side of a coast or a water a spot lies at, whatever part
    of all of it that is: Port Sudan on the western shore of the slanting Red Sea, Langsa on the east
    coast of Sumatra. In steps of `ACROSS_KM` that are wet on one side alone; negative where it is
    the other."""
    is_water = area.kind in ("lake", "sea")
    outline = world.shapes.of(area) if area.kind != "country" else None
    if outline is None and area.kind != "country":
        return 0

    def wet(side: float, km: float) -> bool:
        point = destination(spot, side, km)
        if outline is None:
            return not world.borders.is_land(point)
        return outline.holds(point) == is_water

    def is_its_own(km: float) -> bool:
        point = destination(spot, azimuth, km)
        is_of_it = outline is not None or world.borders.country_at(point) == area.country
        return is_of_it and not wet(azimuth, km)

    seaward = azimuth + 180.0 if is_water else azimuth
    found = sum(wet(seaward, km) - wet(seaward + 180.0, km) for km in ACROSS_KM)
    is_inner = not is_water and found > 0 and any(is_its_own(km) for km in BEYOND_KM)
    return 0 if is_inner else found


def _is_at_that_end(spot: Point, lake: Place, azimuth: float) -> bool:
    """Whether a spot lies at the end of a long lake that a point between two of the compass names,
    whatever lies beside the rest of it: Bujumbura, at the northeast of Lake Tanganyika, and due north
    of its middle."""
    off_deg = difference_deg(haversine_azimuth_deg(lake.point, spot), azimuth)
    return azimuth % 90.0 != 0.0 and off_deg <= THAT_END_DEGREES


def _is_along(spot: Point, country: Place, azimuth: float, world: World) -> bool:
    """Whether a spot lies in that part of the coast of a country, of which one side alone is coast:
    Lamu, on the north coast of Kenya, which is in its east. By the largest towns on the coast, which
    must be strung out that way rather than across it."""
    if country.kind != "country":
        return False
    towns = [town.point for town in world.gazetteer.largest(country, MOST_TOWNS)]
    ports = [point for point in towns if _is_port(point, country, world)]
    if len(ports) < LEAST_PORTS:
        return False
    along = [_that_way(port, azimuth) for port in ports]
    across = [_that_way(port, azimuth + 90.0) for port in ports]
    if max(along) - min(along) < max(across) - min(across):
        return False
    here = _that_way(spot, azimuth)
    return sum(way > here for way in along) < THAT_PART * len(ports)


def _is_port(point: Point, country: Place, world: World) -> bool:
    hit = world.borders.distance_to_coast(point, country.country)
    return hit is not None and hit.distance_km <= PORT_KM


def _that_way(point: Point, azimuth: float) -> float:
    """How far a point lies towards an azimuth, in degrees of latitude."""
    turned = math.radians(azimuth)
    east = point.longitude * math.cos(math.radians(point.latitude))
    return east * math.sin(turned) + point.latitude * math.cos(turned)


def _faces(spot: Point, area: Place, azimuth: float, world: World) -> bool:
    """Whether the sea comes soon on the way from a spot on the coast to that side: Palermo, in the
    west of Sicily, lies on its north coast. The outlines of countries hold their waters as well and
    tell nothing of it."""
    outline = world.shapes.of(area) if area.kind != "country" else None
    if outline is None:
        return True

    def is_open(side: float) -> bool:
        return any(not outline.holds(destination(spot, side, km)) for km in SEAWARD_KM)

    return is_open(azimuth) or not any(is_open(side) for side in (0.0, 90.0, 180.0, 270.0))


def _of_a_coast(
    pair: Pair, nearest: tuple[Point, Point], azimuth: float, world: World
) -> tuple[Verdict, str]:
    """ "On the north coast": of the country or of the region that the place is in, or else of an island
    that is not told."""
    country, place = pair.subject.country, pair.subject.place
    code = place.admin1_code if place is not None else None
    region = world.gazetteer.region(country, code) if country and code else None
    areas = (world.gazetteer.country(country) if country else None, region)
    for area in areas:
        if area is not None and any(
            part_at(point, area, azimuth, world).verdict == "consistent" for point in nearest
        ):
            return "consistent", ""
    return "unresolved", f"; whose coast in the {name_of(azimuth)} is meant is not told"


def _of_a_town(pair: Pair, azimuth: float) -> tuple[Verdict, str]:
    """On the "northern outskirts" of a town: seen from its middle."""
    spot, town = pair.subject.point, pair.object.point
    off_deg = difference_deg(haversine_azimuth_deg(town, spot), azimuth) if spot and town else 0.0
    if off_deg <= THAT_END_DEGREES:
        return "consistent", ""
    note = f"; it does not lie to the {name_of(azimuth)} of {pair.object.name}"
    return ("doubtful" if off_deg > OTHER_SIDE_DEGREES else "unresolved"), note


def _of_neighbour(pair: Pair, azimuth: float, world: World) -> tuple[Verdict, str]:
    """A neighbour said to lie on that side of an area."""
    place, area = pair.subject.place, pair.object.place
    found = at_border(place, area, azimuth, "inconsistent", world) if place and area else None
    if found is None:
        return "unresolved", "; on which side is not in the data"
    return found.verdict, f"; {found.told}"


def _area(pair: Pair, world: World) -> Place | None:
    """The area whose side is named: a lake or a sea, that of the coast, the owner of the border, or the
    country of the place where only the neighbour is named."""
    line, code = pair.object, pair.object.country
    if line.kind in ("lake", "sea"):
        return line.place
    if line.kind == "coast":
        return line.candidates[0] if line.candidates else None
    if line.kind != "border":
        return None
    if code is None and pair.subject.country != line.other_country:
        code = pair.subject.country
    return world.gazetteer.country(code) if code else None
