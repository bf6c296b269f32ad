"""The objects of an array deep in a large JSON file, one at a time, with their places."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import IO, NamedTuple

from osint.errors import InputError
from osint.limits import MAX_LINE_BYTES

_CHUNK = 1 << 18
_CONTEXT = 4000  # characters before an array that tell whose it is


class Element(NamedTuple):
    """An object of an array: as written, where it begins, and what stands before the array."""

    raw: str
    line: int
    column: int
    before: str


class _Window:
    """A part of the file in memory; what is behind is dropped, and its lines counted."""

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self._stream, self._name = stream, name
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("strict")
        self.text, self.ended = "", False
        self._line, self._column = 1, 1

    def more(self, size: int = _CHUNK) -> bool:
        """Read on; False at the end of the file."""
        data = self._stream.read(size)
        try:
            self.text += self._decoder.decode(data, final=not data)
        except UnicodeDecodeError as error:
            raise InputError(
                "is not valid UTF-8", path=self._name, line=self._line, kind="encoding"
            ) from error
        self.ended = not data
        return bool(data)

    def drop(self, count: int) -> None:
        """Forget the first characters."""
        newlines = self.text.count("\n", 0, count)
        if newlines:
            self._column = count - self.text.rfind("\n", 0, count)
        else:
            self._column += count
        self._line += newlines
        self.text = self.text[count:]

    def place(self) -> tuple[int, int]:
        """Line and column of the first character held."""
        return self._line, self._column


def elements(stream: IO[bytes], name: str, opening: re.Pattern[str]) -> Iterator[Element]:
    """The objects of every array that `opening` finds the beginning of.

    Raises:
        InputError: the file is not UTF-8, or ends or breaks within an array; what came before
            was given.
    """
    window = _Window(stream, name)
    while True:
        found = opening.search(window.text)
        if found is None:
            window.drop(max(0, len(window.text) - _CONTEXT))
            if not window.more():
                return
            continue
        before = window.text[max(0, found.start() - _CONTEXT) : found.start()]
        window.drop(found.end())
        yield from _array(window, name, before)


def _array(window: _Window, name: str, before: str) -> Iterator[Element]:
    decoder = json.JSONDecoder()
    while True:
        blanks = len(window.text) - len(window.text.lstrip(" \t\r\n,"))
        window.drop(blanks)
        if not window.text:
            if not window.more():
                raise _cut(window, name)
            continue
        if not window.text.startswith("{"):
            return
        line, column = window.place()
        try:
            end = decoder.raw_decode(window.text)[1]
        except (ValueError, RecursionError) as error:
            if isinstance(error, RecursionError) or len(window.text) > MAX_LINE_BYTES:
                raise InputError(
                    "holds an object that is too large or too deep", path=name, line=line,
                    kind="too-long",
                ) from error  # fmt: skip
            if not window.more(max(_CHUNK, len(window.text))):
                raise _cut(window, name) from error
            continue
        yield Element(window.text[:end], line, column, before)
        window.drop(end)


def _cut(window: _Window, name: str) -> InputError:
    message = "is cut short or is not valid JSON here; what came before was read; export it again"
    return InputError(message, path=name, line=window.place()[0], kind="damaged")
