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
        "by nearby nearly Graz, by\nnear1",
    ],
)
def test_every_phrase_is_found_about_its_word(text: str) -> None:
    pattern = re.compile(whole_words(PHRASES))
    found = text_search.matches(pattern, text, text_search.reaches(PHRASES))
    assert [m.span() for m in found] == [m.span() for m in pattern.finditer(text)]


def test_a_pattern_is_tried_close_about_the_word_that_tells_each_phrase() -> None:
    assert text_search.reaches(("on", "on the outskirts of")) == {"on": 4, "outskirts": 38}
    tried = re.compile(r"[^#]+")
    (found,) = text_search.matches(tried, "one million of them sat on a bench", {"on": 4})
    assert found[0] == "sat on a"


def test_a_cover_holds_a_word_of_each_phrase_and_no_common_one_without_need() -> None:
    words = text_search.cover(PHRASES)
    assert all(any(word in phrase.split() for word in words) for phrase in PHRASES)
    assert "the" not in words and "to" not in words


def test_a_cover_takes_a_word_that_is_not_common_where_there_is_one() -> None:
    phrases = ("after dark", "after dawn", "after")
    assert set(text_search.cover(phrases)) == {"after"}
    assert set(text_search.cover(phrases[:2], {"after"})) == {"dark", "dawn"}
    assert set(text_search.cover(phrases, {"after"})) == {"dark", "dawn", "after"}


def test_small_letters_keep_every_place() -> None:
    for text in ("Ärger in İZMİR", "STRAẞE", "plain Text"):
        assert len(text_search.small(text)) == len(text)
    assert text_search.small("İ NEAR") == "İ near"


def test_phrases_are_found_where_the_text_has_their_words() -> None:
    phrases = text_search.Phrases(PHRASES)
    text = "By the lake, CLOSE TO Linz: nearby."
    assert phrases.positions(text) == [0, 13, 32]  # "by" stands in "nearby" too
    assert phrases.positions("A nearby lake") == []  # no word of its own
    assert phrases.may_be_in("close  to Linz")
    assert not phrases.may_be_in("A nearby lake")


def test_the_words_of_a_text_are_its_runs_of_letters() -> None:
    assert text_search.words_of("Łódź’s 12th-hour \u0130zmir_now") == {
        "łódź", "s", "th", "hour", "\u0130zmir", "now",
    }  # fmt: skip
