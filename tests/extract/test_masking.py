"""Blanked links: the length and every offset stay."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

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


@given(st.text(alphabet="aZ .,\n\r(é0-", max_size=200))
def test_the_length_stays(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
