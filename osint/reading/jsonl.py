"""JSON Lines: one document a line, `{"id", "text", "title"?, "published"?, "language"?, "source"?}`.

`date` is read where there is no `published`. Line and column are those of the record's file.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from io import BufferedReader, TextIOWrapper
from typing import IO, Any, cast

from osint.errors import InputError, UsageError
from osint.limits import MAX_LINE_BYTES
from osint.model import Document
from osint.reading.decoding import empty, marked
from osint.reading.files import open_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.json_strings import StringOfKey
from osint.reading.published import published_of_record
from osint.support.digest import sha256_hex
from osint.support.patterns import lazily

_LONE_SURROGATE = lazily("[\ud800-\udfff]")
"""An escape may stand for half a character, which cannot be written out again: U+FFFD, as long."""


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The documents of a JSON Lines file, as a stream.

    Raises:
        InputError: the file cannot be opened.
    """
    with open_bytes(source) as stream:
        yield from read_json_lines(_in_utf8(stream, hints.encoding), source.name)


def _in_utf8(stream: IO[bytes], encoding: str | None) -> IO[bytes]:
    """The stream as it is, or recoded where its encoding is given or its first bytes tell another:
    what PowerShell writes is UTF-16."""
    if encoding is None:
        buffered: Any = stream if hasattr(stream, "peek") else BufferedReader(cast(Any, stream))
        encoding = marked(buffered.peek(4)[:4])
        if encoding in (None, "utf-8-sig"):
            return cast("IO[bytes]", buffered)
        stream = buffered
    try:
        codecs.lookup(encoding)
    except LookupError as error:
        message = f"there is no encoding called {encoding!r}; try utf-8 or cp1251"
        raise UsageError(message) from error
    return cast("IO[bytes]", _Recoded(stream, encoding))


class _Recoded:
    """The lines of a stream in UTF-8; what is not valid in its encoding becomes U+FFFD."""

    def __init__(self, stream: IO[bytes], encoding: str) -> None:
        self._text = TextIOWrapper(
            cast(Any, stream), encoding=encoding, errors="replace", newline="\n"
        )

    def readline(self, limit: int) -> bytes:
        """The next line, or as much of it as `limit` characters."""
        return self._text.readline(limit).encode("utf-8", "replace")


def read_json_lines(stream: IO[bytes], name: str) -> Iterator[Document | InputError]:
    """The documents of a JSON Lines stream, one at a time.

    A line that is no document comes back as the error that says so, so that one bad line does
    not lose the others; so does a stream without any document.
    """
    number = 0
    is_empty = True
    while line := stream.readline(MAX_LINE_BYTES + 1):
        number += 1
        if len(line) > MAX_LINE_BYTES:
            is_empty = False
            _skip_line(stream, line)
            yield InputError(
                f"the line is longer than {MAX_LINE_BYTES // 1_000_000} MB; split the document",
                path=name,
                line=number,
                kind="too-long",
            )
        elif line.strip():
            is_empty = False
            try:
                yield document_of(line, name, number)
            except InputError as error:
                yield error
    if is_empty:
        yield empty(name)


def _skip_line(stream: IO[bytes], line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(MAX_LINE_BYTES)


def _reason(error: ValueError | RecursionError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return error.msg
    is_deep = isinstance(error, RecursionError)
    return "too deeply nested" if is_deep else "a number has too many digits"


def document_of(line: bytes, name: str, number: int) -> Document:
    """The document that one line holds.

    Raises:
        InputError: the line is no JSON object, or its `text` is not usable.
    """
    try:
        raw = line.decode("utf-8-sig" if number == 1 else "utf-8")
        row = json.loads(raw)
    except UnicodeDecodeError as error:
        message = "is not valid UTF-8, as JSON Lines are; convert the file to it"
        raise InputError(message, path=name, line=number, kind="encoding") from error
    except (ValueError, RecursionError) as error:
        message = f"is not valid JSON: {_reason(error)}"
        raise InputError(message, path=name, line=number, kind="syntax") from error
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise InputError(
            'needs an object with a "text" in quotes: {"id": …, "text": …}',
            path=name,
            line=number,
            kind="no-text",
        )
    identifier = row.get("id")
    key = "published" if row.get("published") is not None else "date"
    published, warnings = published_of_record(_optional_text(row, key, name, number))
    return Document(
        id=f"{name}:{number}" if identifier is None else str(identifier),
        text=_LONE_SURROGATE.sub("\ufffd", row["text"]),
        title=_optional_text(row, "title", name, number),
        published=published,
        language=_optional_text(row, "language", name, number),
        path=name,
        source=_optional_text(row, "source", name, number),
        published_from=f'"{key}" of the record' if published else None,
        sha256=sha256_hex(line.rstrip(b"\r\n")),
        warnings=tuple(f"{name}:{number}: {warning}" for warning in warnings),
        positions=StringOfKey(raw, "text", number),
    )


def _optional_text(row: dict[str, Any], key: str, name: str, number: int) -> str | None:
    value = row.get(key)
    if value is None or isinstance(value, str):
        return value
    raise InputError(f'"{key}" must be text or null', path=name, line=number, kind="syntax")
