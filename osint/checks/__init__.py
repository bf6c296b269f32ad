"""The checks, by name, in the order of the contract.

A check is a module with `NAME`, `find(extraction, world)`, `check(claim, world)` and a docstring
that is its manual. `ALL` is the registry; to add a check, add its name here: its module is the
file of that name. A check is imported when it is first asked for.

An extraction reads places and dates when they are first asked for: a `find` looks for its trigger
words before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import ModuleType

_NAMES = (
    "distance",
    "proximity",
    "border-length",
    "direction",
    "containment",
    "coordinates",
    "travel-time",
    "weekday",
    "calendar",
    "post-time",
    "twin-units",
    "figures",
    "interval",
    "timezone",
    "daylight",
)


class _Checks(Mapping[str, ModuleType]):
    """Name -> module, imported on the way."""

    def __init__(self) -> None:
        self._loaded: dict[str, ModuleType] = {}

    def __getitem__(self, name: str) -> ModuleType:
        if name not in self._loaded:
            if name not in _NAMES:
                raise KeyError(name)
            self._loaded[name] = import_module(f"osint.checks.{name.replace('-', '_')}")
        return self._loaded[name]

    def __contains__(self, name: object) -> bool:
        return name in _NAMES

    def __iter__(self) -> Iterator[str]:
        return iter(_NAMES)

    def __len__(self) -> int:
        return len(_NAMES)


ALL: Mapping[str, ModuleType] = _Checks()
