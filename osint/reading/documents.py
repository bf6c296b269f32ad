"""Inputs to documents, one kind of file at a time; large ones as a stream."""

from __future__ import annotations

from collections.abc import Iterator

from osint.errors import FAULTS, InputError
from osint.limits import MAX_DOCUMENT_CHARS
from osint.model import Document
from osint.reading import formats
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.support.frozen import replace


def read_documents(source: Input, hints: Hints | None = None) -> Iterator[Document | InputError]:
    """The documents of one input, in its order.

    What cannot be read comes back as the error that says why, naming file and line, in the
    place of the document: the others are not lost.
    """
    hints = hints or Hints()
    try:
        if source.kind == "case":
            message = "is a case file; check it with `osint geocheck`"
            raise InputError(message, path=source.name)
        for document in formats.module(source.kind).read(source, hints):
            yield document if isinstance(document, InputError) else finished(document, hints)
    except InputError as error:
        yield error
    except UnicodeError as error:
        named = f" in {hints.encoding}" if hints.encoding else ""
        message = f"is not text{named} ({error}); give its --encoding (cp1251, utf-16, …)"
        yield InputError(message, path=source.name, kind="encoding")
    except FAULTS as fault:
        message = (
            f"could not be read: internal error ({type(fault).__name__}: {fault}); "
            "run it again with --debug and report what that prints"
        )
        broken = InputError(message, path=source.name, kind="internal")
        broken.__cause__ = fault
        yield broken


def finished(document: Document, hints: Hints) -> Document | InputError:
    """A document with what the user said of all of them; the error if it is too long."""
    if len(document.text) > MAX_DOCUMENT_CHARS:
        return InputError(
            f"the document {document.id!r} has {len(document.text):,} characters, more than "
            f"{MAX_DOCUMENT_CHARS:,}; split it",
            path=document.path,
            kind="too-long",
        )
    if hints.language and not document.language:
        document = replace(document, language=hints.language)
    if hints.published and not document.published:
        return replace(document, published=hints.published, published_from="--published")
    return document
