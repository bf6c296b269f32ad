from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint.errors import DataError
from osint.geo.border_file import MAGIC, ON_LAND, SPOTS, spot_offset
from osint.geo.borders import Borders
from osint.geo.geodesic import azimuth_deg, destination, distance_km
from osint.geo.segments import ecef, nearest_on
from osint.model import Point
from osint.support.folders import DATA

points = st.builds(
    Point,
    latitude=st.floats(min_value=-90, max_value=90),
    longitude=st.floats(min_value=-180, max_value=180),
)


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"gone\.dat: no border data here; reinstall"):
        Borders.open(str(tmp_path / "gone.dat"))


@pytest.mark.parametrize("content", [b"", b"x", b"something else entirely" * 20, MAGIC])
def test_another_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "borders.bin"
    path.write_bytes(content)
    with pytest.raises(DataError):
        Borders.open(str(path))


def test_a_truncated_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "borders.bin"
    path.write_bytes(Path(DATA, "borders.bin").read_bytes()[:100_000])
    with pytest.raises(DataError, match="cut short"):
        Borders.open(str(path))


@pytest.mark.parametrize("spot", range(SPOTS * SPOTS))
def test_spots_lie_inside_their_cell(spot: int) -> None:
    assert all(0 < offset < 1 for offset in spot_offset(spot))


@settings(max_examples=80, deadline=None)
@given(points, points)
def test_chords_are_never_longer_than_the_way_around(a: Point, b: Point) -> None:
    chord = sum((x - y) ** 2 for x, y in zip(ecef(a), ecef(b), strict=True)) ** 0.5
    assert chord <= distance_km(a, b) + 1e-6


@settings(max_examples=40, deadline=None)
@given(points)
def test_every_point_of_the_earth_has_an_answer(point: Point) -> None:
    borders = Borders.open()
    country = borders.country_at(point)
    assert country is None or country in borders.countries
    hit = borders.nearest_border(point)
    assert hit is not None and 0 <= hit.distance_km < 9000


@settings(max_examples=40, deadline=None)
@given(
    st.floats(min_value=20, max_value=65),
    st.floats(min_value=-10, max_value=140),
    st.floats(min_value=0, max_value=359),
    st.floats(min_value=1, max_value=200),
)
def test_moving_by_some_distance_changes_the_distance_by_no_more(
    latitude: float, longitude: float, azimuth: float, km: float
) -> None:
    borders = Borders.open()
    here = Point(latitude=latitude, longitude=longitude)
    there = destination(here, azimuth, km)
    first, second = borders.nearest_border(here), borders.nearest_border(there)
    assert first is not None and second is not None
    assert abs(first.distance_km - second.distance_km) <= km + 0.05


@settings(max_examples=60, deadline=None)
@given(points)
def test_the_search_finds_what_looking_everywhere_finds(point: Point) -> None:
    store = Borders.open().store
    pairs = [pair for pair in store.pairs if {pair.left, pair.right} == {"KP", "RU"}]
    pairs += [pair for pair in store.pairs if {pair.left, pair.right} == {"CH", "LI"}]
    found = store.nearest(point, pairs, ON_LAND)
    assert found is not None
    runs = [run for pair in pairs for run in pair.all_runs if store.kind(run) in ON_LAND]
    nearest = min(nearest_on(store.vertices(run), ecef(point))[0] for run in runs)
    assert found.chord_km == pytest.approx(nearest)


@settings(max_examples=60, deadline=None)
@given(points)
def test_the_nearest_border_separates(point: Point) -> None:
    """A little beyond the nearest spot of a country's border lies another country, or water."""
    borders = Borders.open()
    country = borders.country_at(point)
    hit = borders.nearest_border(point, country) if country else None
    if hit is None or hit.distance_km < 1:
        return
    short = destination(point, azimuth_deg(point, hit.nearest), hit.distance_km * 0.5)
    coast = borders.distance_to_coast(point)
    if coast is not None and coast.distance_km > hit.distance_km + 25:
        assert borders.country_at(short) == country
