"""Coordinates in running text: every notation is one module that reads and writes it."""

from __future__ import annotations

from collections.abc import Iterator

from osint.extract.coordinates import decimal, dms, map_links, plus_code
from osint.model import CoordinateMention

NOTATIONS = {module.NAME: module for module in (map_links, plus_code, dms, decimal)}
"""Notation name -> module, most particular first: where two overlap, the first one stands."""


def find(text: str) -> tuple[CoordinateMention, ...]:
    """The coordinates of a text, in its order; none overlap."""
    found: list[CoordinateMention] = []
    for notation in NOTATIONS.values():
        for mention in notation.read(text, 0, len(text)):
            if all(mention.end <= other.start or other.end <= mention.start for other in found):
                found.append(mention)
    return tuple(sorted(found, key=lambda mention: mention.start))
