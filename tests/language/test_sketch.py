"""Sketches: they match wherever their patterns do, and tell that one need not be loaded."""

from __future__ import annotations

import pytest

from osint.language import build, sketch
from osint.language.gated import MOST_SKETCHED, Pattern
from osint.language.pack import codes, load
from osint.language.pattern import Compiler
from osint.statements import examples

MANY = [f"{letter}orn{number}" for letter in "bch" for number in "abcdefghijklmnopqrstuvwxyz" * 9]
CLASSES = {"kind": [f"{word}{at} hall" for at, word in enumerate(MANY)], "in": ["in"]}
COMPILER = Compiler(CLASSES, {"far": ["<kind> L"]})


def _pattern(text: str) -> Pattern:
    made = COMPILER.compile(text)
    return Pattern((made.source, made.letters, (), sketch.of(text, made.source, COMPILER)))


def test_a_row_without_the_form_is_told_before_the_pattern_is_compiled() -> None:
    pattern = _pattern("S noun=<kind> <in> O")
    assert pattern.on("§P1 , borna0 hall of §P2 ") is None
    assert pattern.on("§P1 zorna0 hall in §P2 ") is None
    assert pattern._compiled is None
    assert pattern.on("§P1 borna0 hall in §P2 ") is pattern.regex
    assert [match["noun__2"] for match in pattern.found_in("§P1 borna0 hall in §P2 ")] == [
        "borna0 hall "
    ]


def test_a_word_of_the_same_letter_is_left_to_the_pattern() -> None:
    pattern = _pattern("S noun=<kind> <in> O")
    regex = pattern.on("§P1 bell tower in §P2 ")
    assert regex is not None and regex.search("§P1 bell tower in §P2 ") is None


def test_what_must_not_follow_is_left_to_the_pattern() -> None:
    pattern = _pattern("S noun=<kind> unless{far} <in> O")
    assert pattern.sketch is not None and "(?!" not in pattern.sketch.pattern
    assert pattern.on("§P1 borna0 hall in §P2 ") is not None


def test_a_sketch_is_asked_where_a_match_must_begin() -> None:
    pattern = _pattern("<in> noun=<kind> O")
    row = "in borna0 hall §P1 and in §P2 "
    assert pattern.on(row, row.index("in §P2")) is None
    assert pattern.on(row, 0) is not None


def test_who_reads_many_rows_gets_the_pattern() -> None:
    pattern = _pattern("S noun=<kind> <in> O")
    found = [pattern.on("§P1 of §P2 ") for _ in range(MOST_SKETCHED + 1)]
    assert found[-2:] == [None, pattern.regex]


def test_a_short_pattern_has_none() -> None:
    assert _pattern("S <in> O").sketch is None


@pytest.mark.parametrize("code", codes())
def test_a_sketch_lets_through_what_its_pattern_reads(code: str) -> None:
    pack = load(code)
    rows = [
        examples.row_of(example, pack).string
        for rule in build.compile_language(build.ROOT / code)["rules"]
        for example in (*rule["examples"], *rule["counter"])
    ]
    formed = [one for one in (*pack.rules, *pack.folds) if one.pattern.sketch is not None]
    read = 0
    for one in formed:
        for row in rows:
            if one.pattern.regex.search(row):
                read += 1
                assert one.pattern.sketch and one.pattern.sketch.search(row), one.name
    assert read or not formed or not rows
