"""The notations there are: each one module, imported when a text may hold one or a point is written.

What prose is asked of a notation (see `notation.Notation`) is kept between commands, so that a text
without coordinates imports none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import cast

from osint.extract.coordinates.notation import Notation, ParsingNotation
from osint.support.start_store import kept

_FOLDER = __name__.rpartition(".")[0]
_NAMES = (
    "geo_uri", "what3words", "map_links", "plus_code", "geohash", "maidenhead", "georef", "gars",
    "gauss_kruger", "os_grid", "mgrs", "utm", "iso6709", "dms", "packed", "separated", "arc_units",
    "decimal",
)  # fmt: skip
"""Most particular first."""
_Gate = tuple[str, str, str, tuple[str, ...], bool, bool]
"""Module, name, trigger, words, whether it has places of its own, whether it reads a text alone."""


class Listed:
    """A notation: its gate, and whatever else its module has."""

    def __init__(self, gate: _Gate) -> None:
        self._module, self.NAME, self.TRIGGER, self.WORDS, has_places, self.reads_alone = gate
        if not has_places:
            self.places = None

    def __getattr__(self, name: str) -> object:
        found = getattr(import_module(f"{_FOLDER}.{self._module}"), name)
        setattr(self, name, found)  # from now on found without coming here
        return found


@kept
def _gates() -> list[_Gate]:
    found: list[_Gate] = []
    for name in _NAMES:
        module = import_module(f"{_FOLDER}.{name}")
        trigger, words = getattr(module, "TRIGGER", ""), getattr(module, "WORDS", ())
        has_places, reads_alone = hasattr(module, "places"), hasattr(module, "parse")
        found.append((name, module.NAME, trigger, tuple(words), has_places, reads_alone))
    return found


_LISTED = [Listed(gate) for gate in _gates()]
NOTATIONS: dict[str, Notation] = {each.NAME: cast("Notation", each) for each in _LISTED}
"""Notation name -> notation, most particular first: where two overlap, the first one stands."""
ALONE = [cast("ParsingNotation", each) for each in reversed(_LISTED) if each.reads_alone]
"""Those that read a text that is nothing but a coordinate, most general first."""
