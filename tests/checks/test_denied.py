"""A statement that its own sentence takes back is left alone."""

from __future__ import annotations

import pytest

import osint
from osint.language.pack import load
from osint.statements.denial import is_denied

STATED = "The town of Olsztyn lies in Spain."
DENIED = (
    "It is not true that Olsztyn lies in Spain.",
    "The leaflet falsely says that Olsztyn lies in Spain.",
    "If Olsztyn were 10 km from Paris, trains would be full.",
    "That Olsztyn is 10 km from Paris was a typo.",
    "Imagine Olsztyn, near Paris, in the rain.",
    "Olsztyn is not 10 km from Paris.",
)


def test_the_statement_itself_is_an_alarm() -> None:
    assert "inconsistent" in {finding.verdict for finding in osint.geocheck(STATED)}


@pytest.mark.parametrize("text", DENIED)
def test_a_statement_taken_back_is_none(text: str) -> None:
    assert [f for f in osint.geocheck(text) if f.verdict in ("inconsistent", "doubtful")] == []


def test_only_the_sentence_itself_counts() -> None:
    text = f"That is not true. {STATED}"
    at = text.index("Olsztyn")
    assert not is_denied(text, at, len(text), load("en"))
    assert is_denied("It is not true that it rained.", 15, 20, load("en"))
