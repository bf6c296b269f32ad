"""Which pieces of work a corpus makes: the same inputs always give the same numbered tasks.

A task names what a worker reads by itself, so that no text passes through a scheduler. Plain
JSON Lines are cut into byte ranges, Parquet into row groups; what cannot be entered in the
middle (compressed files, CSV, WARC, single pages) is one task a file or a group of files.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from osint.errors import InputError
from osint.reading.formats import FORMATS
from osint.reading.inputs import recognised
from osint.reading.streams import bare_suffix

PAGES = (
    "text", "page", "mhtml", "pdf", "docx", "odt", "mail", "subtitles", "geo", "xlsx",
    "telegram", "telegram_page", "x_archive", "whatsapp",
)  # fmt: skip
"""Formats that are read a file at a time, some of them as a stream of documents."""
SNIFFED = (".json", ".js")
"""Suffixes of exports of chats; most files that have them are something else."""

KINDS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".warc": "warc",
    ".wet": "warc",
    ".arc": "warc",
    **{suffix: "page" for each in FORMATS if each.name in PAGES for suffix in each.suffixes},
}
LEAST_BLOCK, USUAL_BLOCK = 250_000, 64_000_000
"""Bytes of a range: a second of work to some minutes, so that a kill loses little and an object
store holds few small parts."""
FEW_TASKS, MANY_TASKS = 100, 1_000_000
"""A small corpus is still cut finely enough to share out; a huge one not so finely that the
tasks themselves become the load."""

PAGES_A_TASK = 100
Bounds = tuple[int, int | None]


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work. `start` and `stop` are bytes (JSON Lines) or row groups (Parquet);
    `stop` is None for "to the end". `files` has more than one path only for pages."""

    number: int
    kind: str
    files: tuple[str, ...]
    start: int = 0
    stop: int | None = None


def plan(
    paths: Iterable[str], block_bytes: int | None = None, leave_out: Path | None = None
) -> list[Task]:
    """The tasks of all inputs, folders walked in a stable order and each file taken once.

    `block_bytes` is the size of a range; without it, it follows from the size of the whole.
    `leave_out` is a folder that is no input though it lies in one: that of the output.

    Raises:
        InputError: a path is missing, or nothing in it can be read.
    """
    files = list(_once(file for path in paths for file in _files(Path(path), leave_out)))
    block = block_bytes or _usual_block(sum(file.stat().st_size for file in files))
    pieces: list[tuple[str, tuple[str, ...], int, int | None]] = []
    pages: list[str] = []
    for file in files:
        kind = KINDS[bare_suffix(file)]
        if kind == "page" and file.stat().st_size > block:
            pieces.append((kind, (str(file),), 0, None))  # a mailbox, a year of a channel
        elif kind == "page":
            pages.append(str(file))
        else:
            pieces += [(kind, (str(file),), *bounds) for bounds in _cuts(file, kind, block)]
    for first in range(0, len(pages), PAGES_A_TASK):
        pieces.append(("page", tuple(pages[first : first + PAGES_A_TASK]), 0, None))
    return [Task(number, *piece) for number, piece in enumerate(pieces)]


def fingerprint(tasks: list[Task], settings: dict[str, object]) -> str:
    """A hash of what is to be done: a resumed run must have the same.

    A file counts as the same while its size and time of change are.

    Raises:
        InputError: a file is gone.
    """
    digest = hashlib.sha256(json.dumps(settings, sort_keys=True).encode())
    for task in tasks:
        digest.update(json.dumps(asdict(task)).encode())
    for file in dict.fromkeys(file for task in tasks for file in task.files):
        try:
            stat = Path(file).stat()
        except OSError as error:
            raise InputError(f"cannot be read: {error.strerror}", path=file) from error
        digest.update(f"{stat.st_size} {stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _usual_block(total: int) -> int:
    return max(LEAST_BLOCK, min(USUAL_BLOCK, total // FEW_TASKS), total // MANY_TASKS)


def _once(files: Iterable[Path]) -> Iterator[Path]:
    seen: set[Path] = set()
    for file in files:
        if (real := file.resolve()) not in seen:
            seen.add(real)
            yield file


def _files(path: Path, leave_out: Path | None) -> Iterator[Path]:
    try:
        if path.is_dir():
            yield from _files_in(path, leave_out)
        elif not path.exists():
            raise InputError("no such file or folder; check the spelling", path=str(path))
        elif not path.is_file() or not _is_wanted(path):
            known = ", ".join(KINDS)
            raise InputError(
                f"is not a kind of file that can be read in bulk ({known}, also .gz and .zst)",
                path=str(path),
            )
        else:
            yield path
    except OSError as error:
        raise InputError(f"cannot be reached: {error.strerror}", path=str(path)) from error


def _is_wanted(file: Path) -> bool:
    suffix = bare_suffix(file)
    return suffix in KINDS and (suffix not in SNIFFED or recognised(file) in PAGES)


def _files_in(folder: Path, leave_out: Path | None) -> Iterator[Path]:
    own = leave_out.resolve() if leave_out else None
    found = sorted(file for file in folder.rglob("*") if bare_suffix(file) in KINDS)
    empty = True
    for file in found:
        is_own = own is not None and own in file.resolve().parents
        if file.is_file() and not is_own and _is_wanted(file):
            empty = False
            yield file
    if empty:
        raise InputError(f"the folder has no {', '.join(KINDS)}", path=str(folder))


def _cuts(file: Path, kind: str, block_bytes: int) -> Iterator[Bounds]:
    if kind == "jsonl" and file.suffix.lower() in (".jsonl", ".ndjson"):
        size = file.stat().st_size
        for start in range(0, max(size, 1), block_bytes):
            yield start, min(start + block_bytes, size)
    elif kind == "parquet":
        yield from _row_groups(file, block_bytes)
    else:
        yield 0, None


def _row_groups(file: Path, block_bytes: int) -> Iterator[Bounds]:
    """Runs of row groups of about `block_bytes`; a file that cannot be opened is one task, whose
    worker then says what is wrong with it."""
    from osint.reading.parquet import need_pyarrow, row_group_sizes

    need_pyarrow(str(file))
    try:
        sizes = row_group_sizes(file)
    except InputError:
        yield 0, None
        return
    start = held = 0
    for group, size in enumerate(sizes):
        if group > start and held + size > block_bytes:
            yield start, group
            start, held = group, 0
        held += size
    yield start, len(sizes)
