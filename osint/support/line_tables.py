"""Bytecode that tells lines, as a traceback shows them, but not columns.

A third of a module's bytecode says at which columns of its source each instruction stands, which
`python -X no_debug_ranges` leaves out. What is kept to be read at each start goes without it too.
The form of a table is that of CPython from 3.11 on (its `InternalDocs/code_objects.md`). It is no public
interface, so a table that does not tell the same lines is not taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import CodeType

_LINE_ONLY, _NOWHERE = 13, 15
"""Kinds of an entry: a line without columns; no place in the source."""
_UNIT = 2
"""Bytes of an instruction."""
_LONGEST = 8
"""Instructions that one entry may tell of."""


def without_columns(code: CodeType) -> CodeType:
    """The same code, and the functions and classes in it, without the columns of its source; the
    code itself where this Python keeps its tables otherwise."""
    constants = tuple(
        without_columns(each) if isinstance(each, CodeType) else each for each in code.co_consts
    )
    shorter = code.replace(co_consts=constants, co_linetable=b"".join(_entries(code)))
    is_sound = [*shorter.co_lines()] == [*code.co_lines()]
    return shorter if is_sound else code.replace(co_consts=constants)


def _entries(code: CodeType) -> Iterator[bytes]:
    told = code.co_firstlineno
    for start, end, line in code.co_lines():
        kind = _NOWHERE if line is None else _LINE_ONLY
        units = (end - start) // _UNIT
        while units > 0:
            length = min(units, _LONGEST)
            units -= length
            yield bytes((0x80 | kind << 3 | length - 1,))
            if line is not None:
                yield _signed(line - told)
                told = line


def _signed(number: int) -> bytes:
    """A number in groups of six bits, the lowest first; the lowest bit of all is its sign."""
    left = number << 1 if number >= 0 else -number << 1 | 1
    found = bytearray()
    while left > 63:
        found.append(0x40 | left & 63)
        left >>= 6
    found.append(left)
    return bytes(found)
