"""Inputs to documents, one kind of file at a time; large ones as a stream."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import IO

from osint.errors import InputError
from osint.frozen import dataclass
from osint.limits import MAX_DOCUMENT_CHARS, MAX_FILE_BYTES
from osint.model import Document
from osint.reading.decoding import decode
from osint.reading.inputs import Input
from osint.reading.json_lines import read_json_lines
from osint.reading.published import parse_published


@dataclass(frozen=True, slots=True)
class Hints:
    """What the user says of all inputs: encoding, publication date, names of table columns,
    the order of day and month in numbers."""

    encoding: str | None = None
    published: date | datetime | None = None
    text_column: str = "text"
    id_column: str = "id"
    date_order: str | None = None


def read_documents(source: Input, hints: Hints | None = None) -> Iterator[Document | InputError]:
    """The documents of one input, in its order.

    What cannot be read comes back as the error that says why, naming file and line, in the
    place of the document: the others are not lost.
    """
    hints = hints or Hints()
    try:
        for document in _documents(source, hints):
            yield document if isinstance(document, InputError) else finished(document, hints)
    except InputError as error:
        yield error


def finished(document: Document, hints: Hints) -> Document | InputError:
    """A document with what the user said of all of them; the error if it is too long."""
    if len(document.text) > MAX_DOCUMENT_CHARS:
        return InputError(
            f"the document {document.id!r} has {len(document.text):,} characters, more than "
            f"{MAX_DOCUMENT_CHARS:,}; split it",
            path=document.path,
            kind="too-long",
        )
    if hints.published and not document.published:
        return replace(document, published=hints.published)
    return document


def _documents(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    if source.kind == "jsonl":
        with open_bytes(source) as stream:
            yield from read_json_lines(stream, source.name)
    elif source.kind in ("csv", "parquet"):
        from osint.reading import tables

        yield from tables.read_table(source, hints)
    elif source.kind == "geo":
        from osint.reading.geo_files import read_geo_file

        yield read_geo_file(read_bytes(source), source.name)
    else:
        yield from _whole_text(source, hints)


def _whole_text(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    data = read_bytes(source)
    if source.path is None and data[:1] == b"{" and _is_json_lines(data):
        yield from read_json_lines(BytesIO(data), source.name)
        return
    text = decode(data, path=source.name, encoding=hints.encoding)
    digest = hashlib.sha256(data).hexdigest()
    if source.kind == "html":
        from osint.reading.html_text import read_html

        text, title, published, language = read_html(text)
        if not text:
            raise InputError("the page holds no readable text", path=source.name, kind="no-text")
        yield Document(
            id=source.name,
            text=text,
            title=title,
            published=parse_published(published) if published else None,
            language=language,
            path=source.name,
            sha256=digest,
        )
        return
    yield Document(id=source.name, text=text, path=source.name, sha256=digest)


def _is_json_lines(data: bytes) -> bool:
    """Whether piped bytes are JSON Lines with a text each, rather than prose in braces."""
    try:
        first = json.loads(data.split(b"\n", 1)[0])
    except ValueError:
        return False
    return isinstance(first, dict) and isinstance(first.get("text"), str)


def open_bytes(source: Input) -> IO[bytes]:
    """The input's bytes as a stream.

    Raises:
        InputError: the file cannot be opened.
    """
    if source.path is None:
        return sys.stdin.buffer
    try:
        return source.path.open("rb")
    except OSError as error:
        message = f"cannot be opened: {error.strerror}"
        raise InputError(message, path=source.name, kind="unreadable") from error


def read_bytes(source: Input) -> bytes:
    """All bytes of an input, refused before they are read when they are too many.

    Raises:
        InputError: the file cannot be read, or is larger than MAX_FILE_BYTES.
    """
    try:
        if source.path is not None and source.path.is_file():
            _refuse_large(source.path.stat().st_size, source.name)
        with open_bytes(source) as stream:
            data = stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
        raise InputError(message, path=source.name, kind="unreadable") from error
    _refuse_large(len(data), source.name)
    return data


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def _refuse_large(size: int, name: str) -> None:
    if size > MAX_FILE_BYTES:
        raise InputError(
            f"is larger than {MAX_FILE_BYTES // 1_000_000} MB; put one document a line into a "
            ".jsonl file, which is read as a stream",
            path=name,
            kind="too-long",
        )
