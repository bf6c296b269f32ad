"""What a row must hold before a pattern can match."""

from __future__ import annotations

import pytest

from osint.language.pattern import Compiled, Compiler

CLASSES = {
    "the": ["the", "a"],
    "kind": ["village", "town"],
    "be": ["is", "was"],
    "far": ["distant"],
}
PHRASES = {
    "a_kind": ["<the> <kind>", "<the> one , <kind>"],
    "said": ["<be> <far>", "looks <far>"],
    "put": ["O", "O , O2"],
}


def _made(pattern: str) -> Compiled:
    return Compiler(CLASSES, PHRASES).compile(pattern)


def test_what_every_alternative_needs_is_needed() -> None:
    assert _made("S {a_kind} in O").choices == (("the", "a"), ("village", "town"), ("in",))


def test_of_what_alternatives_need_apart_one_is_needed() -> None:
    assert _made("S {said} O").choices == (("distant",), ("is", "was", "looks"))


@pytest.mark.parametrize(
    ("pattern", "count"),
    [("S in nairobi", []), ("S in O", ["2"]), ("S in {put}", ["2"]), ("S in O , A?", ["2"]),
     ("S in O , A", ["3"]), ("S L B of O , A", ["4"]), ("S num km from O", ["2"])],
)  # fmt: skip
def test_slots_are_counted_that_may_not_miss(pattern: str, count: list[str]) -> None:
    assert [letters for letters in _made(pattern).letters if letters.isdecimal()] == count
