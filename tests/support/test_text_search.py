"""Looking for few words before a pattern is tried finds what the pattern finds."""

from __future__ import annotations

import re

import pytest

from osint.support import text_search
from osint.support.whole_words import whole_words

PHRASES = ("near", "close to", "next to", "on the outskirts of", "not far from", "by")


@pytest.mark.parametrize(
    "text",
    [
        "Near Graz, close  to Leoben and NEXT TO Lima.",
        "İzmir lies near the sea, on the\noutskirts of İzmit.",
        "Nothing of it, nearer than nextto.",
        "",
        "by" + " and so on" * 40 + " not far from here",
    ],
)
def test_every_phrase_is_found_about_its_word(text: str) -> None:
    pattern = re.compile(whole_words(PHRASES))
    words = text_search.cover(PHRASES)
    found = text_search.matches(pattern, text, words, 50)
    assert [m.span() for m in found] == [m.span() for m in pattern.finditer(text)]


def test_a_cover_holds_a_word_of_each_phrase_and_no_common_one_without_need() -> None:
    words = text_search.cover(PHRASES)
    assert all(any(word in phrase.split() for word in words) for phrase in PHRASES)
    assert "the" not in words and "to" not in words


def test_small_letters_keep_every_place() -> None:
    for text in ("Ärger in İZMİR", "STRAẞE", "plain Text"):
        assert len(text_search.small(text)) == len(text)
    assert text_search.small("İ NEAR") == "İ near"
