"""A pattern of many words finds what a plain alternation finds."""

from __future__ import annotations

import re

import pytest

from osint.support.whole_words import whole_words

WORDS = ("north", "north west", "northwest", "Öst", "near", "a")
TEXT = (
    "Northwest, north\nWEST; south-north northern östlich ÖST öst. A near-miss anear NEAR; "
    "nearby near NE of, ne of, (NE of) SNE to NE."
)


def plain(words: tuple[str, ...], inside: str) -> re.Pattern[str]:
    longest = sorted(words, key=len, reverse=True)
    inner = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest)
    return re.compile(rf"(?<![{inside}])(?i:{inner})(?!\w)")


@pytest.mark.parametrize("inside", [r"\w", r"\w-"])
def test_it_finds_what_a_plain_alternation_finds(inside: str) -> None:
    found = [match.span() for match in re.finditer(whole_words(WORDS, inside=inside), TEXT)]
    assert found == [match.span() for match in plain(WORDS, inside).finditer(TEXT)]
    assert len(found) > 6


def test_exact_words_keep_their_case_and_want_a_word_behind() -> None:
    pattern = re.compile(whole_words((), exact=("N", "NE")))
    assert [match[0] for match in pattern.finditer(TEXT)] == ["NE"]
    assert pattern.search("x N of") and not pattern.search("N of") and not pattern.search("x N.")


def test_no_words_find_nothing() -> None:
    assert not re.search(whole_words(()), TEXT)
