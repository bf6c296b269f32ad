"""Where the figures of a text put a place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osint.geo.geodesic import azimuth_deg, destination, distance_km
from osint.judging.trilateration import MOST, Figure, position, strain
from osint.model import Point

GRAZ = Point(latitude=47.0707, longitude=15.4395)
VIENNA = Point(latitude=48.2083, longitude=16.3725)
LINZ = Point(latitude=48.3064, longitude=14.2858)


def figure(here: Point, place: Point, bearing: bool = True) -> Figure:
    """What a writer says of a place: the length of a road, and where it lies."""
    away_km = distance_km(here, place)
    return Figure(here, 1.08 * away_km, azimuth_deg(here, place) if bearing else None)


@given(st.floats(0, 360), st.floats(20, 150))
def test_two_figures_with_bearings_meet_near_the_place(azimuth: float, away_km: float) -> None:
    place = destination(GRAZ, azimuth, away_km)
    found = position([figure(GRAZ, place), figure(VIENNA, place)])
    assert found is not None
    assert distance_km(found.point, place) < max(12.0, 0.15 * away_km)


def test_three_circles_meet_in_one_point() -> None:
    place = Point(latitude=47.6, longitude=15.2)
    rings = [figure(here, place, bearing=False) for here in (GRAZ, VIENNA, LINZ)]
    found = position(rings)
    assert found is not None and distance_km(found.point, place) < 15


def test_two_circles_cross_twice_and_decide_nothing() -> None:
    place = Point(latitude=47.6, longitude=15.2)
    assert position([figure(GRAZ, place, False), figure(VIENNA, place, False)]) is None


@pytest.mark.parametrize("km", [1.0, 900.0])
def test_figures_that_do_not_agree_decide_nothing(km: float) -> None:
    assert position([Figure(GRAZ, 60.0, 0.0), Figure(VIENNA, km, 90.0)]) is None


def test_nothing_comes_of_nothing() -> None:
    assert position([]) is None
    assert position([Figure(GRAZ, 0.0, 90.0)]) is None


@given(st.floats(0, 360), st.floats(20, 150), st.sampled_from([0.0, 0.2, 3.0]))
def test_true_figures_strain_nothing_wherever_the_search_begins(
    azimuth: float, away_km: float, turned: float
) -> None:
    place = destination(GRAZ, azimuth, away_km)
    told = [figure(here, place, bearing=here is not GRAZ) for here in (GRAZ, VIENNA, LINZ)]
    told.append(figure(VIENNA, place)._replace(azimuth_deg=turned))
    assert strain(told[:3]) < 1
    assert strain(told) >= strain(told[:3])


def test_a_list_of_figures_is_read_to_a_point() -> None:
    place = Point(latitude=47.6, longitude=15.2)
    far = [figure(destination(place, 7.0 * n, 30.0 + n), place) for n in range(2 * MOST)]
    assert strain(far) == strain(far[:MOST])
    assert position(far) == position(far[:MOST])
