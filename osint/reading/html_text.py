"""The readable text of an HTML page: what a reader sees, a blank line between blocks."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from osint.lazy_re import lazily

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


def read_html(markup: str) -> tuple[str, str | None, str | None, str | None]:
    """Text, title, publication date as written in the page, and language; None where absent."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    lines = (line.strip() for line in "".join(reader.parts).split("\n"))
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    title = _SPACES.sub(" ", "".join(reader.title)).strip() or None
    return text, title, reader.published, reader.language
