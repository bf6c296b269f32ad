"""The sentence around a finding, wrapped, with marks exactly under the words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint.report.sentence import columns, marked, sentence_of, wrapped

TEXT = (
    "The ferry left at noon. Lt. Bergan said Narvik, 40 km from Bodø, was dark.\n\n"
    "Nobody answered. Later it rained."
)


def spans_of(text: str, *quotes: str) -> list[tuple[int, int]]:
    return [(text.index(quote), text.index(quote) + len(quote)) for quote in quotes]


def test_the_sentence_is_found_past_an_abbreviation() -> None:
    ((start, end),) = spans_of(TEXT, "40 km from Bodø")
    begin, finish = sentence_of(TEXT, start, end)
    assert TEXT[begin:finish].strip() == "Lt. Bergan said Narvik, 40 km from Bodø, was dark."


def test_a_blank_line_ends_a_sentence() -> None:
    text = "Weather\n\nTromsø is 5 km from Oslo\n\nMore"
    (shown,) = marked(text, spans_of(text, "5 km from Oslo"), None)
    assert shown.text == "Tromsø is 5 km from Oslo"
    assert shown.marks == " " * 10 + "^" * 14


@pytest.mark.parametrize("width", [20, 33, 80, 140])
def test_marks_stand_under_their_words_at_every_width(width: int) -> None:
    found = list(marked(TEXT, spans_of(TEXT, "Narvik, 40 km from Bodø"), width))
    under = " ".join(
        "".join(c for c, mark in zip(line.text, line.marks, strict=False) if mark == "^").strip()
        for line in found
    )
    assert " ".join(under.split()) == "Narvik, 40 km from Bodø"
    assert all(columns(line.text) <= width for line in found)


def test_a_wrapped_line_ends_no_sentence() -> None:
    text = "It rained. The ferry from\nBodø, 40 km from\nNarvik, was late. Nobody came."
    (shown,) = marked(text, spans_of(text, "40 km from\nNarvik"), None)
    assert shown.text == "The ferry from Bodø, 40 km from Narvik, was late."


def test_wide_letters_take_two_columns() -> None:
    text = "東京 is 400 km away."
    (shown,) = marked(text, spans_of(text, "400 km"), None)
    assert shown.marks == " " * 8 + "^" * 6


def test_hidden_characters_are_spelled_out_above_their_marks() -> None:
    text = "a\u202eb 3 km"
    (shown,) = marked(text, [(1, 2)], None)
    assert shown.text == "a\\u202eb 3 km" and shown.marks == " ^^^^^^"


def test_a_long_sentence_is_cut_on_both_sides_of_the_words() -> None:
    text = "word " * 400 + "Oslo is 3 km from Rome" + " word" * 400
    (shown,) = marked(text, spans_of(text, "Oslo is 3 km from Rome"), None)
    assert shown.text.startswith("…") and shown.text.endswith("…")
    assert "Oslo is 3 km from Rome" in shown.text and len(shown.text) < 400


@given(st.text(max_size=300), st.integers(0, 299), st.integers(1, 40), st.integers(5, 90))
@settings(max_examples=200, deadline=None)
def test_any_text_is_shown_within_the_width(text: str, start: int, length: int, width: int) -> None:
    if start >= len(text):
        return
    spans = [(start, min(len(text), start + length))]
    for line in marked(text, spans, width):
        assert columns(line.text) <= max(width, 12)  # an escape is one word
        assert len(line.marks) <= columns(line.text) + 12


@given(st.text(max_size=200), st.integers(8, 80))
@settings(max_examples=200, deadline=None)
def test_wrapping_loses_nothing(text: str, width: int) -> None:
    flat = " ".join(text.split())
    lines = wrapped(flat, width, "  ")
    assert "".join("".join(lines).split()) == "".join(flat.split())
    assert all(columns(line) <= width + 1 for line in lines)


def test_no_mark_stands_beyond_the_edge() -> None:
    """The blank that a line breaks at belongs to neither line."""
    text = "It is to be opened on Sunday 16 September."
    for width in range(12, 40):
        for line in marked(text, [(22, 41)], width):
            assert len(line.text) <= width and len(line.marks) <= len(line.text)
