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
        *("Wyoming (US)", "Santo Domingo (DO)"),
    ]
)
"""Regions that do not hold the city of their name: a namesake elsewhere (a township in KwaZulu-
Natal, a town by Osaka, one in Antioquia, the capital, a town in Michigan), or a city that left the
region (Budapest's Pest; Santo Domingo lies in the National District)."""


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def test_distances_of_areas_both_ways(world: World) -> None:
    """Six of them here; `python -m tests.quality.geography` makes a hundred."""
    pairs = geography.areas(world, 6)
    true = geography.shares(geography.verdicts((t for t, _ in pairs), "distance", world))
    false = geography.shares(geography.verdicts((f for _, f in pairs), "distance", world))
    sys.stdout.write(f"areas, true: {dict(true)}, false: {dict(false)}\n")
    assert true["consistent"] == true.total()
    assert false["inconsistent"] + false["doubtful"] >= false.total() - 1


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
