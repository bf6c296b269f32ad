"""Where the characters of a JSON string stand, though escapes make it longer than its value."""

from __future__ import annotations

import json
from collections.abc import Iterator
from json.decoder import scanstring  # type: ignore[attr-defined]

from osint.positions import Position, Stretch, Stretches
from osint.support.patterns import lazily

_ESCAPE = lazily(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\."
)
_BLANK = " \t\r\n"


class StringOfKey:
    """The place of the string under a key of an object, found when it is first asked for.

    `raw` is the object as written, `line` and `column` where it begins in its file.
    """

    def __init__(self, raw: str, key: str, line: int, column: int = 1) -> None:
        self._raw, self._key, self._line, self._column = raw, key, line, column
        self._found: Stretches | None = None

    def at(self, text: str, offset: int) -> Position:
        """The place in the file of the code point `offset` of the string's value."""
        if self._found is None:
            start = value_of(self._raw, self._key)
            stretches = [] if start is None else self._stretches(start)
            self._found = Stretches(stretches or [Stretch(0, self._line, self._column)])
        return self._found.at(text, offset)

    def _stretches(self, start: int) -> list[Stretch]:
        line = self._line + self._raw.count("\n", 0, start)
        before = self._raw.rfind("\n", 0, start)
        shift = self._column if before < 0 else -before
        return [Stretch(at, line, spot + shift) for at, spot in string_runs(self._raw, start)]


def string_runs(raw: str, quote: int) -> Iterator[tuple[int, int]]:
    """The string that opens at `quote`, as runs without escapes: the offset in its value and the
    offset in `raw` where each run or escape begins."""
    end = scanstring(raw, quote + 1)[1] - 1
    at, value = quote + 1, 0
    for escape in _ESCAPE.finditer(raw, at, end):
        if escape.start() > at:
            yield value, at
            value += escape.start() - at
        yield value, escape.start()
        value += 1
        at = escape.end()
    yield value, at


def value_of(raw: str, key: str) -> int | None:
    """Where the value of a key of the object begins in `raw`; the last one if it is repeated."""
    found = None
    decoder = json.JSONDecoder()
    at = _blanks(raw, _blanks(raw, 0) + 1)
    while at < len(raw) and raw[at] == '"':
        name, at = scanstring(raw, at + 1)
        at = _blanks(raw, _blanks(raw, at) + 1)
        if name == key:
            found = at
        at = _blanks(raw, decoder.raw_decode(raw, at)[1])
        if at < len(raw) and raw[at] == ",":
            at = _blanks(raw, at + 1)
    return found


def _blanks(raw: str, at: int) -> int:
    while at < len(raw) and raw[at] in _BLANK:
        at += 1
    return at


def array_items(raw: str, start: int) -> Iterator[tuple[object, int]]:
    """The items of the array at `start` with where each begins; a value that is no array is one
    item."""
    decoder = json.JSONDecoder()
    if not raw.startswith("[", start):
        yield decoder.raw_decode(raw, start)[0], start
        return
    at = _blanks(raw, start + 1)
    while at < len(raw) and raw[at] != "]":
        item, end = decoder.raw_decode(raw, at)
        yield item, at
        at = _blanks(raw, end)
        if at < len(raw) and raw[at] == ",":
            at = _blanks(raw, at + 1)
