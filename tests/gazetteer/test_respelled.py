"""Names of other scripts whose places the gazetteer has in Latin letters only."""

from __future__ import annotations

import pytest

from osint.extract.places.lookup import lookup_of
from osint.language.identity import languages
from osint.language.latin import in_latin, letters_of
from osint.world import world
from tools.respelled_names import measure


@pytest.mark.parametrize(
    ("code", "name", "place"),
    [
        ("ru", "Ширакаван", "Shirakavan"),
        ("ru", "Уилмингтон", "Wilmington"),
        ("uk", "Лексінгтон", "Lexington"),
        ("ar", "بلدروز", "Baladrūz"),
        ("fa", "کشکسرای", "Koshksarāy"),
        ("he", "מקדוניה", "Macedonia"),
    ],
)
def test_the_place_is_among_what_a_name_may_mean(code: str, name: str, place: str) -> None:
    found = lookup_of(world().gazetteer, code).respelled(name)
    assert place in {one.place.name for one in found}


def test_a_language_of_latin_letters_has_no_other_spelling() -> None:
    assert lookup_of(world().gazetteer, "fr").respelled("Montélimar") == ()


def test_what_sounds_otherwise_is_not_found() -> None:
    found = lookup_of(world().gazetteer, "ru").respelled("Бздрыщково")
    assert found == ()


def test_short_names_are_left_alone() -> None:
    assert lookup_of(world().gazetteer, "ar").respelled("بن") == ()


def test_a_letter_may_have_another_rendering_where_a_word_begins() -> None:
    letters = letters_of("اسد", languages()["ar"])
    assert "i" in letters[0] and "i" not in letters_of("سار", languages()["ar"])[1]


def test_marks_of_vowels_are_left_out() -> None:
    arabic = languages()["ar"]
    assert letters_of("حِمْص", arabic) == letters_of("حمص", arabic)
    assert in_latin("Дубна", languages()["ru"]) == "dubna"


@pytest.mark.parametrize(
    ("code", "least", "most_wrong"), [("ru", 0.72, 0.07), ("uk", 0.68, 0.06), ("ar", 0.53, 0.08)]
)
def test_share_of_names_that_reach_their_place(code: str, least: float, most_wrong: float) -> None:
    _, _, right, wrong = measure(world().gazetteer, code)
    assert right >= least
    assert wrong <= most_wrong
