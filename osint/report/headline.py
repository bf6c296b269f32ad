"""What a document is called where people read of it: its headline, and its file without the folders."""

from __future__ import annotations

from pathlib import PurePath

from osint.model import Document

LONGEST_HEADLINE = 140
"""Characters; a longer first line is a paragraph."""
_ENDS_A_SENTENCE = tuple(".:;,…。؟")


def headline(document: Document) -> str:
    """The document's headline; without one, the name of its file."""
    return written_headline(document) or PurePath(document.id).name or document.id


def written_headline(document: Document) -> str | None:
    """The document's title; without one, its first line if that reads like a headline (short,
    without a full stop, with text after it)."""
    if document.title and document.title.strip():
        return document.title
    first, _, rest = document.text.lstrip("\ufeff \t\r\n").partition("\n")
    first = first.strip().removeprefix("#").lstrip("#").strip()
    is_one = first and len(first) <= LONGEST_HEADLINE and not first.endswith(_ENDS_A_SENTENCE)
    if is_one and rest.strip() and any(character.isalpha() for character in first):
        return first
    return None


def document_name(document: Document, *, paths: bool = False) -> str:
    """The document's id; an absolute path only as its last part, unless `paths` asks for all of
    it: a report that is handed on need not tell how somebody's machine is laid out."""
    name = document.id
    if paths or not PurePath(name).is_absolute():
        return name
    return PurePath(name).name
