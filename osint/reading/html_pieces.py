"""Markup in pieces: stretches of text and whole tags, whatever is broken in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.support.patterns import lazily

LONGEST_TAG = 20_000
"""A longer tag (a picture written into an attribute) is cut: nothing of it is text."""


def pieces(markup: str) -> Iterator[tuple[int, str, bool]]:
    """The markup as stretches of text and whole tags, in one pass: offset, piece, whether a tag.

    The parser of the standard library looks for the end of a tag again from every `<`: fed with
    whole tags it takes linear time on anything. What opens and never closes is text.
    """
    at, quotes = 0, {'"': True, "'": True}
    while (opened := markup.find("<", at)) >= 0:
        if opened > at:
            yield at, markup[at:opened], False
        if not _TAG_START.match(markup, opened):
            yield opened, "<", False
            at = opened + 1
            continue
        end = _end_of_tag(markup, opened, quotes)
        if end < 0:
            yield opened, markup[opened:], False
            return
        if _NO_DECLARATION.match(markup, opened):  # as browsers do; the parser would not go on
            at = end
            continue
        code = _CODE.match(markup, opened)
        if code:  # scripts and styles hold no text: on behind their end
            closed = _CODE_END[code[1].lower()].search(markup, end)
            at = closed.end() if closed else len(markup)
            continue
        tag = markup[opened:end]
        cut = len(tag) > LONGEST_TAG
        yield opened, tag[:LONGEST_TAG].rpartition("=")[0] + ">" if cut else tag, True
        at = end
    yield at, markup[at:], False


def _end_of_tag(markup: str, opened: int, quotes: dict[str, bool]) -> int:
    """Where the tag, comment or declaration that begins at `opened` ends; -1 if it never does.

    `quotes` remembers which quotation marks are known not to come again, so that no search for
    one runs to the end of the page twice.
    """
    if markup.startswith("<!--", opened):
        closed = markup.find("-->", opened + 4)
        return closed + 3 if closed >= 0 else len(markup)
    at = opened + 1
    while match := _TAG_NEXT.search(markup, at):
        if match[0] == ">":
            return match.end()
        before = markup[max(opened, match.start() - BLANKS_AROUND_EQUALS) : match.start()]
        if not before.rstrip().endswith("="):  # one too many: it opens no value
            at = match.end()
            continue
        closed = markup.find(match[0], match.end()) if quotes[match[0]] else -1
        quotes[match[0]] = closed >= 0
        if closed < 0 or closed - opened > LONGEST_QUOTE:
            end = markup.find(">", match.end())
            return end + 1 if end >= 0 else -1
        at = closed + 1
    return -1


BLANKS_AROUND_EQUALS = 20
LONGEST_QUOTE = 5_000_000
_NO_DECLARATION = lazily(r"<!(?!--|doctype\b|\[CDATA\[)", re.IGNORECASE)
"""What opens like a declaration of a document and is none."""
_TAG_START = lazily(r"</?[a-zA-Z]|<[!?]")
_TAG_NEXT = lazily(r"[>\"']")
_CODE = lazily(r"<(script|style)\b", re.IGNORECASE)
_CODE_END = {
    name: re.compile(rf"</{name}\s{{0,20}}>", re.IGNORECASE) for name in ("script", "style")
}
