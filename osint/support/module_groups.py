"""The modules that one import brings, executed one after another instead of one within another.

An import that brings a hundred modules asks Python's machinery for each of them, in the middle of the
one that wants it, and reads the names they have in common a hundred times. Here the order in which
they were complete in an earlier process is kept, with the bytecode of all in one piece: whatever a
module imports stands before it. Should a module find that something it needs is not there yet, those
that were not executed are left to Python, as if there were no group.
"""

from __future__ import annotations

import builtins
import marshal
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec
from types import CodeType, ModuleType


class Recorder:
    """Which modules an import brings, as they are complete."""

    def __init__(self) -> None:
        self.groups: dict[str, tuple[str, ...]] = {}
        self._done: list[str] = []
        self._depth = 0

    def execute(self, name: str, execute: Callable[[], None]) -> None:
        """Execute a module that stands by itself or within another."""
        self._depth += 1
        try:
            execute()
        finally:
            self._depth -= 1
        self._done.append(name)
        if not self._depth:
            self.groups[name] = tuple(self._done)
            self._done.clear()


def execute_before(
    last: str, kept: memoryview, spec_of: Callable[[str], ModuleSpec]
) -> CodeType | None:
    """Execute what an import brings but the imported module itself, whose code is returned; None
    where what is kept is damaged. That is the bytecode of the modules by their names, in the order in
    which they were complete, the imported one last."""
    with suppress(ValueError, EOFError, TypeError):
        codes: dict[str, CodeType] = marshal.loads(kept)
        own = codes.pop(last)
        waiting: dict[str, ModuleType] = {}
        for name in codes:
            if name not in sys.modules:
                waiting[name] = sys.modules[name] = _module_of(spec_of(name))
        _execute(waiting, codes)
        return own
    return None


def _module_of(spec: ModuleSpec) -> ModuleType:
    """As `importlib.util.module_from_spec`, of a module in a file."""
    made = ModuleType(spec.name)
    made.__dict__.update(
        __spec__=spec,
        __loader__=spec.loader,
        __file__=spec.origin,
        __package__=spec.parent,
    )
    if spec.submodule_search_locations is not None:
        made.__path__ = spec.submodule_search_locations
    return made


def _import_within(python_import: Callable[..., ModuleType]) -> Callable[..., ModuleType]:
    """As Python's own `__import__`, which for each `from module import name` asks a module that is
    there already for a `__path__` it has not, and drops two errors: two thousand times in a command,
    for a fiftieth of its time."""
    modules = sys.modules

    def found(
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        if fromlist and not level:
            module = modules.get(name)
            if module is not None:
                own = module.__dict__
                if "__path__" not in own or own.keys() >= {*fromlist}:
                    return module
        return python_import(name, globals, locals, fromlist, level)

    return found


def _execute(waiting: dict[str, ModuleType], codes: dict[str, CodeType]) -> None:
    """Execute the modules in their order; what could not be executed is as if never imported."""
    python_import = builtins.__import__
    builtins.__import__ = _import_within(python_import)
    try:
        with suppress(ImportError, AttributeError, NameError, KeyError):
            while waiting:
                name = next(iter(waiting))
                exec(codes[name], waiting[name].__dict__)
                parent, _, own = name.rpartition(".")
                setattr(sys.modules[parent], own, waiting.pop(name))
    finally:
        builtins.__import__ = python_import
        for name in waiting:
            sys.modules.pop(name, None)
