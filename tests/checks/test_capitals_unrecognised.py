"""Capitals of areas, where neither name is one that the recogniser takes."""

from __future__ import annotations

import pytest

from osint import geocheck


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Hawassa is the capital of the Sidama Region.", "consistent"),
        ("He visited Hawassa, capital of the Sidama Region.", "consistent"),
        ("Bahir Dar is the capital of the Sidama Region.", "inconsistent"),
    ],
)
def test_the_word_capital_opens_a_sentence(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in geocheck(text)] == [verdict]
