"""Files that may be compressed, opened as a stream of bytes."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from pathlib import Path
from typing import IO, Any, cast

from osint.errors import InputError

COMPRESSED = (".gz", ".zst")
_LARGEST_WINDOW = 2**31  # of `zstd --long=31`, which archives of posts are packed with
_PACKED_BYTES = 8192  # of a bomb, this much unpacks to some 250 MB at most


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
        message = "reading .zst needs one more package: pip install 'osint-geocheck[corpus]'"
        raise InputError(message, path=str(path)) from error
    unpacker = zstandard.ZstdDecompressor(max_window_size=_LARGEST_WINDOW)
    return cast(IO[bytes], io.BufferedReader(_Frames(path.open("rb"), unpacker), 1 << 17))


class _Frames(io.RawIOBase):
    """The frames of a zstd file, one after another. The package's own stream reader stops after
    the first, and takes a file that ends within a frame for a whole one."""

    def __init__(self, packed: IO[bytes], unpacker: Any) -> None:
        self._packed, self._unpacker = packed, unpacker
        self._frame: Any = None
        self._given = self._held = b""

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer as far as one block goes.

        Raises:
            EOFError: the file ends within a frame.
        """
        while not self._held:
            self._given = self._given or self._packed.read(_PACKED_BYTES)
            if not self._given:
                if self._frame is not None:
                    raise EOFError
                return 0
            self._frame = self._frame or self._unpacker.decompressobj()
            self._held = self._frame.decompress(self._given)
            self._given = b""
            if self._frame.eof:
                self._given, self._frame = self._frame.unused_data, None
        size = min(len(buffer), len(self._held))
        buffer[:size], self._held = self._held[:size], self._held[size:]
        return size

    def close(self) -> None:
        """Close the file too."""
        self._packed.close()
        super().close()


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
