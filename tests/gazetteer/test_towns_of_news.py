"""Towns that news names and GeoNames' towns lack: found, where they lie, beside their namesakes."""

from __future__ import annotations

from pathlib import Path

import pytest

import osint
from osint.geo.geodesic import haversine_km
from osint.model import Point
from osint.world import world

TOWNS = (
    ("Maungdaw", "MM", "01", 20.82, 92.37),
    ("Kengtung", "MM", "11", 21.29, 99.61),
    ("Walikale", "CD", "11", -1.42, 28.07),
    ("Minova", "CD", "12", -1.71, 29.02),
    ("Sévaré", "ML", "04", 14.53, -4.1),
    ("Qardho", "SO", "03", 9.5, 49.08),
    ("Renk", "SS", "07", 11.83, 32.8),
    ("Jalawla", "IQ", "10", 34.27, 45.17),
    ("Palma", "MZ", "01", -10.78, 40.47),
    ("Kobo", "ET", "46", 12.15, 39.63),
    ("Itaipu Dam", "BR", None, -25.41, -54.59),
    ("Sarmada", "SY", "12", 36.185, 36.724),
    ("Hamouriyeh", "SY", "08", 33.53, 36.394),
    ("Deir al-Balah", "PS", "GZ", 31.418, 34.351),
    ("Jorat al-Lut", "PS", "GZ", 31.325, 34.313),
    ("Maroun al-Ras", "LB", None, 33.105, 35.446),
    ("Jurf al-Sakhar", "IQ", None, 32.87, 44.215),
    ("Al-Anad Air Base", "YE", None, 13.178, 44.765),
    ("Yahidne", "UA", "05", 48.625, 37.965),
    ("Thabeikkyin", "MM", None, 22.88, 95.98),
    ("Minembwe", "CD", "12", -3.77, 28.75),
    ("Martakert", "AZ", None, 40.21, 46.82),
    ("Pulau Weh", "ID", None, 5.83, 95.3),
    ("Sunda Strait", None, None, -5.95, 105.88),
)


@pytest.mark.parametrize(("name", "country", "admin1", "latitude", "longitude"), TOWNS)
def test_a_town_that_news_names_is_found(
    name: str, country: str | None, admin1: str | None, latitude: float, longitude: float
) -> None:
    there = Point(latitude=latitude, longitude=longitude)
    near = [p for p in world().gazetteer.lookup(name) if haversine_km(p.point, there) < 10]
    assert near and near[0].country == country
    assert admin1 is None or near[0].admin1_code == admin1


def test_a_namesake_that_is_better_known_comes_first() -> None:
    assert [world().gazetteer.lookup(name)[0].country for name in ("Palma", "Solhan")] == [
        "ES",
        "TR",
    ]


def test_what_is_not_our_own_is_attributed() -> None:
    licence = Path(osint.__file__).parent / "data/licences/gazetteer.txt"
    assert "simplemaps.com" in licence.read_text(encoding="utf-8")
