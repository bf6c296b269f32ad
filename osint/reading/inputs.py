"""Which files a list of paths means: files, folders, or "-" for standard input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from osint.errors import InputError
from osint.support.frozen import dataclass

STANDARD_INPUT = "-"

KIND_OF_SUFFIX = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".markdown": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".yaml": "case",
    ".yml": "case",
    ".kml": "geo",
    ".kmz": "geo",
    ".gpx": "geo",
    ".geojson": "geo",
}
"""File name suffix to how the file is read. A file named outright with any other is text."""


@dataclass(frozen=True, slots=True)
class Input:
    """One file to read; `path` is None for standard input."""

    name: str
    kind: str
    path: Path | None


def find_inputs(paths: Iterable[str]) -> list[Input]:
    """The inputs that the paths name, folders walked in a stable order.

    Raises:
        InputError: a path does not exist, or a folder holds nothing that can be read.
    """
    found: list[Input] = []
    for name in paths:
        found += _inputs_of(name)
    return found


def kind_of(name: str) -> str:
    """How a file of this name is read."""
    return KIND_OF_SUFFIX.get(Path(name).suffix.lower(), "text")


def _inputs_of(name: str) -> list[Input]:
    if name == STANDARD_INPUT:
        return [Input(name="-", kind="text", path=None)]
    path = Path(name)
    try:
        if path.is_dir():
            return _inputs_in(path)
        if not path.exists():
            raise InputError("no such file or folder; check the spelling", path=name)
        if path.is_file() or path.is_fifo() or path.is_char_device():
            return [Input(name=name, kind=kind_of(name), path=path)]
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be reached: {_reason(error)}", path=name) from error
    raise InputError(
        "is neither a file nor a folder; give a text, a case file or a folder", path=name
    )


def _inputs_in(folder: Path) -> list[Input]:
    inputs = [
        Input(name=str(path), kind=KIND_OF_SUFFIX[path.suffix.lower()], path=path)
        for path in _walk(folder)
        if path.suffix.lower() in KIND_OF_SUFFIX and path.is_file()
    ]
    if not inputs:
        known = ", ".join(sorted(KIND_OF_SUFFIX))
        raise InputError(f"the folder holds no file that can be read ({known})", path=str(folder))
    return inputs


def _walk(folder: Path) -> Iterator[Path]:
    """Files below a folder by name, hidden ones left out; links to folders are not followed."""
    for path in sorted(folder.iterdir(), key=lambda child: child.name):
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _walk(path)
        else:
            yield path


def _reason(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or str(error)
