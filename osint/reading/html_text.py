"""The readable text of an HTML page: what a reader sees, a blank line between blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from osint.support.patterns import lazily

_SILENT = {
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "head",
    "nav",
    "footer",
    "form",
    "iframe",
}
_BLOCKS = {
    "p", "div", "section", "article", "main", "header", "aside", "blockquote", "figure",
    "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd",
    "table", "tr", "pre", "hr", "address",
}  # fmt: skip
_SPACES = lazily(r"[ \t\r\n\f\v]+")
_PUBLISHED = {
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "pubdate",
    "publishdate",
    "og:published_time",
    "parsely-pub-date",
}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent: list[str] = []
        self.title: list[str] = []
        self.in_title = False
        self.published: str | None = None
        self.language: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "html":
            self.language = attributes.get("lang") or self.language
        elif tag == "title":
            self.in_title = True
        elif tag == "meta":
            self._meta(attributes)
        elif tag == "time" and self.published is None and "pubdate" in attributes:
            self.published = attributes.get("datetime")
        if tag in _SILENT:
            self.silent.append(tag)
        elif tag == "br":
            self.parts.append("\n")
        elif tag in _BLOCKS:
            self.parts.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self.in_title = False
        if tag in _SILENT:
            if tag in self.silent:
                del self.silent[self.silent.index(tag) :]
        elif tag == "td" or tag == "th":
            self.parts.append(" ")
        elif tag in _BLOCKS:
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if self.in_title:
            self.title.append(data)
        elif not self.silent:
            self.parts.append(_SPACES.sub(" ", data))

    def _meta(self, attributes: dict[str, str | None]) -> None:
        name = (
            attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        )
        if name.lower() in _PUBLISHED and self.published is None:
            self.published = attributes.get("content")


LONGEST_TAG = 20_000
"""A longer tag (a picture written into an attribute) is cut: nothing of it is text."""


def pieces(markup: str) -> Iterator[str]:
    """The markup as stretches of text and whole tags, in one pass.

    The parser of the standard library looks for the end of a tag again from every `<`: fed with
    whole tags it takes linear time on anything. What opens and never closes is text.
    """
    at, quotes = 0, {'"': True, "'": True}
    while (opened := markup.find("<", at)) >= 0:
        if opened > at:
            yield markup[at:opened]
        if not _TAG_START.match(markup, opened):
            yield "&lt;"
            at = opened + 1
            continue
        end = _end_of_tag(markup, opened, quotes)
        if end < 0:
            yield markup[opened:].replace("<", "&lt;")
            return
        code = _CODE.match(markup, opened)
        if code:  # scripts and styles hold no text: on behind their end
            closed = _CODE_END[code[1].lower()].search(markup, end)
            at = closed.end() if closed else len(markup)
            continue
        tag = markup[opened:end]
        yield tag if len(tag) <= LONGEST_TAG else tag[:LONGEST_TAG].rpartition("=")[0] + ">"
        at = end
    yield markup[at:]


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
        closed = markup.find(match[0], match.end()) if quotes[match[0]] else -1
        quotes[match[0]] = closed >= 0
        if closed < 0 or closed - opened > LONGEST_QUOTE:
            end = markup.find(">", match.end())
            return end + 1 if end >= 0 else -1
        at = closed + 1
    return -1


LONGEST_QUOTE = 5_000_000
_TAG_START = re.compile(r"</?[a-zA-Z]|<[!?]")
_TAG_NEXT = re.compile(r"[>\"']")
_CODE = re.compile(r"<(script|style)\b", re.IGNORECASE)
_CODE_END = {
    name: re.compile(rf"</{name}\s{{0,20}}>", re.IGNORECASE) for name in ("script", "style")
}


def read_html(markup: str) -> tuple[str, str | None, str | None, str | None]:
    """Text, title, publication date as written in the page, and language; None where absent."""
    reader = _Reader()
    for piece in pieces(markup):
        reader.feed(piece)
    reader.close()
    lines = (line.strip() for line in "".join(reader.parts).split("\n"))
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    title = _SPACES.sub(" ", "".join(reader.title)).strip() or None
    return text, title, reader.published, reader.language
