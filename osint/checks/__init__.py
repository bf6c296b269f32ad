"""The checks, by name, in the order of the contract.

A check is a module with `NAME`, `find(extraction, world)`, `check(claim, world)` and a docstring
that is its manual. `ALL` is the registry; to add a check, add its name here: its module is the
file of that name. A check is imported when it is first asked for.

An extraction reads places and dates when they are first asked for: a `find` looks for its trigger
words before.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterator, Mapping
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


def _lengths(extraction: Extraction, world: World) -> Container[str]:
    has_length = any(quantity.dimension == "length" for quantity in extraction.quantities)
    return ("distance", "border-length") if has_length else ()


def _stated(extraction: Extraction, world: World) -> Container[str]:
    from osint.checks import place_statements  # the names of the checks need nothing of it

    return [one.statement.check for one in place_statements.of(extraction, world)]


def _weekdays(extraction: Extraction, world: World) -> Container[str]:
    from osint.extract.dates.gates import may_name_weekday  # as above

    text = extraction.masked or extraction.document.text
    if not may_name_weekday(text, extraction.document.language):
        return ()
    return ("weekday",) if any(m.weekday is not None for m in extraction.dates) else ()


def _coordinates(extraction: Extraction, world: World) -> Container[str]:
    return ("coordinates",) if extraction.coordinates else ()


def _dated_posts(extraction: Extraction, world: World) -> Container[str]:
    return ("post-time",) if extraction.posts and extraction.dates else ()


Sign = Callable[[Extraction, World], Container[str]]
"""Looks for something in a document, and says which checks may find more with it."""
_SIGNS: dict[str, Sign] = {
    "distance": _lengths,
    "proximity": _stated,
    "border-length": _lengths,
    "direction": _stated,
    "containment": _stated,
    "coordinates": _coordinates,
    "weekday": _weekdays,
    "post-time": _dated_posts,
}
"""Check -> the sign without which it can find nothing, and is not imported; the rest look for the
words that they need themselves."""


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


def worth_asking(
    extraction: Extraction, world: World, only: Collection[str] = ()
) -> Iterator[ModuleType]:
    """The checks that could find anything among these mentions, of all or of `only` some, in their
    order. Each sign is looked for once, when the first check asks for it."""
    told: dict[Sign, Container[str]] = {}
    for name in _NAMES:
        if only and name not in only:
            continue
        sign = _SIGNS.get(name)
        if sign is not None:
            if sign not in told:
                told[sign] = sign(extraction, world)
            if name not in told[sign]:
                continue
        yield ALL[name]
