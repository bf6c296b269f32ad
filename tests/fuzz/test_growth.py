"""The work on a text grows with its length and not faster; counted in calls, not in seconds."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from osint import pipeline
from osint.model import Document, read_whole
from osint.world import world
from tests.fuzz.growth import UNITS, growth

MOST = 1.6
"""Calls a character that three times the text may take, against one: caches and tables cost too."""


def calls(text: str) -> float:
    """How many calls of functions, ours and built in, it takes to read and check a text."""
    count = 0

    def tally(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(tally)
    try:
        extraction = pipeline.extract(Document("x", text), world())
        read_whole(extraction)
        pipeline.check_extraction(extraction, world())
    finally:
        sys.setprofile(None)
    return count + 1000


@pytest.mark.parametrize("name", UNITS)
def test_calls_grow_with_the_length(name: str) -> None:
    calls("Tartu is 40 km from Riga.")
    assert growth(name, calls, 3000, 3) < MOST
