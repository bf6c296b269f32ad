"""Where words of time stand together: every sign is found, and only where a word begins."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osint.extract.dates.chunks import _BEGINNINGS, _SMALL, chunks, triggers
from osint.extract.dates.lexer import TOKEN, ZONE_NAMES
from osint.language.dates import WORDS
from osint.language.prefixes import prefix_pattern


def stretches(text: str) -> list[str]:
    return [text[first:last] for first, last in chunks(text)]


@pytest.mark.parametrize("around", ["{}", "xx {} yy", "(xx){}", "xx_{}", "é {}, yy", "xx\n{}\n"])
def test_every_sign_is_found_wherever_a_word_may_begin(around: str) -> None:
    # the apostrophe within a word is read before small letters only
    capitals = {word for word in triggers() if word.isupper() and not word.isalpha()}
    alone = {word for word in triggers() if word.lower() in WORDS}
    for word in alone - _SMALL - capitals:
        assert any(word in found for found in stretches(around.format(word))), word


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("xMonday", []),
        ("éMonday", []),
        ("слово'січень", []),
        ("it took 5min and", ["5min and"]),
        ("in UA2019 it", ["2019"]),
        ("the 7 p.m. Monday bus", ["the 7 p.m. Monday"]),
        ("in two to three days he left", ["in two to three days"]),
        ("he left in 2019, then", ["in 2019,"]),
        ("a New Year's Eve party", ["a New Year's Eve"]),
        ("5/7/2019", ["5/7/2019"]),
    ],
)
def test_stretches(text: str, found: list[str]) -> None:
    assert stretches(text) == found


@given(st.lists(st.text("abc", min_size=1, max_size=5), min_size=1), st.text("abc", max_size=6))
def test_a_prefix_pattern_finds_what_begins_like_one_of_its_words(
    words: list[str], text: str
) -> None:
    for length in (1, 3):
        expected = any(text.startswith(word[:length]) for word in words)
        assert (re.match(prefix_pattern(words, length), text) is not None) == expected


@pytest.mark.parametrize(
    "words",
    [
        *("christmas eve", "New Year's Eve", "New Year Day", "Boxing Day", "Labour Day"),
        *("Labor Day", "Good Friday", "Black Friday", "Easter Sunday", "Armistice Day"),
        *("Independence Day", "Memorial Day", "Veterans Day", "Victory Day", "Thanksgiving Day"),
        *(f"{zone} time" for zone in ZONE_NAMES),
    ],
)
def test_the_first_word_of_a_longer_token_is_known(words: str) -> None:
    match = TOKEN.match(words.replace("christmas eve", "christmas Eve"))
    assert match is not None and " " in match[0]
    assert words.split()[0].lower() in _BEGINNINGS


@pytest.mark.parametrize(
    ("word", "is_sign"),
    [
        ("Monday", True), ("MONDAY", True), ("mOnday", False), ("GMT", True), ("gmt", False),
        ("o'clock", False), ("п'ятниця", True), ("п’ятниця", True), ("п'ят’ниця", False),
    ],
)  # fmt: skip
def test_a_sign_is_one_in_the_spellings_of_texts(word: str, is_sign: bool) -> None:
    assert (word in triggers()) is is_sign
