"""Embedded data is used only as it was built: a damaged file is refused, never half read.

Each file's SHA-256 stands in osint/data/SHA256SUMS; the gazetteer, which is made at installation,
has its own beside it. A file is hashed when it is first used and again whenever its size, its times
or its place on the disk changed, which a note beside the data remembers: later starts cost a look.
"""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from typing import Any

from osint.errors import DataError
from osint.support.start_store import state, table

FOLDER = Path(__file__).parent.parent / "data"
SUMS = "SHA256SUMS"
NOTE = ".verified"
REMEDY = "install osint-geocheck again (pip install --force-reinstall osint-geocheck)"
LARGEST_UNNOTED = 8_000_000
"""Bytes of a file that is hashed at every start where no note can be kept."""
LISTED = (".json", ".csv", ".dat", ".bin")
_BY_HAND = (".json", ".csv")
"""What developers edit: in a checkout git tells what changed, and these may differ from the list."""


def verified(path: Path) -> Path:
    """The path, if the file is what was built; one outside the embedded data passes unlooked at.

    Raises:
        DataError: it is missing, empty, or another than was built.
    """
    if path.parent != FOLDER:
        return path
    try:
        status = path.stat()
    except OSError as error:
        raise DataError(f"is missing; {REMEDY}", path=str(path)) from error
    if not status.st_size:
        raise DataError(f"is empty; {REMEDY}", path=str(path))
    expected = _sums().get(path.name) or _own_sum(path)
    if expected is None:
        if path.suffix in LISTED and not _is_checkout():
            raise DataError(f"has lost {path.name}; {REMEDY}", path=str(FOLDER / SUMS))
        return path
    times = f"{status.st_mtime_ns} {status.st_ctime_ns}"
    seen = f"{status.st_size} {times} {status.st_ino} {expected}"
    if _noted().get(path.name) == seen:
        return path
    is_noted = os.access(FOLDER, os.W_OK)
    if not is_noted and status.st_size > LARGEST_UNNOTED:
        return path
    if digest(path) != expected:
        if path.suffix in _BY_HAND and _is_checkout():
            return path
        raise DataError(f"is damaged; {REMEDY}", path=str(path))
    if is_noted:
        _note(path.name, seen)
    return path


@cache
def table_of(name: str) -> dict[str, Any]:
    """An embedded JSON file of one object; read once in a process, so it is never changed.

    Raises:
        DataError: it is missing, empty or damaged.
    """
    path = verified(FOLDER / name)
    return table(f"{__name__}.{name}", partial(_read_table, path), state(path))


def _read_table(path: Path) -> dict[str, Any]:
    import json

    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"is damaged ({error}); {REMEDY}", path=str(path)) from error
    if not isinstance(found, dict) or not found:
        raise DataError(f"is empty; {REMEDY}", path=str(path))
    return found


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    import hashlib

    found = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            found.update(block)
    return found.hexdigest()


def _is_checkout() -> bool:
    return (FOLDER.parent.parent / ".git").exists()


@cache
def _sums() -> dict[str, str]:
    try:
        lines = (FOLDER / SUMS).read_bytes().decode("ascii").splitlines()
        sums = {name: found for found, _, name in (line.partition("  ") for line in lines)}
    except (OSError, ValueError) as error:
        raise DataError(f"is missing or damaged; {REMEDY}", path=str(FOLDER / SUMS)) from error
    if not sums:
        raise DataError(f"is empty; {REMEDY}", path=str(FOLDER / SUMS))
    return sums


def _own_sum(path: Path) -> str | None:
    with suppress(OSError, UnicodeError):
        return path.with_name(f"{path.name}.sha256").read_bytes().decode("ascii").strip()
    return None


@cache
def _noted() -> dict[str, str]:
    """File name -> how it looked when it was hashed."""
    with suppress(OSError, ValueError):
        lines = (FOLDER / NOTE).read_text("utf-8").splitlines()
        return {name: seen for name, _, seen in (line.partition(" ") for line in lines)}
    return {}


def _note(name: str, seen: str) -> None:
    _noted()[name] = seen
    part = FOLDER / f"{NOTE}.{os.getpid()}"
    with suppress(OSError):
        part.write_text("".join(f"{name} {seen}\n" for name, seen in _noted().items()), "utf-8")
        part.replace(FOLDER / NOTE)
