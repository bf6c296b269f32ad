"""The output of one task: a file that appears whole or not at all, and a record that it did."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from threading import Lock

from osint import __version__
from osint.corpus import storage
from osint.corpus.folder import DONE, Folder, folder_of, to_disk, unwritable, write_json
from osint.corpus.plan import Task
from osint.corpus.rows import FINDING_COLUMNS, MENTION_COLUMNS, Flat, finding_rows, mention_rows
from osint.corpus.sources import Row, Unreadable, documents_of
from osint.errors import InputError, UsageError
from osint.reading.hints import Hints

# Threads of a worker would share one interpreter and gain nothing: they take turns.
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True, slots=True)
class Job:
    """What to do with every task: the same for all workers.

    `base` is the folder that relative names start from, since a worker elsewhere may stand in
    another; `made_with` names tool and data, and a worker that has others refuses the task.
    """

    folder: str
    verb: str = "geocheck"
    form: str = "parquet"
    only: tuple[str, ...] = ()
    hints: Hints = field(default_factory=Hints)
    base: str = ""
    made_with: str = ""

    @property
    def columns(self) -> dict[str, str]:
        """The columns of a row."""
        return FINDING_COLUMNS if self.verb == "geocheck" else MENTION_COLUMNS

    @property
    def output(self) -> Folder:
        """Where the results go."""
        return folder_of(self.folder, self.base)

    def part(self, number: int) -> str:
        """The file for the rows of a task."""
        return f"part-{number:06}.{self.form}"

    def receipt(self, number: int) -> str:
        """The file that says that a task is done: written last."""
        return f"{DONE}/part-{number:06}.json"


@dataclass(slots=True)
class Receipt:
    """What one task did. `inputs` has the SHA-256 of each file that begins in this task."""

    number: int
    documents: int = 0
    bytes: int = 0
    rows: int = 0
    sha256: str = ""
    seconds: float = 0.0
    errors: dict[str, int] = field(default_factory=dict)
    verdicts: dict[str, int] = field(default_factory=dict)
    inputs: dict[str, str] = field(default_factory=dict)


def run_task(job: Job, task: Task) -> Receipt:
    """Read, check and write one task; safe to run twice, even at once on two machines, since
    both of its files are renamed into place and the rows are the same each time.

    Raises:
        InputError: the output cannot be written (disk full); nothing half-written is left.
        UsageError: this worker has another version of the tool or of its data.
    """
    if job.made_with and job.made_with != made_with():
        raise UsageError(
            f"a worker has {made_with()}, but the run was started with {job.made_with}; "
            "install the same on all machines"
        )
    with _ONE_AT_A_TIME:
        try:
            return _done(job, task)
        except OSError as error:
            raise unwritable(error, job.folder) from error


def made_with() -> str:
    """The tool and its data in a few words: what makes two runs comparable."""
    from osint.report.data_sets import data_sets

    data = ", ".join(f"{each.name} {each.sha256[:12]}" for each in data_sets())
    return f"osint {__version__} ({data})"


def read_receipt(folder: Folder, name: str) -> Receipt | None:
    """A task's receipt; None when it is absent or unreadable, so that the task is done again."""
    try:
        return Receipt(**json.loads(folder.read(name) or b""))
    except (OSError, ValueError, TypeError):
        return None


def _done(job: Job, task: Task) -> Receipt:
    began = time.perf_counter()
    receipt = Receipt(number=task.number, inputs=_hashes(job, task))
    make = finding_rows if job.verb == "geocheck" else mention_rows
    rows = make(_counted(documents_of(task, job.hints, job.base), receipt), job.only)
    output = job.output
    with output.draft(job.part(task.number)) as path:
        _write(path, _tallied(rows, receipt), job)
        receipt.sha256 = storage.sha256(str(path))
        receipt.seconds = round(time.perf_counter() - began, 3)
    write_json(output, job.receipt(task.number), asdict(receipt), indent=None)
    return receipt


def _hashes(job: Job, task: Task) -> dict[str, str]:
    """The hashes of files that begin here; one that cannot be read gets its error row later."""
    found: dict[str, str] = {}
    for name in task.files if task.start == 0 else ():
        with suppress(OSError, InputError):
            found[name] = storage.sha256(name, job.base)
    return found


def _counted(documents: Iterable[Row], receipt: Receipt) -> Iterator[Row]:
    for document in documents:
        receipt.documents += 1
        if not isinstance(document, Unreadable):
            text = document.text
            receipt.bytes += len(text if text.isascii() else text.encode("utf-8", "replace"))
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
    with path.open("w", encoding="utf-8", errors="replace", newline="\n") as stream:
        for row in rows:
            shown = {column: row.get(column) for column in job.columns}
            stream.write(json.dumps(shown, ensure_ascii=False) + "\n")
        to_disk(stream)


def _write_parquet(path: Path, rows: Iterator[Flat], columns: dict[str, str]) -> None:
    import pyarrow.parquet as parquet

    from osint.corpus.arrow import batched, schema_of

    schema = schema_of(columns)
    with path.open("wb") as stream:
        with parquet.ParquetWriter(stream, schema, compression="zstd") as table:
            for batch in batched(rows, schema):
                table.write_batch(batch)
        to_disk(stream)


def is_whole(job: Job, receipt: Receipt) -> bool:
    """Whether the part is there with the bytes that the receipt speaks of."""
    try:
        return job.output.sha256(job.part(receipt.number)) == receipt.sha256
    except OSError:
        return False
