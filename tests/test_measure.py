"""Measuring on request: what a typed name means, and what is refused rather than guessed."""

from __future__ import annotations

import pytest

import osint
from osint.ask import known, measure
from osint.errors import UsageError
from osint.world import world


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Kyiv", ("Kyiv", "UA")),
        ("London", ("London", "GB")),
        ("Porto", ("Porto", "PT")),
        ("New York", ("New York City", "US")),
        ("Buenos Aires", ("Buenos Aires", "AR")),
        ("Springfield, Illinois", ("Springfield", "US")),
        ("RU", ("Russia", "RU")),
    ],
)
def test_a_well_known_name_needs_no_more(name: str, meant: tuple[str, str]) -> None:
    party = known(name, world())
    assert (party.name, party.country) == meant


@pytest.mark.parametrize("name", ["Washington", "Sergeevka", "Birmingham", "Kansas City"])
def test_a_name_of_several_places_is_refused_with_the_places(name: str) -> None:
    with pytest.raises(UsageError, match=r"could be several places: .*Add the region"):
        known(name, world())


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(UsageError, match="could not be located"):
        known("Qwxzzk", world())


def test_the_two_questions_about_a_border_are_told_apart() -> None:
    found = measure("Vladivostok", "North Korea", world())
    assert found.to == "the territory of North Korea"
    assert found.interval.best == pytest.approx(124, abs=2)
    ((label, other),) = found.other
    assert "common border" in label and other.best == pytest.approx(127, abs=2)


def test_countries_are_as_far_apart_as_their_land() -> None:
    assert measure("RU", "CN", world()).interval.best == 0
    assert measure("GB", "FR", world()).interval.best == pytest.approx(32, abs=2)


def test_coordinates_and_directions() -> None:
    found = measure("50.4501, 30.5234", "46.4825, 30.7233", world())
    assert found.interval.best == pytest.approx(441.5, abs=1)
    assert found.direction == "south"
    assert osint.distance("50.4501, 30.5234", "46.4825, 30.7233") == found.interval


def test_the_order_of_the_ends_does_not_matter() -> None:
    assert measure("Lyon", "Kyiv", world()).interval == measure("Kyiv", "Lyon", world()).interval


def test_candidates_are_listed_without_a_name_twice() -> None:
    with pytest.raises(UsageError) as told:
        known("Gaza", world())
    assert "Gaza Strip, Palestinian Territories; Gaza, Mozambique;" in str(told.value)


def test_a_water_that_is_listed_twice_is_one() -> None:
    assert known("Río de la Plata", world()).name == "Río de la Plata"
