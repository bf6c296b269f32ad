"""The output of one task: a file that appears whole or not at all, and a record that it did."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from osint.corpus.plan import Task
from osint.corpus.rows import FINDING_COLUMNS, MENTION_COLUMNS, Flat, finding_rows, mention_rows
from osint.corpus.sources import Row, Unreadable, documents_of
from osint.reading.documents import Hints


@dataclass(frozen=True, slots=True)
class Job:
    """What to do with every task: the same for all workers."""

    folder: str
    verb: str = "geocheck"
    form: str = "parquet"
    only: tuple[str, ...] = ()
    hints: Hints = field(default_factory=Hints)

    @property
    def columns(self) -> dict[str, str]:
        """The columns of a row."""
        return FINDING_COLUMNS if self.verb == "geocheck" else MENTION_COLUMNS

    def part(self, number: int) -> Path:
        """Where the rows of a task go."""
        return Path(self.folder) / f"part-{number:06}.{self.form}"

    def receipt(self, number: int) -> Path:
        """What says that a task is done: written last."""
        return Path(self.folder) / "_done" / f"part-{number:06}.json"


@dataclass(slots=True)
class Receipt:
    """What one task did."""

    number: int
    documents: int = 0
    characters: int = 0
    rows: int = 0
    sha256: str = ""
    seconds: float = 0.0
    errors: dict[str, int] = field(default_factory=dict)
    verdicts: dict[str, int] = field(default_factory=dict)


def run_task(job: Job, task: Task) -> Receipt:
    """Read, check and write one task; safe to run twice, since both files are renamed into place.

    Raises:
        OSError: the output cannot be written (disk full); nothing half-written is left.
    """
    began = time.perf_counter()
    receipt = Receipt(number=task.number)
    make = finding_rows if job.verb == "geocheck" else mention_rows
    rows = make(_counted(documents_of(task, job.hints), receipt), job.only)
    target = job.part(task.number)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        _write(temporary, _tallied(rows, receipt), job)
        receipt.sha256 = _sha256(temporary)
        receipt.seconds = round(time.perf_counter() - began, 3)
        temporary.replace(target)
        _write_receipt(job.receipt(task.number), receipt)
    finally:
        with suppress(OSError):
            temporary.unlink()
    return receipt


def read_receipt(path: Path) -> Receipt | None:
    """A task's receipt; None when it is absent or unreadable, so that the task is done again."""
    try:
        return Receipt(**json.loads(path.read_text()))
    except (OSError, ValueError, TypeError):
        return None


def _counted(documents: Iterable[Row], receipt: Receipt) -> Iterator[Row]:
    for document in documents:
        receipt.documents += 1
        if not isinstance(document, Unreadable):
            receipt.characters += len(document.text)
        yield document


def _tallied(rows: Iterable[Flat], receipt: Receipt) -> Iterator[Flat]:
    for row in rows:
        receipt.rows += 1
        if kind := row.get("error_kind"):
            receipt.errors[kind] = receipt.errors.get(kind, 0) + 1
        elif verdict := row.get("verdict"):
            receipt.verdicts[verdict] = receipt.verdicts.get(verdict, 0) + 1
        yield row


def _write(path: Path, rows: Iterator[Flat], job: Job) -> None:
    if job.form == "parquet":
        _write_parquet(path, rows, job.columns)
        return
    with path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
        for row in rows:
            shown = {column: row.get(column) for column in job.columns}
            stream.write(json.dumps(shown, ensure_ascii=False) + "\n")
        _to_disk(stream)


def _write_parquet(path: Path, rows: Iterator[Flat], columns: dict[str, str]) -> None:
    import pyarrow.parquet as parquet

    from osint.arrow import batched, schema_of

    schema = schema_of(columns)
    with (
        path.open("wb") as stream,
        parquet.ParquetWriter(stream, schema, compression="zstd") as table,
    ):
        for batch in batched(rows, schema):
            table.write_batch(batch)


def _write_receipt(path: Path, receipt: Receipt) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    with temporary.open("w") as stream:
        stream.write(json.dumps(asdict(receipt)))
        _to_disk(stream)
    temporary.replace(path)


def _to_disk(stream: Any) -> None:
    stream.flush()
    os.fsync(stream.fileno())


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
