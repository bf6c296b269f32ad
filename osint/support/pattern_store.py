"""Compiled regular expressions kept between processes, as Python keeps the bytecode of modules.

Compiling the patterns that one article needs takes half of a cold start. The code of each is kept
in `__pycache__` beside this module and handed to `_sre`, the engine of `re`, by which `re` itself
makes a pattern. That interface is private, so every step has a guard: the file names the Python
that wrote it, each code has a checksum, the engine verifies code before it takes it, and whatever is
missing, foreign or refused is compiled by `re.compile`. Nothing is written where Python may not
write bytecode.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module

from osint.support import kept_file
from osint.support.kept_file import KeptFile

TYPE_CHECKING = False  # no import of `typing`, see osint/support/light_types.py
if TYPE_CHECKING:
    from typing import Any

Key = tuple[str, int]
"""A source and its flags, or what stands for a source and `_NAMED`."""
_NAMED = -1
Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, machine words, number of groups, numbers by name, names by number."""
MOST = 10_000
"""Patterns that the file may hold, twice what all languages need; one with more is begun anew."""

_new: dict[Key, str] = {}
"""What this process had to compile, each with its source."""


class Late(ABC):
    """What compiles its pattern when it is first asked, and may be told to do so beforehand."""

    __slots__ = ()

    @abstractmethod
    def load(self) -> None:
        """Compile what may be asked for."""


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, from the kept code where there is some.

    Only for patterns of the program: what depends on a text or an argument would fill the file.

    Raises:
        re.error: the pattern is wrong.
    """
    return _compiled((source, int(flags)), lambda _: source)


def named(key: str, source_of: Callable[[str], str]) -> re.Pattern[str]:
    """As `compiled`, of a source that is read only where its code is not kept. The key stands for
    this source and no other, and for `pattern` of what is made of kept code."""
    return _compiled((key, _NAMED), source_of)


def _compiled(key: Key, source_of: Callable[[str], str]) -> re.Pattern[str]:
    file = _file()
    content = None if file is None else file.part(_sign(key))
    made = None if content is None else _made(key[0], content)
    if made is not None:
        return made
    source = source_of(key[0])
    found = re.compile(source, _flags(key))
    _new[key] = source
    return found


def _sign(key: Key) -> int:
    return kept_file.key(f"{key[1]} {key[0]}")


def _flags(key: Key) -> int:
    return 0 if key[1] == _NAMED else key[1]


def keep() -> None:
    """Write the code of what this process had to compile, for the next one."""
    path = _path()
    if not _new or path is None or not _stamp() or sys.dont_write_bytecode:
        return
    with suppress(ImportError, AttributeError, TypeError, ValueError, OSError):
        packed = _all_packed()
        if (file := _file()) is not None:
            file.close()
        kept_file.write(path, _stamp(), None, packed)
        _file.cache_clear()
    _new.clear()


def is_kept() -> bool:
    """Whether there is code by now that a new process would take."""
    _file.cache_clear()
    return bool(_kept())


def _all_packed() -> dict[int, bytes]:
    """The codes of the file, unless it would hold too many, and of what this process compiled."""
    kept = _kept()
    return {
        **(kept if len(kept) + len(_new) <= MOST else {}),
        **{_sign(key): marshal.dumps(_code(source, _flags(key))) for key, source in _new.items()},
    }


@cache
def _file() -> KeptFile | None:
    path, stamp = _path(), _stamp()
    if path is None or not stamp:
        return None
    with suppress(OSError, ValueError, EOFError, TypeError):
        return kept_file.opened(path, stamp)
    return None


def _kept() -> dict[int, bytes]:
    file = _file()
    return {} if file is None else file.parts()


def _path() -> str | None:
    spec = globals().get("__spec__")
    beside = getattr(spec, "cached", None)
    return f"{os.path.splitext(beside)[0]}.sre" if beside else None


@cache
def _engine() -> Any:
    return import_module("_sre")


@cache
def _stamp() -> bytes:
    """The Python and the engine that code is for; empty where the engine is another."""
    try:
        magic, width = _engine().MAGIC, _engine().CODESIZE
    except (ImportError, AttributeError):
        return b""
    if width != _words(bytes(8)).itemsize:
        return b""
    return f"osint {sys.version} {magic} {sys.byteorder}\n".encode()


def _made(source: str, content: memoryview) -> re.Pattern[str] | None:
    try:
        flags, words, groups, numbers, names = marshal.loads(content)
        code_words = _words(words).tolist()
        made: re.Pattern[str] = _engine().compile(source, flags, code_words, groups, numbers, names)
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


def _words(content: bytes) -> memoryview[int]:
    """Machine words, as `array("I")` takes them, without what importing that takes."""
    return memoryview(content).cast("I")


def _code(source: str, flags: int) -> Code:
    """What `re.compile` hands to its engine for a pattern."""
    from array import array

    compiler: Any = import_module("re._compiler")
    parsed = compiler._parser.parse(source, flags)
    words = array("I", compiler._code(parsed, flags)).tobytes()
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    return flags | state.flags, words, state.groups - 1, state.groupdict, tuple(names)
