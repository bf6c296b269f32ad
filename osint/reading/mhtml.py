"""Pages saved as one file (MHTML, MHT): the first HTML part, read as a saved page is."""

from __future__ import annotations

import email
import hashlib
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import default

from osint.errors import InputError
from osint.model import Document
from osint.positions import Stretch, Stretches
from osint.reading.files import read_bytes
from osint.reading.hints import Hints
from osint.reading.html_facts import host_of
from osint.reading.inputs import Input
from osint.reading.mail import FAULTS
from osint.reading.page import declared_encoding, page_document
from osint.support.frozen import replace


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The document of the page.

    Raises:
        InputError: the file cannot be read, or has no HTML part.
    """
    data = read_bytes(source)
    try:
        parsed = email.message_from_bytes(data, policy=default)
        part = next((p for p in parsed.walk() if p.get_content_type() == "text/html"), None)
        content = part.get_payload(decode=True) if part is not None else None
        stated = str(part.get("Content-Type", "")) if part is not None else ""
    except FAULTS as error:
        message = "is not a readable MHTML file; save the page again"
        raise InputError(message, path=source.name, kind="damaged") from error
    if not isinstance(content, bytes) or part is None:
        raise InputError("has no HTML page in it", path=source.name, kind="no-text")
    encoding = hints.encoding or declared_encoding(content, stated) or "utf-8"
    markup = content.decode(encoding, errors="replace")
    document = page_document(
        markup, source.name, source.name, hints, hashlib.sha256(data).hexdigest()
    )
    if not document.text:
        raise InputError("the page has no readable text", path=source.name, kind="no-text")
    yield _described(document, parsed, part)


def _described(document: Document, parsed: EmailMessage, part: EmailMessage) -> Document:
    address = parsed.get("Snapshot-Content-Location") or part.get("Content-Location")
    saved = parsed.get("Date")
    facts = [("address", str(address)[:500])] if address else list(document.metadata)
    facts += [("saved", str(saved))] if saved else []
    return replace(
        document,
        source=document.source or host_of(str(address) if address else None),
        metadata=tuple(facts),
        positions=Stretches([Stretch(0, None, None, "page in the archive")]),
    )
