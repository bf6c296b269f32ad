"""Arabic names that another hand brought into Latin letters, and names with another generic noun."""

from __future__ import annotations

import pytest

from osint.gazetteer.romanised import is_arabic, levelled
from osint.support.fold import fold
from osint.world import world


@pytest.mark.parametrize(
    ("name", "place", "country"),
    [
        ("Juhr al-Deek", "Juḩr ad Dīk", "PS"),
        ("Al-Mughraqa", "Al Mughrāqah", "PS"),
        ("Al-Zaytoun", "Zeitoun", "PS"),
        ("Ash-Shuja'iyeh", "Shujaiya", "PS"),
        ("Banee Suhayla", None, None),
        ("Tal al-Abyadh", None, None),
        ("Khan al-Assal", "Khan al-Asal", "SY"),
        ("Ayta ash-Shab", "Aita al-Shaab", "LB"),
        ("Al-Nuseirat", "An Nuşayrāt", "PS"),
    ],
)
def test_another_hand_is_read(name: str, place: str | None, country: str | None) -> None:
    found = [(p.name, p.country) for p in world().gazetteer.lookup(name)]
    assert found[:1] == ([(place, country)] if place else [])


@pytest.mark.parametrize(
    "name", ["Al Gore", "Al Capone", "Abu Bakr", "El Paso del Norte", "Ain't So"]
)
def test_what_only_looks_arabic_is_no_place_of_those_countries(name: str) -> None:
    assert all(p.country not in ("PS", "SY", "IQ", "YE") for p in world().gazetteer.lookup(name))


def test_a_name_without_a_sign_of_the_language_is_left_alone() -> None:
    assert not is_arabic(fold("Zarzis Falls"))
    assert not is_arabic(fold("Mughraqa"))
    assert world().gazetteer.lookup("Mughraqua") == ()


def test_what_differs_in_a_consonant_or_a_vowel_that_counts_is_another_name() -> None:
    assert levelled("deir al balah") != levelled("deir al malah")
    assert levelled("tal al hawa") != levelled("tal al hiwa")
    assert levelled("al nasr") == levelled("an nasr")


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Menagh Military Airbase", "Menagh air base"),
        ("Hama Military Airport", "Hama air base"),
        ("Jabalia refugee camp", "Jabalia Camp"),
        ("Fawwar refugee camp", "Fawwar camp"),
        ("Pulau Batam", "Batam"),
        ("Serutu Island", "Pulau Serutu"),
        ("Selat Sunda", "Sunda Strait"),
        ("Malacca Straits", "Strait of Malacca"),
    ],
)
def test_another_noun_for_the_same_thing(name: str, place: str) -> None:
    assert [p.name for p in world().gazetteer.lookup(name)][:1] == [place]


@pytest.mark.parametrize("name", ["Menagh Camp", "Hama Island", "Pulau Sarmada", "Sarmada Strait"])
def test_another_kind_of_thing_is_not_found_by_its_name(name: str) -> None:
    assert world().gazetteer.lookup(name) == ()
