"""Compiled regular expressions kept between processes, as Python keeps the bytecode of modules.

Compiling the patterns that one article needs takes half of a cold start. The code of each is kept
in `__pycache__` beside this module and handed to `_sre`, the engine of `re`, by which `re` itself
makes a pattern. That interface is private, so every step has a guard: the file names the Python
that wrote it, each code carries a checksum, the engine verifies code before it takes it, and whatever is
missing, foreign or refused is compiled by `re.compile`. Nothing is written where Python may not
write bytecode.
"""

from __future__ import annotations

import marshal
import re
import sys
from array import array
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any
from zlib import crc32

Key = tuple[str, int]
Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, machine words, number of groups, numbers by name, names by number."""
Packed = tuple[int, bytes]
"""The checksum of a marshalled code, and that."""
MOST = 4000
"""Patterns that the file may hold; one with more is begun anew."""

_new: dict[Key, None] = {}


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, from the kept code where there is some.

    Only for patterns of the program: what depends on a text or an argument would fill the file.

    Raises:
        re.error: the pattern is wrong.
    """
    key = source, int(flags)
    packed = _kept().get(key)
    made = _made(source, packed) if packed is not None else None
    if made is not None:
        return made
    found = re.compile(source, flags)
    _new[key] = None
    return found


def keep() -> None:
    """Write the code of what this process had to compile, for the next one."""
    path = _path()
    if not _new or path is None or not _stamp() or sys.dont_write_bytecode:
        return
    from osint.support.whole_file import whole_file

    kept = _kept() if len(_kept()) + len(_new) <= MOST else {}
    with suppress(ImportError, AttributeError, TypeError, ValueError, OSError):
        body = marshal.dumps({**kept, **{key: _packed(*key) for key in _new}})
        path.parent.mkdir(exist_ok=True)
        with whole_file(path) as stream:
            stream.write(_stamp() + body)
    _new.clear()


@cache
def _kept() -> dict[Key, Packed]:
    path, stamp = _path(), _stamp()
    if path is None or not stamp:
        return {}
    with suppress(OSError, ValueError, EOFError, TypeError):
        content = path.read_bytes()
        if content.startswith(stamp):
            found = marshal.loads(memoryview(content)[len(stamp) :])
            if isinstance(found, dict):
                return found
    return {}


def _path() -> Path | None:
    spec = globals().get("__spec__")
    beside = getattr(spec, "cached", None)
    return Path(beside).with_suffix(".sre") if beside else None


@cache
def _stamp() -> bytes:
    """The Python and the engine that code is for; empty where the engine is another."""
    try:
        engine: Any = import_module("_sre")
        magic, width = engine.MAGIC, engine.CODESIZE
    except (ImportError, AttributeError):
        return b""
    if width != array("I").itemsize:
        return b""
    return f"osint {sys.version} {magic} {sys.byteorder}\n".encode()


def _made(source: str, packed: Packed) -> re.Pattern[str] | None:
    try:
        checksum, content = packed
        if crc32(content) != checksum:
            return None
        flags, words, groups, numbers, names = marshal.loads(content)
        engine: Any = import_module("_sre")
        code_words = array("I", words).tolist()
        made: re.Pattern[str] = engine.compile(source, flags, code_words, groups, numbers, names)
    except (
        ImportError,
        AttributeError,
        TypeError,
        ValueError,
        RuntimeError,
        OverflowError,
        EOFError,
    ):
        return None
    return made


def _packed(source: str, flags: int) -> Packed:
    content = marshal.dumps(_code(source, flags))
    return crc32(content), content


def _code(source: str, flags: int) -> Code:
    """What `re.compile` hands to its engine for a pattern."""
    compiler: Any = import_module("re._compiler")
    parsed = compiler._parser.parse(source, flags)
    words = array("I", compiler._code(parsed, flags)).tobytes()
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    return flags | state.flags, words, state.groups - 1, state.groupdict, tuple(names)
