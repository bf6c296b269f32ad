"""Web archives: the pages of a WARC as documents, their text found by trafilatura.

Pages come from `response` records; `conversion` records (the WET files of Common Crawl) hold
text already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from osint.errors import InputError
from osint.limits import MAX_FILE_BYTES
from osint.model import Document
from osint.reading.html_text import read_html
from osint.reading.published import parse_published
from osint.reading.streams import open_stream

_CHARSET = re.compile(rb"charset\s{0,4}=\s{0,4}[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_HEAD_BYTES = 2048  # where HTML wants its <meta charset>: within the first 1024 bytes

# What lxml and the readers of dates raise on broken markup: it costs the page.
_PAGE_FAULTS = (AttributeError, LookupError, RuntimeError, SyntaxError, TypeError, ValueError)


def warc_documents(path: Path, name: str | None = None) -> Iterator[Document | InputError]:
    """The HTML pages of a WARC file, plain or compressed, in its order.

    A page's date is the one it states; the day it was archived is no publication date and is
    never taken for one. A page without text gives nothing.

    Raises:
        InputError: warcio or trafilatura is not installed, or the file is no WARC.
        OSError, EOFError, zlib.error: the file is damaged or ends early.
    """
    name = name or str(path)
    try:
        import trafilatura  # noqa: F401 - a missing package is told once, not at every page
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError as error:
        message = "reading WARC needs more packages: pip install 'osint-geocheck[corpus]'"
        raise InputError(message, path=name) from error
    packed = path.suffix.lower() == ".zst"
    with open_stream(path, name) if packed else path.open("rb") as stream:
        archive = ArchiveIterator(stream)
        archive.INC_RECORD = ""  # it is counted; nothing but the command line prints
        try:
            for record in archive:
                yield from _documents(record, name)
        except ArchiveLoadFailed as error:
            message = f"is not a readable WARC file: {error}"
            raise InputError(message, path=name, kind="damaged") from error
        if archive.err_count:
            message = f"is damaged: {archive.err_count} records are not as long as they say"
            yield InputError(message, path=name, kind="damaged")


def _documents(record: Any, name: str) -> Iterator[Document | InputError]:
    if record.format != "warc":
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
        message = f"{address} is cut short; what came before is kept; fetch the file again"
        yield InputError(message, path=name, kind="damaged")
        return
    try:
        document = _page(address, data, record) if kind == "html" else _plain(address, data)
    except _PAGE_FAULTS as fault:
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


def _page(address: str, data: bytes, record: Any) -> Document:
    import trafilatura

    markup = _decoded(data, _content_type(record))
    plain, title, stated, language = read_html(markup)
    return Document(
        id=address,
        text=trafilatura.extract(markup) or plain,
        title=title,
        published=parse_published(stated) if stated else None,
        language=language,
    )


def _decoded(data: bytes, content_type: str) -> str:
    """The markup in the encoding that the server, then the page states; else UTF-8."""
    for place in (content_type.encode(), data[:_HEAD_BYTES]):
        if stated := _CHARSET.search(place):
            try:
                return data.decode(stated[1].decode("ascii", "replace"), errors="replace")
            except LookupError:
                continue  # no encoding of that name
    return data.decode("utf-8", errors="replace")
