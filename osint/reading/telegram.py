"""The JSON export of Telegram Desktop (`result.json`): one document a message, as a stream.

A message's instant is its date of publication (UTC where the export has `date_unixtime`, else
the clock of the computer that exported). Links under words and a shared location are added below
the text. Service messages and messages without text, link or location give nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from osint.errors import InputError
from osint.model import Document
from osint.positions import Position, Stretch, Stretches
from osint.reading.files import open_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.json_stream import Element, elements
from osint.reading.json_strings import array_items, string_runs, value_of
from osint.reading.published import parse_published
from osint.reading.written_angle import angle
from osint.support.patterns import lazily

_OPENING = lazily(r'(?<!\\)"messages"\s{0,20}:\s{0,20}\[')
_NAME = lazily(r'"name"\s{0,20}:\s{0,20}("(?:[^"\\]|\\.){0,300}")')
_SHOWN = (
    ("author", "from"), ("channel_author", "author"), ("reply_to", "reply_to_message_id"),
    ("forwarded_from", "forwarded_from"), ("edited", "edited"), ("file", "file"),
    ("photo", "photo"), ("via", "via_bot"),
)  # fmt: skip


def claims(head: bytes) -> bool:
    """Whether a JSON file begins as such an export does."""
    start = head[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"{") and (
        b'"messages"' in head or b'"personal_information"' in start or b'"chats"' in start
    )


HEAD = 8192


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The messages of an export.

    Raises:
        InputError: the file cannot be read, or is cut short; the messages before it were given.
    """
    given = False
    with open_bytes(source) as stream:
        for element in elements(stream, source.name, _OPENING):
            message = json.loads(element.raw)
            if isinstance(message, dict) and message.get("type", "message") == "message":
                document = _document(message, element, source.name)
                if document is not None:
                    given = True
                    yield document
    if not given:
        message = (
            "is not a Telegram export with messages; give records of your own as JSON Lines: "
            'a line each, {"id": …, "text": …}, in a .jsonl file'
        )
        raise InputError(message, path=source.name, kind="no-text")


def _document(message: dict[str, Any], element: Element, path: str) -> Document | None:
    number = message.get("id", f"{element.line}:{element.column}")
    text = "".join(_pieces(message.get("text")))
    added = list(_added(message))
    if not text.strip() and not added:
        return None
    published, found = _instant(message)
    name = _NAME.findall(element.before)
    return Document(
        id=f"{path}#{number}",
        text="\n".join(filter(None, [text, *added])),
        published=published,
        published_from=found,
        path=path,
        source=json.loads(name[-1]) if name else None,
        metadata=tuple(
            (shown, str(message[key])[:300]) for shown, key in _SHOWN if message.get(key)
        ),
        positions=MessageText(element, f"message {number}"),
    )


def _pieces(text: Any) -> Iterator[str]:
    """The text of a message: one string, or a list of strings and formatted parts."""
    for part in text if isinstance(text, list) else [text]:
        if isinstance(part, str):
            yield part
        elif isinstance(part, dict) and isinstance(part.get("text"), str):
            yield part["text"]


def _added(message: dict[str, Any]) -> Iterator[str]:
    """What a message holds beside its text: links under words, a place, a poll's question."""
    parts = message.get("text")
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, dict) and isinstance(part.get("href"), str):
            yield part["href"]
    place = message.get("location_information")
    if isinstance(place, dict):
        latitude = angle(str(place.get("latitude")), "NS")
        longitude = angle(str(place.get("longitude")), "EW")
        if latitude and longitude:
            names = [message.get("place_name"), message.get("address")]
            named = ", ".join(str(name) for name in names if name)
            yield f"{named} ({latitude}, {longitude})" if named else f"{latitude}, {longitude}"
    poll = message.get("poll")
    if isinstance(poll, dict) and isinstance(poll.get("question"), str):
        yield poll["question"]


def _instant(message: dict[str, Any]) -> tuple[Any, str | None]:
    try:
        seconds = int(message.get("date_unixtime") or "")
        return datetime.fromtimestamp(seconds, UTC), "date_unixtime of the message"
    except (ValueError, OverflowError, OSError):
        pass
    published = parse_published(str(message.get("date") or ""))
    return published, "date of the message" if published else None


class MessageText:
    """The places of a message's text in its file, found when a finding asks for them."""

    def __init__(self, element: Element, unit: str) -> None:
        self._element, self._unit = element, unit
        self._found: Stretches | None = None

    def at(self, text: str, offset: int) -> Position:
        """The place in the file of the code point `offset` of the message."""
        if self._found is None:
            self._found = Stretches(self._stretches())
        return self._found.at(text, offset)

    def _stretches(self) -> Iterator[Stretch]:
        raw, first, column, _ = self._element
        yield Stretch(0, first, column, self._unit)
        start, length = value_of(raw, "text"), 0
        if start is None:
            return
        for item, at in array_items(raw, start):
            quote = at
            if isinstance(item, dict):
                inner = value_of(raw[at:], "text")
                if inner is None or not isinstance(item.get("text"), str):
                    continue
                quote, item = at + inner, item["text"]
            if isinstance(item, str):
                for value, spot in string_runs(raw, quote):
                    before = raw.rfind("\n", 0, spot)
                    place = column + spot if before < 0 else spot - before
                    yield Stretch(
                        length + value, first + raw.count("\n", 0, spot), place, self._unit
                    )
                length += len(item)
