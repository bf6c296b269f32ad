"""CSV, TSV and Parquet: one document a row, its text in a named column."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import IO, TYPE_CHECKING, Any

from osint.errors import InputError
from osint.limits import MAX_DOCUMENT_CHARS
from osint.model import Document
from osint.reading.inputs import Input
from osint.reading.published import published_of_record

MAX_HEADER_CHARS = 100_000
MAX_ROW_CHARS = 2 * MAX_DOCUMENT_CHARS

if TYPE_CHECKING:
    from osint.reading.documents import Hints


def read_table(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The documents of a table, a row each; a row that cannot be used comes back as its error.

    Columns beside the text's and the id's are read by name where they are there: `title`,
    `published`, `language`.

    Raises:
        InputError: the file is no such table, or has no column of that name.
    """
    if source.kind == "parquet":
        for number, row in _parquet_rows(source, hints):
            yield document_of_row(row, number, source.name, hints)
        return
    from osint.reading.documents import open_bytes

    with open_bytes(source) as stream:
        yield from csv_documents(stream, source.name, hints)


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


def csv_documents(stream: IO[bytes], name: str, hints: Hints) -> Iterator[Document | InputError]:
    """The documents of a CSV or TSV stream, one at a time.

    Raises:
        InputError: it is no such table, or has no column of that name.
    """
    csv.field_size_limit(MAX_DOCUMENT_CHARS)
    encoding = hints.encoding or "utf-8-sig"
    text = io.TextIOWrapper(stream, encoding=encoding, errors="surrogateescape", newline="")
    header = text.readline(MAX_HEADER_CHARS)
    if not header.strip():
        message = "the file is empty; there is nothing to check"
        raise InputError(message, path=name, kind="no-text")
    delimiter = max(",;\t", key=header.count)
    reader = csv.DictReader(chain([header], _lines(text)), delimiter=delimiter)
    try:
        require_column(list(reader.fieldnames or ()), name, hints.text_column)
    except csv.Error as error:
        message = f"is not a valid CSV file: {error}"
        raise InputError(message, path=name, line=1, kind="syntax") from error
    while True:
        try:
            row = next(reader, None)
        except csv.Error as error:  # the next line begins a new row
            message = f"is not a valid CSV row: {error}"
            yield InputError(message, path=name, line=reader.line_num, kind="syntax")
            continue
        if row is None:
            return
        yield document_of_row(row, reader.line_num, name, hints)


def _lines(text: IO[str]) -> Iterator[str]:
    """The lines of a stream; of one that is too long, as much as the reader of CSV refuses."""
    while line := text.readline(MAX_ROW_CHARS):
        yield line
        while not line.endswith("\n") and (line := text.readline(MAX_ROW_CHARS)):
            pass


def _parquet_rows(source: Input, hints: Hints) -> Iterator[tuple[int, Mapping[str, Any]]]:
    from osint.corpus.arrow_io import parquet_rows

    if source.path is None:
        raise InputError("Parquet cannot be read from standard input", path=source.name)
    yield from parquet_rows(source.path, 0, None, hints.text_column, hints.id_column)


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
