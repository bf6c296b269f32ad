"""Counties of one name, told by their towns; and towns that are called as a people is."""

from __future__ import annotations

import pytest

import osint


def _where(text: str) -> dict[str, tuple[str, str | None]]:
    """Name -> (place, region) of the places located in a text."""
    places = osint.extract(text).places
    return {m.text: (m.place.name, m.place.admin1) for m in places if m.place is not None}


def test_a_county_is_the_one_that_has_the_town() -> None:
    where = _where("The Walker County judge came to Huntsville. Huntsville is glad.")
    assert where["Walker County"] == ("Walker County", "Texas")
    assert where["Huntsville"] == ("Huntsville", "Texas")


def test_a_state_that_is_named_decides_first() -> None:
    where = _where("In Alabama, the Walker County judge came to Huntsville.")
    assert where["Walker County"][1] == where["Huntsville"][1] == "Alabama"


@pytest.mark.parametrize(
    ("text", "name", "region"),
    [
        ("The quake struck 30 km south of Norman, Oklahoma.", "Norman", "Oklahoma"),
        ("He left his home in Norman, Okla., at dawn.", "Norman", "Oklahoma"),
        ("Fire crews in Lombard, Illinois, were called.", "Lombard", "Illinois"),
        ("Police in Norman said two men were held.", "Norman", "Oklahoma"),
        ("The storm hit Canadian, Texas, at noon.", "Canadian", "Texas"),
    ],
)
def test_a_town_called_as_a_people(text: str, name: str, region: str) -> None:
    assert _where(text)[name] == (name, region)


@pytest.mark.parametrize(
    "text",
    [
        "The Norman conquest came in 1066.",
        "It was found in Norman times.",
        "The ruins are Roman, Greek and Lombard.",
        "Canadian, Texan and Mexican drivers met.",
    ],
)
def test_a_people_stays_a_people(text: str) -> None:
    assert all(m.role == "demonym" for m in osint.extract(text).places)


def _verdicts(text: str) -> list[tuple[str, str]]:
    return [(f.check, f.verdict) for f in osint.geocheck(text)]


def test_what_is_said_of_such_a_town_is_checked() -> None:
    told = "Lombard, Illinois, lies 32 km {} of Chicago."
    assert ("direction", "consistent") in _verdicts(told.format("west"))
    assert ("direction", "inconsistent") in _verdicts(told.format("east"))
