"""Rivers, lakes and seas by the spots of their courses and shores: a water lies in every country
and every region that one of its spots lies in."""

from __future__ import annotations

from collections import Counter

from osint.geo.geodesic import haversine_km
from osint.model import Place, Point
from osint.support.frozen import replace
from osint.world import World

WATERS = frozenset(("river", "lake", "sea"))
MOST_SPOTS = 60
"""Spots along a course or a shore at which the country is looked up."""


def spots(water: Place, world: World) -> tuple[Point, ...]:
    """Spots all along a course or a shore; none where no outline of the water is known."""
    outline = world.shapes.of(water)
    found = [here for here, _ in outline.segments()] if outline is not None else []
    step = -(-len(found) // MOST_SPOTS) or 1
    return tuple(Point(latitude=lat, longitude=lon) for lon, lat in found[::step])


def along(water: Place, world: World) -> tuple[Place, ...]:
    """The water once for each of its spots, as a place of the country and region there; itself
    alone where no outline of it is known."""
    return tuple(_at(water, spot, world) for spot in spots(water, world)) or (water,)


def _at(water: Place, spot: Point, world: World) -> Place:
    country = world.borders.country_at(spot)
    region = world.shapes.region_at(spot)
    code = region[1] if region is not None else None
    return replace(water, point=spot, radius_km=0.0, country=country, admin1_code=code)


UNDRAWN = 1.2
"""Radii of a river that its course may go on beyond its drawn end; set by hand: the Nile, drawn up to
Khartoum, ends 1.1 from Uganda, the Danube 1.3 from Spain."""


def may_go_on(river: Place, area: Place, world: World) -> bool:
    """Whether a course is drawn no farther towards an area that it may reach: the Nile of Uganda."""
    outline = world.shapes.of(river) if river.kind == "river" else None
    pairs = outline.segments() if outline is not None else ()
    met = Counter(Point(latitude=lat, longitude=lon) for pair in pairs for lon, lat in pair)
    nearest = min(met, key=lambda spot: haversine_km(area.point, spot), default=None)
    if nearest is None or met[nearest] != 1:
        return False
    return haversine_km(area.point, nearest) - area.radius_km <= UNDRAWN * river.radius_km


def countries(water: Place, world: World) -> frozenset[str | None]:
    """The countries that the course of a river runs through, or that a lake lies in."""
    return frozenset(world.borders.country_at(spot) for spot in spots(water, world))
