"""What the checks say of statements made from the gazetteer; the figures are printed with -s.

`python -m pytest -s tests/quality/test_geography.py`
"""

from __future__ import annotations

import sys

import pytest

from osint.world import World
from tests.quality import geography

NAMESAKES = frozenset(
    [
        *("Mpumalanga (ZA)", "Ibaraki (JP)", "Pest (HU)", "Caldas (CO)", "Washington (US)"),
        *("Wyoming (US)", "Santo Domingo (DO)", "Taipei (TW)", "Yamoussoukro (CI)"),
    ]
)
"""Regions that do not hold the city of their name: a namesake elsewhere, or a city that left the
region. Santo Domingo, Taipei and Yamoussoukro may instead have a wrong code of their region."""


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def test_true_distances_of_areas_fit(world: World) -> None:
    true = [statement for statement, _ in geography.areas(world, 6)]
    found = geography.shares(geography.verdicts(true, "distance", world))
    sys.stdout.write(f"areas, true: {dict(found)}\n")
    assert found["consistent"] == found.total()


def test_no_true_division_is_refuted(world: World) -> None:
    found = geography.shares(geography.verdicts(geography.divisions(world), "containment", world))
    sys.stdout.write(f"divisions {dict(found)}\n")
    assert found["inconsistent"] + found["doubtful"] == 0
    assert found["consistent"] >= 0.95 * found.total()


@pytest.mark.parametrize("with_country", [True, False])
def test_coordinates_of_another_town_are_called(world: World, with_country: bool) -> None:
    texts = geography.misplaced(world, with_country=with_country)
    found = geography.shares(geography.verdicts(texts, "coordinates", world))
    sys.stdout.write(f"misplaced {dict(found)}\n")
    assert found["inconsistent"] + found["doubtful"] >= 0.99 * found.total()
    assert found["consistent"] <= 1


@pytest.mark.parametrize("with_country", [True, False])
def test_their_own_coordinates_fit(world: World, with_country: bool) -> None:
    texts = geography.placed(world, with_country=with_country)
    found = geography.shares(geography.verdicts(texts, "coordinates", world))
    sys.stdout.write(f"placed {dict(found)}\n")
    assert found["inconsistent"] + found["doubtful"] == 0
    assert found["consistent"] >= 0.98 * found.total()


def test_a_region_named_like_its_city_holds_it(world: World) -> None:
    assert set(geography.regions_without_their_city(world)) <= NAMESAKES
