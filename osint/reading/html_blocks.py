"""The blocks of text of a page as a reader sees them, each character with its place in the markup.

Blanks collapse, entities become characters, soft hyphens and zero-width characters go. A block
knows what stands around it (a menu, a footer, comments), by the elements of HTML and the names
that sites give to theirs.
"""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

from osint.reading.html_pieces import pieces
from osint.reading.html_runs import Block, Cell, Run
from osint.reading.html_tables import Tables
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

SILENT = {"script", "style", "noscript", "template", "svg", "head", "iframe", "button", "select"}
_BLOCKS = {
    "p", "div", "section", "article", "main", "header", "aside", "blockquote", "figure",
    "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd",
    "table", "tr", "pre", "hr", "address", "nav", "footer", "form", "body", "caption",
    "details", "summary", "fieldset",
}  # fmt: skip
_VOID = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
    "source", "track", "wbr",
}  # fmt: skip
ASIDE_TAGS = {
    "nav": "menus", "footer": "footer", "aside": "asides", "form": "forms", "dialog": "notices",
    "amp-sidebar": "menus", "amp-ad": "promotion", "amp-embed": "promotion",
    "amp-sticky-ad": "promotion", "amp-consent": "notices", "amp-user-notification": "notices",
    "amp-list": "related stories", "amp-next-page": "related stories",
}  # fmt: skip
_ROLES = {
    "navigation": "menus", "banner": "menus", "contentinfo": "footer", "search": "forms",
    "complementary": "asides", "dialog": "notices", "alertdialog": "notices",
}  # fmt: skip
ASIDE_NAMES = {
    "menus": "nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager toc topbar "
    "toolbar masthead skip sitelinks sidenav",
    "notices": "cookie cookies consent gdpr cmp onetrust didomi paywall",
    "comments": "comments comment commentlist disqus replies respond",
    "related stories": "related recommended recommendations recommends recirc recirculation teaser "
    "teasers readmore mostread popular trending outbrain taboola alsolike more-stories "
    "further-reading morefrom",
    "asides": "sidebar widget widgets infobox",
    "sharing": "share sharing social socials addtoany sharedaddy follow",
    "promotion": "newsletter subscribe subscription promo promos promotion advert adverts "
    "advertisement advertisements advertising ad ads sponsored banner banners donate",
    "footer": "footer copyright colophon",
}
"""What sites call the parts of a page that are not its article, by what we call them."""
_KIND_OF_NAME = {name: kind for kind, names in ASIDE_NAMES.items() for name in names.split()}
_WORD = lazily(r"[a-z]{2,30}")
_HIDDEN = lazily(r"display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden", re.IGNORECASE)
_ENTITY = lazily(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_INVISIBLE = lazily("[\u00ad\u200b\u200e\u200f\u2060\ufeff]+")
_SPACES = lazily(r"[ \t\r\n\f\v]+")
_INK = "[^& \t\r\n\f\v\u00ad\u200b\u200e\u200f\u2060\ufeff]+"
_PART = lazily(
    rf"(?P<entity>{_ENTITY.pattern})|(?P<spaces>{_SPACES.pattern})|(?P<gone>{_INVISIBLE.pattern})"
    rf"|{_INK}(?: {_INK})*|&"
)
_HEAD_DEPTH = 12
MOST_LINES_OF_CELL = 2
"""Line breaks of a cell of a table; one with more holds a text of its own."""
_DEEPEST = 400
"""How far up an end tag looks for the element that it closes."""


class _Element(NamedTuple):
    tag: str
    aside: str | None
    named: bool
    inside: bool
    silent: bool


class _Tag(HTMLParser):
    """Reads one tag at a time: name, attributes, whether it opens."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.name, self.attributes, self.opens = "", {}, False  # type: ignore[var-annotated]

    def read(self, markup: str) -> bool:
        """Whether the markup is a tag; its parts are then in the fields."""
        self.name = ""
        self.reset()
        self.feed(markup)
        return bool(self.name)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.name, self.opens = tag, True
        self.attributes = {key: value or "" for key, value in attrs}

    def handle_endtag(self, tag: str) -> None:
        self.name, self.opens, self.attributes = tag, False, {}

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)


class Reader:
    """Walks the markup once; afterwards `blocks` holds the text and `tags` what the head says."""

    def __init__(self, markup: str) -> None:
        self.blocks: list[Block] = []
        self.title: list[str] = []
        self.language: str | None = None
        self.metas: list[dict[str, str]] = []
        self._runs: list[Run] = []
        self._linked = 0
        self._stack: list[_Element] = []
        self._tag = _Tag()
        self.tables = Tables()
        self._parted: set[Cell | None] = set()  # cells that hold blocks
        for offset, piece, is_tag in pieces(markup):
            if not is_tag:
                self._on_text(piece, offset)
            elif self._tag.read(piece):
                self._on_tag()
        self._end_block()

    def _on_tag(self) -> None:
        tag, attributes = self._tag.name, self._tag.attributes
        if not self._tag.opens:
            self._close(tag)
        elif tag in ("meta", "link", "base"):
            self.metas.append({"tag": tag, **attributes})
        elif tag == "time":
            self._open(tag, attributes)
            if self._stack[-1].aside is None:  # else of a comment or another story
                self.metas.append({"tag": tag, **attributes})
        elif tag == "br":
            self._runs.append(Run("\n", -1, self.tables.cell))
        elif tag in _VOID:
            if tag == "hr":
                self._end_block()
        else:
            if tag == "html":
                self.language = attributes.get("lang") or attributes.get("xml:lang")
            self._open(tag, attributes)

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in _BLOCKS and len(self._stack) < _HEAD_DEPTH:
            self._end_head()
        above = self._stack[-1] if self._stack else _Element("", None, False, False, False)
        if tag in _BLOCKS:
            self._parted.add(self.tables.cell)
            self._end_block()
        elif tag in ("td", "th"):  # the cell before may have no end tag
            self._end_cell()
        self.tables.opened(tag, attributes)
        if above.tag in ("p", "li", "dt", "dd", "tr") and above.tag == tag:
            self._stack.pop()
        aside, named = above.aside, above.named
        if aside is None and tag not in ("html", "body", "main", "article"):
            aside, named = _aside_of(tag, attributes)
        silent = above.silent or tag in SILENT or _is_hidden(attributes)
        inside = above.inside or tag in ("article", "main") or attributes.get("role") == "main"
        self._stack.append(_Element(tag, aside, named, inside, silent))

    def _end_head(self) -> None:
        """A block ends the head, whether its end tag was written or not."""
        for depth, element in enumerate(self._stack):
            if element.tag == "head":
                del self._stack[depth:]
                return

    def _close(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._end_cell()
        if tag in _BLOCKS:
            self._end_block()
        self.tables.closed(tag)
        for depth in range(len(self._stack) - 1, max(-1, len(self._stack) - _DEEPEST), -1):
            if self._stack[depth].tag == tag:
                del self._stack[depth:]
                return

    def _on_text(self, piece: str, offset: int) -> None:
        if self._stack and self._stack[-1].tag == "title":
            self.title.append(unescape(piece))
            return
        if self._stack and self._stack[-1].silent:
            return
        linked = any(each.tag == "a" for each in self._stack[-4:])
        cell = self.tables.cell
        for part in _PART.finditer(piece):
            if part["gone"] is not None:
                continue
            at = offset + part.start()
            if part["spaces"] is not None:
                self._runs.append(Run(" ", at, cell))
                continue
            text = unescape(part[0]) if part["entity"] is not None else part[0]
            text = _INVISIBLE.sub("", text)
            if text:
                self._runs.append(Run(text, at, cell))
                self._linked += len(text) if linked else 0

    def _end_cell(self) -> None:
        """A cell ends with a blank; one that holds paragraphs or many lines, as in pages that are
        laid out by tables, ends its block."""
        lines = sum(run.text == "\n" for run in self._runs)
        if lines > MOST_LINES_OF_CELL or self.tables.cell in self._parted:
            self._end_block()
        elif self._runs:
            self._runs.append(Run(" ", -1))

    def _end_block(self) -> None:
        runs = _collapsed(self._runs)
        if runs:
            around = self._stack[-1] if self._stack else _Element("", None, False, False, False)
            self.blocks.append(
                Block(around.tag, runs, around.aside, around.named, around.inside, self._linked)
            )
        self._runs, self._linked = [], 0


def _aside_of(tag: str, attributes: dict[str, str]) -> tuple[str | None, bool]:
    if tag in ASIDE_TAGS:
        return ASIDE_TAGS[tag], False
    if (role := attributes.get("role", "")) in _ROLES:
        return _ROLES[role], False
    for words in (attributes.get("id", ""), attributes.get("class", "")):
        for name in words[:500].split():
            if kind := _named(name):
                return kind, True
    return None, False


def _named(name: str) -> str | None:
    """What kind of part a class or id of that name is. The words at its ends tell: a
    "related-stories" and a "story-comments" are, an "article-menu-open" may be anything."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()
    words = _WORD.findall(spaced)
    if not words or words[0] in ("has", "no", "with", "without", "is", "js"):
        return None
    whole = "-".join(words)
    return _KIND_OF_NAME.get(whole) or _KIND_OF_NAME.get(words[0]) or _KIND_OF_NAME.get(words[-1])


def _is_hidden(attributes: dict[str, str]) -> bool:
    return "hidden" in attributes or (
        "style" in attributes and _HIDDEN.search(attributes["style"][:2000]) is not None
    )


def _collapsed(runs: list[Run]) -> tuple[Run, ...]:
    """Without blanks at the ends of lines, one blank elsewhere, no empty lines at the ends."""
    kept: list[Run] = []
    for run in runs:
        if run.text == " " and (not kept or kept[-1].text in (" ", "\n")):
            continue
        if run.text == "\n":
            while kept and kept[-1].text == " ":
                kept.pop()
            if not kept or (len(kept) > 1 and kept[-1].text == kept[-2].text == "\n"):
                continue
        kept.append(run)
    while kept and kept[-1].text in (" ", "\n"):
        kept.pop()
    return tuple(kept)
