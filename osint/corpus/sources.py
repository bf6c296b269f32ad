"""The documents of a task, read by the worker that runs it; each bad row comes back as its error."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from osint.corpus.plan import Task
from osint.errors import InputError
from osint.limits import MAX_LINE_BYTES
from osint.model import Document
from osint.reading import find_inputs, read_documents
from osint.reading.documents import Hints, finished
from osint.reading.json_lines import document_of, read_json_lines
from osint.reading.streams import damage, damage_errors, open_stream


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A document that could not be read: where, and the reason as a sentence."""

    id: str
    reason: str
    kind: str = "input"


Row = Document | Unreadable


def documents_of(task: Task, hints: Hints) -> Iterator[Row]:
    """The documents of a task in the order of its files. Never raises for bad input: a row, a
    file or a tail that cannot be read comes back as the error that says so."""
    reader = {
        "jsonl": _json_lines,
        "parquet": _parquet,
        "csv": _table,
        "warc": _warc,
        "page": _pages,
    }[task.kind]
    name = task.files[0]
    rows = reader(task, hints)
    while True:
        try:
            row = next(rows, None)
        except damage_errors() as error:
            row = InputError(damage(error), path=name)
        except OSError as error:
            row = InputError(f"cannot be read: {error.strerror or error}", path=name)
        except InputError as error:
            row = error
        if row is None:
            return
        yield _as_row(finished(row, hints) if isinstance(row, Document) else row)


def _as_row(row: Document | InputError) -> Row:
    if isinstance(row, Document):
        return row
    where = row.path or "?"
    return Unreadable(f"{where}:{row.line}" if row.line else where, str(row))


def _json_lines(task: Task, hints: Hints) -> Iterator[Document | InputError]:
    path = Path(task.files[0])
    with open_stream(path) as stream:
        if task.stop is None:
            yield from read_json_lines(stream, str(path))
        else:
            yield from _range(stream, str(path), task.start, task.stop)


def _range(stream: IO[bytes], name: str, start: int, stop: int) -> Iterator[Document | InputError]:
    """The lines that begin in [start, stop): a line belongs to the range its first byte is in.

    Rows are named by byte offset, since a worker that enters in the middle cannot count lines.
    """
    if start:
        stream.seek(start - 1)
        _rest_of_line(stream)
    while (position := stream.tell()) < stop:
        line = stream.readline(MAX_LINE_BYTES + 1)
        if len(line) > MAX_LINE_BYTES:
            _rest_of_line(stream)
            limit = MAX_LINE_BYTES // 1_000_000
            yield InputError(f"the line at byte {position} is longer than {limit} MB", path=name)
        elif line.strip():
            yield _document_at(line, name, position)


def _document_at(line: bytes, name: str, position: int) -> Document | InputError:
    try:
        document = document_of(line, name, 1 if position == 0 else 2)
    except InputError as error:
        return InputError(f"the line at byte {position} {error.message}", path=name)
    if document.id.startswith(f"{name}:"):
        return replace(document, id=f"{name}@{position}")
    return document


def _rest_of_line(stream: IO[bytes]) -> None:
    while (piece := stream.readline(1 << 20)) and not piece.endswith(b"\n"):
        pass


def _parquet(task: Task, hints: Hints) -> Iterator[Document | InputError]:
    from osint.corpus.arrow_io import parquet_rows
    from osint.reading.tables import document_of_row

    name = task.files[0]
    for number, row in parquet_rows(Path(name), task.start, task.stop or 0, hints.text_column):
        yield document_of_row(row, number, name, hints)


def _table(task: Task, hints: Hints) -> Iterator[Document | InputError]:
    from osint.reading.tables import csv_documents

    path = Path(task.files[0])
    with open_stream(path) as stream:
        yield from csv_documents(stream, str(path), hints)


def _pages(task: Task, hints: Hints) -> Iterator[Document | InputError]:
    for name in task.files:
        for source in find_inputs([name]):
            yield from read_documents(source, hints)


def _warc(task: Task, hints: Hints) -> Iterator[Document | InputError]:
    from osint.corpus.warc import warc_documents

    yield from warc_documents(Path(task.files[0]))
