"""Blanked links and soft line breaks: the length and every offset stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import osint
from osint.extract.masking import BLANK, mask
from osint.model import PostMention


def test_links_and_addresses_are_blanked() -> None:
    text = "See https://example.org/2020-01-02 or www.example.org, a.b@example.org and geo:1,2."
    masked = mask(text)
    assert len(masked) == len(text)
    assert masked.replace(BLANK, "") == "See  or   and "


def test_given_mentions_are_blanked_even_where_they_overlap() -> None:
    one = PostMention(4, 9, "12345", "x", None)
    two = PostMention(7, 12, "45678", "x", None)
    assert mask("abc 12345678 def", [one], [two]) == "abc " + BLANK * 8 + " def"


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("from the Russian\nborder", True),
        ("the Russian\r\n  border", True),
        ("The column had left the harbour towns of North\nKorea behind", True),
        ("It ended.\nborder", False),
        ("A headline\nThe text", False),
        ("One\n\ntwo", False),
        ("The column had left the harbour towns of the north\n- Korea", False),
        ("The column had left the harbour towns of the north.\nKorea", False),
    ],
)
def test_breaks_inside_sentences_become_blanks(text: str, joined: bool) -> None:
    masked = mask(text)
    assert ("\n" not in masked) == joined and len(masked) == len(text)


@given(st.text(alphabet="aZ .,\n\r(é0-", max_size=200))
def test_the_length_stays(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    assert all(a == b or a in "\r\n" for a, b in zip(text, masked, strict=True))


def test_a_name_across_a_line_break_keeps_its_words() -> None:
    text = "The column had left the harbour towns of North\nKorea behind."
    (place,) = osint.extract(text).places
    assert place.text == "North\nKorea" == text[place.start : place.end]
