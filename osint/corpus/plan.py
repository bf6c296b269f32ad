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
from typing import NamedTuple

from osint.corpus import storage
from osint.corpus.storage import Stored
from osint.errors import InputError
from osint.reading.formats import FORMATS, HEAD_BYTES, recognise
from osint.reading.inputs import NO_READER, Skipped, files_below, unrecognised
from osint.reading.streams import bare_suffix

PAGES = (
    "text", "page", "mhtml", "pdf", "docx", "odt", "mail", "subtitles", "geo", "xlsx",
    "telegram", "telegram_page", "telegram_preview", "x_archive", "whatsapp",
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


class Left(NamedTuple):
    """What of the folders given is not read: files, and folders that cannot be opened."""

    skipped: list[Skipped]
    errors: list[InputError]


def plan(
    paths: Iterable[str],
    block_bytes: int | None = None,
    leave_out: str | None = None,
    skipped: list[Skipped] | None = None,
    errors: list[InputError] | None = None,
) -> list[Task]:
    """The tasks of all inputs, folders walked in a stable order and each file taken once.

    `block_bytes` is the size of a range; without it, it follows from the size of the whole.
    `leave_out` is a folder that is no input though it lies in one: that of the output. `skipped`
    gets the files of folders that no reader wants, `errors` the folders that cannot be opened.

    Raises:
        InputError: a path is missing, or nothing in it can be read.
    """
    left = Left([] if skipped is None else skipped, [] if errors is None else errors)
    files = list(_once(file for path in paths for file in _files(path, leave_out, left)))
    if left.errors and not files:
        raise left.errors[0]
    block = block_bytes or _usual_block(sum(file.size for file in files))
    pieces: list[tuple[str, tuple[str, ...], int, int | None]] = []
    pages: list[str] = []
    for file in files:
        kind = KINDS[bare_suffix(Path(storage.shown(file.name)))]
        if kind == "page" and file.size > block:
            pieces.append((kind, (file.name,), 0, None))  # a mailbox, a year of a channel
        elif kind == "page":
            pages.append(file.name)
        else:
            pieces += [(kind, (file.name,), *bounds) for bounds in _cuts(file, kind, block)]
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
    names = dict.fromkeys(file for task in tasks for file in task.files)
    for file in storage.looked_at(names):
        digest.update(f"{file.size} {file.changed_ns}\n".encode())
    return digest.hexdigest()


def _usual_block(total: int) -> int:
    return max(LEAST_BLOCK, min(USUAL_BLOCK, total // FEW_TASKS), total // MANY_TASKS)


def _once(files: Iterable[Stored]) -> Iterator[Stored]:
    seen: set[object] = set()
    for file in files:
        real = file.name if storage.is_remote(file.name) else Path(file.name).resolve()
        if real not in seen:
            seen.add(real)
            yield file


def _files(name: str, leave_out: str | None, left: Left) -> Iterator[Stored]:
    try:
        if storage.is_remote(name):
            yield from _files_at(name, leave_out)
        elif Path(name).is_dir():
            yield from storage.looked_at(_files_in(Path(name), leave_out, left))
        elif not Path(name).exists():
            raise InputError("no such file or folder; check the spelling", path=name)
        elif not Path(name).is_file() or not _is_wanted(name):
            raise _unknown(name)
        else:
            yield from storage.looked_at([name])
    except OSError as error:
        raise InputError(f"cannot be reached: {error.strerror or error}", path=name) from error


def _unknown(name: str) -> InputError:
    known = ", ".join(KINDS)
    message = f"is not a kind of file that can be read in bulk ({known}, also .gz and .zst)"
    return InputError(message, path=name)


def _is_wanted(name: str) -> bool:
    path = Path(storage.shown(name))
    suffix = bare_suffix(path)
    if suffix not in KINDS or suffix not in SNIFFED:
        return suffix in KINDS
    return recognise(path.name, storage.head(name, HEAD_BYTES)) in PAGES


def _files_at(uri: str, leave_out: str | None) -> Iterator[Stored]:
    """The files of a store that can be read."""
    files = storage.below(uri)
    if [file.name for file in files] == [uri]:
        if not _is_wanted(uri):
            raise _unknown(uri)
        yield from files
        return
    own = f"{storage.shown(leave_out or '').rstrip('/')}/"
    inputs = [file for file in files if not storage.shown(file.name).startswith(own)]
    found = [file for file in inputs if _is_wanted(file.name)]
    if not found:
        raise InputError(f"the folder has no {', '.join(KINDS)}", path=uri)
    yield from found


def _files_in(folder: Path, leave_out: str | None, left: Left) -> Iterator[str]:
    own = Path(leave_out).resolve() if leave_out and not storage.is_remote(leave_out) else None
    empty, known_errors = True, len(left.errors)
    for file in files_below(folder, left.skipped, left.errors):
        if own is not None and own in file.resolve().parents:
            continue
        if bare_suffix(file) not in KINDS:
            left.skipped.append(Skipped(str(file), NO_READER))
        elif not _is_wanted(str(file)):
            left.skipped.append(Skipped(str(file), unrecognised(file.name)))
        else:
            empty = False
            yield str(file)
    if empty and len(left.errors) == known_errors:
        raise InputError(f"the folder has no {', '.join(KINDS)}", path=str(folder))


def _cuts(file: Stored, kind: str, block_bytes: int) -> Iterator[Bounds]:
    if kind == "jsonl" and storage.shown(file.name).lower().endswith((".jsonl", ".ndjson")):
        for start in range(0, max(file.size, 1), block_bytes):
            yield start, min(start + block_bytes, file.size)
    elif kind == "parquet":
        yield from _row_groups(file.name, block_bytes)
    else:
        yield 0, None


def _row_groups(name: str, block_bytes: int) -> Iterator[Bounds]:
    """Runs of row groups of about `block_bytes`; a file that cannot be opened is one task, whose
    worker then says what is wrong with it."""
    from osint.reading.parquet import need_pyarrow, row_group_sizes

    need_pyarrow(name)
    try:
        with storage.seekable(name) as stream:
            sizes = row_group_sizes(stream, name)
    except (InputError, OSError):
        yield 0, None
        return
    start = held = 0
    for group, size in enumerate(sizes):
        if group > start and held + size > block_bytes:
            yield start, group
            start, held = group, 0
        held += size
    yield start, len(sizes)
