"""A saved web page."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from osint.errors import InputError
from osint.model import Document
from osint.reading.decoding import decode
from osint.reading.files import read_bytes
from osint.reading.hints import Hints
from osint.reading.html_text import read_html
from osint.reading.inputs import Input
from osint.reading.published import parse_published


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The document of a page.

    Raises:
        InputError: it cannot be read, or holds no text.
    """
    data = read_bytes(source)
    text, title, published, language = read_html(
        decode(data, path=source.name, encoding=hints.encoding)
    )
    if not text:
        raise InputError("the page holds no readable text", path=source.name, kind="no-text")
    yield Document(
        id=source.name,
        text=text,
        title=title,
        published=parse_published(published) if published else None,
        language=language,
        path=source.name,
        sha256=hashlib.sha256(data).hexdigest(),
    )
