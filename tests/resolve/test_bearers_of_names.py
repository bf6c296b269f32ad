"""Persons, roads, events, clubs and ordinary words that bear the name of a place; each beside a
text in which the same name is the place."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.gazetteer import fold
from osint.model import Document, Place
from osint.resolve import homes_of
from osint.resolve.home import country_of
from osint.world import World


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def _named(text: str, world: World) -> list[str]:
    document = Document(id="t", text=text)
    return [mention.text for mention in pipeline.extract(document, world).places]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Virginia Collins won. Virginia said so twice.", "Virginia"),
        ("Police closed Vienna Road for the night.", "Vienna"),
        ("She ran the Prague Marathon in three hours.", "Prague"),
        ("He played for AC Milan for two seasons.", "Milan"),
        ("Crowds lined the streets on St. George's Day.", "St. George"),
        ("They walked through the Old Town before dusk.", "Old Town"),
        ("The National reported that the strike was over.", "National"),
    ],
)
def test_something_else_bears_the_name(text: str, name: str, world: World) -> None:
    assert name not in _named(text, world)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Virginia Collins lives in Virginia.", "Virginia"),
        ("Trains run from Vienna to Prague.", "Vienna"),
        ("She ran home from Prague.", "Prague"),
        ("He flew to Milan on Friday.", "Milan"),
        ("The pipeline ends near National, Maryland.", "National"),
        ("Ministers of the EU met in Prague.", "EU"),
        ("Fires spread in the north of B.C. after a storm hit Vancouver.", "B.C."),
    ],
)
def test_the_place_is_still_found(text: str, name: str, world: World) -> None:
    assert name in _named(text, world)


def test_years_before_christ_are_no_region(world: World) -> None:
    assert "B.C." not in _named("The temple fell in 146 B.C. to Rome.", world)


def _meant(text: str, name: str, world: World) -> Place | None:
    mentions = pipeline.extract(Document(id="t", text=text), world).places
    return next(m.place for m in mentions if m.text == name)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He flew from Oslo to New York on Monday.", "settlement"),
        ("They sang in New York, Oslo and Prague.", "settlement"),
        ("Albany, New York, was under snow.", "region"),
        ("Utica is a town in New York.", "region"),
        ("The law of New York state is older.", "region"),
    ],
)
def test_a_region_named_as_its_metropolis(text: str, kind: str, world: World) -> None:
    place = _meant(text, "New York", world)
    assert place is not None
    assert place.kind == kind


def _home(source: str, names: list[str], world: World) -> Place | None:
    texts = [{fold(name) for name in names}]
    return homes_of({source: texts}, world.gazetteer).get(source)


def test_a_publishers_host_tells_its_home(world: World) -> None:
    named = _home("www.waterloocourier.com", ["Waterloo", "Cedar Falls"], world)
    assert named is not None
    assert (named.country, named.admin1) == ("US", "Iowa")
    other = _home("www.waterlookronika.ca", ["Waterloo", "Kitchener"], world)
    assert other is not None
    assert (other.country, other.admin1) == ("CA", "Ontario")


def test_a_home_that_one_remote_name_outweighs(world: World) -> None:
    """A rare name far off has more weight than common ones at home, which every text names."""
    said = [{"paris", "kostroma"}, {"paris", "lamar county"}, {"paris", "blossom"}]
    found = homes_of({"a paper": said}, world.gazetteer).get("a paper")
    assert found is not None
    assert (found.country, found.admin1) == ("US", "Texas")


def test_what_few_texts_name_is_no_home(world: World) -> None:
    """Its twin: the same names, in one text of four."""
    said = [
        {"paris", "lamar county", "blossom", "kostroma"},
        {"kostroma"},
        {"kostroma"},
        {"kostroma"},
    ]
    assert homes_of({"a paper": said}, world.gazetteer).get("a paper") is None


def test_names_of_countries_are_no_home(world: World) -> None:
    assert _home("worldnews.example", ["Syria", "Lebanon", "Peru"], world) is None


def test_the_country_of_a_host(world: World) -> None:
    assert [country_of(host) for host in ("a.co.uk", "b.de", "c.com", "d.io", "the paper")] == [
        *("GB", "DE", None, None, None)
    ]
    found = _home("zeitung.de", [], world)
    assert found is not None
    assert (found.kind, found.country) == ("country", "DE")
