"""The output folder: one run writes in it at a time, and its files appear whole."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from osint.corpus.parts import unwritable
from osint.errors import InputError


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Make the folder where it is missing, and keep other runs out of it.

    The lock goes with the process, however that ends. File systems that know no locks, and
    Windows, do without.

    Raises:
        InputError: another run writes here, or the folder cannot be made.
    """
    try:
        (folder / "_done").mkdir(parents=True, exist_ok=True)
        stream = (folder / "_lock").open("w")
    except OSError as error:
        raise InputError(f"cannot be used: {error.strerror}", path=str(folder)) from error
    with stream:
        _lock(stream.fileno(), folder)
        yield


def _lock(handle: int, folder: Path) -> None:
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        message = "another run is writing here; wait until it ends, or name another folder"
        raise InputError(message, path=str(folder)) from error
    except OSError:
        return


def write_json(path: Path, value: object) -> None:
    """Write a small file that appears whole or not at all.

    Raises:
        InputError: it cannot be written.
    """
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        with temporary.open("w") as stream:
            stream.write(json.dumps(value, indent=1) + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise unwritable(error, str(path.parent)) from error
