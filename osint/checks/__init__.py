"""The checks, by name, in the order of the contract.

A check is a module with `NAME`, `find(extraction, world)`, `check(claim, world)` and a docstring
that is its manual. `ALL` is the registry; to add a check, add its name here: its module is the
file of that name. A check is imported when it is first asked for.

An extraction reads places and dates when they are first asked for: a `find` looks for its trigger
words before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from types import ModuleType

from osint.model import Extraction
from osint.world import World

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


def _has_length(extraction: Extraction, world: World) -> bool:
    return any(quantity.dimension == "length" for quantity in extraction.quantities)


def _has_weekday(extraction: Extraction, world: World) -> bool:
    from osint.extract.dates.gates import may_name_weekday  # as below

    text = extraction.masked or extraction.document.text
    if not may_name_weekday(text, extraction.document.language):
        return False
    return any(mention.weekday is not None for mention in extraction.dates)


def _states(check: str) -> Callable[[Extraction, World], bool]:
    """Whether the rules read a statement for the check."""

    def does(extraction: Extraction, world: World) -> bool:
        from osint.checks import place_statements  # the names of the checks need nothing of it

        return any(one.statement.check == check for one in place_statements.of(extraction, world))

    return does


_NEEDS: dict[str, Callable[[Extraction, World], object]] = {
    "distance": _has_length,
    "proximity": _states("proximity"),
    "border-length": _has_length,
    "direction": _states("direction"),
    "containment": _states("containment"),
    "coordinates": lambda extraction, world: extraction.coordinates,
    "post-time": lambda extraction, world: extraction.posts and extraction.dates,
    "weekday": _has_weekday,
}
"""Mentions without which a check can find nothing, and is not imported; the rest read what the text
alone says too."""


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


def may_find(name: str, extraction: Extraction, world: World) -> bool:
    """Whether a check could find anything at all among these mentions."""
    needs = _NEEDS.get(name)
    return needs is None or bool(needs(extraction, world))
