"""CSV, TSV and Parquet: one document a row, its text in a named column."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from osint.errors import InputError
from osint.limits import MAX_DOCUMENT_CHARS
from osint.model import Document
from osint.reading.decoding import decode
from osint.reading.inputs import Input
from osint.reading.published import parse_published

if TYPE_CHECKING:
    from osint.reading.documents import Hints


def read_table(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The documents of a table, a row each; a row that cannot be used comes back as its error.

    Columns beside the text's and the id's are read by name where they are there: `title`,
    `published`, `language`.

    Raises:
        InputError: the file is no such table, or has no column of that name.
    """
    rows = _parquet_rows(source, hints) if source.kind == "parquet" else _csv_rows(source, hints)
    for number, row in rows:
        yield _document(row, number, source.name, hints)


def _document(
    row: Mapping[str, Any], number: int, name: str, hints: Hints
) -> Document | InputError:
    text = row.get(hints.text_column)
    if not isinstance(text, str):
        return InputError(f"the row has no text in {hints.text_column!r}", path=name, line=number)
    published = row.get("published")
    instant = parse_published(str(published)) if published else None
    if published and instant is None:
        message = f"published must be a date like 2017-04-21, not {str(published)[:40]!r}"
        return InputError(message, path=name, line=number)
    identifier = row.get(hints.id_column)
    return Document(
        id=f"{name}:{number}" if identifier in (None, "") else str(identifier),
        text=text,
        title=row.get("title") or None,
        published=instant,
        language=row.get("language") or None,
        path=name,
    )


def _csv_rows(source: Input, hints: Hints) -> Iterator[tuple[int, Mapping[str, Any]]]:
    from osint.reading.documents import read_bytes

    text = decode(read_bytes(source), path=source.name, encoding=hints.encoding)
    csv.field_size_limit(MAX_DOCUMENT_CHARS)
    header = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=header.count)
    reader = csv.DictReader(
        io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter
    )
    _require_column(list(reader.fieldnames or ()), source.name, hints)
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        raise InputError(f"is not a valid CSV file: {error}", path=source.name) from error


def _parquet_rows(source: Input, hints: Hints) -> Iterator[tuple[int, Mapping[str, Any]]]:
    try:
        import pyarrow as arrow
        import pyarrow.parquet as parquet
    except ImportError as error:
        message = "reading Parquet needs one more package: pip install 'osint[corpus]'"
        raise InputError(message, path=source.name) from error
    if source.path is None:
        raise InputError("Parquet cannot be read from standard input", path=source.name)
    try:
        with parquet.ParquetFile(source.path) as table:
            _require_column(list(table.schema_arrow.names), source.name, hints)
            number = 0
            for batch in table.iter_batches(batch_size=1024):
                for row in batch.to_pylist():
                    number += 1
                    yield number, row
    except (OSError, arrow.ArrowException) as error:
        reason = str(error).splitlines()[0]
        raise InputError(f"is not a readable Parquet file: {reason}", path=source.name) from error


def _require_column(names: list[str], path: str, hints: Hints) -> None:
    if hints.text_column not in names:
        listed = ", ".join(map(repr, names[:20])) or "none"
        raise InputError(
            f"has no column {hints.text_column!r} (its columns: {listed}); name it with --text-column",
            path=path,
            line=1,
        )
