"""Embedded data is used only as it was built: a damaged file is refused, never half read.

Each file's SHA-256 stands in osint/data/SHA256SUMS; the gazetteer, which is made at installation,
has its own beside it. A file is hashed when it is first used and again whenever its size, its times
or its place on the disk changed, which a note beside the data remembers: later starts cost a look.
"""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache, partial
from typing import Any

from osint.errors import DataError
from osint.support.folders import DATA, AnyPath, text_of
from osint.support.start_store import state, table

FOLDER = DATA
SUMS = "SHA256SUMS"
NOTE = ".verified"
REMEDY = "install osint-geocheck again (pip install --force-reinstall osint-geocheck)"
LARGEST_UNNOTED = 8_000_000
"""Bytes of a file that is hashed at every start where no note can be kept."""
LISTED = (".json", ".csv", ".dat", ".bin")
_BY_HAND = (".json", ".csv")
"""What developers edit: in a checkout git tells what changed, and these may differ from the list."""


def verified(file: AnyPath) -> str:
    """The path, if the file is what was built; one outside the embedded data passes unlooked at.

    Raises:
        DataError: it is missing, empty, or another than was built.
    """
    path = os.fspath(file)
    folder, name = os.path.split(path)
    if folder != FOLDER:
        return path
    try:
        status = os.stat(path)
    except OSError as error:
        raise DataError(f"is missing; {REMEDY}", path=path) from error
    if not status.st_size:
        raise DataError(f"is empty; {REMEDY}", path=path)
    expected = _sums().get(name) or _own_sum(path)
    if expected is None:
        if name.endswith(LISTED) and not _is_checkout():
            raise DataError(f"has lost {name}; {REMEDY}", path=_sums_file())
        return path
    times = f"{status.st_mtime_ns} {status.st_ctime_ns}"
    seen = f"{status.st_size} {times} {status.st_ino} {expected}"
    if _noted().get(name) == seen:
        return path
    is_noted = os.access(FOLDER, os.W_OK)
    if not is_noted and status.st_size > LARGEST_UNNOTED:
        return path
    if digest(path) != expected:
        if name.endswith(_BY_HAND) and _is_checkout():
            return path
        raise DataError(f"is damaged; {REMEDY}", path=path)
    if is_noted:
        _note(name, seen)
    return path


@cache
def table_of(name: str) -> dict[str, Any]:
    """An embedded JSON file of one object; read once in a process, so it is never changed.

    Raises:
        DataError: it is missing, empty or damaged.
    """
    path = verified(os.path.join(FOLDER, name))
    return table(f"{__name__}.{name}", partial(_read_table, path), state(path))


def _read_table(path: str) -> dict[str, Any]:
    import json

    try:
        found = json.loads(text_of(path))
    except (OSError, ValueError) as error:
        raise DataError(f"is damaged ({error}); {REMEDY}", path=path) from error
    if not isinstance(found, dict) or not found:
        raise DataError(f"is empty; {REMEDY}", path=path)
    return found


def digest(path: AnyPath) -> str:
    """The SHA-256 of a file."""
    import hashlib

    found = hashlib.sha256()
    with open(path, "rb") as stream:
        while block := stream.read(1 << 20):
            found.update(block)
    return found.hexdigest()


def _is_checkout() -> bool:
    return os.path.exists(os.path.join(FOLDER, "..", "..", ".git"))


@cache
def _sums() -> dict[str, str]:
    try:
        lines = text_of(_sums_file()).splitlines()
        sums = {name: found for found, _, name in (line.partition("  ") for line in lines)}
    except (OSError, ValueError) as error:
        raise DataError(f"is missing or damaged; {REMEDY}", path=_sums_file()) from error
    if not sums:
        raise DataError(f"is empty; {REMEDY}", path=_sums_file())
    return sums


def _sums_file() -> str:
    return os.path.join(FOLDER, SUMS)


def _own_sum(path: AnyPath) -> str | None:
    with suppress(OSError, UnicodeError):
        return text_of(f"{os.fspath(path)}.sha256").strip()
    return None


@cache
def _noted() -> dict[str, str]:
    """File name -> how it looked when it was hashed."""
    with suppress(OSError, ValueError):
        lines = text_of(os.path.join(FOLDER, NOTE)).splitlines()
        return {name: seen for name, _, seen in (line.partition(" ") for line in lines)}
    return {}


def _note(name: str, seen: str) -> None:
    _noted()[name] = seen
    part = os.path.join(FOLDER, f"{NOTE}.{os.getpid()}")
    with suppress(OSError):
        with open(part, "w", encoding="utf-8") as stream:
            stream.writelines(f"{name} {seen}\n" for name, seen in _noted().items())
        os.replace(part, os.path.join(FOLDER, NOTE))
