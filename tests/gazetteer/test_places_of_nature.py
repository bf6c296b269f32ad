"""Mountains, waters, islands, parks and great works that the curated files give: found where they
lie, told by what is said of them, and the same said wrongly is not told."""

from __future__ import annotations

from pathlib import Path

import pytest

import osint
from osint.geo.geodesic import haversine_km
from osint.model import Point
from osint.world import world
from tools.gazetteer.text import lines

ROOT = Path(__file__).parents[2]
FILES = ("mountains", "lakes", "parks", "islands", "coasts", "campuses", "works")
AT_SEA_KM = 30.0
"""Anchorages, offshore fields and small islands lie off the land of their country."""
ISLANDS_KM = 500.0
"""Islets that the borders leave out."""

PLACES = (
    ("Makalu", "mountain", 27.89, 87.09),
    ("Hallasan", "mountain", 33.36, 126.53),
    ("Eyjafjallajökull", "mountain", 63.63, -19.62),
    ("Lake Khövsgöl", "lake", 51.05, 100.5),
    ("Quabbin Reservoir", "lake", 42.37, -72.3),
    ("Khao Yai National Park", "area", 14.4, 101.45),
    ("Brecon Beacons National Park", "mountain", 51.88, -3.43),
    ("Ontong Java", "island", -5.3, 159.4),
    ("Skyros", "island", 38.87, 24.55),
    ("Cape Agulhas", "peninsula", -34.83, 20.0),
    ("Gulf of Fonseca", "sea", 13.2, -87.7),
    ("Belo Monte Dam", "facility", -3.13, -51.78),
    ("Tehri Dam", "facility", 30.38, 78.48),
    ("Fenway Park", "facility", 42.35, -71.1),
)

TRUE_AND_WRONG = (
    ("Mount Apo is in {}.", "the Philippines", "Vietnam"),
    ("Mount Teide is in {}.", "Spain", "Morocco"),
    ("Lhotse rises in {}.", "Nepal", "Peru"),
    ("Ama Dablam is in {}.", "Nepal", "Chile"),
    ("Mount Erciyes is {} of Kayseri.", "22 km south-west", "220 km south-west"),
    ("Lake Winnibigoshish is {} west of Grand Rapids, Minnesota.", "50 km", "250 km"),
    ("Naxos is an island in {}.", "Greece", "Italy"),
    ("Hvar is an island in {}.", "Croatia", "Sweden"),
    ("Cape Finisterre is in {}.", "Spain", "Norway"),
    ("Khao Yai National Park is {} north-east of Bangkok.", "130 km", "1,300 km"),
    ("Tehri Dam is {} of Dehradun.", "45 km east", "450 km east"),
)


@pytest.mark.parametrize(("name", "kind", "latitude", "longitude"), PLACES)
def test_they_are_found_where_they_lie(
    name: str, kind: str, latitude: float, longitude: float
) -> None:
    spot = Point(latitude, longitude)
    found = [place for place in world().gazetteer.lookup(name) if place.kind == kind]
    assert any(haversine_km(place.point, spot) < 30 for place in found)


@pytest.mark.parametrize(("sentence", "true", "wrong"), TRUE_AND_WRONG)
def test_what_is_true_of_them_is_told_and_what_is_wrong_called(
    sentence: str, true: str, wrong: str
) -> None:
    right = [finding.verdict for finding in osint.geocheck(sentence.format(true))]
    assert right and set(right) == {"consistent"}
    assert "inconsistent" in [f.verdict for f in osint.geocheck(sentence.format(wrong))]


@pytest.mark.parametrize(
    "sentence",
    (
        "Clear Lake is a city in Iowa.",
        "She grew up in Spirit Lake, Iowa.",
        "Harrison Lake is in British Columbia.",
        "Petra Novak moved from Brno to Prague.",
        "Glacier National Park is in Montana.",
        "Glacier National Park is in British Columbia.",
        "Sandy Hook, Connecticut",
        "Alhambra, California",
    ),
)
def test_namesakes_keep_their_names(sentence: str) -> None:
    assert all(finding.verdict == "consistent" for finding in osint.geocheck(sentence))


@pytest.mark.parametrize("file", FILES)
def test_each_lies_in_the_country_that_its_row_gives(file: str) -> None:
    path = ROOT / f"osint/data/curated/{file}.tsv"
    far = []
    for cells in lines(path, 9):
        kind, name, latitude, longitude, radius, country = cells[:6]
        if not country or country in ("AQ", "UM"):
            continue
        hit = world().borders.distance_to_country(Point(float(latitude), float(longitude)), country)
        most = ISLANDS_KM if kind == "island" else max(AT_SEA_KM, 2 * float(radius))
        if hit is None or hit.distance_km > most:
            far.append((name, country))
    assert not far
