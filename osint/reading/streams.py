"""Files that may be compressed, opened as a stream of bytes."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from pathlib import Path
from typing import IO, cast

from osint.errors import InputError

COMPRESSED = (".gz", ".zst")


def bare_suffix(path: Path) -> str:
    """The suffix that tells the kind of file, without that of its compression."""
    suffixes = [suffix.lower() for suffix in path.suffixes]
    while suffixes and suffixes[-1] in COMPRESSED:
        suffixes.pop()
    return suffixes[-1] if suffixes else ""


def open_stream(path: Path, name: str | None = None) -> IO[bytes]:
    """The file's bytes, decompressed when its name ends in .gz or .zst; errors call it `name`.

    Raises:
        InputError: it cannot be opened, or zstandard is not installed.
    """
    try:
        suffix = path.suffix.lower()
        if suffix == ".gz":
            return cast(IO[bytes], gzip.open(path, "rb"))
        if suffix == ".zst":
            return _open_zstandard(path)
        return path.open("rb")
    except OSError as error:
        message = f"cannot be opened: {error.strerror or error}"
        raise InputError(message, path=name or str(path), kind="unreadable") from error


def _open_zstandard(path: Path) -> IO[bytes]:
    try:
        import zstandard
    except ImportError as error:
        message = "reading .zst needs one more package: pip install 'osint[corpus]'"
        raise InputError(message, path=str(path)) from error
    reader = zstandard.ZstdDecompressor().stream_reader(path.open("rb"), closefd=True)
    return cast(IO[bytes], io.BufferedReader(reader))


def damage_errors() -> tuple[type[Exception], ...]:
    """What a damaged or truncated compressed stream raises when it is read."""
    kinds: tuple[type[Exception], ...] = (EOFError, gzip.BadGzipFile, zlib.error)
    if (zstandard := sys.modules.get("zstandard")) is not None:
        kinds += (zstandard.ZstdError,)
    return kinds


def damage(error: Exception) -> str:
    """A sentence on what is wrong with a compressed stream."""
    if isinstance(error, EOFError):
        return "the compressed file is truncated; what came before is kept; fetch it again"
    return f"the compressed file is damaged ({error}); what came before is kept; fetch it again"
