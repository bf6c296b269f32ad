"""What a pattern asks of a row before it is compiled: slots, and figures that are none."""

from __future__ import annotations

import pytest

from osint.language.gated import Pattern
from osint.language.pack import Fold, Index
from osint.language.pattern import NUMBER, Compiler
from osint.statements.row import Row

COMPILER = Compiler({}, {"size": ["L", "num tall"], "open": ["L", "tall"]})


@pytest.mark.parametrize(
    ("pattern", "having", "lacking"),
    [
        ("S:P num", {"P", NUMBER}, {"P"}),
        ("S:P num?", {"P"}, {"L"}),
        ("S:P {size}", {"P", "L"}, {"P", "R"}),
        ("S:P {size}", {"P", NUMBER}, {"P"}),
        ("S:P {size}?", {"P"}, {"L"}),
        ("S:P {open}", {"P"}, {"L"}),  # one of its alternatives needs no slot
    ],
)
def test_letters_that_a_row_must_have(pattern: str, having: set[str], lacking: set[str]) -> None:
    made = COMPILER.compile(pattern)
    fold = Fold("any", Pattern((made.source, made.letters, (), "")), (), {})
    assert Index([fold]).narrowed(having).formed == [fold]
    assert Index([fold]).narrowed(lacking).formed == []


@pytest.mark.parametrize(("text", "expected"), [("a tower 30 tall", NUMBER), ("a tall tower", "")])
def test_a_row_tells_that_it_has_a_figure(text: str, expected: str) -> None:
    assert Row(text, 0, len(text), []).letters == expected
