"""The user's own lines, areas and points: a front line, an exclusion zone, a camp.

A layer is measured like any outline; its lines are as exact as the file, so only the rounding of
the store (11 m) counts as its error.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Literal

from osint.geo.border_file import COAST, LAND
from osint.geo.extent import Extent
from osint.geo.memory_store import store_of
from osint.geo.outlines import Outline, even_odd
from osint.geo.segments import Degrees, ecef, nearest_on, side
from osint.model import Point
from osint.support.fold import fold
from osint.support.named_tuple import NamedTuple

ERROR_KM = 0.02
Kind = Literal["line", "area", "point"]


class Layer(NamedTuple):
    """A named layer: what it is called, where and when it is from, and its shape.

    `date` is the day it shows (ISO 8601), `source` who drew it, `sha256` of the file. A layer of
    points has an `extent` and no outline.
    """

    name: str
    aliases: tuple[str, ...]
    kind: Kind
    outline: Outline | None
    extent: Extent | None
    path: str
    sha256: str
    date: str | None = None
    source: str | None = None

    @property
    def end(self) -> Outline | Extent:
        """What is measured to."""
        found = self.outline or self.extent
        if found is None:
            raise ValueError(f"the layer {self.name} is empty")
        return found

    @property
    def cited(self) -> str:
        """The layer as a data set: its name, date, source and the beginning of its hash."""
        facts = [fact for fact in (self.date, self.source) if fact]
        return ", ".join([f"layer “{self.name}”", *facts, f"sha256 {self.sha256[:12]}"])

    def is_called(self, words: str) -> bool:
        """Whether words name the layer, by its name or an alias, whatever their spelling."""
        key = fold(words.replace("-", " "))
        return key in {fold(name) for name in (self.name, *self.aliases)}

    def side_of(self, point: Point) -> Literal["left", "right"] | None:
        """On which side of a line, as it was drawn, a point lies; None for areas and points."""
        if self.kind != "line" or self.outline is None:
            return None
        at = ecef(point)
        here, there = min(self.outline.segments(), key=lambda pair: nearest_on(list(pair), at)[0])
        return "left" if side(here, there, (point.longitude, point.latitude)) > 0 else "right"


def outline_of(lines: Sequence[Sequence[Degrees]], name: str, data: str, is_area: bool) -> Outline:
    """An outline from rings (closed) or lines of (longitude, latitude) in degrees."""
    kind = COAST if is_area else LAND
    store = store_of(lines, kind, name)
    segments = [
        (here, there) for line in lines for here, there in itertools.pairwise(line) if is_area
    ]
    return Outline(
        name=name,
        store=store,
        pairs=store.pairs,
        kinds=frozenset((kind,)),
        error_km=ERROR_KM,
        data=data,
        holds=lambda point: is_area and even_odd(segments, point),
        is_area=is_area,
    )
