"""Which place a name means: lists, two addresses, introductions, homes, and what is no place."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document, Place, PlaceMention
from osint.resolve import homes_of
from osint.world import World


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def _places(text: str, world: World, home: Place | None = None) -> dict[int, PlaceMention]:
    document = Document(id="t", text=text, home=home)
    return {mention.start: mention for mention in pipeline.extract(document, world).places}


def _at(
    text: str, name: str, world: World, nth: int = 0, home: Place | None = None
) -> Place | None:
    start = -1
    for _ in range(nth + 1):
        start = text.index(name, start + 1)
    mention = _places(text, world, home).get(start)
    return mention.place if mention else None


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Talks with Norway, Iceland, Cyprus, Greece and Turkey went on.", "Cyprus", "CY"),
        ("Ships called at Guam, Fiji, Tonga and Samoa.", "Guam", "GU"),
        ("He visited Andorra, Spain, Monaco and Italy.", "Andorra", "AD"),
    ],
)
def test_a_list_is_no_address(text: str, name: str, country: str, world: World) -> None:
    place = _at(text, name, world)
    assert place is not None
    assert (place.kind, place.country) == ("country", country)


@pytest.mark.parametrize(
    ("text", "name", "region"),
    [
        ("She drove from Athens, Georgia, to Macon.", "Athens", "Georgia"),
        ("Fires burned near Vienna, Virginia, and Rome.", "Vienna", "Virginia"),
    ],
)
def test_an_address_is_still_one(text: str, name: str, region: str, world: World) -> None:
    place = _at(text, name, world)
    assert place is not None
    assert place.admin1 == region


def test_two_introductions_are_two_places(world: World) -> None:
    text = "Athens is a city in Clarke County, Georgia. The name is that of Athens, Greece."
    first, second = _at(text, "Athens", world), _at(text, "Athens", world, 1)
    assert first is not None
    assert second is not None
    assert (first.country, second.country) == ("US", "GR")


def test_the_short_name_beside_the_capital_is_the_country(world: World) -> None:
    text = "Panama closed the canal, the ministry in Panama City said."
    place = _at(text, "Panama", world)
    assert place is not None
    assert place.kind == "country"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Kursk submarine lay on the sea floor.", "Kursk"),
        ("The frigate Bergen was raised.", "Bergen"),
        ("Soldiers of the Kharkiv brigade rested.", "Kharkiv"),
        ("Workers sued Amazon on Tuesday.", "Amazon"),
    ],
)
def test_ships_units_and_companies_are_no_places(text: str, name: str, world: World) -> None:
    assert _at(text, name, world) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kursk was shelled on Monday.", "Kursk"),
        ("The frigate left Bergen on Monday.", "Bergen"),
        ("The brigade reached Kharkiv.", "Kharkiv"),
        ("Fish died in the Amazon River in Brazil.", "Amazon River"),
    ],
)
def test_the_same_names_as_places(text: str, name: str, world: World) -> None:
    assert _at(text, name, world) is not None


def test_a_home_decides_between_namesakes(world: World) -> None:
    text = "A barn burned in Hamilton on Monday, and the mayor of Oxford came."
    ohio = world.gazetteer.address("Mason, Ohio")[0].place
    placed = _at(text, "Hamilton", world, home=ohio)
    assert placed is not None
    assert placed.admin1 == "Ohio"
    alone = _at(text, "Hamilton", world)
    assert alone is None or alone.admin1 != "Ohio"
    abroad = _at("Israel and Lebanon agreed in Beirut and Tel Aviv.", "Lebanon", world, home=ohio)
    assert abroad is not None
    assert abroad.country == "LB"


def test_a_home_is_found_where_the_names_come_together(world: World) -> None:
    texts = {
        "paper.example": [{"lebanon", "mason"}, {"springboro", "lebanon"}, {"franklin", "paris"}],
        "thin.example": [{"paris"}],
    }
    homes = homes_of(texts, world.gazetteer)
    assert set(homes) == {"paper.example"}
    assert homes["paper.example"].admin1 == "Ohio"
