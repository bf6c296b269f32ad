"""Folding: spellings that must share a key, and ones that must not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osint.gazetteer import fold


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("U.S.", "us"),
        ("the Hague", "hague"),
        ("St. Petersburg", "saint petersburg"),
        ("Mt. Elbrus", "mount elbrus"),
        ("Ft. Worth", "fort worth"),
        ("Rostov-on-Don", "rostov on don"),
        ("Russia's", "russia"),
        ("Russia’s", "russia"),
        ("Washington, D.C.", "washington dc"),
        ("Łódź", "lodz"),
        ("Ærøskøbing", "aeroskobing"),
        ("Kazan’", "kazan"),
        ("Санкт-Петербург", "санкт петербург"),
        ("  New \t York ", "new york"),
        ("Trinidad & Tobago", "trinidad and tobago"),
        ("ISTANBUL", "istanbul"),
        ("İstanbul", "istanbul"),
        ("Straße", "strasse"),
    ],
)
def test_spellings(name: str, key: str) -> None:
    assert fold(name) == key


def test_a_street_is_no_saint() -> None:
    assert fold("Orchard St") == "orchard st"


def test_the_alone_stays() -> None:
    assert fold("The") == "the"


@pytest.mark.parametrize("nothing", ["", " ", "…", "'", "-"])
def test_nothing_is_left_of_marks(nothing: str) -> None:
    assert fold(nothing) == ""


@given(st.text(max_size=60))
def test_a_key_has_single_spaces_and_no_capitals(name: str) -> None:
    key = fold(name)
    assert key == " ".join(key.split())
    assert not any(c.isascii() and c.isupper() for c in key)


@given(
    st.lists(
        st.sampled_from(["kyiv", "rostov", "don", "new", "york", "hope"]), min_size=1, max_size=5
    )
)
def test_folding_a_key_of_plain_words_changes_nothing(words: list[str]) -> None:
    key = " ".join(words)
    assert fold(fold(key)) == fold(key) == key
