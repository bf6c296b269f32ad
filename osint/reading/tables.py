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
        return InputError(f"the row has no text in {hints.text_column!r}", path=name, line=number)
    if not text.isascii() and _UNDECODED.search(text):
        return InputError("is not valid UTF-8; give --encoding", path=name, line=number)
    stated = row.get("published")
    published, warnings = published_of_record(str(stated) if stated else None)
    identifier = row.get(hints.id_column)
    return Document(
        id=f"{name}:{number}" if identifier in (None, "") else str(identifier),
        text=text,
        title=row.get("title") or None,
        published=published,
        language=row.get("language") or None,
        path=name,
        warnings=tuple(f"{name}:{number}: {warning}" for warning in warnings),
    )


_UNDECODED = re.compile("[\ud800-\udfff]")  # what surrogateescape makes of a bad byte


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
        raise InputError("the file is empty; there is nothing to check", path=name)
    delimiter = max(",;\t", key=header.count)
    reader = csv.DictReader(chain([header], text), delimiter=delimiter)
    try:
        require_column(list(reader.fieldnames or ()), name, hints.text_column)
        for row in reader:
            yield document_of_row(row, reader.line_num, name, hints)
    except csv.Error as error:
        message = f"is not a valid CSV file: {error}"
        raise InputError(message, path=name, line=reader.line_num) from error


def _parquet_rows(source: Input, hints: Hints) -> Iterator[tuple[int, Mapping[str, Any]]]:
    from osint.corpus.arrow_io import parquet_rows

    if source.path is None:
        raise InputError("Parquet cannot be read from standard input", path=source.name)
    yield from parquet_rows(source.path, 0, None, hints.text_column)


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
        )
