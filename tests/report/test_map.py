"""The map's geometry: projection, windows, clipping, cuts, and the land it is drawn on."""

from __future__ import annotations

import itertools
import json
import re
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

import osint
from osint.model import Point
from osint.report.map import land
from osint.report.map import view as mapview
from osint.report.map.basemap import Basemap, embedded
from osint.report.map.labels import box_about, overlap, placed
from osint.report.map.shapes import cut_at_antimeridian, geodesic_parts
from osint.report.map.spots import country_names
from osint.report.map.svg import map_svg
from osint.report.map.view import WIDTH, latitude_of, mercator, path_data, view_of
from tests.report.sample import findings

latitudes = st.floats(-80, 80)
longitudes = st.floats(-180, 180)
points = st.builds(lambda a, b: Point(latitude=a, longitude=b), latitudes, longitudes)


@given(latitudes)
def test_the_projection_is_undone(latitude: float) -> None:
    assert abs(latitude_of(mercator(latitude)) - latitude) < 1e-9


@given(st.lists(points, min_size=1, max_size=8))
def test_a_view_holds_its_points_and_undoes_itself(places: list[Point]) -> None:
    view = view_of(places)
    for place in places:
        x, y = view.xy(place)
        assert -1 <= x <= WIDTH + 1
        assert -1 <= y <= view.height + 1
        back = view.point(x, y)
        assert abs(back.latitude - place.latitude) < 1e-6
        assert abs((back.longitude - place.longitude + 180) % 360 - 180) < 1e-6


def test_a_view_takes_the_short_way_round() -> None:
    view = view_of([Point(latitude=0, longitude=178), Point(latitude=0, longitude=-178)])
    assert WIDTH / view.scale < 10
    line = view.line([Point(latitude=0, longitude=179), Point(latitude=0, longitude=-179)])
    assert 0 < line[0][0] < line[1][0] < WIDTH


@given(points, points)
def test_a_cut_line_never_leaps_and_keeps_its_ends(a: Point, b: Point) -> None:
    if a == b:
        return
    parts = geodesic_parts(a, b)
    for part in parts:
        for before, after in itertools.pairwise(part):
            assert abs(before.longitude - after.longitude) <= 180
    for left, right in itertools.pairwise(parts):
        assert {abs(left[-1].longitude), abs(right[0].longitude)} == {180.0}
        assert left[-1].latitude == right[0].latitude
    if parts:
        for end, meant in ((parts[0][0], a), (parts[-1][-1], b)):
            assert end.latitude == meant.latitude
            assert (end.longitude - meant.longitude) % 360 == 0


def test_a_line_along_the_meridian_of_180_is_whole() -> None:
    line = (Point(latitude=0, longitude=180), Point(latitude=1, longitude=180))
    assert cut_at_antimeridian(line) == [list(line)]


TEXT = "Chuhuiv, 35 km from Kharkiv, was dark. A road leads to Izium. Чугуев лежит в 35 км от Харькова."


def test_the_map_spells_places_as_the_text_does() -> None:
    result = osint.geocheck(TEXT)
    page = result.report("html")
    assert set(re.findall(r'class="m-name"[^>]*>([^<]*)<', page)) == {"Chuhuiv", "Kharkiv"}
    assert "<title>Izium (Izyum)</title>" in page
    assert "<name>Chuhuiv</name>" in result.report("kml")
    assert "<name>Chuhuyiv</name>" not in result.report("kml")
    features = json.loads(result.report("geojson"))["features"]
    points = [
        each["properties"]["name"] for each in features if each["geometry"]["type"] == "Point"
    ]
    assert points == [
        "Chuhuiv",
        "Kharkiv",
        "Chuhuyiv",
        "Kharkiv",
    ]  # Cyrillic as the gazetteer has it


def test_rings_are_clipped_to_the_surroundings() -> None:
    view = view_of([Point(latitude=50, longitude=10), Point(latitude=52, longitude=14)])
    east, west = list(range(-170, 171, 20)), list(range(170, -171, -20))
    world = [*((float(x), -80.0) for x in east), *((float(x), 80.0) for x in west)]
    (ring,) = mapview.ring_paths(view, [world])
    left, top, right, bottom = view.bounds()
    assert {min(x for x, _ in ring), max(x for x, _ in ring)} == {left, right}
    assert {min(y for _, y in ring), max(y for _, y in ring)} == {top, bottom}
    assert list(mapview.ring_paths(view, [[(100, 0), (101, 0), (101, 1)]])) == []


def test_lines_keep_the_points_around_their_visible_stretch() -> None:
    view = view_of([Point(latitude=50, longitude=10), Point(latitude=52, longitude=14)])
    line = [(float(x), 51.0) for x in range(-170, 171, 5)]
    (part,) = mapview.line_paths(view, [line])
    left, _, right, _ = view.bounds()
    assert part[0][0] < left and part[-1][0] > right


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ([(0.0, 0.0), (1.0, 0.0), (1.0, -2.5)], "M0 0l1 0 0-2.5"),
        ([(-0.04, 0.0), (0.04, 0.0)], ""),
        ([(10.25, 3.0), (10.0, 3.0), (9.0, 3.0)], "M10.2 3l-0.2 0-1 0"),
    ],
)
def test_paths_are_short_and_exact(path: list[tuple[float, float]], data: str) -> None:
    assert path_data(path) == data


def test_land_holds_what_everyone_knows() -> None:
    def inside(longitude: float, latitude: float) -> bool:
        crossings = 0
        for ring in land.rings(longitude - 1, latitude - 1, longitude + 1, latitude + 1):
            for (x1, y1), (x2, y2) in itertools.pairwise(ring):
                if (y1 > latitude) != (y2 > latitude):
                    crossings += x1 + (latitude - y1) * (x2 - x1) / (y2 - y1) > longitude
        return crossings % 2 == 1

    for longitude, latitude in ((37.6, 55.7), (2.35, 48.85), (-74.6, 42.9), (133.9, -24.0)):
        assert inside(longitude, latitude)
    for longitude, latitude in ((-30.0, 45.0), (150.0, 0.5), (132.4, 44.9), (108.0, 53.5)):
        assert not inside(longitude, latitude)  # two oceans, Lake Khanka, Lake Baikal


def test_small_rings_are_left_out() -> None:
    everything = sum(1 for _ in land.rings(-10, 35, 30, 60))
    large = sum(1 for _ in land.rings(-10, 35, 30, 60, least=1.0))
    assert 0 < large < everything


def test_the_base_map_names_the_countries_in_a_view() -> None:
    view = view_of([Point(latitude=43.1, longitude=131.9), Point(latitude=42.4, longitude=130.6)])
    names = {name for name, _ in embedded().country_names(view)}
    assert {"Russia", "China", "North Korea"} <= names
    lengths = [
        hypot(b[0] - a[0], b[1] - a[1])
        for line in embedded().border("RU", "KP")
        for a, b in itertools.pairwise(line)
    ]
    assert 0.1 < sum(lengths) < 0.6


def test_without_data_a_map_still_shows_the_findings() -> None:
    numbered = list(enumerate(findings(), 1))
    svg = map_svg(numbered, Basemap())
    assert svg.count('class="m-line') == 2
    assert "Orléans" in svg
    assert map_svg([(1, findings()[1])], Basemap()) == ""


def test_the_first_name_gets_the_best_place_and_none_covers_another() -> None:
    crowd = [((500.0 + 3 * n, 300.0), f"Village number {n}") for n in range(12)]
    labels = placed(crowd)
    assert labels[0] is not None and placed(crowd[:1])[0].anchor == "start"  # type: ignore[union-attr]
    boxes = [label.box for label in labels if label]
    assert 3 < len(boxes) < 12
    for one, other in itertools.combinations(boxes, 2):
        assert not overlap(one, other)


def test_a_country_is_named_elsewhere_where_its_middle_is_taken() -> None:
    view = view_of([Point(latitude=13.8, longitude=20.8), Point(latitude=13.4, longitude=22.4)])
    (spots,) = [spots for name, spots in embedded().country_names(view) if name == "Chad"]
    assert len(spots) > 5
    taken = [box_about(view.xy(spot), 60, 20) for spot in spots[:3]]
    assert "Chad" in country_names(view, embedded(), taken)


def test_courses_of_rivers_are_drawn_only_where_their_error_does_not_show() -> None:
    near = view_of([Point(latitude=30.0, longitude=31.2), Point(latitude=29.0, longitude=31.0)])
    wide = view_of([Point(latitude=50.0, longitude=0.0), Point(latitude=10.0, longitude=60.0)])
    assert list(embedded().rivers(near)) == []
    assert list(embedded().rivers(wide))
