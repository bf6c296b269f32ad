"""E-mails (EML) and mailboxes (MBOX): the text of each, the HTML only where there is no text.

The Date header is the date of publication. Attachments are named, and read with
`--attachments`. A mailbox is read as a stream, one message in memory.
"""

from __future__ import annotations

import email
import os
from collections.abc import Iterator
from datetime import datetime
from email.errors import CloseBoundaryNotFoundDefect
from email.message import EmailMessage, MIMEPart
from email.policy import default
from email.utils import parseaddr
from typing import IO

from osint.errors import InputError
from osint.limits import MAX_FILE_BYTES
from osint.model import Document
from osint.positions import Stretch, Stretches
from osint.reading import formats
from osint.reading.decoding import empty
from osint.reading.files import open_bytes, read_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.support.frozen import replace

# What the parser of the standard library raises on headers and parts that are badly made.
FAULTS = (AttributeError, LookupError, OverflowError, RecursionError, TypeError, ValueError)
_PLAIN = ("7bit", "8bit", "binary", "")


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The message of an EML file, or those of a mailbox, in their order.

    Raises:
        InputError: the file cannot be read.
    """
    if source.name.lower().endswith(".eml"):
        yield from _message(read_bytes(source), source.name, source.name, hints, None)
        return
    with open_bytes(source) as stream:
        number = 0
        for number, found in enumerate(messages(stream, source.name), 1):
            if isinstance(found, InputError):
                yield found
            else:
                name = f"{source.name}#{number}"
                yield from _message(found, name, source.name, hints, f"message {number}")
        if not number:
            if source.path is not None and not os.path.getsize(source.path):
                raise empty(source.name)
            message = "is not a mailbox: no line in it starts a message"
            raise InputError(message, path=source.name, kind="no-text")


def messages(stream: IO[bytes], name: str) -> Iterator[bytes | InputError]:
    """The messages of a mailbox as bytes. One that is too large comes back as its error."""
    held: list[bytes] = []
    size, blank, inside = 0, True, False
    while line := stream.readline(MAX_FILE_BYTES):
        if blank and line.startswith(b"From "):
            if inside:
                yield _held(held, size, name)
            held, size, inside = [], 0, True
        elif inside:
            size += len(line)
            if size <= MAX_FILE_BYTES:
                held.append(line[1:] if line.startswith(b">From ") else line)
            else:
                held = []
        blank = line in (b"\n", b"\r\n")
    if inside:
        yield _held(held, size, name)


def _held(held: list[bytes], size: int, name: str) -> bytes | InputError:
    if size > MAX_FILE_BYTES:
        message = f"has a message of more than {MAX_FILE_BYTES // 1_000_000} MB, which was skipped"
        return InputError(message, path=name, kind="too-long")
    return b"".join(held)


def _message(
    data: bytes, name: str, path: str, hints: Hints, unit: str | None
) -> Iterator[Document | InputError]:
    try:
        parsed = email.message_from_bytes(data, policy=default)
        assert isinstance(parsed, EmailMessage)
        document = _document(parsed, data, name, path, unit)
        attached = list(_attachments(parsed))
    except FAULTS:
        message = "is damaged: its headers cannot be read as those of an e-mail; export it again"
        yield InputError(message, path=name, kind="damaged")
        return
    if not document.text.strip() and not (hints.attachments and attached):
        yield InputError("the e-mail has no text", path=name, kind="no-text")
        return
    if document.text.strip():
        yield document
    if any(isinstance(each, CloseBoundaryNotFoundDefect) for each in parsed.defects):
        cut = "is cut short: its last part has no end; what came before was read; export it again"
        yield InputError(cut, path=name, kind="damaged")
    for label, content in attached if hints.attachments else ():
        kind = formats.recognise(label, content[: formats.HEAD_BYTES])
        if (
            kind is not None
            and kind not in ("case", "parquet", "warc")
            and formats.of_suffix(label)
        ):
            inner = Input(f"{name}/{label}", kind, None, content)
            yield from formats.module(kind).read(inner, replace(hints, attachments=False))


def _sent(parsed: EmailMessage) -> datetime | None:
    """The moment in the Date header; None where there is none, or none that can be."""
    try:
        return getattr(parsed.get("Date"), "datetime", None)
    except FAULTS:
        return None


def _document(
    parsed: EmailMessage, data: bytes, name: str, path: str, unit: str | None
) -> Document:
    body = parsed.get_body(preferencelist=("plain", "html"))
    text = "" if body is None else _content(body)
    positions = Stretches([Stretch(0, None, None, unit or "text of the e-mail")])
    if body is not None and body.get_content_subtype() == "html":
        text = _of_html(text)
    elif body is not None:
        text = text.replace("\r\n", "\n")
        positions = _in_file(text, body, data, unit) or positions
    sender = str(parsed.get("From") or "")
    published = _sent(parsed)
    headers = [(key.lower(), str(parsed[key])[:300]) for key in ("From", "To") if parsed[key]]
    names = [label for label, _ in _attachments(parsed)]
    if names:
        headers.append(("attachments", ", ".join(names)[:1000]))
    return Document(
        id=name,
        text=text,
        title=str(parsed["Subject"]) if parsed["Subject"] else None,
        published=published,
        published_from="Date header of the e-mail" if published else None,
        path=path,
        source=parseaddr(sender)[1].rpartition("@")[2] or None,
        metadata=tuple(headers),
        positions=positions,
    )


def _content(body: MIMEPart) -> str:
    """The text of a part. Where its charset is misnamed ("unknown-8bit", "ansi") it is UTF-8, or else
    Windows' for the West, which many mailers write."""
    try:
        return str(body.get_content())
    except LookupError:
        data = body.get_payload(decode=True)
        content = data if isinstance(data, bytes) else b""
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError:
            return content.decode("cp1252", "replace")


def _of_html(markup: str) -> str:
    from osint.reading.page import page_document

    return page_document(markup, "", "", Hints(all_text=True)).text


def _in_file(text: str, body: MIMEPart, data: bytes, unit: str | None) -> Stretches | None:
    """Lines of the file, where the text stands in an EML file as it is."""
    if unit or str(body.get("Content-Transfer-Encoding", "")).lower() not in _PLAIN:
        return None
    first = text.strip().split("\n", 1)[0].encode("utf-8", "replace")
    at = data.find(first, max(data.find(b"\n\n"), data.find(b"\r\n\r\n"), 0)) if first else -1
    if at < 0:
        return None
    ahead = text[: len(text) - len(text.lstrip())].count("\n")
    return Stretches([Stretch(0, data.count(b"\n", 0, at) + 1 - ahead, 1)])


def _attachments(parsed: EmailMessage) -> Iterator[tuple[str, bytes]]:
    for number, part in enumerate(parsed.iter_attachments(), 1):
        label = (part.get_filename() or f"part {number}").replace("/", "_").replace("\\", "_")
        content = part.get_payload(decode=True)
        yield label, content if isinstance(content, bytes) else b""
