from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.errors import DataError
from osint.geo.borders import Borders
from osint.geo.disputes import Disputes
from osint.model import Point
from osint.support.folders import DATA

SEVASTOPOL = Point(latitude=44.6, longitude=33.52)


@pytest.mark.parametrize(
    ("latitude", "longitude", "key", "country"),
    [
        (44.6, 33.52, "crimea", "UA"),
        (43.0, 41.02, "abkhazia", "GE"),
        (42.2257, 43.9709, "south-ossetia", "GE"),
        (35.34, 33.32, "north-cyprus", "CY"),
        (33.13, 35.78, "golan", "SY"),
        (27.15, -13.2, "western-sahara", "EH"),
        (34.08, 74.8, "kashmir", "IN"),
        (34.37, 73.47, "kashmir", "PK"),
        (35.2, 79.3, "aksai-chin", "CN"),
        (42.66, 21.17, "kosovo", "XK"),
        (31.9, 35.2, "west-bank", "PS"),
    ],
)
def test_disputed_areas_are_flagged(
    borders: Borders, latitude: float, longitude: float, key: str, country: str
) -> None:
    point = Point(latitude=latitude, longitude=longitude)
    dispute = borders.dispute_at(point)
    assert dispute is not None and dispute.key == key
    assert borders.country_at(point) == country


@pytest.mark.parametrize(
    ("latitude", "longitude"), [(50.45, 30.52), (47.1, 37.5), (45.04, 38.98), (41.7, 44.8)]
)
def test_other_places_are_not(borders: Borders, latitude: float, longitude: float) -> None:
    assert borders.dispute_at(Point(latitude=latitude, longitude=longitude)) is None


def test_crimea_has_two_readings(borders: Borders) -> None:
    to_russia = borders.distance_to_country(SEVASTOPOL, "RU")
    assert to_russia is not None and to_russia.dispute is not None
    assert to_russia.dispute.key == "crimea"
    assert to_russia.distance_km > 200
    assert to_russia.other_km == 0.0
    to_ukraine = borders.distance_to_country(SEVASTOPOL, "UA")
    assert to_ukraine is not None and to_ukraine.distance_km == 0.0
    assert to_ukraine.other_km is not None and to_ukraine.other_km > 100


def test_the_other_reading_is_silent_where_it_changes_nothing(borders: Borders) -> None:
    hit = borders.distance_to_country(Point(latitude=49.9935, longitude=36.2304), "RU")
    assert hit is not None and hit.other_km is None and hit.dispute is None


def test_disputed_lines(borders: Borders) -> None:
    srinagar = borders.nearest_border(Point(latitude=34.08, longitude=74.8), "PK")
    assert srinagar is not None and srinagar.dispute is not None
    assert srinagar.dispute.key == "kashmir"
    lahore = borders.distance_to_country(Point(latitude=31.558, longitude=74.3507), "IN")
    assert lahore is not None and lahore.dispute is None


def test_labels_of_the_table_are_labels_of_the_data(borders: Borders) -> None:
    table = Disputes.open(Path(DATA, "disputes.json"))
    assert len({row.key for row in table.rows}) == len(table.rows)
    for row in table.rows:
        assert row.label or row.outline, row.key
        assert row.note.endswith("."), row.key
        assert {*row.claimed_by, row.drawn_as} <= borders.countries, row.key
        assert row.label is None or row.label in borders.labels, row.key


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"disputes": [{"key": "x"}]}'])
def test_a_damaged_table_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "disputes.json"
    path.write_text(text)
    with pytest.raises(DataError, match="disputes"):
        Disputes.open(path)


def test_the_table_is_plain_json() -> None:
    assert set(json.loads(Path(DATA, "disputes.json").read_text("utf-8"))) == {"about", "disputes"}
