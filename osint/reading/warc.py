"""Web archives (WARC, ARC): their pages as documents, read as saved pages are.

Pages come from `response` records; `conversion` records (the WET files of Common Crawl) hold
text already.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osint.errors import InputError
from osint.limits import MAX_FILE_BYTES
from osint.model import Document
from osint.reading.hints import Hints
from osint.reading.html_article import FAULTS
from osint.reading.html_facts import host_of
from osint.reading.inputs import Input
from osint.reading.page import declared_encoding, page_document
from osint.reading.streams import damage, damage_errors, open_stream
from osint.support.frozen import replace
from osint.support.plural import counted


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The pages of an archive.

    Raises:
        InputError: warcio is not installed, or the file is no archive or ends early.
    """
    if source.path is None:
        raise InputError("an archive cannot be read from standard input", path=source.name)
    try:
        found = False
        for document in warc_documents(Path(source.path), source.name, hints):
            found = True
            yield document
    except damage_errors() as error:
        raise InputError(damage(error), path=source.name, kind="damaged") from error
    if not found:
        message = "holds no pages with text, or is cut short before the first"
        raise InputError(message, path=source.name, kind="no-text")


def warc_documents(
    path: Path, name: str | None = None, hints: Hints | None = None
) -> Iterator[Document | InputError]:
    """The HTML pages of a WARC or ARC file, plain or compressed, in its order.

    A page's date is the one it states; the day it was archived is no publication date and is
    never taken for one. A page without text gives nothing.

    Raises:
        InputError: warcio is not installed, or the file is no WARC.
        OSError, EOFError, zlib.error: the file is damaged or ends early.
    """
    name = name or str(path)
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError as error:
        message = "reading WARC needs more packages: pip install 'osint-geocheck[documents]'"
        raise InputError(message, path=name) from error
    logging.getLogger("warcio").setLevel(logging.CRITICAL)  # it would quote the file as it is
    packed = path.suffix.lower() == ".zst"
    with open_stream(path, name) if packed else path.open("rb") as stream:
        archive = ArchiveIterator(stream)
        archive.INC_RECORD = ""  # it is counted; nothing but the command line prints
        try:
            for record in _records(archive, name):
                yield from _documents(record, name, hints or Hints())
        except ArchiveLoadFailed as error:
            message = f"is not a readable WARC file: {str(error).strip()}"
            raise InputError(message, path=name, kind="damaged") from error
        if archive.err_count:
            wrong = counted(archive.err_count, "record")
            message = f"is damaged: {wrong} not of the length stated"
            yield InputError(message, path=name, kind="damaged")


def _records(archive: Any, name: str) -> Iterator[Any]:
    while True:
        try:
            record = next(archive, None)
        except (AttributeError, ValueError) as error:  # of warcio, on headers that are badly made
            message = "is not a readable WARC file: a record has no sound headers"
            raise InputError(message, path=name, kind="damaged") from error
        if record is None:
            return
        yield record


def _documents(record: Any, name: str, hints: Hints) -> Iterator[Document | InputError]:
    if record.format not in ("warc", "arc"):
        raise InputError("is not a readable WARC file", path=name, kind="damaged")
    kind = _kind(record)
    if kind is None:
        return
    address = record.rec_headers.get_header("WARC-Target-URI") or "?"
    data = record.content_stream().read(MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        message = f"{address} is larger than {MAX_FILE_BYTES // 1_000_000} MB"
        yield InputError(message, path=name, kind="too-long")
        return
    if getattr(record.raw_stream, "limit", 0) > 0:
        message = f"{address} is cut short; what came before it was read. Download the file again"
        yield InputError(message, path=name, kind="damaged")
        return
    try:
        document = _page(address, data, record, hints) if kind == "html" else _plain(address, data)
    except FAULTS as fault:
        message = f"{address} cannot be read as a page ({type(fault).__name__}: {fault})"
        yield InputError(message, path=name, kind="internal")
        return
    if document.text:
        yield replace(document, path=name)


def _kind(record: Any) -> str | None:
    """How a record is read; None when it is no page."""
    if record.rec_type == "response":
        return "html" if "html" in _content_type(record) else None
    if record.rec_type == "conversion":
        stated = record.rec_headers.get_header("Content-Type") or ""
        return "text" if "text/plain" in stated.lower() else None
    return None


def _content_type(record: Any) -> str:
    headers = record.http_headers
    stated = headers.get_header("Content-Type") if headers is not None else None
    return (stated or "").lower()


def _plain(address: str, data: bytes) -> Document:
    return Document(id=address, text=data.decode("utf-8", errors="replace"))


def _page(address: str, data: bytes, record: Any, hints: Hints) -> Document:
    encoding = hints.encoding or declared_encoding(data, _content_type(record)) or "utf-8"
    document = page_document(data.decode(encoding, errors="replace"), address, address, hints)
    saved = record.rec_headers.get_header("WARC-Date")
    return replace(
        document,
        source=document.source or host_of(address),
        metadata=(*document.metadata, *([("archived", saved)] if saved else [])),
        positions=None,
    )
