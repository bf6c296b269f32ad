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
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from importlib.machinery import ModuleSpec, SourceFileLoader
from time import time
from types import CodeType, ModuleType

from osint.support import kept_file
from osint.support.folders import AnyPath
from osint.support.kept_file import KeptFile
from osint.support.module_groups import Recorder, execute_before

TYPE_CHECKING = False  # no import of `typing`, see osint/support/light_types.py
if TYPE_CHECKING:
    from typing import Any, TypeVar

    T = TypeVar("T")
Module = tuple[bool, int, int]
"""Whether it is a package, the size of its source and its time (whole seconds, all that an archive or
an image may keep)."""
Index = tuple[str, str, dict[str, Module], tuple[str, ...]]
"""The file's own path; the folder that the package stands in; its modules; those of which it is kept
what their import brings."""
_STAMP = f"osint {sys.version} {sys.implementation.cache_tag}\n".encode()
_PACKAGE = __name__.partition(".")[0]
_WHOLE = f"{_PACKAGE}.cli.commands."
_CODE, _GROUP, _TABLE = "code ", "group ", "table "
"""What the name of a part begins with: bytecode of a module, that of all its import brings, a table."""

_began = time()
_file: KeptFile | None = None
_folder = ""
_modules: dict[str, Module] = {}
_groups: set[str] = set()
_recorder = Recorder()
_new: dict[str, tuple[Any, Any]] = {}


def install() -> None:
    """Let what is imported from now on come out of the file, if it is sound."""
    global _file, _folder
    _file = None
    _modules.clear()
    _groups.clear()
    with suppress(OSError, ValueError, EOFError, TypeError, AttributeError):
        path = _path()
        found = kept_file.opened(path, _STAMP)
        if found is None:
            return
        written_at, _folder, modules, groups = found.index
        if written_at == path and _are_as_they_were(modules):
            _file = found
            _modules.update(modules)
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
    value = _part(_TABLE, name)
    if value is not None:
        try:  # not `suppress`: asked a hundred times
            made_from, found = marshal.loads(value)
            if made_from == source:
                return found  # type: ignore[no-any-return]
        except (ValueError, EOFError, TypeError):
            pass
    made = make()
    _new[name] = source, made
    return made


def state(path: AnyPath) -> tuple[str, int, int]:
    """What tells whether a file is still the same, as Python asks of a module's source.

    Raises:
        OSError: there is no such file.
    """
    status = os.stat(path)
    return str(path), status.st_size, int(status.st_mtime)


def keep() -> None:
    """Write what this process imported and made beside what the file holds already."""
    if sys.dont_write_bytecode:
        return
    global _file
    with suppress(ImportError, OSError, SyntaxError, TypeError, ValueError):
        imported = _imported()
        groups = {
            name: names
            for name, names in _recorder.groups.items()
            if len(names) > 1 and name not in _groups
        }
        if not imported and not _new and not groups:
            return
        modules = {**_modules, **{name: told for name, (told, _) in imported.items()}}
        if max(time for _, _, time in modules.values()) >= int(_began):
            return  # a source changed while we ran: who knows what we saw of it
        parts = {} if _file is None else _file.parts()
        parts |= {kept_file.key(_CODE + name): code for name, (_, code) in imported.items()}
        parts |= {kept_file.key(_TABLE + name): marshal.dumps(new) for name, new in _new.items()}
        for name, names in groups.items():
            codes = {each: marshal.loads(parts[kept_file.key(_CODE + each)]) for each in names}
            parts[kept_file.key(_GROUP + name)] = marshal.dumps(codes)
        if _file is not None:
            _file.close()
            _file = None
        index: Index = (_path(), _root(), modules, tuple(sorted({*_groups, *groups})))
        kept_file.write(_path(), _STAMP, index, parts)
    _new.clear()


def _part(kind: str, name: str) -> memoryview | None:
    """Bytecode is not checked, as Python checks none of its own."""
    if _file is None:
        return None
    return _file.part(kept_file.key(kind + name), checked=kind == _TABLE)


class _Loader(SourceFileLoader):
    """Python's own, but for where the bytecode comes from."""

    _own_code: CodeType | None = None

    def exec_module(self, module: ModuleType) -> None:
        """Execute the module when all it brings is executed; what is not kept so is recorded."""
        if self.name in _groups and "threading" not in sys.modules:  # none may see it half made
            codes = _part(_GROUP, self.name)
            if codes is not None:
                self._own_code = execute_before(self.name, codes, _spec_of)
        _recorder.execute(self.name, partial(super().exec_module, module))

    def get_code(self, fullname: str) -> CodeType | None:
        """The kept bytecode."""
        if self._own_code is not None:
            return self._own_code
        kept = _part(_CODE, self.name)
        if kept is not None:
            with suppress(ValueError, EOFError, TypeError):
                code: CodeType = marshal.loads(kept)
                return code
        return super().get_code(fullname)


class _Finder:
    """Finds the modules that the file holds; the others are left to Python."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec of a kept module."""
        return _spec_of(name) if name in _modules else None


def _spec_of(name: str) -> ModuleSpec:
    """The spec of a kept module, as Python's own finder would make it."""
    is_package = _modules[name][0]
    source = _source(_folder, name, is_package)
    spec = ModuleSpec(name, _Loader(name, source), origin=source, is_package=is_package)
    spec.has_location = True
    if spec.submodule_search_locations is not None:
        spec.submodule_search_locations.append(source.rpartition(os.sep)[0])
    return spec


def _source(folder: str, name: str, is_package: bool) -> str:
    within = name.replace(".", os.sep)
    return f"{folder}{within}{os.sep}__init__.py" if is_package else f"{folder}{within}.py"


def _are_as_they_were(modules: Mapping[str, Module]) -> bool:
    stat = os.stat
    for name, (is_package, size, time_) in modules.items():
        status = stat(_source(_folder, name, is_package))
        if status.st_size != size or int(status.st_mtime) != time_:
            return False
    return True


def _imported() -> dict[str, tuple[Module, bytes]]:
    """The modules of the program that this process has and the file has not, with their bytecode."""
    found: dict[str, tuple[Module, bytes]] = {}
    for name, module in list(sys.modules.items()):
        spec = getattr(module, "__spec__", None)
        if name in _modules or spec is None or not f"{name}.".startswith(f"{_PACKAGE}."):
            continue
        is_package = spec.submodule_search_locations is not None
        if not isinstance(spec.loader, SourceFileLoader):
            continue
        if spec.origin != _source(_root(), name, is_package):
            continue
        status = os.stat(spec.origin)
        found[name] = (is_package, status.st_size, int(status.st_mtime)), _bytecode(spec)
    return found


def _root() -> str:
    """The folder that the package stands in, with what divides it from the package's name."""
    return sys.modules[_PACKAGE].__path__[0].removesuffix(_PACKAGE)


def _bytecode(spec: ModuleSpec) -> bytes:
    """The marshalled code of a module; that of a command whole, since typer asks its functions what
    they take and what they do."""
    from osint.support.lean_code import lean
    from osint.support.line_tables import without_columns

    loader: Any = spec.loader
    if f"{spec.name}.".startswith(_WHOLE):
        return marshal.dumps(without_columns(loader.get_code(spec.name)))
    return marshal.dumps(lean(loader.get_data(spec.origin), spec.origin or ""))


def _path() -> str:
    beside = getattr(globals().get("__spec__"), "cached", None)
    if not beside:
        raise OSError("there is no place for bytecode")
    return f"{os.path.splitext(beside)[0]}.start"
