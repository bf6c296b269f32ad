"""The part of an area in which a place lies, and what a place is called there."""

from __future__ import annotations

import pytest

from osint.judging.parts import in_part
from osint.judging.seats import ranked
from osint.model import Place
from osint.world import world

NORTH, EAST, SOUTH, WEST = 0.0, 90.0, 180.0, 270.0


def place(name: str, country: str) -> Place:
    found = world().gazetteer.lookup(name)
    return next(p for p in found if p.country == country and p.kind == "settlement")


def country(code: str) -> Place:
    found = world().gazetteer.country(code)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "code", "azimuth", "verdict"),
    [
        ("Porto", "PT", NORTH, "consistent"),
        ("Porto", "PT", SOUTH, "doubtful"),
        ("Faro", "PT", SOUTH, "consistent"),
        ("Faro", "PT", NORTH, "inconsistent"),
        ("Garissa", "KE", 45.0, "consistent"),  # by custom, though two thirds lie farther north
        ("Perth", "AU", WEST, "consistent"),
        ("Perth", "AU", EAST, "inconsistent"),
        ("Gdansk", "PL", NORTH, "consistent"),
        ("Gdansk", "PL", 135.0, "inconsistent"),
    ],
)
def test_parts_by_share_of_the_area(name: str, code: str, azimuth: float, verdict: str) -> None:
    assert in_part(place(name, code), country(code), azimuth, world()).verdict == verdict


@pytest.mark.parametrize(
    ("name", "code", "verdict"),
    [
        ("Homs", "SY", "consistent"),  # in the west, half way up a long country
        ("Vinnytsia", "UA", "consistent"),
        ("Uzhhorod", "UA", "doubtful"),
        ("Faro", "PT", "doubtful"),
        ("Da Nang", "VN", "consistent"),  # on the coast, half way down a long country
        ("Hanoi", "VN", "unresolved"),  # half of the area, but not of the way
        ("Sundsvall", "SE", "consistent"),
    ],
)
def test_the_middle(name: str, code: str, verdict: str) -> None:
    assert in_part(place(name, code), country(code), "middle", world()).verdict == verdict


def test_an_area_without_an_outline_refutes_nothing() -> None:
    donbas = world().gazetteer.lookup("Donbas")[0]
    found = in_part(place("Horlivka", "UA"), donbas, WEST, world())
    assert found.verdict in ("consistent", "unresolved")


@pytest.mark.parametrize(
    ("name", "code", "role", "verdict"),
    [
        ("Oslo", "NO", "capital", "consistent"),
        ("Bergen", "NO", "capital", "inconsistent"),
        ("Oslo", "NO", "largest", "consistent"),
        ("Bergen", "NO", "largest", "inconsistent"),
        ("Cape Town", "ZA", "capital", "consistent"),
        ("Durban", "ZA", "capital", "inconsistent"),
        ("Cotonou", "BJ", "capital", "unresolved"),
        ("Parakou", "BJ", "capital", "inconsistent"),
        ("New Delhi", "IN", "capital", "consistent"),
        ("Ankara", "TR", "capital", "consistent"),
        ("Ankara", "TR", "largest", "inconsistent"),
    ],
)
def test_capitals_and_largest_cities(name: str, code: str, role: str, verdict: str) -> None:
    found = ranked(place(name, code), country(code), role, world())  # type: ignore[arg-type]
    assert found.verdict == verdict


def test_the_capital_that_it_is_instead_is_named() -> None:
    found = ranked(place("Istanbul", "TR"), country("TR"), "capital", world())
    assert found.instead is not None and found.instead.name == "Ankara"
