"""What the embedded gazetteer must know: facts of geography, and traps of namesakes."""

from __future__ import annotations

import math
import re

import pytest

from osint.gazetteer import Gazetteer
from osint.model import KINDS, Place, Point

LARGE = ("RU", "UA", "US", "CN", "KP", "KR", "JP", "DE", "FR", "GB", "IN", "PK", "IR", "IQ", "SY")


def _km(a: Point, latitude: float, longitude: float) -> float:
    north, east = a.latitude - latitude, a.longitude - longitude
    return math.hypot(north, east * math.cos(math.radians(latitude))) * 111.2


@pytest.mark.parametrize(
    ("name", "kind", "latitude", "longitude", "within_km"),
    [
        ("Ukraine", "country", 49.0, 32.0, 5),
        ("U.S.", "country", 39.76, -98.5, 5),
        ("DPRK", "country", 40.0, 127.0, 5),
        ("Holland", "country", 52.25, 5.75, 5),
        ("Burma", "country", 21.0, 96.0, 200),
        ("UAE", "country", 23.75, 54.5, 5),
        ("Russian Federation", "country", 60.0, 100.0, 5),
        ("Россия", "country", 60.0, 100.0, 5),
        ("Україна", "country", 49.0, 32.0, 5),
        ("Khasan", "settlement", 42.43, 130.65, 5),
        ("Vladivostok", "settlement", 43.11, 131.87, 5),
        ("Владивосток", "settlement", 43.11, 131.87, 5),
        ("Kiev", "settlement", 50.45, 30.52, 5),
        ("Kharkov", "settlement", 49.98, 36.25, 10),
        ("Amur", "river", 53.0, 134.0, 300),
        ("Primorye", "region", 45.0, 134.0, 150),
        ("Primorsky Territory", "region", 45.0, 134.0, 150),
        ("Transbaikalia", "macro-region", 52.0, 114.0, 200),
        ("Crimea", "disputed", 45.3, 34.4, 50),
        ("Gaza Strip", "disputed", 31.4, 34.4, 20),
        ("Black Sea", "sea", 43.3, 34.0, 200),
        ("Strait of Hormuz", "sea", 26.6, 56.3, 60),
        ("Lake Baikal", "lake", 53.5, 108.0, 120),
        ("Mt. Everest", "mountain", 27.99, 86.93, 5),
        ("Sakhalin", "island", 51.0, 143.0, 150),
        ("Korean Peninsula", "macro-region", 38.0, 127.5, 100),
        ("Middle East", "macro-region", 33.0, 36.0, 300),
        ("Telemba", "base", 52.7, 113.3, 20),
        ("Zaporizhzhia NPP", "facility", 47.51, 34.59, 3),
        ("Heathrow", "area", 51.47, -0.45, 5),
        ("Los Angeles County", "county", 34.2, -118.2, 60),
        ("California", "region", 37.25, -119.75, 30),
        ("Tumangang", "settlement", 42.41, 130.60, 5),
    ],
)
def test_the_best_known_of_a_name(
    embedded: Gazetteer, name: str, kind: str, latitude: float, longitude: float, within_km: float
) -> None:
    place = embedded.lookup(name)[0]
    assert place.kind == kind
    assert _km(place.point, latitude, longitude) < within_km


def test_the_smaller_sergeyevka_is_a_candidate(embedded: Gazetteer) -> None:
    near = [p for p in embedded.lookup("Sergeevka") if _km(p.point, 44.337, 131.661) < 3]
    assert len(near) == 1


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Russian", "Russia"), ("Syrians", "Syria"), ("Kenyan", "Kenya"), ("Dutch", "Netherlands"),
        ("Frenchmen", "France"), ("Filipinos", "Philippines"), ("Ukrainians", "Ukraine"),
        ("British", "United Kingdom"), ("Scots", "Scotland"), ("Californians", "California"),
        ("Chechen", "Chechnya"), ("North Korean", "North Korea"), ("Londoners", "London"),
    ],
)  # fmt: skip
def test_demonyms(embedded: Gazetteer, word: str, name: str) -> None:
    place = embedded.demonym(word)
    assert place is not None
    assert place.name == name


def _shortened(gazetteer: Gazetteer, token: str) -> list[Place]:
    """The places that an abbreviation stands for, the best known first."""
    return [one.place for one in gazetteer.candidates(token) if one.how == "abbreviation"]


@pytest.mark.parametrize(
    ("token", "name"),
    [
        ("Calif.", "California"),
        ("NSW", "New South Wales"),
        ("Ont.", "Ontario"),
        ("Ala.", "Alabama"),
    ],
)
def test_abbreviations(embedded: Gazetteer, token: str, name: str) -> None:
    assert _shortened(embedded, token)[0].name == name


def test_wa_depends_on_the_country(embedded: Gazetteer) -> None:
    places = {place.country: place.name for place in _shortened(embedded, "WA")}
    assert (places["US"], places["AU"]) == ("Washington", "Western Australia")


def test_every_country_has_a_point_and_a_people(embedded: Gazetteer) -> None:
    for code in LARGE:
        country = embedded.country(code)
        assert country is not None
        assert country.radius_km > 30
        assert country.population > 100_000


def test_sound_rows(embedded: Gazetteer) -> None:
    db = embedded.store._db
    bad = db.execute(
        "SELECT count(*) FROM place WHERE abs(latitude) > 9000000 OR abs(longitude) > 18000000"
        " OR radius <= 0 OR fame > 100 OR fame < 0 OR kind >= ? OR name = ''",
        (len(KINDS),),
    ).fetchone()[0]
    assert bad == 0
    unnamed = db.execute(
        "SELECT name FROM place WHERE name LIKE '%|%' OR name LIKE '=%'"
    ).fetchall()
    assert unnamed == []


def test_regions_of_the_large_countries_are_complete(embedded: Gazetteer) -> None:
    db = embedded.store._db
    counts = dict(db.execute("SELECT country, count(*) FROM place WHERE kind=2 GROUP BY country"))
    assert counts["US"] == 51
    assert counts["RU"] == 83
    assert counts["UA"] == 27
    assert counts["CA"] == 13
    assert counts["AU"] >= 8
    assert sum(counts.values()) > 3_600


def test_reverse_of_the_training_ground(embedded: Gazetteer) -> None:
    around = embedded.reverse(Point(latitude=44.326859, longitude=131.668647))
    assert around.nearest is not None
    assert around.nearest.name == "Sergeyevka"
    assert around.region is not None
    assert re.search("Primor", around.region.name)
    assert around.country == embedded.country("RU")


@pytest.mark.parametrize(
    ("name", "region", "latitude"),
    [
        ("Bangor", "Maine", 44.8),
        ("Long Beach", "California", 33.8),
        ("Springfield", "Illinois", 39.8),
    ],
)
def test_a_region_decides_between_namesakes(
    embedded: Gazetteer, name: str, region: str, latitude: float
) -> None:
    hits = embedded.search(name, region=region)
    assert hits[0].place.point.latitude == pytest.approx(latitude, abs=0.3)


def test_misspelt_cities_are_found(embedded: Gazetteer) -> None:
    assert embedded.search("Vladivostock")[0].place.name == "Vladivostok"
    assert embedded.search("Kharkow")[0].place.name == "Kharkiv"


@pytest.mark.parametrize(
    ("name", "latitude", "longitude"),
    [
        ("Logan Airport", 42.36, -71.01),
        ("JFK Airport", 40.64, -73.78),
        ("Hobby Airport", 29.65, -95.28),
        ("Pearson Airport", 43.68, -79.63),
        ("Okęcie Airport", 52.17, 20.97),
        ("Liege Airport", 50.64, 5.44),
        ("Ostend-Bruges International Airport", 51.20, 2.87),
    ],
)
def test_airports_by_the_names_in_use(
    embedded: Gazetteer, name: str, latitude: float, longitude: float
) -> None:
    found = [p for p in embedded.lookup(name) if p.kind == "airport"]
    assert _km(found[0].point, latitude, longitude) < 3


def test_a_name_that_villages_have_means_no_city_that_once_had_it(embedded: Gazetteer) -> None:
    assert embedded.candidates("Oleksandrivka")[0].place.name == "Oleksandrivka"
    assert embedded.candidates("Stalino")[0].place.name == "Donetsk"
