"""Parquet files as rows: opened with clear errors, read a batch at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from osint.errors import InputError
from osint.reading.tables import require_column

BATCH_ROWS = 256
COLUMNS = ("title", "published", "language")


def open_parquet(path: Path) -> Any:
    """A `pyarrow.parquet.ParquetFile`.

    Raises:
        InputError: pyarrow is not installed, or this is no Parquet file.
    """
    try:
        import pyarrow as arrow
        import pyarrow.parquet as parquet
    except ImportError as error:
        message = "reading Parquet needs one more package: pip install 'osint[corpus]'"
        raise InputError(message, path=str(path)) from error
    try:
        return parquet.ParquetFile(path)
    except (OSError, arrow.ArrowException) as error:
        reason = str(error).splitlines()[0]
        raise InputError(f"is not a readable Parquet file: {reason}", path=str(path)) from error


def parquet_rows(
    path: Path, first: int, stop: int | None, text_column: str
) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The rows of some row groups with their number in the file, from 1.

    Raises:
        InputError: the file is damaged or lacks the column.
    """
    import pyarrow as arrow

    with open_parquet(path) as table:
        require_column(list(table.schema_arrow.names), str(path), text_column)
        groups = range(first, table.metadata.num_row_groups if stop is None else stop)
        number = sum(table.metadata.row_group(group).num_rows for group in range(first))
        try:
            for batch in table.iter_batches(batch_size=BATCH_ROWS, row_groups=list(groups)):
                for row in batch.to_pylist():
                    number += 1
                    yield number, row
        except (OSError, arrow.ArrowException) as error:
            reason = str(error).splitlines()[0]
            raise InputError(f"is damaged: {reason}", path=str(path)) from error
