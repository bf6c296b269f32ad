"""Outlines: which region holds a point, how far shapes are apart, which part of an area is where."""

from __future__ import annotations

import itertools

import pytest

from osint.ask import measure
from osint.geo.extent import Extent
from osint.geo.gap import WITHOUT_PARTS, end_of, gap
from osint.geo.outlines import even_odd
from osint.geo.parts import box_of, part_of
from osint.model import Place, Point
from osint.world import World


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def _place(world: World, name: str, kind: str, country: str | None = None) -> Place:
    return next(
        place
        for place in world.gazetteer.lookup(name)
        if place.kind == kind and country in (None, place.country)
    )


@pytest.mark.parametrize(
    ("latitude", "longitude", "region"),
    [
        (29.6, 52.53, "Fars"),
        (49.99, 36.23, "Kharkiv Oblast"),
        (45.46, 9.19, "Lombardy"),
        (44.6, 33.5, "Sevastopol City"),
        (51.5, -0.12, "England"),
        (40.71, -74.0, "New York"),
    ],
)
def test_the_region_that_holds_a_point(
    world: World, latitude: float, longitude: float, region: str
) -> None:
    key = world.shapes.region_at(Point(latitude=latitude, longitude=longitude))
    assert key is not None
    found = world.gazetteer.region(*key)
    assert found is not None
    assert found.name == region


def test_no_region_holds_the_high_seas(world: World) -> None:
    assert world.shapes.region_at(Point(latitude=45.0, longitude=-35.0)) is None


APART = [
    (("Cuba", "country"), ("Florida", "region"), 151),
    (("Denmark", "country"), ("Sweden", "country"), 4),
    (("United Kingdom", "country"), ("France", "country"), 33),
    (("Germany", "country"), ("Ukraine", "country"), 572),
    (("Corsica", "region"), ("Sardinia", "region"), 12),
    (("Djibouti", "country"), ("Yemen", "country"), 20),
    (("Texas", "region"), ("Colorado", "region"), 55),
    (("Finland", "country"), ("Estonia", "country"), 40),
    (("Texas", "region"), ("Oklahoma", "region"), 0),
    (("Bavaria", "region"), ("Austria", "country"), 0),
]


@pytest.mark.parametrize(("one", "other", "km"), APART)
def test_areas_are_measured_from_edge_to_edge(
    world: World, one: tuple[str, str], other: tuple[str, str], km: float
) -> None:
    ends = end_of(_place(world, *one), world.shapes), end_of(_place(world, *other), world.shapes)
    there, back = gap(*ends), gap(ends[1], ends[0])
    assert there is not None
    assert back is not None
    assert there.low_km - 2 <= km <= there.high_km + 2
    assert back.distance_km == pytest.approx(there.distance_km, abs=0.5)
    assert there.farthest_km >= there.high_km


def test_an_exclave_that_makes_a_distance_zero_is_named(world: World) -> None:
    spain, morocco = _place(world, "Spain", "country"), _place(world, "Morocco", "country")
    found = gap(end_of(spain, world.shapes), end_of(morocco, world.shapes))
    assert found is not None
    assert found.distance_km == 0
    assert dict(found.other)[WITHOUT_PARTS] == pytest.approx(14.2, abs=2)


def test_a_town_by_a_river_is_near_its_course(world: World) -> None:
    river = _place(world, "Dnieper River", "river")
    kyiv, lviv = (_place(world, name, "settlement", "UA") for name in ("Kyiv", "Lviv"))
    near, far = (
        gap(end_of(town, world.shapes), end_of(river, world.shapes)) for town in (kyiv, lviv)
    )
    assert near is not None
    assert far is not None
    assert near.low_km == 0
    assert far.low_km > 250


def test_circles_are_measured_from_middle_to_middle() -> None:
    one = Extent(Point(latitude=50.0, longitude=30.0), 5.0)
    other = Extent(Point(latitude=50.0, longitude=31.0), 10.0)
    found = gap(one, other)
    assert found is not None
    assert found.distance_km == pytest.approx(71.7, abs=0.2)
    assert (found.low_km, found.high_km) == pytest.approx((56.7, 86.7), abs=0.2)


@pytest.mark.parametrize(
    ("name", "kind", "town", "west", "south"),
    [
        ("Ukraine", "country", "Lviv", 0.06, 0.75),
        ("Ukraine", "country", "Kharkiv", 0.85, 0.75),
        ("Russia", "country", "Vladivostok", 0.85, 0.02),
        ("Texas", "region", "El Paso", 0.0, 0.6),
    ],
)
def test_shares_of_an_area(
    world: World, name: str, kind: str, town: str, west: float, south: float
) -> None:
    area = _place(world, name, kind)
    point = _place(world, town, "settlement", area.country).point
    part = part_of(world.shapes, area, point)
    assert part is not None
    assert (part.west, part.south) == pytest.approx((west, south), abs=0.1)


def test_the_box_about_a_country_goes_on_past_the_antimeridian(world: World) -> None:
    box = box_of(world.shapes, _place(world, "Russia", "country"))
    assert box is not None
    assert 180.0 < box.east < 200.0 and box.west > 10.0 and box.tallness < 1.0
    assert box.off_middle(_place(world, "Vladivostok", "settlement", "RU").point)[0] < 0.5


def test_an_area_without_an_outline_says_so(world: World) -> None:
    county = next(p for p in world.gazetteer.lookup("Jay County") if p.kind == "county")
    assert world.shapes.of(county) is None
    assert world.shapes.where(county, county.point) is None
    assert part_of(world.shapes, county, county.point) is None


def test_crossings_of_edges_tell_inside_from_outside() -> None:
    corners = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)]
    ring = list(itertools.pairwise(corners))
    assert even_odd(ring, Point(latitude=1.0, longitude=1.0))
    assert not even_odd(ring, Point(latitude=1.0, longitude=5.0))


def test_disputed_regions_take_no_side(world: World) -> None:
    """Natural Earth draws Sevastopol as Russia's; whose it is, the shapes do not say."""
    sevastopol = _place(world, "Sevastopol", "settlement")
    assert world.shapes.region_at(sevastopol.point) == ("UA", "20")
    assert world.borders.dispute_at(sevastopol.point) is not None


def test_every_outlined_region_holds_its_towns(world: World) -> None:
    held = out = 0
    for town in world.gazetteer.store.of_kind("settlement"):
        if town.population < 100_000:
            continue
        region = world.gazetteer.region(town.country or "", town.admin1_code or "")
        where = region and world.shapes.where(region, town.point, town.radius_km)
        held += where in ("in", "near")
        out += where == "out"
    assert held > 3000
    assert out / (held + out) < 0.01


def test_the_mainland_goes_on_beyond_the_antimeridian(world: World) -> None:
    """Alaska is about 85 km from Chukotka, and 4 km between the Diomedes."""
    found = gap(
        end_of(_place(world, "Alaska", "region"), world.shapes),
        end_of(_place(world, "Russia", "country"), world.shapes),
    )
    assert found is not None
    assert found.distance_km < 10
    assert dict(found.other)[WITHOUT_PARTS] == pytest.approx(85, abs=6)


def test_a_region_is_measured_with_its_islands_and_without(world: World) -> None:
    found = gap(
        end_of(_place(world, "Sicily", "region"), world.shapes),
        end_of(_place(world, "Tunisia", "country"), world.shapes),
    )
    assert found is not None
    assert found.distance_km == pytest.approx(70, abs=4)
    assert dict(found.other)[WITHOUT_PARTS] == pytest.approx(145, abs=8)


@pytest.mark.parametrize("name", ["Sicily", "Sardinia", "Crete"])
def test_an_island_that_is_a_region_is_one_end(world: World, name: str) -> None:
    assert measure(name, "Tunisia", world).interval.best is not None
