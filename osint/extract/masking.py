"""Blanks links and other mentions out of a text, so that later passes do not read into them."""

from __future__ import annotations

from collections.abc import Iterable

from osint.model import PostMention, Spanned
from osint.support.patterns import lazily
from osint.support.text_search import positions, windows

BLANK = "\ufffc"  # neither word nor digit, and not found in ordinary text

# A link is bounded by white space and brackets; the cap keeps hostile input linear.
_LINK = lazily(r"(?:https?://|www\.|geo:)[^\s<>\"”»]{1,2048}")
_LONGEST_PART = 64
_MAIL = lazily(
    rf"[\w.+-]{{1,{_LONGEST_PART}}}@[\w-]{{1,{_LONGEST_PART}}}\.[\w.-]{{1,{_LONGEST_PART}}}"
)


def mask(text: str, *mentions: Iterable[Spanned]) -> str:
    """The text with links and the given mentions blanked; same length, same offsets. A name of a
    file with blanks ("Screen Shot 2022-02-24 at 9.30.12 AM.png") stays: its date is written out."""
    spans = [
        (mention.start, mention.end)
        for group in mentions
        for mention in group
        if not (isinstance(mention, PostMention) and " " in mention.text)
    ]
    if "://" in text or "www." in text or "geo:" in text:
        spans += [match.span() for match in _LINK.finditer(text)]
    before, after = _LONGEST_PART, 2 * (_LONGEST_PART + 1)
    for low, high in windows(positions(text, ("@",)), before, after, len(text)):
        spans += [match.span() for match in _MAIL.finditer(text, low, high)]
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
