"""Word documents (DOCX), read with python-docx: paragraphs and tables in their order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from osint.errors import InputError
from osint.model import Document
from osint.reading.building import Builder
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
        raise needs("python-docx", source.name, error) from error
    data = read_binary(source)
    checked(data, source.name, "DOCX").close()
    try:
        document = docx.Document(BytesIO(data))
        built = _built(document, hints)
        told = document.core_properties
        facts = [("author", told.author), ("created", told.created), ("changed", told.modified)]
        title = told.title or None
    except (*FAULTS, OpcError) as error:
        message = f"is not a readable DOCX file ({type(error).__name__}); save it again"
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
    for item in document.iter_inner_content():
        if hasattr(item, "rows"):
            tables += 1
            add_rows(built, [_cells(row) for row in item.rows], tables, hints)
            continue
        paragraphs += 1
        if item.text.strip():
            if built.length:
                built.glue("\n\n")
            built.add(item.text, unit=f"paragraph {paragraphs}")
    return built


def _cells(row: Any) -> list[str]:
    """The texts of a row, a cell that spans several columns once in each."""
    return [" ".join(cell.text.split()) for cell in row.cells]
