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
from osint.reading.streams import bare_suffix

KINDS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".warc": "warc",
    ".txt": "page",
    ".md": "page",
    ".html": "page",
    ".htm": "page",
}
BLOCK_BYTES = 16_000_000
"""Size of a byte range: seconds to tens of seconds of work, so that a kill loses little."""

PAGES_A_TASK = 500


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work. `start` and `stop` are bytes (JSON Lines) or row groups (Parquet);
    `stop` is None for "to the end". `files` has more than one path only for pages."""

    number: int
    kind: str
    files: tuple[str, ...]
    start: int = 0
    stop: int | None = None


def plan(paths: Iterable[str], block_bytes: int = BLOCK_BYTES) -> list[Task]:
    """The tasks of all inputs, folders walked in a stable order.

    Raises:
        InputError: a path is missing, or nothing in it can be read.
    """
    files = [file for path in paths for file in _files(Path(path))]
    pieces: list[tuple[str, tuple[str, ...], int, int | None]] = []
    pages: list[str] = []
    for file in files:
        kind = KINDS[bare_suffix(file)]
        if kind == "page":
            pages.append(str(file))
        else:
            pieces += [(kind, (str(file),), *bounds) for bounds in _cuts(file, kind, block_bytes)]
    for first in range(0, len(pages), PAGES_A_TASK):
        pieces.append(("page", tuple(pages[first : first + PAGES_A_TASK]), 0, None))
    return [Task(number, *piece) for number, piece in enumerate(pieces)]


def fingerprint(tasks: list[Task], settings: dict[str, object]) -> str:
    """A hash of what is to be done: a resumed run must have the same."""
    sizes = [[file, Path(file).stat().st_size] for task in tasks for file in task.files]
    what = json.dumps([[asdict(task) for task in tasks], sizes, settings], sort_keys=True)
    return hashlib.sha256(what.encode()).hexdigest()


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        found = sorted(f for f in path.rglob("*") if f.is_file() and bare_suffix(f) in KINDS)
        if not found:
            raise InputError(f"the folder holds none of {', '.join(KINDS)}", path=str(path))
        yield from found
    elif not path.exists():
        raise InputError("no such file or folder; check the spelling", path=str(path))
    elif bare_suffix(path) not in KINDS:
        known = ", ".join(KINDS)
        raise InputError(
            f"is of no kind that is read in bulk ({known}, also .gz and .zst)", path=str(path)
        )
    else:
        yield path


def _cuts(file: Path, kind: str, block_bytes: int) -> Iterator[tuple[int, int | None]]:
    if kind == "jsonl" and file.suffix.lower() in (".jsonl", ".ndjson"):
        size = file.stat().st_size
        for start in range(0, max(size, 1), block_bytes):
            yield start, min(start + block_bytes, size)
    elif kind == "parquet":
        yield from _row_groups(file)
    else:
        yield 0, None


def _row_groups(file: Path) -> Iterator[tuple[int, int | None]]:
    from osint.corpus.arrow_io import open_parquet

    with open_parquet(file) as table:
        groups = table.metadata.num_row_groups
    for group in range(groups):
        yield group, group + 1
