"""Looking for words first must find what the patterns find by themselves."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osint.checks.twin_units import units as measures
from osint.extract import sentences
from osint.support import text_search as anchors

PIECES = (
    *("near", "nearly", "very", "every", "close to", "next to", "adjacent to", "not far from"),
    *("in the immediate ", "in ", "vicinity of", "close proximity to", "just off", "right outside"),
    *("on the outskirts of", "on the edge of", "a stone’s throw from", "a short walk from"),
    *("north", "Southern", "eastwards", "westerly", "of", "at least", "east-west"),
    *(
        "(91 kg)",
        "[5 lb",
        "/",
        " or ",
        ", or ",
        "200 pounds",
        "40 g",
        "approx",
        "Capt",
        "U.S",
        "St",
    ),
    *(".", ". ", "?", "\n", " ", "\u00a0", "(", ")", "A", "x", "1"),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.lists(
    st.sampled_from(PIECES), max_size=14
).map(" ".join)


def spans(matches: object) -> list[tuple[int, int]]:
    return [match.span() for match in matches]  # type: ignore[attr-defined]


@given(TEXTS)
def test_second_figures_are_all_found(text: str) -> None:
    assert spans(measures._seconds(text)) == spans(measures._SECOND.finditer(text))


@given(TEXTS)
def test_the_quick_look_at_an_abbreviation_is_right(text: str) -> None:
    for stop in (match.start() for match in re.finditer(r"\.", text)):
        before = text[max(0, stop - 8) : stop]
        slow = sentences._ABBREVIATION.search(before) is not None
        assert sentences.is_shortened(text, stop) == slow


@pytest.mark.parametrize(
    ("text", "found"), [("", []), ("a day, a night", [2, 9]), ("nightday", [0, 5]), ("dawn", [])]
)
def test_positions_are_in_the_order_of_the_text(text: str, found: list[int]) -> None:
    assert anchors.positions(text, ("night", "day")) == found
