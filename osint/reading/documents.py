"""Inputs to documents, one kind of file at a time; large ones as a stream."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from osint.errors import InputError
from osint.limits import MAX_DOCUMENT_CHARS
from osint.model import Document
from osint.reading.decoding import decode
from osint.reading.files import open_bytes, read_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.json_lines import read_json_lines
from osint.reading.published import parse_published


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
