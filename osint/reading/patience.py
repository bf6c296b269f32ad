"""Pipes and files of the system, read for as long as something comes.

A named pipe that nobody writes to, and files like /proc/kmsg, would be waited for without end.
"""

from __future__ import annotations

import errno
import io
import os
import stat
import time
from typing import IO

from osint.errors import InputError
from osint.limits import PIPE_WAIT_S
from osint.support.folders import AnyPath

_OWN_STREAMS = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")


def may_wait(path: AnyPath) -> bool:
    """Whether reading could wait for somebody: anything but a file with bytes in it. What a shell
    opened for this process is waited for as the shell would."""
    if os.fspath(path).startswith(_OWN_STREAMS) or not hasattr(os, "O_NONBLOCK"):
        return False
    status = os.stat(path)
    return not (stat.S_ISREG(status.st_mode) and status.st_size)


def open_patiently(path: AnyPath, name: str) -> IO[bytes]:
    """The bytes of such a file; reading raises InputError, under `name`, when nothing comes for
    PIPE_WAIT_S seconds."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY)
    if os.isatty(handle):
        os.set_blocking(handle, True)
        return os.fdopen(handle, "rb")
    return io.BufferedReader(_Waiting(handle, name))


class _Waiting(io.RawIOBase):
    def __init__(self, handle: int, name: str) -> None:
        self._handle, self._name = handle, name
        self._is_pipe = stat.S_ISFIFO(os.fstat(handle).st_mode)
        self._has_begun = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        import select

        until = time.monotonic() + PIPE_WAIT_S
        while True:
            found = self._read(len(buffer))
            if found or (found is not None and (self._has_begun or not self._is_pipe)):
                self._has_begun = True
                buffer[: len(found)] = found
                return len(found)
            self._has_begun = self._has_begun or found is None
            left = until - time.monotonic()
            if left <= 0:
                message = (
                    f"nothing arrived for {PIPE_WAIT_S:g} seconds; give a file, or pipe into "
                    "standard input"
                )
                raise InputError(message, path=self._name, kind="unreadable")
            select.select([self._handle], [], [], min(left, 0.05 if found == b"" else left))
            if found == b"":
                time.sleep(min(left, 0.05))  # a pipe without a writer is ready, and empty

    def _read(self, size: int) -> bytes | None:
        """What is there now: nothing at the end, or before anybody writes; None to wait for."""
        try:
            return os.read(self._handle, size)
        except OSError as error:
            if error.errno in (errno.EAGAIN, errno.EWOULDBLOCK):
                return None
            raise

    def close(self) -> None:
        if not self.closed:
            os.close(self._handle)
        super().close()
