"""Which ocean a coast is on, and which ocean an island lies in."""

from __future__ import annotations

import pytest

from osint import geocheck
from osint.geo import oceans
from osint.model import Place, Point
from osint.world import world


def _sea(name: str) -> Place:
    return next(place for place in world().gazetteer.lookup(name) if place.kind == "sea")


def verdicts(text: str) -> set[str]:
    return {finding.verdict for finding in geocheck(text)}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Mazatlán lies on the Pacific coast.", "Mazatlán lies on the Atlantic coast."),
        ("Luanda is on Angola's Atlantic coast.", "Luanda is on Angola's Pacific coast."),
        ("Nampula's port of Nacala lies on the Indian Ocean.", "Nacala lies on the Atlantic Ocean."),
        ("Dakar is a port city on the Atlantic Ocean.", "Bamako is a port city on the Atlantic Ocean."),
        ("Fiji is an island nation in the Pacific Ocean.", "Fiji is an island nation in the Indian Ocean."),
    ],
)  # fmt: skip
def test_what_holds_and_its_twin(right: str, wrong: str) -> None:
    assert verdicts(right) == {"consistent"}
    assert "inconsistent" in verdicts(wrong)


def test_a_coast_that_may_be_on_either_is_left_open() -> None:
    assert verdicts("Surabaya lies on the Pacific coast.") == {"unresolved"}
    assert verdicts("Valencia lies on Spain's Atlantic coast.") == {"unresolved"}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Gabon borders the Atlantic Ocean.", "consistent"),
        ("Argentina borders the Atlantic Ocean.", "consistent"),
        ("Niger borders the Atlantic Ocean.", "inconsistent"),
        ("Burundi borders the Indian Ocean.", "inconsistent"),
        ("Panama borders the Pacific Ocean.", "unresolved"),
        ("Benin borders the Atlantic Ocean to the south.", "consistent"),
        ("Benin borders the Atlantic Ocean to the north.", "doubtful"),
    ],
)
def test_a_land_has_the_ocean_of_its_coast(text: str, verdict: str) -> None:
    assert verdicts(text) == {verdict}


@pytest.mark.parametrize(
    ("latitude", "longitude", "ocean"),
    [
        (9.36, -79.90, "Atlantic Ocean"),  # Colón, 70 km from
        (8.95, -79.54, "Pacific Ocean"),  # Panama City
        (-33.92, 18.42, "Atlantic Ocean"),  # Cape Town
        (-33.96, 25.60, "Indian Ocean"),  # Gqeberha
        (-18.14, 178.44, "Pacific Ocean"),  # Suva, and beyond the date line
        (21.31, -157.86, "Pacific Ocean"),  # Honolulu
        (38.72, 0.05, None),  # the Mediterranean
        (-34.9, 138.5, None),  # Adelaide, on the Indian or the Southern Ocean
    ],
)
def test_coasts_close_to_each_other_are_told_apart(
    latitude: float, longitude: float, ocean: str | None
) -> None:
    assert oceans.ocean_at(Point(latitude=latitude, longitude=longitude)) == ocean


def test_a_distance_is_told_from_below() -> None:
    bogota = Point(latitude=4.71, longitude=-74.07)
    assert oceans.least_km(bogota, _sea("Atlantic Ocean")) == 0.0
    assert 100 < oceans.least_km(bogota, _sea("Pacific Ocean")) < 500
    assert oceans.is_ocean(_sea("Indian Ocean"))
    assert not oceans.is_ocean(_sea("Black Sea"))


def test_a_bound_is_told_as_one() -> None:
    """What is known of the distance to another ocean is how far it is at least."""
    (found,) = geocheck("Matadi lies on the Indian Ocean coast.")
    assert found.verdict == "inconsistent"
    assert "is at least" in found.why
    assert found.computed is not None and found.computed.high is None


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Iceland is an island in the North Atlantic Ocean.", "consistent"),
        ("Iceland is an island in the South Atlantic Ocean.", "unresolved"),
        ("Iceland is an island in the South Pacific Ocean.", "inconsistent"),
        ("Samoa is an island country in the South Pacific Ocean.", "consistent"),
        ("Walvis Bay is a port on the South Atlantic Ocean.", "consistent"),
    ],
)
def test_a_half_of_an_ocean(text: str, verdict: str) -> None:
    assert verdicts(text) == {verdict}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Izmir lies on the Pacific Ocean.", "inconsistent"),
        ("Arkhangelsk lies on the Pacific Ocean.", "inconsistent"),
        ("Arkhangelsk lies on the Atlantic Ocean.", "unresolved"),  # some count the Arctic to it
        ("Adelaide lies on the Indian Ocean.", "unresolved"),
    ],
)
def test_a_coast_of_no_ocean_told_apart_is_on_none_far_away(text: str, verdict: str) -> None:
    assert verdicts(text) == {verdict}


def test_nothing_is_told_of_an_ocean_without_an_outline() -> None:
    assert verdicts("Arkhangelsk lies near the Arctic Ocean.") <= {"unresolved"}
