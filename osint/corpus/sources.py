"""The documents of a task, read by the worker that runs it; each bad row comes back as its error."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import IO

from osint.corpus import storage
from osint.corpus.plan import PAGES, Task
from osint.errors import FAULTS, InputError
from osint.limits import MAX_LINE_BYTES
from osint.model import Document
from osint.reading.documents import finished, read_documents
from osint.reading.hints import Hints
from osint.reading.inputs import Input, kind_of, recognised
from osint.reading.jsonl import document_of, read_json_lines
from osint.reading.streams import damage, damage_errors, open_stream


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A document that could not be read: where, the reason as a sentence, a word to count by."""

    id: str
    reason: str
    kind: str = "input"


Row = Document | Unreadable
Reading = Iterator[Document | InputError]


def documents_of(task: Task, hints: Hints, base: str = "") -> Iterator[Row]:
    """The documents of a task in the order of its files, which lie in the folder `base` where
    their names are relative. Never raises for bad input: a row, a file or a tail that cannot be
    read comes back as the error that says so."""
    name = storage.shown(task.files[0])
    rows = _READERS[task.kind](task, hints, base)
    while True:
        try:
            row = next(rows, None)
        except damage_errors() as error:
            row = InputError(damage(error), path=name, kind="damaged")
        except OSError as error:
            message = f"cannot be read: {error.strerror or error}"
            row = InputError(message, path=name, kind="unreadable")
        except InputError as error:
            row = error
        except FAULTS as fault:
            message = f"made the reader fail ({type(fault).__name__}: {fault})"
            row = InputError(message, path=name, kind="internal")
        if row is None:
            return
        yield as_row(_placed(finished(row, hints), hints) if isinstance(row, Document) else row)


def _placed(row: Document | InputError, hints: Hints) -> Document | InputError:
    """The document, at home where its publisher is."""
    if not isinstance(row, Document) or row.home is not None:
        return row
    home = next((place for source, place in hints.source_homes if source == row.source), None)
    return replace(row, home=home) if home is not None else row


def as_row(row: Document | InputError) -> Row:
    """A document, or what stands for one that cannot be used."""
    if isinstance(row, Document):
        return row
    where = row.path or "?"
    return Unreadable(f"{where}:{row.line}" if row.line else where, str(row), row.kind)


def _json_lines(task: Task, hints: Hints, base: str) -> Reading:
    file, name = task.files[0], storage.shown(task.files[0])
    if task.stop is None:  # compressed, read from its beginning
        with storage.on_disk(file, base) as path, open_stream(path, name) as stream:
            yield from read_json_lines(stream, name)
        return
    with storage.seekable(file, base) as stream:
        if task.stop == 0:
            yield from read_json_lines(stream, name)
        else:
            yield from _range(stream, name, task.start, task.stop)


def _range(stream: IO[bytes], name: str, start: int, stop: int) -> Reading:
    """The lines that begin in [start, stop): a line belongs to the range its first byte is in.

    Rows are named by byte offset, since a worker that enters in the middle cannot count lines.
    """
    if start:
        stream.seek(start - 1)
        _rest_of_line(stream)
    while (position := stream.tell()) < stop:
        line = stream.readline(MAX_LINE_BYTES + 1)
        if not line:
            message = f"ended at byte {position}: it was cut short while it was read"
            yield InputError(message, path=name, kind="damaged")
            return
        if len(line) > MAX_LINE_BYTES:
            _rest_of_line(stream)
            limit = MAX_LINE_BYTES // 1_000_000
            message = f"the line at byte {position} is longer than {limit} MB; split the document"
            yield InputError(message, path=name, kind="too-long")
        elif line.strip():
            yield _document_at(line, name, position)


def _document_at(line: bytes, name: str, position: int) -> Document | InputError:
    try:
        document = document_of(line, name, 1 if position == 0 else 2)
    except InputError as error:
        return InputError(
            f"the line at byte {position} {error.message}", path=name, kind=error.kind
        )
    if document.id.startswith(f"{name}:"):
        return replace(document, id=f"{name}@{position}")
    return document


def _rest_of_line(stream: IO[bytes]) -> None:
    while (piece := stream.readline(1 << 20)) and not piece.endswith(b"\n"):
        pass


def _parquet(task: Task, hints: Hints, base: str) -> Reading:
    from osint.reading.parquet import parquet_rows
    from osint.reading.rows import document_of_row

    file, name = task.files[0], storage.shown(task.files[0])
    columns = (hints.text_column, hints.id_column)
    with storage.seekable(file, base) as stream:
        rows = parquet_rows(stream, task.start, task.stop, *columns, name)
        for number, row in rows:
            yield document_of_row(row, number, name, hints)


def _table(task: Task, hints: Hints, base: str) -> Reading:
    from osint.reading.table import csv_documents

    file, name = task.files[0], storage.shown(task.files[0])
    with storage.on_disk(file, base) as path, open_stream(path, name) as stream:
        yield from csv_documents(stream, name, hints)


def _pages(task: Task, hints: Hints, base: str) -> Reading:
    for file in task.files:
        name = storage.shown(file)
        try:
            with storage.on_disk(file, base) as path:
                kind = recognised(path)
                kind = kind if kind in PAGES else kind_of(name)
                yield from read_documents(Input(name, kind, path), hints)
        except OSError as error:
            message = f"cannot be read: {error.strerror or error}"
            yield InputError(message, path=name, kind="unreadable")
        except FAULTS as fault:
            message = f"made the reader fail ({type(fault).__name__}: {fault})"
            yield InputError(message, path=name, kind="internal")


def _warc(task: Task, hints: Hints, base: str) -> Reading:
    from osint.reading.warc import warc_documents

    file = task.files[0]
    with storage.on_disk(file, base) as path:
        yield from warc_documents(path, storage.shown(file), hints)


_READERS: dict[str, Callable[[Task, Hints, str], Reading]] = {
    "jsonl": _json_lines,
    "parquet": _parquet,
    "csv": _table,
    "warc": _warc,
    "page": _pages,
}
