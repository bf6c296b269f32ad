"""Blanks links and other mentions out of a text, so that later passes do not read into them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from osint.model import DateMention, PlaceMention, QuantityMention, Spanned
from osint.support.patterns import lazily

Mention = TypeVar("Mention", PlaceMention, DateMention, QuantityMention)

BLANK = "\ufffc"  # neither word nor digit, and not found in ordinary text

# A link is bounded by white space and brackets; the cap keeps hostile input linear.
_LINK = lazily(
    r"(?:https?://|www\.|geo:)[^\s<>\"”»]{1,2048}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}"
)

# A line break inside a sentence of hard-wrapped text: a word in lower case goes on behind it, or
# it ends a long line that no stop ends. Breaks of lists, headlines and paragraphs stay.
# The newline comes first in the pattern: the search then jumps from one to the next.
_SOFT_BREAK = lazily(
    r"\n(?:(?<=[\w,’'\"”)]\n)|(?<=[\w,’'\"”)] \n))[ ]{0,4}(?=[a-zа-яёіїє(])"
    r"|\n(?:(?<=[^\n]{45}[\w,]\n)|(?<=[^\n]{45}[\w,] \n))(?=[\w“\"'‘(])"
)


def mask(text: str, *mentions: Iterable[Spanned]) -> str:
    """The text with links and the given mentions blanked, and the line breaks inside sentences
    as plain blanks; same length, same offsets."""
    spans = [(mention.start, mention.end) for group in mentions for mention in group]
    if "://" in text or "www." in text or "@" in text or "geo:" in text:
        spans += [match.span() for match in _LINK.finditer(text)]
    text = unwrapped(text)
    if not spans:
        return text
    parts: list[str] = []
    done = 0
    for start, end in sorted(spans):
        if end <= done:
            continue
        start = max(start, done)
        parts += (text[done:start], BLANK * (end - start))
        done = end
    parts.append(text[done:])
    return "".join(parts)


def unwrapped(text: str) -> str:
    """The text with the line breaks inside sentences as blanks; same length, same offsets."""
    if "\n" not in text:
        return text
    return _SOFT_BREAK.sub(_blanks, text.replace("\r\n", " \n"))


def _blanks(match: re.Match[str]) -> str:
    return " " * (match.end() - match.start())


def as_written(found: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """Mentions with their words as the text has them: a name may stand across a line break, which
    masking made a blank."""
    if "\n" not in text:
        return found
    return tuple(
        [
            mention
            if mention.text == (words := text[mention.start : mention.end])
            else replace(mention, text=words)
            for mention in found
        ]
    )
