"""A channel of Telegram as browsers show it (t.me/s/…, or a post that a page embeds), saved: one
document a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from osint.errors import InputError
from osint.model import Document
from osint.reading.building import Lines
from osint.reading.decoding import decode
from osint.reading.files import read_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.published import parse_published
from osint.reading.telegram_markup import message, parts
from osint.support.patterns import lazily

_MESSAGE = lazily(r'data-[a-z]{4}="(?P<channel>\w{1,64})/(?P<number>\d{1,15})"')
_TEXT = lazily(r'<div class="[^">]{0,200}\bjs-message_text\b[^">]{0,200}"[^>]{0,200}>')
_TIME = lazily(r'\bdatetime="([^"]{8,40})"')
_FORWARDED = lazily(r'tgme_widget_message_forwarded\w{1,8}name"[^>]{0,300}>(?:<span[^>]{0,100}>)?([^<]{1,300})')  # fmt: skip


def claims(head: bytes) -> bool:
    """Whether a page is one of Telegram's previews, not one that embeds a post of it."""
    return b"tgme_webpreview" in head or b"widget_frame_base" in head


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The messages of a saved preview, in its order.

    Raises:
        InputError: the file cannot be read, or holds no messages with text.
    """
    markup = decode(read_bytes(source), path=source.name, encoding=hints.encoding)
    lines, given = Lines(markup), False
    for found, end in parts(markup, _MESSAGE):
        if (document := _document(markup, found, end, lines, source.name)) is not None:
            given = True
            yield document
    if not given:
        raise InputError("has no messages with text", path=source.name, kind="no-text")


def _document(
    markup: str, found: re.Match[str], end: int, lines: Lines, path: str
) -> Document | None:
    told = message(markup, found, end, _TEXT, lines, found["number"])
    if told is None:
        return None
    times = _TIME.findall(markup, told.text_start, end)
    published = parse_published(times[-1]) if times else None
    origin = _FORWARDED.search(markup, found.end(), told.text_start)
    return Document(
        id=f"{path}#{found['number']}",
        text=told.words.text,
        published=published,
        published_from="time of the message" if published else None,
        path=path,
        source=found["channel"],
        metadata=(("forwarded_from", unescape(origin[1]).strip()),) if origin else (),
        positions=told.words.positions,
    )
