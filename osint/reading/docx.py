"""Word documents (DOCX), opened with python-docx: paragraphs and tables in their order, then notes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from osint.errors import InputError
from osint.model import Document
from osint.reading.building import Builder
from osint.reading.docx_markup import Table, items, notes
from osint.reading.files import read_binary
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.packed import DAMAGE, checked, needs
from osint.reading.table_rows import add_rows

# What python-docx and lxml raise on documents that are badly made.
FAULTS = (*DAMAGE, AttributeError, LookupError, RecursionError, SyntaxError, TypeError, ValueError)


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The document of a Word file.

    Raises:
        InputError: python-docx is not installed, the file is damaged, locked, or holds no text.
    """
    try:
        import docx
        from docx.opc.exceptions import OpcError
    except ImportError as error:
        raise needs("python-docx", source.name) from error
    data = read_binary(source)
    checked(data, source.name, "DOCX").close()
    try:
        document = docx.Document(BytesIO(data))
        built = _built(document, hints)
        told = document.core_properties
        facts = [("author", told.author), ("created", told.created), ("changed", told.modified)]
        title = told.title or None
    except (*FAULTS, OpcError) as error:
        message = "is not a readable DOCX file; save it again"
        raise InputError(message, path=source.name, kind="damaged") from error
    if not built.text.strip():
        raise InputError("the document has no text", path=source.name, kind="no-text")
    yield Document(
        id=source.name,
        text=built.text,
        title=title,
        path=source.name,
        sha256=hashlib.sha256(data).hexdigest(),
        metadata=tuple((name, str(value)[:300]) for name, value in facts if value),
        positions=built.positions,
    )


def _built(document: Any, hints: Hints) -> Builder:
    built = Builder()
    paragraphs = tables = 0
    for item in items(document.element.body):
        if isinstance(item, Table):
            tables += 1
            add_rows(built, item.rows, tables, hints)
        else:
            paragraphs += 1
            _add(built, item.text, f"paragraph {paragraphs}")
    for number, text in enumerate(notes(document.part), 1):
        _add(built, text, f"note {number}")
    return built


def _add(built: Builder, text: str, unit: str) -> None:
    if text.strip():
        if built.length:
            built.glue("\n\n")
        built.add(text, unit=unit)
