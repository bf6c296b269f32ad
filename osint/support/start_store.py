"""Modules and tables of the program kept in one file between commands, so that they start sooner.

A check imports three hundred and sixty small modules and derives some tables from them: half of a
cold start. Python looks for each module in five places and opens a file for it; here the bytecode of
all is mapped at once, from a file in `__pycache__` beside this module, written where Python itself may
write bytecode. It holds for the Python that wrote it and while every module's source has the size
and time it had then, which is what Python asks of its own files; else modules are imported and
tables made as ever.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from time import time
from types import CodeType, ModuleType
from typing import Any, TypeVar
from zlib import crc32

from osint.support import kept_file
from osint.support.kept_file import KeptFile, Span
from osint.support.module_groups import Group, Recorder, execute_before

T = TypeVar("T")
Module = tuple[str, bool, int, int, str | None]
"""Path of the source, whether it is a package, its size and time (whole seconds, all that an archive
or an image may keep), where Python keeps its bytecode."""
Table = tuple[object, int]
"""What it was made from, beside modules; the checksum of the marshalled value."""
Index = tuple[str, dict[str, tuple[Module, Span]], dict[str, tuple[Table, Span]], dict[str, Group]]
"""The file's own path; modules and tables by name with where their bytecode and values stand; what
the import of a module brings."""
_STAMP = f"osint {sys.version} {sys.implementation.cache_tag}\n".encode()
_PACKAGE = __name__.partition(".")[0]
_WHOLE = f"{_PACKAGE}.cli."

LONGEST_NAME = 100
"""Characters of a table's name; a longer one is told by its head and what stands for the whole."""

_began = time()
_file: KeptFile | None = None
_modules: dict[str, tuple[Module, Span]] = {}
_tables: dict[str, tuple[Table, Span]] = {}
_groups: dict[str, Group] = {}
_recorder = Recorder()
_new: dict[str, tuple[object, Any]] = {}


def install() -> None:
    """Let what is imported from now on come out of the file, if it is sound."""
    global _file
    _file = None
    _modules.clear()
    _tables.clear()
    _groups.clear()
    with suppress(OSError, ValueError, EOFError, TypeError):
        path = _path()
        found = kept_file.opened(path, _STAMP)
        if found is None:
            return
        written_at, modules, tables, groups = found.index
        if written_at == str(path) and all(_is_as_it_was(each) for each, _ in modules.values()):
            _file = found
            _modules.update(modules)
            _tables.update(tables)
            _groups.update(groups)
            sys.meta_path.insert(0, _Finder())


def kept(make: Callable[[], T]) -> Callable[[], T]:
    """As `functools.cache`, and kept for the next command.

    For a function whose value is made of plain values (numbers, texts, tuples, lists, sets, dicts)
    and follows from modules that are imported when it is called, never from a file or an argument.
    """
    found: list[T] = []

    def once() -> T:
        if not found:
            found.append(table(f"{make.__module__}.{make.__qualname__}", make))
        return found[0]

    once.__doc__ = make.__doc__
    return once


def table(name: str, make: Callable[[], T], source: object = None) -> T:
    """The kept value of a name if it was made from the same source, else the one made now, which is
    kept. The source is a plain value too; for a file, `state` gives one. See `kept`; a value may be
    code besides."""
    if len(name) > LONGEST_NAME:
        name = f"{name[: LONGEST_NAME // 2]} {kept_file.sign(name):x}"
    (made_from, checksum), span = _tables.get(name, ((None, 0), None))
    if span is not None and made_from == source:
        value = _part(span)
        if crc32(value) == checksum:
            try:  # not `suppress`: asked a hundred times
                found: T = marshal.loads(value)
                return found
            except (ValueError, EOFError, TypeError):
                pass
    made = make()
    _new[name] = source, made
    return made


def state(path: Path) -> tuple[str, int, int]:
    """What tells whether a file is still the same, as Python asks of a module's source.

    Raises:
        OSError: there is no such file.
    """
    status = path.stat()
    return str(path), status.st_size, int(status.st_mtime)


def keep() -> None:
    """Write what this process imported and made beside what the file holds already."""
    if sys.dont_write_bytecode:
        return
    global _file
    with suppress(ImportError, OSError, SyntaxError, TypeError, ValueError):
        imported = _imported()
        groups = _groups_seen()
        if not imported and not _new and groups.keys() <= _groups.keys():
            return
        modules = {name: (told, bytes(_part(span))) for name, (told, span) in _modules.items()}
        modules.update(imported)
        if max(told[3] for told, _ in modules.values()) >= int(_began):
            return  # a source changed while we ran: who knows what we saw of it
        tables = {name: (told, bytes(_part(span))) for name, (told, span) in _tables.items()}
        tables.update({name: _marshalled(*made) for name, made in _new.items()})
        if _file is not None:
            _file.close()
            _file = None
        _write(modules, tables, groups)
    _new.clear()


def _groups_seen() -> dict[str, tuple[str, ...]]:
    """What imports brought in this process or an earlier one, of modules that the file holds."""
    seen = {name: names for name, names in _recorder.groups.items() if len(names) > 1}
    return {**seen, **{name: names for name, (names, _) in _groups.items()}}


def _write(
    modules: dict[str, tuple[Module, bytes]],
    tables: dict[str, tuple[Table, bytes]],
    groups: dict[str, tuple[str, ...]],
) -> None:
    names = {name for group in groups.values() for name in group}
    codes = {name: marshal.loads(modules[name][1]) for name in names}
    together = [marshal.dumps([codes[name] for name in group]) for group in groups.values()]
    parts = [part for _, part in (*modules.values(), *tables.values())] + together
    at = iter(kept_file.spans(parts))
    path = _path()
    index: Index = (
        str(path),
        {name: (told, next(at)) for name, (told, _) in modules.items()},
        {name: (told, next(at)) for name, (told, _) in tables.items()},
        {name: (group, next(at)) for name, group in groups.items()},
    )
    kept_file.write(path, _STAMP, index, parts)


def _part(span: Span) -> memoryview:
    return memoryview(b"") if _file is None else _file.part(span)


class _Loader(SourceFileLoader):
    """Python's own, but for where the bytecode comes from."""

    def __init__(self, name: str, path: str, span: Span) -> None:
        super().__init__(name, path)
        self._span = span
        self._own_code: CodeType | None = None

    def exec_module(self, module: ModuleType) -> None:
        """Execute the module when all it brings is executed; what is not kept so is recorded."""
        if self.name in _groups and "threading" not in sys.modules:  # none may see it half made
            self._own_code = execute_before(self.name, *_group(self.name), _spec_of)
        _recorder.execute(self.name, partial(super().exec_module, module))

    def get_code(self, fullname: str) -> CodeType | None:
        """The kept bytecode."""
        if self._own_code is not None:
            return self._own_code
        with suppress(ValueError, EOFError, TypeError):
            code: CodeType = marshal.loads(_part(self._span))
            return code
        return super().get_code(fullname)


class _Finder:
    """Finds the modules that the file holds; the others are left to Python."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec of a kept module."""
        return _spec_of(name) if name in _modules else None


def _group(name: str) -> tuple[tuple[str, ...], memoryview]:
    names, span = _groups[name]
    return names, _part(span)


def _spec_of(name: str) -> ModuleSpec:
    """The spec of a kept module, as Python's own finder would make it."""
    (source, is_package, _, _, cached), span = _modules[name]
    loader = _Loader(name, source, span)
    spec = ModuleSpec(name, loader, origin=source, is_package=is_package)
    spec.has_location = True
    spec.cached = cached
    if spec.submodule_search_locations is not None:
        spec.submodule_search_locations.append(source.rpartition(os.sep)[0])
    return spec


def _is_as_it_was(module: Module) -> bool:
    status = os.stat(module[0])  # noqa: PTH116 - of four hundred: a path takes twice as long
    return int(status.st_mtime) == module[3] and status.st_size == module[2]


def _imported() -> dict[str, tuple[Module, bytes]]:
    """The modules of the program that this process has and the file has not, with their bytecode."""
    found: dict[str, tuple[Module, bytes]] = {}
    for name, module in list(sys.modules.items()):
        spec = getattr(module, "__spec__", None)
        if name in _modules or spec is None or not f"{name}.".startswith(f"{_PACKAGE}."):
            continue
        if not isinstance(spec.loader, SourceFileLoader) or spec.origin is None:
            continue
        status = Path(spec.origin).stat()
        code = _bytecode(spec)
        is_package = spec.submodule_search_locations is not None
        told = (spec.origin, is_package, status.st_size, int(status.st_mtime), spec.cached)
        found[name] = told, code
    return found


def _bytecode(spec: ModuleSpec) -> bytes:
    """The marshalled code of a module; that of a command whole, since typer asks its functions what
    they take and what they do."""
    from osint.support.lean_code import lean
    from osint.support.line_tables import without_columns

    loader: Any = spec.loader
    if f"{spec.name}.".startswith(_WHOLE):
        return marshal.dumps(without_columns(loader.get_code(spec.name)))
    return marshal.dumps(lean(loader.get_data(spec.origin), spec.origin or ""))


def _marshalled(source: object, value: Any) -> tuple[Table, bytes]:
    made = marshal.dumps(value)
    return (source, crc32(made)), made


def _path() -> Path:
    beside = getattr(globals().get("__spec__"), "cached", None)
    if not beside:
        raise OSError("there is no place for bytecode")
    return Path(beside).with_suffix(".start")
