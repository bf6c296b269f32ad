"""What the two kinds of saved pages of Telegram have in common: messages one behind the other, the
words of each in an element of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.reading.building import Builder, Lines
from osint.reading.html_blocks import Reader
from osint.reading.html_runs import joined
from osint.support.named_tuple import NamedTuple


class Message(NamedTuple):
    """The words of a message, and where in the page the element that holds them begins."""

    words: Builder
    text_start: int


def parts(markup: str, head: re.Pattern[str]) -> Iterator[tuple[re.Match[str], int]]:
    """What opens each message of a page, and where the next begins or the page ends."""
    starts = list(head.finditer(markup))
    for found, after in zip(starts, [*starts[1:], None], strict=False):
        yield found, after.start() if after else len(markup)


def message(
    markup: str, named: re.Match[str], end: int, text: re.Pattern[str], lines: Lines, number: str
) -> Message | None:
    """A message with its words, each with its place in the page; None where it has none."""
    opened = text.search(markup, named.end(), end)
    if opened is None:
        return None
    closed = markup.find("</div>", opened.end(), end)
    inside = markup[opened.end() : closed if closed >= 0 else end]
    words = joined(Reader(inside).blocks, lines, opened.end(), "\n", f"message {number}")
    return Message(words, opened.start()) if words.length else None
