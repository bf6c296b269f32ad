"""An input's bytes: as a stream, or all of them up to a limit."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from typing import IO

from osint.errors import InputError
from osint.limits import MAX_BINARY_BYTES, MAX_FILE_BYTES
from osint.reading.decoding import empty
from osint.reading.inputs import Input
from osint.reading.patience import may_wait, open_patiently


def open_bytes(source: Input) -> IO[bytes]:
    """The input's bytes as a stream.

    Raises:
        InputError: the file cannot be opened.
    """
    if source.data is not None:
        return BytesIO(source.data)
    if source.path is None:
        if sys.stdin is None or sys.stdin.closed:
            message = "standard input is closed, or was read already"
            raise InputError(message, path=source.name, kind="unreadable")
        return sys.stdin.buffer
    try:
        if may_wait(source.path):
            return open_patiently(source.path, source.name)
        return open(source.path, "rb")
    except OSError as error:
        message = f"cannot be opened: {error.strerror}"
        raise InputError(message, path=source.name, kind="unreadable") from error


def read_bytes(source: Input) -> bytes:
    """All bytes of an input, refused before they are read when they are too many.

    Raises:
        InputError: the file cannot be read, or is larger than MAX_FILE_BYTES.
    """
    try:
        if source.path is not None and os.path.isfile(source.path):
            _refuse_large(os.path.getsize(source.path), source.name)
        with open_bytes(source) as stream:
            data = stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
        raise InputError(message, path=source.name, kind="unreadable") from error
    _refuse_large(len(data), source.name)
    return data


def _refuse_large(size: int, name: str) -> None:
    if size > MAX_FILE_BYTES:
        raise InputError(
            f"is larger than {MAX_FILE_BYTES // 1_000_000} MB; put one document a line into a "
            ".jsonl file, which is read as a stream",
            path=name,
            kind="too-long",
        )


def open_whole(source: Input) -> IO[bytes]:
    """A stream that can be read from any point, up to MAX_BINARY_BYTES.

    Raises:
        InputError: the file cannot be read, or is too large.
    """
    if source.path is not None and os.path.isfile(source.path):
        size = os.path.getsize(source.path)
        _refuse_huge(size, source.name)
        _refuse_empty(size, source.name)
        return open_bytes(source)
    return BytesIO(read_binary(source))


def read_binary(source: Input) -> bytes:
    """All bytes of a document that is no text, up to MAX_BINARY_BYTES.

    Raises:
        InputError: the file cannot be read, or is too large.
    """
    try:
        if source.path is not None and os.path.isfile(source.path):
            _refuse_huge(os.path.getsize(source.path), source.name)
        with open_bytes(source) as stream:
            data = stream.read(MAX_BINARY_BYTES + 1)
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
        raise InputError(message, path=source.name, kind="unreadable") from error
    _refuse_huge(len(data), source.name)
    _refuse_empty(len(data), source.name)
    return data


def _refuse_empty(size: int, name: str) -> None:
    if not size:
        raise empty(name)


def _refuse_huge(size: int, name: str) -> None:
    if size > MAX_BINARY_BYTES:
        message = f"is larger than {MAX_BINARY_BYTES // 1_000_000} MB; split it"
        raise InputError(message, path=name, kind="too-long")
