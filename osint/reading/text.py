"""Plain text and Markdown, read as they are; the front matter of Markdown tells title and date."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from osint.errors import InputError
from osint.model import Document
from osint.positions import Stretch, Stretches
from osint.reading.decoding import decode
from osint.reading.files import read_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.published import parse_published
from osint.support.digest import sha256_hex
from osint.support.frozen import replace
from osint.support.patterns import lazily

_FRONT = lazily(r"---[ \t]*\r?\n((?:[^\r\n]{0,2000}\r?\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_FIELD = lazily(
    r"(?m)^(title|date|published|lang|language|source|publisher|author):[ \t]*(.+?)[ \t\r]*$"
)
_MARKDOWN = (".md", ".markdown")


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The one document of a text; piped JSON Lines are read as such.

    Raises:
        InputError: the file cannot be read or is no text.
    """
    data = read_bytes(source)
    if source.path is None and data[:1] == b"{" and _is_json_lines(data):
        from osint.reading.jsonl import read_json_lines

        yield from read_json_lines(BytesIO(data), source.name)
        return
    text = decode(data, path=source.name, encoding=hints.encoding)
    document = Document(id=source.name, text=text, path=source.name, sha256=sha256_hex(data))
    marked = source.name.lower().endswith(_MARKDOWN) and text.startswith("---")
    yield _without_front_matter(document) if marked else document


def _without_front_matter(document: Document) -> Document:
    """The document without the block of `key: value` lines at its beginning, but knowing what
    they say. What has no such lines is a rule across the page and stays text."""
    front = _FRONT.match(document.text)
    fields = {key: _bare(value) for key, value in _FIELD.findall(front[1])} if front else {}
    if front is None or not fields:
        return document
    stated = fields.get("published") or fields.get("date")
    published = parse_published(stated) if stated else None
    warning = f"{document.path}: the date {(stated or '')[:40]!r} of its front matter is not a date like 2017-04-21"
    return replace(
        document,
        text=document.text[front.end() :],
        title=fields.get("title"),
        published=published,
        published_from="front matter" if published else None,
        language=fields.get("language") or fields.get("lang"),
        source=fields.get("publisher") or fields.get("source"),
        metadata=(("author", fields["author"]),) if "author" in fields else (),
        warnings=() if published or not stated else (warning,),
        positions=Stretches([Stretch(0, front[0].count("\n") + 1, 1)]),
    )


def _bare(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"" else value


def _is_json_lines(data: bytes) -> bool:
    """Whether piped bytes are JSON Lines with a text each, rather than prose in braces."""
    import json

    try:
        first = json.loads(data.split(b"\n", 1)[0])
    except ValueError:
        return False
    return isinstance(first, dict) and isinstance(first.get("text"), str)
