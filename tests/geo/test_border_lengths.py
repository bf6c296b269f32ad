from __future__ import annotations

import csv
from pathlib import Path

import pytest

from osint.geo.borders import Borders

PUBLISHED = Path(__file__).parents[2] / "tools" / "borders" / "published_lengths.csv"


def test_russia_and_north_korea(borders: Borders) -> None:
    length = borders.length("KP", "RU")
    assert length is not None
    assert length.land_km == pytest.approx(17, abs=1.5)
    assert length.total_km == pytest.approx(39.4, abs=1)
    assert length.river_km > 0.8 * length.land_km


def test_it_does_not_matter_which_is_named_first(borders: Borders) -> None:
    assert borders.length("RU", "KP") == borders.length("KP", "RU")


@pytest.mark.parametrize(
    ("first", "second", "km"),
    [("CA", "US", 8891), ("CN", "RU", 4179), ("KZ", "RU", 7644), ("FI", "RU", 1309),
     ("MX", "US", 3155), ("RU", "UA", 1944), ("EH", "MR", 1564), ("RS", "XK", 366),
     ("CN", "VN", 1297), ("JO", "PS", 148), ("ET", "SO", 1640)],
)  # fmt: skip
def test_lengths_are_close_to_published_ones(
    borders: Borders, first: str, second: str, km: float
) -> None:
    length = borders.length(first, second)
    assert length is not None
    assert length.land_km == pytest.approx(km, rel=0.12)


def test_nine_pairs_in_ten_are_within_twelve_per_cent(borders: Borders) -> None:
    with PUBLISHED.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if float(row["km"]) > 100]
    found = [borders.length(row["country_a"], row["country_b"]) for row in rows]
    close = sum(
        length is not None and abs(length.land_km / float(row["km"]) - 1) <= 0.12
        for row, length in zip(rows, found, strict=True)
    )
    assert len(rows) > 250
    assert close / len(rows) >= 0.9


def test_rivers_lakes_and_sea_are_told_apart(borders: Borders) -> None:
    lakes, rivers = borders.length("CA", "US"), borders.length("CN", "RU")
    assert lakes is not None and lakes.lake_km > 1500
    assert rivers is not None and rivers.river_km > 1500 and rivers.sea_km == 0
    strait = borders.length("MY", "SG")
    assert strait is not None and strait.sea_km > strait.land_km


def test_no_part_is_longer_than_the_whole(borders: Borders) -> None:
    for country in borders.countries:
        for other in borders.neighbours(country):
            length = borders.length(country, other)
            assert length is not None
            assert length.river_km + length.lake_km <= length.land_km + 0.02
            assert country in borders.neighbours(other)


def test_neighbours(borders: Borders) -> None:
    assert borders.neighbours("KP") == ("CN", "KR", "RU")
    assert borders.neighbours("PT") == ("ES",)
    assert borders.neighbours("IS") == ()
    assert "XK" in borders.neighbours("RS") and "XK" in borders.neighbours("AL")
    assert "TH" not in borders.neighbours("VN") and "LA" in borders.neighbours("VN")


def test_between_countries(borders: Borders) -> None:
    touching = borders.between_countries("DE", "FR")
    assert touching is not None and touching.distance_km == 0 and touching.here is None
    strait = borders.between_countries("GB", "FR")
    assert strait is not None and strait.distance_km == pytest.approx(33, abs=2)
    bering = borders.between_countries("RU", "US")
    back = borders.between_countries("US", "RU")
    assert bering is not None and back is not None
    assert bering.distance_km < 25
    assert bering.distance_km == pytest.approx(back.distance_km, abs=0.01)
    assert bering.here is not None and abs(bering.here.longitude) > 160
