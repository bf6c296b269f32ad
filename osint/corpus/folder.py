"""The output folder: one run writes in it at a time, and its files appear whole."""

from __future__ import annotations

import errno
import json
import os
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from osint.corpus import storage
from osint.errors import InputError

DONE = "_done"
"""The folder in it of what says that tasks are done."""


class Folder:
    """A folder on a disk."""

    def __init__(self, name: str, base: str = "") -> None:
        self.name, self._path = name, Path(base, name)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Make the folder where it is missing, and keep other runs out of it.

        The lock goes with the process, however that ends. File systems that know no locks, and
        Windows, do without.

        Raises:
            InputError: another run writes here, or the folder cannot be made.
        """
        try:
            (self._path / DONE).mkdir(parents=True, exist_ok=True)
            stream = (self._path / "_lock").open("w")
        except OSError as error:
            raise InputError(f"cannot be used: {error.strerror}", path=self.name) from error
        with stream:
            _lock(stream.fileno(), self.name)
            yield

    def read(self, name: str) -> bytes | None:
        """The bytes of a file; None where there is none.

        Raises:
            OSError: it cannot be read.
        """
        try:
            return (self._path / name).read_bytes()
        except FileNotFoundError:
            return None

    def parts(self, within: str = "") -> list[str]:
        """The names of the parts in the folder or one in it, in their order."""
        return sorted(
            str(path.relative_to(self._path)) for path in (self._path / within).glob("part-*")
        )

    def sha256(self, name: str) -> str:
        """The SHA-256 of a file.

        Raises:
            OSError: it cannot be read.
        """
        return storage.sha256(str(self._path / name))

    @contextmanager
    def draft(self, name: str) -> Iterator[Path]:
        """Where to write a file, which then takes its place whole; nothing is left of a failure.

        Raises:
            OSError: it cannot be written.
        """
        target = self._path / name
        # A name that no other worker uses, of this machine or another.
        temporary = target.with_name(f".{target.name}.{uuid.uuid4().hex}.tmp")
        try:
            yield temporary
            temporary.replace(target)
        finally:
            with suppress(OSError):
                temporary.unlink()

    def clear(self) -> None:
        """Remove what killed workers left half written."""
        for within in (self._path, self._path / DONE):
            for leftover in within.glob(".part-*.tmp"):
                leftover.unlink(missing_ok=True)


class Bucket(Folder):
    """A folder in a store: nothing locks it, and a file is sent when it is finished."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._store, root = storage.filesystem(name)
        self._root = root.rstrip("/")

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Make the folder where its store has such."""
        try:
            self._store.create_dir(f"{self._root}/{DONE}", recursive=True)
        except OSError as error:
            raise InputError(f"cannot be used: {error}", path=self.name) from error
        yield

    def read(self, name: str) -> bytes | None:
        """As of a folder on a disk."""
        try:
            with self._store.open_input_stream(f"{self._root}/{name}") as stream:
                return bytes(stream.read())
        except FileNotFoundError:
            return None

    def parts(self, within: str = "") -> list[str]:
        """As of a folder on a disk."""
        from pyarrow.fs import FileSelector

        found = self._store.get_file_info(FileSelector(f"{self._root}/{within}".rstrip("/")))
        return sorted(
            f"{within}/{each.base_name}".lstrip("/")
            for each in found
            if each.base_name.startswith("part-") and not each.base_name.endswith(".tmp")
        )

    def sha256(self, name: str) -> str:
        """As of a folder on a disk."""
        return storage.sha256(storage.joined(self.name, name))

    @contextmanager
    def draft(self, name: str) -> Iterator[Path]:
        """As of a folder on a disk: it is sent under a name of its own, then named."""
        with tempfile.TemporaryDirectory(prefix="osint-") as folder:
            path = Path(folder, "draft")
            yield path
            target = f"{self._root}/{name}"
            sent = f"{target}.{uuid.uuid4().hex}.tmp"
            with path.open("rb") as source, self._store.open_output_stream(sent) as stream:
                while block := source.read(1 << 20):
                    stream.write(block)
            self._store.move(sent, target)

    def clear(self) -> None:
        """As of a folder on a disk."""
        from pyarrow.fs import FileSelector

        for within in (self._root, f"{self._root}/{DONE}"):
            for each in self._store.get_file_info(FileSelector(within)):
                if each.base_name.startswith("part-") and each.base_name.endswith(".tmp"):
                    self._store.delete_file(each.path)


def folder_of(name: str, base: str = "") -> Folder:
    """The output folder of a path, which starts from `base` where it is relative, or of a URI.

    Raises:
        InputError: a store cannot be reached.
        UsageError: pyarrow is not installed.
    """
    return Bucket(name) if storage.is_remote(name) else Folder(name, base)


def _lock(handle: int, name: str) -> None:
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        message = "another run is writing here; wait until it ends, or name another folder"
        raise InputError(message, path=name) from error
    except OSError:
        return


def write_json(folder: Folder, name: str, value: object, indent: int | None = 1) -> None:
    """Write a small file that appears whole or not at all.

    Raises:
        InputError: it cannot be written.
    """
    try:
        with folder.draft(name) as path, path.open("w") as stream:
            stream.write(json.dumps(value, indent=indent) + "\n")
            to_disk(stream)
    except OSError as error:
        raise unwritable(error, folder.name) from error


def to_disk(stream: Any) -> None:
    """Let nothing of a stream be lost when the machine stops."""
    stream.flush()
    os.fsync(stream.fileno())


def unwritable(error: OSError, folder: str) -> InputError:
    """What to tell when the output cannot be written."""
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    remedy = (
        "free some space, then run again with --resume"
        if full
        else "what is done is kept; run again with --resume"
    )
    return InputError(f"cannot write: {error.strerror or error}; {remedy}", path=folder)
