"""A file that appears whole or not at all, whatever ends the process that writes it.

Where the system can (Linux), the bytes go into a file without a name that vanishes with the
process; elsewhere into a temporary file beside the target, which the next writer of that target
removes when the process that made it is gone.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_LONGEST = 100
"""Characters of the target's name in that of a temporary file: names have limits."""
_PID = re.compile(r"\.(\d{1,10})-[0-9a-f]{16}\.tmp$")


@contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """A stream for the bytes of a regular file, which replaces `target` when all went well.

    A file that is replaced keeps its mode and, where that is allowed, its owner.

    Raises:
        OSError: it cannot be written.
    """
    _remove_leftovers(target)
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(13, "Permission denied", str(target))
    name = _temporary(target)
    handle = _nameless(target.parent)
    is_nameless = handle is not None
    if handle is None:
        handle = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            _as_before(handle, target)
            if is_nameless:
                _give_name(handle, name)
        name.replace(target)
    finally:
        with suppress(FileNotFoundError):
            name.unlink()


@contextmanager
def whole_path(target: Path) -> Iterator[Path]:
    """As `whole_file`, for what has to be written by its name, as a database has: the name of a
    file to make. What killed writers left in the folder, of any target, is removed.

    Raises:
        OSError: it cannot be written.
    """
    _remove_leftovers(target, of_any=True)
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(13, "Permission denied", str(target))
    name = _temporary(target)
    try:
        yield name
        handle = os.open(name, os.O_RDONLY)
        try:
            _as_before(handle, target)
        finally:
            os.close(handle)
        name.replace(target)
    finally:
        with suppress(FileNotFoundError):
            name.unlink()


def _temporary(target: Path) -> Path:
    return target.with_name(f"{_prefix(target)}.{os.getpid()}-{secrets.token_hex(8)}.tmp")


def _prefix(target: Path) -> str:
    return f".{os.fsdecode(os.fsencode(target.name)[:_LONGEST])}"


def _nameless(folder: Path) -> int | None:
    """A file without a name in the folder; None where the system or its disk has none."""
    kind = getattr(os, "O_TMPFILE", None)
    if kind is None or not Path("/proc/self/fd").is_dir():
        return None
    try:
        return os.open(folder, os.O_WRONLY | kind, 0o600)
    except OSError:
        return None


def _give_name(handle: int, name: Path) -> None:
    folder = os.open(name.parent, os.O_RDONLY)
    try:
        # A folder's handle makes Python call linkat, which follows the link in /proc.
        os.link(f"/proc/self/fd/{handle}", name.name, dst_dir_fd=folder)
    finally:
        os.close(folder)


def _as_before(handle: int, target: Path) -> None:
    """Give the new file the mode and owner of the one it replaces, or the mode of any new one."""
    try:
        before = target.stat()
    except FileNotFoundError:
        os.chmod(handle, 0o666 & ~_umask())
        return
    with suppress(OSError, AttributeError):
        now = os.fstat(handle)
        if (now.st_uid, now.st_gid) != (before.st_uid, before.st_gid):
            os.chown(handle, before.st_uid, before.st_gid)
    os.chmod(handle, before.st_mode & 0o7777)


def _umask() -> int:
    current = os.umask(0o022)
    os.umask(current)
    return current


def _remove_leftovers(target: Path, *, of_any: bool = False) -> None:
    """What a killed process left of an earlier try to write the same file, or any of its folder."""
    prefix = "." if of_any else _prefix(target)
    try:
        found = [path for path in target.parent.iterdir() if path.name.startswith(prefix)]
    except OSError:
        return
    for path in found:
        match = _PID.search(path.name) if of_any else _PID.fullmatch(path.name, len(prefix))
        if match is not None and not _runs(int(match[1])):
            with suppress(OSError):
                path.unlink()


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
