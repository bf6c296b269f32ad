"""The HTML export of Telegram Desktop (`messages.html`): one document a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from html import unescape

from osint.errors import InputError
from osint.model import Document
from osint.reading.building import Lines
from osint.reading.decoding import decode
from osint.reading.files import read_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.telegram_markup import message, parts
from osint.support.patterns import lazily

_MESSAGE = lazily(r'<div class="message default[^">]{0,100}" id="message(-?\d{1,15})">')
_DATE = lazily(
    r'class="[^"]{0,60}date details"[^>]{0,80}title="(\d\d)\.(\d\d)\.(\d{4}) (\d\d):(\d\d):(\d\d)'
    r"(?: UTC([+-])(\d\d):(\d\d))?"
)
_FROM = lazily(r'<div class="from_name">([^<]{0,300})')
_TEXT = lazily(r'<div class="text">')
_REPLY = lazily(r"#go_to_message(\d{1,15})")
_TAIL = 2_000  # characters in which a page ends
_CHAT = lazily(r'<div class="text bold">([^<]{0,300})')


def claims(head: bytes) -> bool:
    """Whether a page is such an export."""
    return b'class="page_wrap"' in head and b'class="page_header' in head


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The messages of an exported page, in its order.

    Raises:
        InputError: the file cannot be read, or holds no messages.
    """
    markup = decode(read_bytes(source), path=source.name, encoding=hints.encoding)
    lines, chat = Lines(markup), _CHAT.search(markup)
    name = unescape(chat[1]).strip() if chat else None
    author, given = None, False
    for found, end in parts(markup, _MESSAGE):
        if who := _FROM.search(markup, found.end(), end):
            author = unescape(who[1]).strip()
        document = _document(markup, found, end, lines, source.name)
        if document is not None:
            given = True
            yield _with(document, name, author, markup[found.end() : end])
    if given and "</html>" not in markup[-_TAIL:].lower():
        why = "is cut short: the page has no end; what came before was read; export it again"
        yield InputError(why, path=source.name, line=markup.count("\n") + 1, kind="damaged")
    if not given:
        raise InputError("has no messages with text", path=source.name, kind="no-text")


def _document(
    markup: str, found: re.Match[str], end: int, lines: Lines, path: str
) -> Document | None:
    told = message(markup, found, end, _TEXT, lines, found[1])
    if told is None:
        return None
    published = _instant(markup, found.end(), end)
    return Document(
        id=f"{path}#{found[1]}",
        text=told.words.text,
        published=published,
        published_from="date of the message" if published else None,
        path=path,
        positions=told.words.positions,
    )


def _with(document: Document, chat: str | None, author: str | None, inside: str) -> Document:
    from osint.support.frozen import replace

    reply = _REPLY.search(inside)
    facts = (("author", author), ("reply_to", reply[1] if reply else None))
    told = tuple((key, value) for key, value in facts if value)
    return replace(document, source=chat, metadata=told)


def _instant(markup: str, start: int, end: int) -> datetime | None:
    found = _DATE.search(markup, start, end)
    if found is None:
        return None
    day, month, year, hour, minute, second = (int(found[number]) for number in range(1, 7))
    zone = None
    if found[7]:
        ahead = timedelta(hours=int(found[8]), minutes=int(found[9]))
        zone = timezone(ahead if found[7] == "+" else -ahead)
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=zone)
    except ValueError:
        return None
