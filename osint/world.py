"""What the checks know of the world: the gazetteer and the borders, opened once a process."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from osint.gazetteer import Gazetteer
from osint.geo.borders import Borders


@dataclass(frozen=True, slots=True)
class World:
    """The embedded (or imported) data. Open it with `world()`; it is safe to share by threads
    that only read, and cheap to open anew in each worker process (memory-mapped)."""

    gazetteer: Gazetteer
    borders: Borders


@cache
def world() -> World:
    """The world of this process.

    Raises:
        DataError: the embedded data is missing or damaged.
    """
    return World(gazetteer=Gazetteer.open(), borders=Borders.open())
