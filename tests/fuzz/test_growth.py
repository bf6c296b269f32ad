"""The work on a text grows with its length and not faster; counted in steps, not in seconds."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

import osint
from osint import pipeline
from osint.model import Document, read_whole
from osint.report.page.article import Numbered, article
from osint.world import world
from tests.fuzz.growth import UNITS, growth

MOST = 1.25
"""Steps a character that three times the text may take, against one: caches and tables cost too;
what is quadratic takes 3 of what it has a share in."""
_COMPILER = str(Path(re.__file__).parent)
ONCE = 20_000
"""Steps that a text of any length may take."""


class _Steps:
    """Counts the instructions that Python carries out; those inside C, patterns among them, it
    cannot see: `python -m benchmarks growth` times them. Compiling a pattern does not count: it is
    done once, when a text first asks for it."""

    count = 0

    def __call__(self, frame: FrameType, event: str, argument: object) -> _Steps | None:
        if frame.f_code.co_filename.startswith(_COMPILER):
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        self.count += event == "opcode"
        return self


def steps(text: str) -> float:
    """How many instructions it takes to read and check a text."""
    return counted(lambda: check(text))


def check(text: str) -> None:
    extraction = pipeline.extract(Document("x", text), world())
    read_whole(extraction)
    pipeline.check_extraction(extraction, world())


def counted(call: Callable[[], object]) -> float:
    """How many instructions a call takes, and `ONCE`."""
    steps, before = _Steps(), sys.gettrace()
    sys.settrace(steps)
    try:
        call()
    finally:
        sys.settrace(before)
    return steps.count + ONCE


def test_the_page_of_one_paragraph_grows_with_its_statements() -> None:
    def cost(times: int) -> float:
        (found,) = osint.geocheck("Tartu is 40 km from Riga. " * times).results
        rows = [Numbered(*pair, None) for pair in enumerate(found.findings)]
        return counted(lambda: list(article(found, rows)))

    assert cost(150) < 3 * MOST * cost(50)


@pytest.mark.parametrize("name", UNITS)
def test_steps_grow_with_the_length(name: str) -> None:
    steps("Tartu is 40 km from Riga.")
    assert growth(name, steps, 2000, 3) < MOST


def test_a_quadratic_list_is_noticed() -> None:
    def cost(text: str) -> float:
        def scan(words: list[str]) -> None:
            for word in words:
                [other for other in words if other < word]

        counted, before = _Steps(), sys.gettrace()
        sys.settrace(counted)
        try:
            scan(text.split())
        finally:
            sys.settrace(before)
        return counted.count + ONCE

    assert growth("names", cost, 3000, 3) > 2
