"""Arrow record batches in, Arrow record batches out: the form any engine can call.

    import pyarrow as pa
    from osint.corpus.arrow import geocheck_batches

    for batch in geocheck_batches(table.to_batches()):
        ...

Input columns: `text` (string), and where present `id`, `title`, `published` (ISO 8601) and
`language`. Output: FINDINGS_SCHEMA or MENTIONS_SCHEMA. A document that cannot be used gives a
row whose `error` says why; no row is lost. Needs `pip install 'osint-geocheck[corpus]'`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import pyarrow as pa

from osint.corpus.rows import FINDING_COLUMNS, MENTION_COLUMNS, Flat, finding_rows, mention_rows
from osint.corpus.sources import Row, Unreadable
from osint.errors import InputError
from osint.model import Document
from osint.reading.documents import finished
from osint.reading.hints import Hints
from osint.reading.parquet import batch_rows
from osint.reading.rows import document_of_row, require_column

ROWS_A_BATCH = 4096


def schema_of(columns: dict[str, str]) -> pa.Schema:
    """An Arrow schema of nullable columns."""
    return pa.schema([pa.field(name, getattr(pa, kind)()) for name, kind in columns.items()])


FINDINGS_SCHEMA = schema_of(FINDING_COLUMNS)
MENTIONS_SCHEMA = schema_of(MENTION_COLUMNS)


def geocheck_batches(
    batches: Iterable[pa.RecordBatch], only: tuple[str, ...] = (), hints: Hints | None = None
) -> Iterator[pa.RecordBatch]:
    """The findings of batches of documents, in their order.

    Raises:
        InputError: a batch has no column for the text.
    """
    rows = finding_rows(_documents(batches, hints or Hints()), only)
    return batched(rows, FINDINGS_SCHEMA)


def extract_batches(
    batches: Iterable[pa.RecordBatch], only: tuple[str, ...] = (), hints: Hints | None = None
) -> Iterator[pa.RecordBatch]:
    """The mentions of batches of documents, in their order; `only` names kinds of mention.

    Raises:
        InputError: a batch has no column for the text.
    """
    rows = mention_rows(_documents(batches, hints or Hints()), only)
    return batched(rows, MENTIONS_SCHEMA)


def batched(rows: Iterable[Flat], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """Rows as record batches of at most ROWS_A_BATCH."""
    rows = iter(rows)
    while block := list(islice(rows, ROWS_A_BATCH)):
        try:
            yield pa.RecordBatch.from_pylist(block, schema=schema)
        except (UnicodeEncodeError, OverflowError, pa.ArrowInvalid):
            clean = [_storable(row, schema) for row in block]
            yield pa.RecordBatch.from_pylist(clean, schema=schema)


def _storable(row: Flat, schema: pa.Schema) -> Flat:
    """A row that Arrow takes: whole figures beyond 2^53 as floats, no lone surrogates."""
    clean = dict(row)
    for name in row.keys() & set(schema.names):
        value = row[name]
        if isinstance(value, str):
            clean[name] = value.encode("utf-8", "replace").decode("utf-8")
        elif isinstance(value, int) and schema.field(name).type == pa.float64():
            clean[name] = float(value)
    return clean


def _documents(batches: Iterable[Any], hints: Hints) -> Iterator[Row]:
    number = 0
    for batch in batches:
        require_column(list(batch.schema.names), "batch", hints.text_column)
        for row in batch_rows(batch, hints.text_column):
            number += 1
            document = document_of_row(row, number, "batch", hints)
            if isinstance(document, Document):
                document = finished(document, hints)
            if isinstance(document, InputError):
                identifier = row.get(hints.id_column)
                where = f"batch:{number}" if identifier is None else str(identifier)
                yield Unreadable(where, str(document), document.kind)
            else:
                yield document
