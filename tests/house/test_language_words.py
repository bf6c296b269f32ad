"""Words of human languages stand in osint/language, once each, and not in the code."""

from __future__ import annotations

from functools import cache

import pytest

from tests.house import language_words

CLEAN = ("ends", "statements", "judging", "checks", "pipeline", "ask", "world", "finders", "api")
"""Rooms whose code holds no word of a language."""
MOST: dict[str, int] = {
    "case": 8,
    "cli": 28,
    "corpus": 10,
    "extract": 266,
    "gazetteer": 58,
    "geo": 23,
    "reading": 27,
    "report": 48,
    "resolve": 62,
}
"""Distinct words that the patterns and lists of a room's files still hold, summed over the files:
these numbers only fall."""


@cache
def found() -> dict[str, set[str]]:
    return language_words.found()


def test_no_room_holds_more_words_than_it_did() -> None:
    held: dict[str, int] = {}
    for name, words in found().items():
        room = name.partition("/")[0]
        held[room] = held.get(room, 0) + len(words)
    assert {room: count for room, count in held.items() if count > MOST.get(room, 0)} == {}, {
        name: sorted(words) for name, words in found().items()
    }


@pytest.mark.parametrize("room", CLEAN)
def test_these_rooms_hold_none(room: str) -> None:
    assert [name for name in found() if name.startswith((f"{room}/", f"{room}.py"))] == []


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ('P = lazily(r"\\b(?:north|south) of\\b")', {"north", "south", "of"}),
        ('A = r"(?:town|village)"\nP = re.compile(rf"{A}s?")', {"town", "village"}),
        ('WORDS = frozenset(("town", "village", "city"))', {"town", "village", "city"}),
        ('WORDS = "north south east west".split()', {"north", "south", "east", "west"}),
        ('P = re.compile(r"\\d{4}-\\d\\d")', set()),
        ('P = re.compile(any_of(words("near")))', set()),
    ],
)
def test_what_counts_as_words_in_code(tmp_path, code: str, words: set[str]) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "code.py"
    path.write_text(code, encoding="utf-8")
    assert language_words.words_of(path) == words
