"""Journeys of a pronoun, and from the suburb of a city; how their time is told."""

from __future__ import annotations

import pytest

from osint.model import Document
from osint.pipeline import geocheck
from osint.world import world


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("The bus left Linz. It covered the 190 kilometres to Vienna in half an hour.", ["inconsistent"]),
        ("The bus left Linz. It covered the 190 kilometres to Vienna in three hours.", ["consistent"]),
        ("The plan was made in Linz. It covered 900 kilometres of road in three hours.", []),
        ("The convoy drove from the suburb of Linz to Vienna in ten minutes.", ["inconsistent"]),
        ("The convoy drove from a suburb of Linz to Vienna in four hours.", ["consistent"]),
        ("The truck drove from the outskirts of Linz to Vienna in ten minutes.", ["inconsistent"]),
        ("The truck drove from central Linz to the suburbs of Vienna in ten minutes.", ["inconsistent"]),
        ("The truck drove from northern Linz to central Vienna in three hours.", ["consistent"]),
    ],
)  # fmt: skip
def test_what_moves_and_from_where(text: str, verdicts: list[str]) -> None:
    found = geocheck(Document(id="text", text=text), world())
    assert [f.verdict for f in found if f.claim.check == "travel-time"] == verdicts


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("two-hour", "two hours"),
        ("40-minute", "40 minutes"),
        ("one-hour", "one hour"),
        ("half-hour", "half an hour"),
    ],
)
def test_a_time_before_a_noun_is_told_as_a_time(said: str, told: str) -> None:
    text = f"The {said} drive from Linz to Warsaw was quiet."
    found = geocheck(Document(id="text", text=text), world())
    assert [f"in {told} means" in f.why for f in found] == [True]
