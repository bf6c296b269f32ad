"""A file of many small values, of which a process reads the ones it asks for.

An index stands at its head and is read at once; the parts behind it are mapped into memory, so that
what nobody asks for is never copied nor unmarshalled.
"""

from __future__ import annotations

import marshal
import mmap
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any
from zlib import adler32, crc32

Span = tuple[int, int]
"""Where a part begins and ends, in bytes behind the index."""
_FORMAT = b"\nkept 3\n"
"""What stands behind the stamp: a file of another form that bears the same stamp is no file of
these."""
_LENGTH, _SUM = 8, 4
"""Bytes that tell the length of the index, and its checksum: `marshal` is only given what was
written, since it takes any amount of memory for anything else."""


class KeptFile:
    """A file that is open for reading."""

    def __init__(self, view: memoryview, mapped: mmap.mmap, begins: int, index: Any) -> None:
        self._view, self._mapped, self._begins, self.index = view, mapped, begins, index

    def part(self, span: Span) -> memoryview:
        """The bytes of a part; fewer where the file is cut short."""
        return self._view[self._begins + span[0] : self._begins + span[1]]

    def close(self) -> None:
        """Let go of the file, as some systems ask before it is replaced."""
        with suppress(BufferError):
            self._view.release()
            self._mapped.close()


def opened(path: Path, stamp: bytes) -> KeptFile | None:
    """The file, if it bears the stamp and has an index.

    Raises:
        OSError, ValueError, EOFError, TypeError: there is none, or it is damaged.
    """
    with path.open("rb") as stream:
        mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    view = memoryview(mapped)
    if view[: len(stamp) + len(_FORMAT)] != stamp + _FORMAT:
        return None
    length_at = len(stamp) + len(_FORMAT)
    begins = length_at + _LENGTH + _SUM
    ends = begins + int.from_bytes(view[length_at : length_at + _LENGTH], "little")
    index = view[begins:ends]
    if ends > len(view) or crc32(index) != int.from_bytes(
        view[length_at + _LENGTH : begins], "little"
    ):
        raise ValueError("the index is damaged")
    return KeptFile(view, mapped, ends, marshal.loads(index))


def sign(text: str) -> int:
    """What stands for a text in an index, so that this is read in a fifth of the time: its length and
    two checksums of another kind, 80 bits or more."""
    content = text.encode("utf-8", "surrogatepass")
    return len(content) << 64 | adler32(content) << 32 | crc32(content)


def spans(parts: Sequence[bytes]) -> list[Span]:
    """Where the parts will stand that are written one behind the other."""
    found: list[Span] = []
    for part in parts:
        start = found[-1][1] if found else 0
        found.append((start, start + len(part)))
    return found


def write(path: Path, stamp: bytes, index: Any, parts: Sequence[bytes]) -> None:
    """Write the file whole; its folder is made.

    Raises:
        OSError, ValueError: it cannot be written, or the index is of other than plain values.
    """
    from osint.support.whole_file import whole_file

    head = marshal.dumps(index)
    path.parent.mkdir(exist_ok=True)
    with whole_file(path) as stream:
        told = len(head).to_bytes(_LENGTH, "little") + crc32(head).to_bytes(_SUM, "little")
        stream.write(stamp + _FORMAT + told + head)
        stream.writelines(parts)
