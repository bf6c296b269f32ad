"""The objects of an array deep in a large JSON file, one at a time, with their places."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import IO

from osint.errors import InputError
from osint.limits import MAX_LINE_BYTES
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

_CHUNK = 1 << 18
_CONTEXT = 4000  # characters before an array that tell whose it is


class Element(NamedTuple):
    """An object of an array: as written, where it begins, and what stands before the array."""

    raw: str
    line: int
    column: int
    before: str


class _Window:
    """A part of the file in memory, read from `at` on; what is behind is dropped now and then, and
    its lines are counted."""

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self._stream, self._name = stream, name
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("strict")
        self.text, self.at = "", 0
        self._line, self._column = 1, 1

    def more(self, size: int = 0) -> bool:
        """Read on, at least _CHUNK bytes; False at the end of the file."""
        data = self._stream.read(max(size, _CHUNK))
        try:
            more = self._decoder.decode(data, final=not data)
        except UnicodeDecodeError as error:
            raise InputError(
                "is not valid UTF-8", path=self._name, line=self._line, kind="encoding"
            ) from error
        self.text, self.at = self.text[self.at :] + more, 0
        return bool(data)

    def to(self, offset: int) -> None:
        """Go on to an offset of `text`."""
        newlines = self.text.count("\n", self.at, offset)
        if newlines:
            self._column = offset - self.text.rfind("\n", self.at, offset)
        else:
            self._column += offset - self.at
        self._line += newlines
        self.at = offset

    def place(self) -> tuple[int, int]:
        """Line and column of where it stands."""
        return self._line, self._column


def elements(stream: IO[bytes], name: str, opening: re.Pattern[str]) -> Iterator[Element]:
    """The objects of every array that `opening` finds the beginning of.

    Raises:
        InputError: the file is not UTF-8, or ends or breaks within an array; what came before
            was given.
    """
    window = _Window(stream, name)
    while True:
        found = opening.search(window.text, window.at)
        if found is None:
            window.to(max(window.at, len(window.text) - _CONTEXT))
            if not window.more():
                return
            continue
        before = window.text[max(0, found.start() - _CONTEXT) : found.start()]
        window.to(found.end())
        yield from _array(window, name, before)


_BETWEEN = lazily(r"[ \t\r\n,]*")


def _array(window: _Window, name: str, before: str) -> Iterator[Element]:
    decoder = json.JSONDecoder()
    while True:
        window.to(_BETWEEN.match(window.text, window.at).end())  # type: ignore[union-attr]
        if window.at == len(window.text):
            if not window.more():
                raise _cut(window, name)
            continue
        if window.text[window.at] != "{":
            return
        line, column = window.place()
        held = len(window.text) - window.at
        try:
            end = decoder.raw_decode(window.text, window.at)[1]
        except (ValueError, RecursionError) as error:
            if isinstance(error, RecursionError) or held > MAX_LINE_BYTES:
                raise InputError(
                    "holds an object that is too large or too deep", path=name, line=line,
                    kind="too-long",
                ) from error  # fmt: skip
            if not window.more(held):
                raise _cut(window, name) from error
            continue
        yield Element(window.text[window.at : end], line, column, before)
        window.to(end)


def _cut(window: _Window, name: str) -> InputError:
    message = "is cut short or is not valid JSON here; what came before was read; export it again"
    return InputError(message, path=name, line=window.place()[0], kind="damaged")
