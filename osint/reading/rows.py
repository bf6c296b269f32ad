"""The rows of a table as documents, whatever kind of file the table is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from osint.errors import InputError
from osint.model import Document
from osint.reading.hints import Hints
from osint.reading.published import published_of_record


def document_of_row(
    row: Mapping[str, Any], number: int, name: str, hints: Hints
) -> Document | InputError:
    """The document of one row; the error that says so when it holds none."""
    text = row.get(hints.text_column)
    if not isinstance(text, str) or not text:
        message = f"the row has no text in {hints.text_column!r}"
        return InputError(message, path=name, line=number, kind="no-text")
    if not text.isascii() and _SURROGATE.search(text):
        message = "is not valid UTF-8; give --encoding"
        return InputError(message, path=name, line=number, kind="encoding")
    stated = row.get("published")
    published, warnings = published_of_record(str(stated) if stated else None)
    identifier = row.get(hints.id_column)
    return Document(
        id=f"{name}:{number}" if identifier in (None, "") else str(identifier),
        text=text,
        title=_text_or_none(row.get("title")),
        published=published,
        language=_text_or_none(row.get("language")),
        path=name,
        warnings=tuple(f"{name}:{number}: {warning}" for warning in warnings),
    )


UNDECODED = "\udcff"
"""Stands for a text that is not valid in its encoding, as `surrogateescape` writes it."""
_SURROGATE = re.compile("[\ud800-\udfff]")


def _text_or_none(value: object) -> str | None:
    return None if value in (None, "") else str(value)


def require_column(names: list[str], path: str, column: str) -> None:
    """Refuse a table without the column that holds the texts.

    Raises:
        InputError: lists the columns that there are.
    """
    if column not in names:
        listed = ", ".join(map(repr, names[:20])) or "none"
        raise InputError(
            f"has no column {column!r} (its columns: {listed}); name it with --text-column",
            path=path,
            line=1,
            kind="no-column",
        )
