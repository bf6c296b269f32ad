"""Parquet files as rows: opened with clear errors, read a batch at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from osint.errors import InputError
from osint.model import Document
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.rows import UNDECODED, document_of_row, require_column, require_id

BATCH_ROWS = 256
COLUMNS = ("title", "published", "date", "language", "source")


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The documents of a Parquet file, a row each.

    Raises:
        InputError: the file is no such table, or has no column of that name.
    """
    if source.path is None:
        raise InputError("Parquet cannot be read from standard input", path=source.name)
    rows = parquet_rows(Path(source.path), 0, None, hints.text_column, hints.id_column)
    for number, row in rows:
        yield document_of_row(row, number, source.name, hints)


def need_pyarrow(name: str) -> None:
    """Refuse a Parquet file where there is nothing to read it with.

    Raises:
        InputError: pyarrow is not installed.
    """
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError as error:
        message = "reading Parquet needs one more package: pip install 'osint-geocheck[corpus]'"
        raise InputError(message, path=name) from error


def open_parquet(path: Path | IO[bytes], name: str | None = None) -> Any:
    """A `pyarrow.parquet.ParquetFile` of a path, or of a stream that can be read from any point;
    `name` is what errors call it.

    Raises:
        InputError: pyarrow is not installed, or this is no Parquet file.
    """
    name = name or str(path)
    need_pyarrow(name)
    import pyarrow as arrow
    import pyarrow.parquet as parquet

    try:
        return parquet.ParquetFile(path)
    except (OSError, arrow.ArrowException) as error:
        message = f"is not a readable Parquet file: {_first_line(error)}"
        raise InputError(message, path=name, kind="damaged") from error


def row_group_sizes(path: Path | IO[bytes], name: str | None = None) -> list[int]:
    """The bytes of each row group, unpacked.

    Raises:
        InputError: this is no Parquet file.
    """
    with open_parquet(path, name) as table:
        meta = table.metadata
        return [meta.row_group(group).total_byte_size for group in range(meta.num_row_groups)]


def parquet_rows(
    path: Path | IO[bytes],
    first: int,
    stop: int | None,
    text_column: str,
    id_column: str = "id",
    name: str | None = None,
) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The rows of some row groups with their number in the file, from 1.

    Only the columns that make a document are read.

    Raises:
        InputError: the file is damaged or lacks the column.
    """
    name = name or str(path)
    with open_parquet(path, name) as table:
        there = list(table.schema_arrow.names)
        require_column(there, name, text_column)
        require_id(there, name, id_column)
        wanted = [column for column in (text_column, id_column, *COLUMNS) if column in there]
        groups = range(first, table.metadata.num_row_groups if stop is None else stop)
        number = sum(table.metadata.row_group(group).num_rows for group in range(first))
        for batch in _batches(table, list(groups), list(dict.fromkeys(wanted)), name):
            for row in batch_rows(batch, text_column):
                number += 1
                yield number, row


def batch_rows(batch: Any, text_column: str) -> Iterator[Mapping[str, Any]]:
    """The rows of a record batch. What is not UTF-8 costs its own row only: such a text is
    marked as undecoded, any other such cell is None."""
    try:
        rows = batch.to_pylist()
    except UnicodeDecodeError:
        rows = (_row(batch, number, text_column) for number in range(batch.num_rows))
    yield from rows


def _row(batch: Any, number: int, text_column: str) -> Mapping[str, Any]:
    row: dict[str, Any] = {}
    for column in batch.schema.names:
        try:
            row[column] = batch.column(column)[number].as_py()
        except UnicodeDecodeError:
            row[column] = UNDECODED if column == text_column else None
    return row


def _batches(table: Any, groups: list[int], columns: list[str], name: str) -> Iterator[Any]:
    import pyarrow as arrow

    batches = table.iter_batches(batch_size=BATCH_ROWS, row_groups=groups, columns=columns)
    while True:
        try:
            batch = next(batches, None)
        except (OSError, arrow.ArrowException) as error:
            raise InputError(
                f"is damaged: {_first_line(error)}", path=name, kind="damaged"
            ) from error
        if batch is None:
            return
        yield batch


def _first_line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)
