"""Web archives: the pages of a WARC as documents, their text found by trafilatura."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from osint.errors import InputError
from osint.limits import MAX_FILE_BYTES
from osint.model import Document
from osint.reading.html_text import read_html
from osint.reading.published import parse_published


def warc_documents(path: Path) -> Iterator[Document | InputError]:
    """The HTML pages of a WARC file, plain or gzipped, in its order.

    A page's date is the one it states; the day it was archived is no publication date and is
    never taken for one. A page without text gives nothing.

    Raises:
        InputError: warcio or trafilatura is not installed, or the file is no WARC.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError as error:
        message = "reading WARC needs more packages: pip install 'osint[corpus]'"
        raise InputError(message, path=str(path)) from error
    with path.open("rb") as stream:
        try:
            for record in ArchiveIterator(stream):
                if record.rec_type == "response" and _is_html(record):
                    yield from _page(record, path)
        except ArchiveLoadFailed as error:
            raise InputError(f"is not a readable WARC file: {error}", path=str(path)) from error


def _is_html(record: object) -> bool:
    headers = getattr(record, "http_headers", None)
    return headers is not None and "html" in (headers.get_header("Content-Type") or "").lower()


def _page(record: object, path: Path) -> Iterator[Document | InputError]:
    address = record.rec_headers.get_header("WARC-Target-URI") or "?"  # type: ignore[attr-defined]
    data = record.content_stream().read(MAX_FILE_BYTES + 1)  # type: ignore[attr-defined]
    if len(data) > MAX_FILE_BYTES:
        yield InputError(
            f"{address} is larger than {MAX_FILE_BYTES // 1_000_000} MB", path=str(path)
        )
        return
    markup = data.decode("utf-8", errors="replace")
    text, title, stated, language = _article(markup)
    if text:
        yield Document(
            id=address,
            text=text,
            title=title,
            published=parse_published(stated) if stated else None,
            language=language,
            path=str(path),
        )


def _article(markup: str) -> tuple[str, str | None, str | None, str | None]:
    """Main text by trafilatura, with title and date from the page's own marks."""
    import trafilatura

    plain, title, stated, language = read_html(markup)
    return trafilatura.extract(markup) or plain, title, stated, language
