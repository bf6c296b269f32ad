"""Names that are a part of a longer one, and the small noun that makes one name another's; each
beside a text in which the short name stands for itself."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import World


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def _named(text: str, world: World, language: str | None = None) -> dict[str, str]:
    document = Document(id="t", text=text, language=language)
    mentions = pipeline.extract(document, world).places
    return {m.text: m.place.name if m.place else "" for m in mentions}


@pytest.mark.parametrize(
    ("text", "language", "part"),
    [
        ("Smoke rose over the Sierra de la Demanda for two days.", "en", "Sierra"),
        ("Rescuers searched the Serra do Gerês in the rain.", "en", "Serra"),
        ("La Baie de Morlaix est calme ce soir.", "fr", "La Baie"),
        ("Dos excursionistas murieron en el Cerro del Toro.", "es", "Toro"),
        ("Die Wanderer kamen aus der Fränkischen Schweiz zurück.", "de", "Schweiz"),
        ("Der Zug fuhr durch die Holsteinische Schweiz nach Eutin.", "de", "Schweiz"),
    ],
)
def test_a_part_of_a_longer_name_is_no_place(
    text: str, language: str, part: str, world: World
) -> None:
    assert part not in _named(text, world, language)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("The ship left Rio de Janeiro for Lisbon.", "en", "Rio de Janeiro"),
        ("He flew to Saint Vincent and the Grenadines.", "en", "Saint Vincent and the Grenadines"),
        ("He flew to Jamaica and the Bahamas.", "en", "Bahamas"),
        ("Troops of the Côte d'Ivoire arrived.", "en", "Côte d'Ivoire"),
        ("Vive en Valle de Bravo desde hace años.", "es", "Valle de Bravo"),
        ("Die Schweiz grenzt im Norden an Deutschland.", "de", "Schweiz"),
        ("Die deutsche Delegation reiste in die Schweiz.", "de", "Schweiz"),
    ],
)
def test_the_name_that_stands_for_itself_is_found(
    text: str, language: str, name: str, world: World
) -> None:
    assert name in _named(text, world, language)


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Aid reached the Gaza strip at noon.", "Gaza strip", "Gaza Strip"),
        ("Rockets fell on the Golan heights.", "Golan heights", "Golan Heights"),
        ("The barge sank in the Ohio river.", "Ohio river", "Ohio River"),
        ("Aid reached Gaza at noon, and the strip was closed.", "Gaza", "Gaza Strip"),
        ("They crossed Ohio and its river.", "Ohio", "Ohio"),
        ("Storms hit the Florida island of Sanibel.", "Florida", "Florida"),
    ],
)
def test_a_small_noun_belongs_to_the_name_it_completes(
    text: str, name: str, place: str, world: World
) -> None:
    assert _named(text, world).get(name) == place


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Police in Görlitz, on the border with Poland, made an arrest.", "Görlitz", "DE"),
        ("Customs officers in Zgorzelec, across from Germany, made an arrest.", "Zgorzelec", "PL"),
    ],
)
def test_a_towns_own_name_comes_before_its_neighbours(
    text: str, name: str, country: str, world: World
) -> None:
    mentions = pipeline.extract(Document(id="t", text=text), world).places
    place = next(m.place for m in mentions if m.text == name)
    assert place is not None and place.country == country
