"""Characters by number or name in a text that nobody turned back, as the checks read them."""

from __future__ import annotations

import pytest

from osint.extract import layout
from osint.extract.layout import entities
from tests.checks.claims import findings, verdicts


def read(text: str) -> str:
    view = layout.normalised(text)
    return view.text if view else text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peru&#39;s coast", "Peru's coast"),
        ("Peru &#39;s coast", "Peru 's coast"),
        ("Peru #39;s coast", "Peru's coast"),
        ("the rebels #39; camp", "the rebels' camp"),
        ("Lima &amp; Cusco", "Lima & Cusco"),
        ("40&nbsp;km from Lima", "40 km from Lima"),
        ("Bogot&aacute;", "Bogotá"),
        ("Lima&#8217;s port", "Lima’s port"),
        ("Lima&#x2019;s port", "Lima’s port"),
        ("12&deg;S", "12°S"),
        ("AT&T; later", "AT&T; later"),
        ("section 3#39; there", "section 3#39; there"),
        ("a & b; c", "a & b; c"),
    ],
)
def test_they_are_read_as_the_characters_they_stand_for(text: str, words: str) -> None:
    assert read(text) == words


def test_most_texts_are_told_at_a_look_to_have_none() -> None:
    assert entities.is_plain("Lima & Cusco lie in Peru; so does Ica.")
    assert not entities.is_plain("Lima &amp; Cusco")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Peru #39;s capital, Lima, was quiet.", "consistent"),
        ("Chile #39;s capital, Lima, was quiet.", "inconsistent"),
        ("They met in Peru&#39;s Arequipa.", "consistent"),
        ("They met in Bolivia&#39;s Arequipa.", "inconsistent"),
    ],
)
def test_what_they_hid_is_checked(text: str, verdict: str) -> None:
    assert verdicts(text, "containment") == [f"containment={verdict}"]


def test_a_finding_stands_where_it_was_written() -> None:
    text = "On Friday Peru #39;s capital, Lima, was quiet."
    (found,) = findings(text, "containment")
    assert text[found.claim.start : found.claim.end] == "Peru #39;s capital, Lima"
