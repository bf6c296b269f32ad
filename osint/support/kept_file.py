"""A file of many small values, of which a process reads the ones it asks for.

An index stands at its head and is read at once. Each part behind it is found by its key in a table of
slots, mapped into memory as the parts are: what nobody asks for is never read, so that a start takes no
longer when other commands have kept more.
"""

from __future__ import annotations

import marshal
import mmap
import sys
from collections.abc import Mapping
from contextlib import suppress
from zlib import adler32, crc32

from osint.support.folders import AnyPath

TYPE_CHECKING = False  # no import of `typing`, see osint/support/light_types.py
if TYPE_CHECKING:
    from typing import Any

_FORMAT = f"\nkept 4 {sys.byteorder}\n".encode()
"""What stands behind the stamp: a file of another form that bears the same stamp is no file of
these."""
_LENGTH, _SUM = 8, 4
"""Bytes that tell the length of the index and the number of slots, and their checksum: `marshal` is
only given what was written, since it takes any amount of memory for anything else."""
_WORD, _HALF = 64, 32
_WORDS = 4
"""Of a slot: the low and the high word of a key, where its part begins behind the slots, and the length
and checksum of that. A key's low word is never 0, which leaves a slot empty."""


class KeptFile:
    """A file that is open for reading."""

    def __init__(self, mapped: mmap.mmap, index: Any, slots_at: int, slots: int) -> None:
        self.index = index
        self._mapped, self._view = mapped, memoryview(mapped)
        self._begins = slots_at + slots * _WORDS * _LENGTH
        self._slots = self._view[slots_at : self._begins].cast("Q")
        self._last = slots - 1

    def part(self, key: int, *, checked: bool = True) -> memoryview | None:
        """The bytes that were written under a key; None where there are none, or where they are
        checked and not as they were."""
        low, high = key & (1 << _WORD) - 1, key >> _WORD
        slots, at = self._slots, key & self._last
        for _ in range(self._last + 1):
            own = slots[_WORDS * at]
            if own == low and slots[_WORDS * at + 1] == high:
                return self._part(at, checked)
            if not own:
                break
            at = at + 1 & self._last
        return None

    def _part(self, at: int, checked: bool) -> memoryview | None:
        begins = self._begins + self._slots[_WORDS * at + 2]
        told = self._slots[_WORDS * at + 3]
        part = self._view[begins : begins + (told >> _HALF)]
        return part if not checked or crc32(part) == told & (1 << _HALF) - 1 else None

    def parts(self) -> dict[int, bytes]:
        """All that is as it was written, by its keys."""
        found: dict[int, bytes] = {}
        for at in range(self._last + 1):
            low, high = self._slots[_WORDS * at : _WORDS * at + 2]
            if low and (part := self._part(at, checked=True)) is not None:
                found[high << _WORD | low] = bytes(part)
        return found

    def close(self) -> None:
        """Let go of the file, as some systems ask before it is replaced."""
        with suppress(BufferError):
            self._slots.release()
            self._view.release()
            self._mapped.close()


def opened(path: AnyPath, stamp: bytes) -> KeptFile | None:
    """The file, if it bears the stamp and has an index.

    Raises:
        OSError, ValueError, EOFError, TypeError: there is none, or it is damaged.
    """
    with open(path, "rb") as stream:
        mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    head = len(stamp) + len(_FORMAT)
    if mapped[:head] != stamp + _FORMAT:
        return None
    begins = head + 2 * _LENGTH + _SUM
    length = int.from_bytes(mapped[head : head + _LENGTH], "little")
    slots = int.from_bytes(mapped[head + _LENGTH : head + 2 * _LENGTH], "little")
    slots_at = begins + length
    if slots_at + slots * _WORDS * _LENGTH > len(mapped):
        raise ValueError("the file is cut short")
    told = int.from_bytes(mapped[head + 2 * _LENGTH : begins], "little")
    index = mapped[begins:slots_at]
    if crc32(index, slots & 0xFFFF_FFFF) != told or slots & slots - 1:
        raise ValueError("the index is damaged")
    return KeptFile(mapped, marshal.loads(index), slots_at, slots)


def key(text: str) -> int:
    """What stands for a text, so that this is not kept itself: its length and two checksums of
    another kind, 80 bits or more."""
    content = text.encode("utf-8", "surrogatepass")
    return len(content) << _WORD | adler32(content) << _HALF | crc32(content)


def write(path: AnyPath, stamp: bytes, index: Any, parts: Mapping[int, bytes]) -> None:
    """Write the file whole; its folder is made.

    Raises:
        OSError, ValueError: it cannot be written, or the index is of other than plain values.
    """
    from pathlib import Path

    from osint.support.whole_file import whole_file

    head = marshal.dumps(index)
    slots = 1 << (len(parts) * 3 // 2).bit_length()
    told = crc32(head, slots).to_bytes(_SUM, "little")
    file = Path(path)
    file.parent.mkdir(exist_ok=True)
    with whole_file(file) as stream:
        stream.write(stamp + _FORMAT)
        stream.writelines(each.to_bytes(_LENGTH, "little") for each in (len(head), slots))
        stream.write(told + head + _slots(parts, slots))
        stream.writelines(parts.values())


def _slots(parts: Mapping[int, bytes], slots: int) -> bytes:
    made = bytearray(slots * _WORDS * _LENGTH)
    words = memoryview(made).cast("Q")
    begins = 0
    for key_, part in parts.items():
        at = key_ & slots - 1
        while words[_WORDS * at]:
            at = at + 1 & slots - 1
        told = len(part) << _HALF | crc32(part)
        for number, word in enumerate((key_ & (1 << _WORD) - 1, key_ >> _WORD, begins, told)):
            words[_WORDS * at + number] = word
        begins += len(part)
    return bytes(made)
