"""Divisions and settlements by rule: from the town, from the language's list, from a hromada."""

from __future__ import annotations

import pytest

from osint.extract.places.lookup import lookup_of
from osint.language.identity import languages
from osint.language.latin import in_latin
from osint.language.spellings import spellings
from osint.world import world


@pytest.mark.parametrize(
    ("code", "written", "name"),
    [
        ("uk", "Ковельському районі", "Kovel Raion"),
        ("uk", "Люблінським воєводством", "Lublin"),
        ("ru", "Люблинском воеводстве", "Lublin"),
    ],
)
def test_a_division_is_found_by_the_adjective_of_its_town(
    code: str, written: str, name: str
) -> None:
    listed = lookup_of(world().gazetteer, code).find(written)
    assert listed is not None
    best = world().gazetteer.key_candidates(listed.known.key)[0].place
    assert best.name.startswith(name.split()[0])
    assert best.kind in ("region", "county")


@pytest.mark.parametrize("written", ["Вигаданському районі", "Ковельському столі"])
def test_what_has_no_town_or_no_noun_is_no_division(written: str) -> None:
    assert lookup_of(world().gazetteer, "uk").find(written) is None


@pytest.mark.parametrize(
    ("name", "country"),
    [("КНР", "CN"), ("Молдавия", "MD"), ("Северная Корея", "KP"), ("ПАР", "ZA")],
)
def test_names_in_use_are_known_to_the_gazetteer(name: str, country: str) -> None:
    assert world().gazetteer.lookup(name)[0].country == country


def test_a_settlement_without_a_point_is_told_by_its_division() -> None:
    found = world().gazetteer.lookup("Шестовиця")
    assert found
    assert found[0].inside
    assert found[0].country == "UA"


def test_every_meaning_of_the_lists_is_a_place() -> None:
    gazetteer = world().gazetteer
    wrong = [
        (code, name, meaning)
        for code in languages()
        for name, meaning in spellings(code).items()
        if (
            gazetteer.country(meaning[1:]) is None
            if meaning.startswith("=")
            else not gazetteer.lookup(meaning)
        )
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "name", "latin"), [("uk", "Щастя", "shchastia"), ("ar", "زردنا", "zrdna")]
)
def test_names_are_put_into_latin_letters(code: str, name: str, latin: str) -> None:
    assert in_latin(name, languages()[code]) == latin
