"""A saved web page: its article with headline, date, language and publisher; menus, related
stories, comments and notices are left out and counted, or read too with `--all-text`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.errors import InputError
from osint.model import Document
from osint.reading.building import Lines
from osint.reading.decoding import decode, marked
from osint.reading.files import read_bytes
from osint.reading.hints import Hints
from osint.reading.html_article import article, left_out
from osint.reading.html_blocks import Reader
from osint.reading.html_facts import facts_of
from osint.reading.html_runs import joined
from osint.reading.html_tables import with_incidents
from osint.reading.inputs import Input
from osint.support.digest import sha256_hex

HEAD_BYTES = 4096  # where HTML wants its <meta charset>: within the first 1024 bytes
_CHARSET = re.compile(rb"(?:charset|encoding)\s{0,4}=\s{0,4}[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_BROWSERS_CALL = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252",
                  "us-ascii": "cp1252", "iso-8859-9": "cp1254", "utf8": "utf-8"}  # fmt: skip
"""What browsers take these names for (WHATWG Encoding Standard, 4.2)."""


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The document of a page.

    Raises:
        InputError: it cannot be read, or holds no text.
    """
    data = read_bytes(source)
    encoding = hints.encoding or declared_encoding(data)
    markup = decode(data, path=source.name, encoding=encoding)
    document = page_document(markup, source.name, source.name, hints, sha256_hex(data))
    if not document.text:
        raise InputError("the page has no readable text", path=source.name, kind="no-text")
    yield document


def declared_encoding(data: bytes, content_type: str = "") -> str | None:
    """The encoding of a page's bytes: that of a mark; UTF-8 where they are valid UTF-8; else what
    the server, then the page itself declares; None where nothing does.

    Pages that are UTF-8 and declare something else are common; the reverse is caught by chance
    once in millions.
    """
    if marked(data):
        return None
    try:
        data.decode("utf-8")
        return None
    except UnicodeDecodeError:
        pass
    for place in (content_type.encode("ascii", "replace"), data[:HEAD_BYTES]):
        if stated := _CHARSET.search(place):
            name = stated[1].decode("ascii", "replace").lower()
            name = _BROWSERS_CALL.get(name, name)
            try:
                "".encode(name)
            except LookupError:
                continue
            return name
    return None


def page_document(
    markup: str, identifier: str, path: str, hints: Hints, sha256: str | None = None
) -> Document:
    """The document of a page's markup; its text is empty where the page has none."""
    reader = Reader(markup)
    kept = reader.blocks if hints.all_text else article(markup, reader.blocks)
    facts = facts_of(markup, reader)
    told = with_incidents(kept, reader.blocks, reader.tables.grids, hints)
    built = joined(told, Lines(markup))
    return Document(
        id=identifier,
        text=built.text,
        title=facts.title,
        published=facts.published,
        language=facts.language,
        path=path,
        sha256=sha256,
        source=facts.source,
        published_from=facts.published_from,
        metadata=(("address", facts.address),) if facts.address else (),
        left_out=left_out(reader.blocks, kept),
        positions=built.positions,
    )
