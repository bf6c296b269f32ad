"""Facts about real places: computed once from the full-resolution lines, checked by hand."""

from __future__ import annotations

import pytest

from osint.geo.borders import Borders
from osint.geo.geodesic import distance_km
from osint.model import Point

VLADIVOSTOK = Point(latitude=43.1155, longitude=131.8855)
SERGEEVKA_CAMP = Point(latitude=44.326859, longitude=131.668647)
MARIUPOL = Point(latitude=47.0951, longitude=37.5413)


@pytest.mark.parametrize(
    ("name", "latitude", "longitude", "country", "km"),
    [
        ("Vladivostok", 43.1155, 131.8855, "KP", 125.2),
        ("Sergeevka camp", 44.326859, 131.668647, "CN", 35.1),
        ("Sergeevka camp", 44.326859, 131.668647, "KP", 193.9),
        ("Kharkiv", 49.9935, 36.2304, "RU", 33.5),
        ("Belgorod", 50.6034, 36.5809, "UA", 32.0),
        ("Seoul", 37.566, 126.9784, "KP", 36.6),
        ("Aleppo", 36.2012, 37.1612, "TR", 41.2),
        ("Damascus", 33.5102, 36.2913, "LB", 22.8),
        ("Warsaw", 52.2298, 21.0118, "BY", 148.0),
        ("Narva", 59.3772, 28.1903, "RU", 0.8),
        ("Engels", 51.483, 46.21, "UA", 477.7),
        ("Geneva", 46.2044, 6.1432, "FR", 4.2),
        ("Strasbourg", 48.5734, 7.7521, "DE", 3.7),
        ("Hunchun", 42.8677, 130.3581, "KP", 8.0),
        ("Khabarovsk", 48.4827, 135.0838, "CN", 27.0),
    ],
)
def test_distance_to_a_country(
    borders: Borders, name: str, latitude: float, longitude: float, country: str, km: float
) -> None:
    hit = borders.distance_to_country(Point(latitude=latitude, longitude=longitude), country)
    assert hit is not None
    assert hit.distance_km == pytest.approx(km, abs=0.25), name
    assert country in hit.countries


def test_territory_and_common_border_are_different_questions(borders: Borders) -> None:
    territory = borders.distance_to_country(VLADIVOSTOK, "KP")
    line = borders.distance_to_border(VLADIVOSTOK, "RU", "KP")
    assert territory is not None and line is not None
    assert territory.countries == ("CN", "KP")
    assert line.countries == ("KP", "RU")
    assert line.distance_km == pytest.approx(128.1, abs=0.2)
    camp = borders.distance_to_border(SERGEEVKA_CAMP, "KP", "RU")
    assert camp is not None and camp.distance_km == pytest.approx(227.9, abs=0.2)


def test_the_sea_is_left_out_unless_asked_for(borders: Borders) -> None:
    on_land = borders.distance_to_border(MARIUPOL, "UA", "RU")
    with_sea = borders.distance_to_border(MARIUPOL, "UA", "RU", include_sea=True)
    assert on_land is not None and with_sea is not None
    assert on_land.distance_km == pytest.approx(50, abs=3)
    assert with_sea.distance_km == pytest.approx(30.3, abs=1)
    assert (on_land.kind, with_sea.kind) == ("land", "sea")
    territory = borders.distance_to_country(MARIUPOL, "RU")
    assert territory is not None and territory.distance_km > 45


@pytest.mark.parametrize(
    ("name", "latitude", "longitude", "country"),
    [
        ("Murmansk", 68.9792, 33.0925, "RU"),
        ("Anadyr", 64.7337, 177.5089, "RU"),
        ("Uelen, beyond the antimeridian", 66.16, -169.81, "RU"),
        ("Finnish Lapland", 66.5, 25.0, "FI"),
        ("Hanoi", 21.0285, 105.8542, "VN"),
        ("Haiphong", 20.8648, 106.6834, "VN"),
        ("Pristina", 42.6629, 21.1655, "XK"),
        ("Ramallah", 31.9038, 35.2034, "PS"),
        ("Jericho", 31.857, 35.4606, "PS"),
        ("Tel Aviv", 32.0853, 34.7818, "IL"),
        ("Urumqi", 43.8256, 87.6168, "CN"),
        ("Kashgar", 39.4677, 75.9938, "CN"),
        ("Havana", 23.133, -82.383, "CU"),
        ("Greenwich", 51.4769, 0.0, "GB"),
        ("Null Island", 0.0, 0.0, None),
        ("the middle of the Pacific", 0.0, -150.0, None),
        ("the North Pole", 90.0, 0.0, None),
        ("the South Pole", -90.0, 0.0, "AQ"),
        ("Lesotho, inside another country", -29.31, 27.48, "LS"),
        ("Baarle-Hertog, an exclave of 7 square kilometres", 51.4405, 4.9293, "BE"),
        ("Kaliningrad", 54.7104, 20.4522, "RU"),
        ("Suva", -18.1416, 178.4415, "FJ"),
        ("Taveuni on the antimeridian", -16.85, -179.98, "FJ"),
    ],
)
def test_whose_a_point_is(
    borders: Borders, name: str, latitude: float, longitude: float, country: str | None
) -> None:
    assert borders.country_at(Point(latitude=latitude, longitude=longitude)) == country, name


def test_a_longitude_of_180_is_one_of_minus_180(borders: Borders) -> None:
    for latitude in (-16.8, 0.0, 52.0, 68.5, 71.2):
        both = [Point(latitude=latitude, longitude=sign * 180.0) for sign in (1, -1)]
        assert borders.country_at(both[0]) == borders.country_at(both[1])


@pytest.mark.parametrize("longitude", [-122.5, -115.3, -109.9, -104.2, -100.05, -97.8])
def test_the_49th_parallel_is_straight_on_the_map(borders: Borders, longitude: float) -> None:
    """A geodesic between its ends would run tens of kilometres north of it."""
    north = Point(latitude=49.02, longitude=longitude)
    assert borders.country_at(north) == "CA"
    assert borders.country_at(Point(latitude=48.98, longitude=longitude)) == "US"
    hit = borders.distance_to_border(north, "US", "CA")
    assert hit is not None and hit.distance_km == pytest.approx(2.2, abs=0.3)


def test_inside_is_no_distance(borders: Borders) -> None:
    hit = borders.distance_to_country(VLADIVOSTOK, "RU")
    assert hit is not None
    assert (hit.distance_km, hit.kind, hit.nearest) == (0.0, "inside", VLADIVOSTOK)


def test_the_distance_is_that_to_the_point_given(borders: Borders) -> None:
    hit = borders.distance_to_country(MARIUPOL, "TR")
    assert hit is not None
    assert hit.distance_km == distance_km(MARIUPOL, hit.nearest)
    assert hit.kind == "coast"


def test_across_the_antimeridian(borders: Borders) -> None:
    hit = borders.distance_to_country(Point(latitude=66.16, longitude=-169.81), "US")
    assert hit is not None and hit.distance_km < 100
    far = borders.distance_to_country(Point(latitude=52.9, longitude=172.9), "RU")
    assert far is not None and 300 < far.distance_km < 500


def test_the_poles_have_distances(borders: Borders) -> None:
    hit = borders.distance_to_country(Point(latitude=90, longitude=0), "GL")
    assert hit is not None and hit.distance_km == pytest.approx(710, abs=15)
    south = borders.distance_to_coast(Point(latitude=-90, longitude=0))
    assert south is not None and 400 < south.distance_km < 1400


def test_nearest_border_names_both_countries(borders: Borders) -> None:
    hit = borders.nearest_border(VLADIVOSTOK)
    assert hit is not None and hit.countries == ("CN", "RU")
    assert hit.distance_km == pytest.approx(52, abs=5)
    own = borders.nearest_border(VLADIVOSTOK, "KP")
    assert own is not None and "KP" in own.countries


def test_what_does_not_exist_has_no_distance(borders: Borders) -> None:
    assert borders.distance_to_border(VLADIVOSTOK, "RU", "PT") is None
    assert borders.distance_to_country(VLADIVOSTOK, "ZZ") is None
    assert borders.nearest_border(VLADIVOSTOK, "IS") is None
    assert borders.distance_to_coast(VLADIVOSTOK, "CH") is None
    assert borders.length("FR", "JP") is None
    assert borders.between_countries("ZZ", "FR") is None


def test_coasts(borders: Borders) -> None:
    hit = borders.distance_to_coast(Point(latitude=43.32, longitude=77.0))
    assert hit is not None and hit.distance_km > 1500
    near = borders.distance_to_coast(Point(latitude=46.4825, longitude=30.7233))
    assert near is not None and near.distance_km < 3 and near.countries == ("UA",)
    florida = borders.distance_to_country(Point(latitude=24.5557, longitude=-81.7826), "CU")
    assert florida is not None and florida.distance_km == pytest.approx(149, abs=5)


@pytest.mark.parametrize(
    ("name", "latitude", "longitude", "land"),
    [
        ("Moscow", 55.75, 37.6, True),
        ("the Black Sea", 43.0, 34.0, False),
        ("the Caspian", 42.0, 51.0, False),
        ("Lake Baikal", 53.5, 108.0, True),
        ("Sicily", 37.5, 14.0, True),
        ("the Pacific", 0.0, -150.0, False),
        ("Chukotka at the antimeridian", 68.0, 179.9, True),
        ("Chukotka beyond it", 67.5, -178.0, True),
        ("the South Pole", -90.0, 0.0, True),
        ("Cuba", 22.2, -79.5, True),
        ("the Sea of Azov", 46.0, 36.5, False),
    ],
)
def test_land_and_sea(
    borders: Borders, name: str, latitude: float, longitude: float, land: bool
) -> None:
    assert borders.is_land(Point(latitude=latitude, longitude=longitude)) is land, name
