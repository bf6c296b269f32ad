"""CSV, TSV and Parquet: one document a row, its text in a named column."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import IO, Any

from osint.errors import InputError
from osint.limits import MAX_DOCUMENT_CHARS
from osint.model import Document
from osint.reading.files import open_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.rows import document_of_row, require_column

MAX_HEADER_CHARS = 100_000
MAX_ROW_CHARS = 2 * MAX_DOCUMENT_CHARS


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
    with open_bytes(source) as stream:
        yield from csv_documents(stream, source.name, hints)


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
    from osint.reading.parquet import parquet_rows

    if source.path is None:
        raise InputError("Parquet cannot be read from standard input", path=source.name)
    yield from parquet_rows(source.path, 0, None, hints.text_column, hints.id_column)
