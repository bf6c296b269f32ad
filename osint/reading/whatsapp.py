"""A chat exported from WhatsApp as text: one document a message, with its time and author.

Every phone writes dates in its own order; the whole chat decides between day and month first,
and where it does not, messages have no date rather than a wrong one (`--date-order` says it).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from osint.errors import InputError
from osint.model import Document
from osint.positions import Stretch, Stretches
from osint.reading.decoding import decode
from osint.reading.files import read_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

_HEAD = (
    r"\u200e?\[?(?P<a>\d{1,4})[./-](?P<b>\d{1,2})[./-](?P<c>\d{2,4}),?[ \xa0\u202f](?:à[ \xa0\u202f])?(?P<hour>\d{1,2})[:.]"
    r"(?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?(?:[ \xa0\u202f]?(?P<half>[AaPp])\.?[ \xa0\u202f]?[Mm]\.?)?"
)
_MESSAGE = lazily(
    rf"(?m)^{_HEAD}(?:\][ \xa0\u202f]|[ \xa0\u202f]-[ \xa0\u202f])(?:(?P<author>[^:\n]{{1,60}}):[ \xa0\u202f])?"
)
_MEDIA = lazily(r"\u200e?<[^<>\n]{3,60}>\Z|\u200e")
FEWEST = 2  # lines that begin as messages do, in what is taken for a chat
_ORDERS = {"dmy": (2, 1, 0), "mdy": (2, 0, 1), "ymd": (0, 1, 2)}


class _Head(NamedTuple):
    """Where a message begins and what its head says."""

    match: re.Match[str]
    numbers: tuple[int, int, int]


def claims(head: bytes) -> bool:
    """Whether a text begins as such a chat does."""
    text = head.decode("utf-8", "replace").lstrip("\ufeff")
    first = _MESSAGE.match(text)
    return first is not None and len(_MESSAGE.findall(text)) >= FEWEST


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The messages of a chat, in its order.

    Raises:
        InputError: the file cannot be read, or holds no messages.
    """
    text = decode(read_bytes(source), path=source.name, encoding=hints.encoding)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    heads = [
        _Head(match, (int(match["a"]), int(match["b"]), int(match["c"])))
        for match in _MESSAGE.finditer(text)
    ]
    order = hints.date_order or _order(heads)
    line, at, given = 1, 0, False
    for number, (head, after) in enumerate(zip(heads, [*heads[1:], None], strict=False), 1):
        begin = head.match.end()
        line += text.count("\n", at, begin)
        at = begin
        body = text[begin : after.match.start() if after else len(text)].rstrip()
        if head.match["author"] and body and not _MEDIA.match(body):
            given = True
            yield _document(head, body, number, line, text, order, source.name)
    if not given:
        raise InputError("holds no messages of a chat", path=source.name, kind="no-text")


def _document(
    head: _Head, body: str, number: int, line: int, text: str, order: str | None, path: str
) -> Document:
    column = head.match.end() - text.rfind("\n", 0, head.match.end())
    sent = _instant(head, order)
    return Document(
        id=f"{path}#{number}",
        text=body,
        published=sent,
        published_from="head of the message" if sent else None,
        path=path,
        metadata=(("author", str(head.match["author"]).lstrip("~\u202f\u200e ")),),
        positions=Stretches([Stretch(0, line, column, f"message {number}")]),
    )


def _order(heads: list[_Head]) -> str | None:
    """The order of day, month and year that fits every message; None if more than one does."""
    if any(head.numbers[0] > 31 for head in heads):
        return "ymd"
    fits_day = all(head.numbers[1] <= 12 for head in heads)
    fits_month = all(head.numbers[0] <= 12 for head in heads)
    if fits_day == fits_month:
        return _by_sequence(heads) if fits_day else None
    return "dmy" if fits_day else "mdy"


def _by_sequence(heads: list[_Head]) -> str | None:
    """Messages follow each other in time: the one order in which they never go back a day."""
    fitting = []
    for order in ("dmy", "mdy"):
        days = [when.date() for head in heads if (when := _instant(head, order))]
        if days and len(days) == len(heads) and days == sorted(days):
            fitting.append((order, days[0], days[-1]))
    return fitting[0][0] if len(fitting) == 1 else None


def _instant(head: _Head, order: str | None) -> datetime | None:
    """The local time of a message; None where the order of its date is open."""
    if order is None:
        return None
    year, month, day = (head.numbers[place] for place in _ORDERS[order])
    hour, half = int(head.match["hour"]), (head.match["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return datetime(
            year + 2000 if year < 100 else year, month, day, hour, int(head.match["minute"]),
            int(head.match["second"] or 0),
        )  # fmt: skip
    except ValueError:
        return None
